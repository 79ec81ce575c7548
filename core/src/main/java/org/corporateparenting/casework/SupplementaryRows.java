package org.corporateparenting.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;

/** Gives each row of the supplementary tables to the child it is about, or says why it is left out. */
final class SupplementaryRows {

    private final ImmutableMap<ChildId, CaseFile> caseFiles;
    private final Map<ChildId, Supplement> supplements = new HashMap<>();
    private final IdentityHashMap<Observations, Observations> completed = new IdentityHashMap<>();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    SupplementaryRows(Collection<CaseFile> caseFiles) {
        this.caseFiles = Maps.uniqueIndex(caseFiles, CaseFile::id);
    }

    void add(SupplementaryTable table, Table recorded) {
        Map<List<?>, Row> firsts = new HashMap<>();
        for (Row row : recorded.rows()) {
            child(row).filter(child -> isUsable(table, row)).ifPresent(child -> {
                Row first = firsts.putIfAbsent(key(table, child, row), row);
                if (first == null) {
                    table.take().accept(supplements.computeIfAbsent(child, id -> new Supplement()), row);
                } else {
                    reportRepeated(table, first, row);
                }
            });
        }
    }

    /** The case files with what was given to them, of kinds of fact that were supplied and others that were not. */
    Parsed<ImmutableList<CaseFile>> complete(Set<ActKind> supplied, Set<ActKind> absent) {
        ImmutableList<CaseFile> complete = caseFiles.values().stream()
                .map(file -> complete(file, supplied, absent))
                .collect(ImmutableList.toImmutableList());
        return new Parsed<>(complete, findings.build());
    }

    private CaseFile complete(CaseFile file, Set<ActKind> supplied, Set<ActKind> absent) {
        Observations observations =
                completed.computeIfAbsent(file.observations(), recorded -> completed(recorded, supplied, absent));
        Supplement supplement = supplements.get(file.id());
        if (supplement == null && observations.equals(file.observations())) {
            return file;
        }
        CaseFileBuilder builder = file.toBuilder().observations(observations);
        if (supplement != null) {
            supplement.unmatched(file).forEach(this::reportNoAct);
            supplement.addTo(builder, file);
        }
        return builder.build();
    }

    /** A table that is there is complete; without it, what was known of its kind of fact from elsewhere stands. */
    private static Observations completed(Observations recorded, Set<ActKind> supplied, Set<ActKind> absent) {
        return recorded.with(Maps.toMap(supplied, kind -> Observed.complete()))
                .without(Sets.difference(absent, recorded.named().keySet()));
    }

    private Optional<ChildId> child(Row row) {
        Optional<ChildId> child = row.get(SupplementaryTable.CHILD)
                .value()
                .filter(text -> !text.isBlank())
                .map(ChildId::of);
        if (child.isEmpty()) {
            report(
                    SupplementaryRule.KEY_MISSING,
                    row,
                    "child holds no key; the row is left out",
                    SupplementaryTable.CHILD);
        }
        Optional<ChildId> known = child.filter(caseFiles::containsKey);
        if (child.isPresent() && known.isEmpty()) {
            report(
                    SupplementaryRule.CHILD_UNKNOWN,
                    row,
                    "there is no case file of the child; the row is left out",
                    SupplementaryTable.CHILD);
        }
        return known;
    }

    private boolean isUsable(SupplementaryTable table, Row row) {
        Optional<Column<?>> unusable = Stream.concat(
                        table.definition().columns().stream()
                                .filter(column -> row.get(column).is(CellKind.MALFORMED)),
                        table.needed().stream()
                                .filter(column -> !row.get(column).is(CellKind.VALUE)))
                .findFirst();
        unusable.ifPresent(column -> reportUnusable(row, column));
        return unusable.isEmpty()
                && endsInOrder(table, row, SupplementaryTable.FROM, SupplementaryTable.TO)
                && endsInOrder(table, row, SupplementaryTable.BEGAN, SupplementaryTable.ENDED);
    }

    private void reportUnusable(Row row, Column<?> column) {
        report(
                SupplementaryRule.CELL_UNUSABLE,
                row,
                column + " holds nothing that can be used; the row is left out",
                column);
    }

    private <T extends Comparable<? super T>> boolean endsInOrder(
            SupplementaryTable table, Row row, Column<T> start, Column<T> end) {
        if (!table.definition().columns().contains(end)) {
            return true;
        }
        Optional<T> first = row.get(start).value();
        Optional<T> last = row.get(end).value();
        if (first.isEmpty() && last.isPresent()) {
            reportUnusable(row, start);
            return false;
        }
        boolean inOrder = first.isEmpty()
                || last.filter(day -> first.get().compareTo(day) > 0).isEmpty();
        if (!inOrder) {
            report(
                    SupplementaryRule.ENDS_BEFORE_START,
                    row,
                    end + " is before " + start + "; the row is left out",
                    start,
                    end);
        }
        return inOrder;
    }

    private static List<?> key(SupplementaryTable table, ChildId child, Row row) {
        return Stream.concat(
                        Stream.of(child),
                        table.keys().stream().map(column -> row.get(column).value()))
                .toList();
    }

    private void reportRepeated(SupplementaryTable table, Row first, Row row) {
        boolean same = table.definition().columns().stream()
                .allMatch(column ->
                        first.get(column).value().equals(row.get(column).value()));
        report(
                same ? SupplementaryRule.ROW_REPEATED : SupplementaryRule.ROW_CONTRADICTED,
                row,
                same
                        ? "the row repeats row " + first.ordinal() + "; it is used once"
                        : "the row says something else than row " + first.ordinal() + " of the same thing; row "
                                + first.ordinal() + " is used");
    }

    private void reportNoAct(Row row) {
        report(SupplementaryRule.ACT_UNKNOWN, row, "nothing is on record for that day; the row is left out");
    }

    private void report(SupplementaryRule rule, Row row, String message, Column<?>... columns) {
        findings.add(Finding.of(rule.id(), rule.severity(), row.location(columns), message));
    }
}
