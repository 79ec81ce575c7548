package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Location;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableSet;

/** Makes case files of the dataset's tables: every row goes to its child once, then each child is put together. */
final class Assembler {

    private final TableSet tables;
    private final SsdFindings findings;
    private final Joins joins;
    private final Observations supplied;

    Assembler(TableSet tables, SsdFindings findings) {
        this.tables = tables;
        this.findings = findings;
        this.joins = new Joins(findings);
        this.supplied = supplied(tables);
    }

    /** The case files, in the order of the children's keys. */
    ImmutableList<CaseFile> caseFiles() {
        rows(SsdTables.PERSONS, SsdTables.PERSON_ID).forEach(this::addPerson);
        rows(SsdTables.EPISODES, SsdTables.EPISODE_ID).forEach(this::addEpisode);
        rows(SsdTables.PLACEMENTS, SsdTables.PLACEMENT_ID).forEach(this::addPlacement);
        rows(SsdTables.STATUSES, SsdTables.STATUS_ID).forEach(this::addStatus);
        rows(SsdTables.REVIEWS, SsdTables.REVIEW_ID)
                .forEach(row -> joins.byCare(row, SsdTables.REVIEW_CLA_ID)
                        .ifPresent(child -> child.reviews().add(row)));
        rows(SsdTables.VISITS, SsdTables.VISIT_ID)
                .forEach(row -> joins.byEither(row, SsdTables.VISIT_PERSON, SsdTables.VISIT_CLA_ID)
                        .ifPresent(child -> child.visits().add(row)));
        SsdTables.FACTS.forEach(this::addFacts);
        return joins.children().stream().map(this::caseFile).collect(ImmutableList.toImmutableList());
    }

    private void addPerson(Row row) {
        joins.introduce(row, SsdTables.PERSON_ID).ifPresent(child -> child.person(row));
    }

    private void addEpisode(Row row) {
        joins.introduce(row, SsdTables.EPISODE_PERSON).ifPresent(child -> {
            joins.introduce(row, child);
            spell(row, child, SsdTables.EPISODE_START, SsdTables.EPISODE_CEASED).ifPresent(child.episodes()::add);
        });
    }

    private void addPlacement(Row row) {
        joins.byEither(row, SsdTables.PLACEMENT_PERSON, SsdTables.PLACEMENT_CLA_ID)
                .ifPresent(child -> spell(row, child, SsdTables.PLACEMENT_START, SsdTables.PLACEMENT_END)
                        .ifPresent(child.placements()::add));
    }

    private void addStatus(Row row) {
        joins.byPerson(row, SsdTables.STATUS_PERSON)
                .ifPresent(child -> spell(row, child, SsdTables.STATUS_START, SsdTables.STATUS_END)
                        .ifPresent(child.statuses()::add));
    }

    private void addFacts(FactTable table) {
        rows(table.definition(), table.id())
                .forEach(row ->
                        owner(table, row).ifPresent(child -> child.facts().put(table, row)));
    }

    private Optional<ChildRows> owner(FactTable table, Row row) {
        return table.care()
                .map(care -> joins.byEither(row, table.person(), care))
                .orElseGet(() -> joins.byPerson(row, table.person()));
    }

    private Optional<Spell> spell(Row row, ChildRows child, Column<LocalDate> from, Column<LocalDate> to) {
        return Spell.read(row, child.id(), from, to, findings);
    }

    private CaseFile caseFile(ChildRows rows) {
        CaseFileBuilder file = CaseFile.builder().id(rows.id());
        rows.person()
                .ifPresentOrElse(
                        person -> file.born(person.get(SsdTables.BORN).value())
                                .sex(person.get(SsdTables.SEX).value())
                                .ethnicGroup(person.get(SsdTables.ETHNICITY).value())
                                .died(person.get(SsdTables.DIED).value()),
                        () -> reportNoPerson(rows.id()));
        addCare(file, rows);
        new Acts(rows.id(), findings).addTo(file, rows);
        Set<ActKind> inDoubt = EnumSet.noneOf(ActKind.class);
        SsdTables.FACTS.forEach(table -> addFacts(table, file, rows, inDoubt));
        return file.observations(supplied.without(inDoubt)).build();
    }

    private void addFacts(FactTable table, CaseFileBuilder file, ChildRows rows, Set<ActKind> inDoubt) {
        rows.facts().get(table).stream()
                .sorted(table.order())
                .forEach(row -> table.maker().accept(new FactRow(row, rows.id(), findings, inDoubt), file));
    }

    private void addCare(CaseFileBuilder file, ChildRows rows) {
        Coverage placements = new Coverage(SsdTables.PLACEMENTS, rows.placements());
        Coverage statuses = new Coverage(SsdTables.STATUSES, rows.statuses());
        RecordedEpisodes episodes = new RecordedEpisodes(rows, findings);
        CareChecks checks = new CareChecks(rows.id(), episodes.days(), findings);
        checks.checkPlacements(placements);
        checks.checkStatuses(statuses);
        file.addAllEpisodes(new EpisodeCutter(rows.id(), placements, statuses, findings).episodes(episodes.inOrder()));
    }

    private void reportNoPerson(ChildId child) {
        if (tables.find(SsdTables.PERSONS).isPresent()) {
            findings.report(
                    SsdRule.PERSON_MISSING,
                    Location.ofTable(SsdTables.PERSONS.name()).forChild(child.text()),
                    "the child has episodes and is not among the persons; birth date and sex are not known");
        }
    }

    /** Acts of a kind were recorded only where their table is there with the columns on which they rest. */
    private static Observations supplied(TableSet tables) {
        Set<ActKind> missing = EnumSet.of(ActKind.HEALTH_YEAR);
        if (!isSupplied(tables, SsdTables.REVIEWS, SsdTables.REVIEW_CLA_ID, SsdTables.REVIEW_DATE)) {
            missing.add(ActKind.REVIEW);
        }
        if (!isSupplied(tables, SsdTables.VISITS, SsdTables.VISIT_DATE)) {
            missing.add(ActKind.VISIT);
        }
        SsdTables.FACTS.forEach(table -> missing.addAll(table.notSupplied(tables)));
        return Observations.complete().without(missing);
    }

    private static boolean isSupplied(TableSet tables, TableDefinition table, Column<?>... needed) {
        return tables.find(table)
                .filter(found -> found.supplied().containsAll(List.of(needed)))
                .isPresent();
    }

    /** The rows of a table, those with one id only once where rows have one. */
    private List<Row> rows(TableDefinition definition, Optional<Column<String>> id) {
        List<Row> recorded = tables.find(definition).map(Table::rows).orElse(ImmutableList.of());
        return id.map(column -> once(definition, recorded, column)).orElse(recorded);
    }

    private List<Row> rows(TableDefinition definition, Column<String> id) {
        return rows(definition, Optional.of(id));
    }

    private List<Row> once(TableDefinition definition, List<Row> recorded, Column<String> id) {
        List<Row> rows = new ArrayList<>(recorded.size());
        Map<String, Row> firsts = Maps.newHashMapWithExpectedSize(recorded.size());
        for (Row row : recorded) {
            String key = row.get(id).value().orElse("").strip();
            Row first = key.isEmpty() ? null : firsts.putIfAbsent(key, row);
            if (first == null) {
                rows.add(row);
            } else {
                reportRepeated(definition, first, row, id);
            }
        }
        return rows;
    }

    private void reportRepeated(TableDefinition table, Row first, Row row, Column<String> id) {
        if (RowOrder.sameIn(table, first, row)) {
            findings.reportUnjoined(
                    SsdRule.ROW_REPEATED, row, "the row repeats row " + first.ordinal() + "; it is used once", id);
        } else {
            findings.reportUnjoined(
                    SsdRule.ROW_CONTRADICTED,
                    row,
                    "the row has the id of row " + first.ordinal() + " and says something else; row " + first.ordinal()
                            + " is used",
                    id);
        }
    }
}
