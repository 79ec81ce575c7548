package org.corporateparenting.validation.figures;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.corporateparenting.performance.FigureRole;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.table.UnusableInputException;

/**
 * Reads relations from a CSV file, one member a row: {@code relation}, {@code check}, {@code role}, {@code measure_id} and,
 * where it holds in one column only, {@code column}.
 */
public final class Relations {

    /** A row that does not say which relation, check, role or measure it is of, or a relation that is none. */
    public static final RuleId UNUSABLE = RuleId.of("RELATIONS-01");

    private static final Column<String> RELATION = Column.text("relation");
    private static final Column<FigureCheck> CHECK = Column.of(
            "check",
            "a check such as SUM",
            text -> Enums.getIfPresent(FigureCheck.class, text).toJavaUtil());
    private static final Column<FigureRole> ROLE = Column.of(
            "role",
            "a role such as PART",
            text -> Enums.getIfPresent(FigureRole.class, text).toJavaUtil());
    private static final Column<String> MEASURE_ID = Column.text("measure_id");
    private static final Column<String> COLUMN = Column.text("column");
    private static final TableDefinition RELATIONS = TableDefinition.builder()
            .name("relations")
            .addColumns(RELATION, CHECK, ROLE, MEASURE_ID)
            .addOptionalColumns(COLUMN)
            .build();

    private Relations() {}

    /**
     * How the measures of the contract's scorecard belong together.
     *
     * @return outcomes that make 100%, shares of printed counts, rates of one population, and the way of the number in care
     */
    public static ImmutableList<Relation> ofTheContract() {
        InputStream in = Relations.class.getResourceAsStream("relations.csv");
        Parsed<ImmutableList<Relation>> parsed = read(Objects.requireNonNull(in, "relations.csv"));
        if (!parsed.findings().isEmpty()) {
            throw new IllegalStateException(
                    "relations.csv is damaged: " + parsed.findings().get(0).message());
        }
        return parsed.value();
    }

    /**
     * Reads a file.
     *
     * @param file the file, of any name
     * @return the relations, and what was noticed
     * @throws UnusableInputException if the file cannot be opened or is not text with a header
     */
    public static Parsed<ImmutableList<Relation>> read(Path file) {
        return relations(TableReader.readFile(RELATIONS, file));
    }

    /**
     * Reads a stream, and closes it.
     *
     * @param in the bytes of a CSV file
     * @return the relations, and what was noticed
     * @throws UnusableInputException if the stream cannot be read or is not text with a header
     */
    public static Parsed<ImmutableList<Relation>> read(InputStream in) {
        return relations(TableReader.readStream(RELATIONS, in));
    }

    private static Parsed<ImmutableList<Relation>> relations(Parsed<Table> table) {
        List<Finding> findings = new ArrayList<>(table.findings());
        ImmutableListMultimap.Builder<String, Row> byName = ImmutableListMultimap.builder();
        for (Row row : table.value().rows()) {
            if (isUsable(row)) {
                byName.put(row.get(RELATION).value().orElseThrow(), row);
            } else {
                findings.add(unusable(row, "the row lacks its relation, check, role or measure; it is left out"));
            }
        }
        ImmutableList.Builder<Relation> relations = ImmutableList.builder();
        byName.build().asMap().forEach((name, rows) -> {
            Row first = rows.iterator().next();
            try {
                relations.add(new Relation(
                        name,
                        first.get(CHECK).value().orElseThrow(),
                        rows.stream().map(Relations::member).collect(ImmutableList.toImmutableList())));
            } catch (IllegalArgumentException e) {
                findings.add(unusable(first, "the relation is left out: " + e.getMessage()));
            }
        });
        return new Parsed<>(relations.build(), ImmutableList.copyOf(findings));
    }

    private static Relation.Member member(Row row) {
        return new Relation.Member(
                row.get(ROLE).value().orElseThrow(),
                row.get(MEASURE_ID).value().orElseThrow(),
                row.get(COLUMN).value());
    }

    private static boolean isUsable(Row row) {
        return row.get(RELATION).value().isPresent()
                && row.get(CHECK).value().isPresent()
                && row.get(ROLE).value().isPresent()
                && row.get(MEASURE_ID).value().isPresent();
    }

    private static Finding unusable(Row row, String message) {
        return Finding.of(UNUSABLE, Severity.ERROR, row.location(), message);
    }
}
