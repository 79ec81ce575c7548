package org.corporateparenting.governance.risk;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableDefinition;

/** The rows of a risk register as risks. */
final class RiskRows {

    static final String TABLE = "risk_register";

    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    private static final Column<String> ID = Column.text("risk_id");
    private static final Column<RiskCategory> SECTION = Column.of(
            "section",
            "one of CORPORATE, SOCIAL_CARE, FINANCE_AND_OPERATIONAL",
            text -> Enums.getIfPresent(RiskCategory.class, Ascii.toUpperCase(text))
                    .toJavaUtil());
    private static final Column<LocalDate> RAISED = Column.date("raised");
    private static final Column<LocalDate> REVIEWED = Column.date("reviewed");
    private static final Column<String> OWNER = Column.text("owner_role");
    private static final Column<String> TYPE = Column.text("risk_type");
    private static final Column<String> EVENT = Column.text("subject");
    private static final Column<String> CONSEQUENCE = Column.text("consequence");
    private static final Column<String> ACTIONS = Column.text("actions");
    private static final ScoreColumns INITIAL = ScoreColumns.of("initial");
    private static final ScoreColumns CURRENT = ScoreColumns.of("current");
    private static final ScoreColumns TARGET = ScoreColumns.of("target");

    static final TableDefinition DEFINITION = TableDefinition.builder()
            .name(TABLE)
            .addColumns(ID)
            .addAllColumns(CURRENT.all())
            .addOptionalColumns(SECTION, RAISED, REVIEWED, OWNER, TYPE, EVENT, CONSEQUENCE, ACTIONS)
            .addAllOptionalColumns(INITIAL.all())
            .addAllOptionalColumns(TARGET.all())
            .addOptionalColumns(Column.text("printed_id"), Column.text("raised_printed"), Column.text("owner_printed"))
            .addOptionalColumns(Column.text("type_printed"), Column.text("scores_agree"), Column.text("movement"))
            .addOptionalColumns(Column.text("source"), Column.text("source_line"), Column.text("note"))
            .isOptional(true)
            .build();

    static final Column<LocalDate> AS_OF = Column.date("as_of");

    /** The same columns with the day of the edition in front, so that several editions stand in one table. */
    static final TableDefinition EDITIONS = TableDefinition.builder()
            .name("cp_risks")
            .addColumns(AS_OF)
            .addAllColumns(DEFINITION.columns())
            .addAllOptionalColumns(DEFINITION.optionalColumns())
            .isOptional(true)
            .build();

    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    Parsed<RiskRegister> register(Parsed<Table> table) {
        findings.addAll(table.findings());
        RiskRegister register = register(table.value().rows());
        return new Parsed<>(register, findings.build());
    }

    Parsed<ImmutableSortedMap<LocalDate, RiskRegister>> editions(Table table) {
        Map<LocalDate, ImmutableList.Builder<Row>> byDay = new TreeMap<>();
        for (Row row : table.rows()) {
            row.get(AS_OF)
                    .value()
                    .ifPresentOrElse(
                            day -> byDay.computeIfAbsent(day, first -> ImmutableList.builder())
                                    .add(row),
                            () -> report(RiskRule.ROW_UNNAMED, row, "the row has no day as_of; it is left out", AS_OF));
        }
        ImmutableSortedMap.Builder<LocalDate, RiskRegister> editions = ImmutableSortedMap.naturalOrder();
        byDay.forEach((day, rows) -> editions.put(day, register(rows.build())));
        return new Parsed<>(editions.buildOrThrow(), findings.build());
    }

    private RiskRegister register(ImmutableList<Row> rows) {
        Map<String, Risk> risks = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<String> id = row.get(ID).value();
            if (id.isEmpty()) {
                report(RiskRule.ROW_UNNAMED, row, "the row has no risk_id; it is left out", ID);
            } else if (risks.putIfAbsent(id.get(), risk(id.get(), row)) != null) {
                report(RiskRule.ROW_REPEATED, row, "a row above has the same risk_id; this one is left out", ID);
            }
        }
        return RiskRegister.of(risks.values());
    }

    private Risk risk(String id, Row row) {
        return Risk.builder()
                .id(id)
                .category(row.get(SECTION).value())
                .type(row.get(TYPE).value())
                .event(row.get(EVENT).value())
                .consequence(row.get(CONSEQUENCE).value())
                .actions(row.get(ACTIONS).value())
                .owners(row.get(OWNER).value().map(LIST::splitToList).orElse(ImmutableList.of()))
                .raised(row.get(RAISED).value())
                .reviewed(row.get(REVIEWED).value())
                .initial(score(INITIAL, row))
                .current(score(CURRENT, row))
                .target(score(TARGET, row))
                .table(row.table().name())
                .row(row.ordinal())
                .build();
    }

    private Optional<RiskScore> score(ScoreColumns columns, Row row) {
        Optional<Integer> likelihood = row.get(columns.likelihood()).value();
        Optional<Integer> impact = row.get(columns.impact()).value();
        Optional<Integer> printed = row.get(columns.printed()).value();
        if (likelihood.isPresent() && impact.isPresent()) {
            return Optional.of(new RiskScore(likelihood.get(), impact.get(), printed));
        }
        if (likelihood.isPresent() || impact.isPresent() || printed.isPresent()) {
            report(
                    RiskRule.SCORE_INCOMPLETE,
                    row,
                    "likelihood and impact do not both stand in the row; the score is not used",
                    columns.likelihood(),
                    columns.impact());
        }
        return Optional.empty();
    }

    private void report(RiskRule rule, Row row, String message, Column<?>... columns) {
        findings.add(Finding.of(rule.id(), rule.severity(), row.location(columns), message));
    }

    /** The three columns of a score. */
    private record ScoreColumns(Column<Integer> likelihood, Column<Integer> impact, Column<Integer> printed) {

        static ScoreColumns of(String which) {
            return new ScoreColumns(
                    number(which + "_likelihood", RiskScore.HIGHEST),
                    number(which + "_impact", RiskScore.HIGHEST),
                    number(which + "_score_printed", Integer.MAX_VALUE));
        }

        ImmutableList<Column<?>> all() {
            return ImmutableList.of(likelihood, impact, printed);
        }

        private static Column<Integer> number(String name, int highest) {
            String expected = "a whole number " + (highest == Integer.MAX_VALUE ? "above 0" : "from 1 to " + highest);
            return Column.of(
                    name,
                    expected,
                    text -> Optional.ofNullable(Ints.tryParse(text))
                            .filter(number -> number >= 1 && number <= highest));
        }
    }
}
