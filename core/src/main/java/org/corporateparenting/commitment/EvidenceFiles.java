package org.corporateparenting.commitment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.commitment.CommitmentTables.EvidenceTable;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.NoKnownTableException;
import org.corporateparenting.table.ReadingRule;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.table.TableSet;

/**
 * Reads the evidence that comes in from files: the tables {@code cp_survey_answers}, {@code cp_case_audit_results},
 * {@code cp_participation_records} and {@code cp_publications}, which hold counts and no child. Each may be absent. A
 * row that cannot be used is left out, with a finding; what each finding means stands in {@link EvidenceRule}.
 */
public final class EvidenceFiles {

    private final Promises known;
    private final EvidenceBuilder evidence;
    private final List<Finding> findings = new ArrayList<>();

    private EvidenceFiles(Promises known, LocalDate asAt) {
        this.known = known;
        this.evidence = Evidence.builder().asAt(asAt);
    }

    /**
     * How the tables are read, for whoever reads a folder that may carry them.
     *
     * @return the definitions, all of them of tables that may be absent without a word
     */
    public static ImmutableList<TableDefinition> definitions() {
        return CommitmentTables.ALL.stream().map(EvidenceTable::definition).collect(toImmutableList());
    }

    /**
     * Reads the tables in a folder, in which other files may stand too.
     *
     * @param directory the folder
     * @param asAt the day on which promises are judged; rows of later days are kept and do not count
     * @param known the promises that rows may be about
     * @return the evidence, none where the folder holds none of the tables; and what was noticed
     * @throws org.corporateparenting.table.UnusableInputException if the folder cannot be opened, or holds a table
     *     twice
     */
    public static Parsed<Evidence> read(Path directory, LocalDate asAt, Promises known) {
        try {
            return read(TableReader.of(definitions()).readFolder(directory), asAt, known);
        } catch (NoKnownTableException e) {
            return Parsed.of(Evidence.none(asAt));
        }
    }

    private static Parsed<Evidence> read(Parsed<TableSet> tables, LocalDate asAt, Promises known) {
        Parsed<Evidence> read = read(tables.value(), asAt, known);
        ImmutableList<Finding> noticed = ImmutableList.<Finding>builder()
                .addAll(tables.findings().stream()
                        .filter(finding -> !finding.rule().equals(ReadingRule.FILE_NOT_RECOGNISED.id()))
                        .toList())
                .addAll(read.findings())
                .build();
        return new Parsed<>(read.value(), noticed);
    }

    /**
     * The evidence in some tables.
     *
     * @param tables tables that were read by {@link #definitions()} and others
     * @param asAt the day on which promises are judged; rows of later days are kept and do not count
     * @param known the promises that rows may be about
     * @return the evidence, and what was noticed
     */
    public static Parsed<Evidence> read(TableSet tables, LocalDate asAt, Promises known) {
        EvidenceFiles files = new EvidenceFiles(known, asAt);
        for (EvidenceTable table : CommitmentTables.ALL) {
            tables.find(table.definition()).ifPresent(found -> files.add(table, found));
        }
        return new Parsed<>(files.evidence.build(), ImmutableList.copyOf(files.findings));
    }

    private void add(EvidenceTable table, Table recorded) {
        Map<List<?>, Row> firsts = new HashMap<>();
        for (Row row : recorded.rows()) {
            if (isUsable(table, row)) {
                Row first = firsts.putIfAbsent(values(table, row), row);
                if (first == null) {
                    reportUnknown(row);
                    table.take().add(evidence, row);
                } else {
                    report(
                            EvidenceRule.ROW_REPEATED,
                            row,
                            "the row repeats row " + first.ordinal() + "; it is used once");
                }
            }
        }
    }

    private boolean isUsable(EvidenceTable table, Row row) {
        Optional<Column<?>> unusable = table.definition().columns().stream()
                .filter(column -> !row.get(column).is(CellKind.VALUE))
                .findFirst();
        if (unusable.isPresent()) {
            report(
                    EvidenceRule.CELL_UNUSABLE,
                    row,
                    unusable.get() + " holds nothing that can be used; the row is left out",
                    unusable.get());
            return false;
        }
        return ascends(table.ascending(), row);
    }

    private boolean ascends(ImmutableList<Column<Integer>> columns, Row row) {
        for (int i = 1; i < columns.size(); i++) {
            Column<Integer> less = columns.get(i - 1);
            Column<Integer> more = columns.get(i);
            if (CommitmentTables.of(row, less) > CommitmentTables.of(row, more)) {
                report(
                        EvidenceRule.COUNTS_CONTRADICTED,
                        row,
                        less + " is more than " + more + "; the row is left out",
                        less,
                        more);
                return false;
            }
        }
        return true;
    }

    private void reportUnknown(Row row) {
        String promise = CommitmentTables.of(row, CommitmentTables.PROMISE);
        if (known.tryGet(promise).isEmpty()) {
            report(
                    EvidenceRule.PROMISE_UNKNOWN,
                    row,
                    "promise names none that is known; the row is kept for one that has the id",
                    CommitmentTables.PROMISE);
        }
    }

    private static List<?> values(EvidenceTable table, Row row) {
        return table.definition().columns().stream()
                .map(column -> row.get(column).value())
                .toList();
    }

    private void report(EvidenceRule rule, Row row, String message, Column<?>... columns) {
        findings.add(Finding.of(rule.id(), rule.severity(), row.location(columns), message));
    }
}
