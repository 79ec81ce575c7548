package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.SupplementaryTables;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.Households;
import org.corporateparenting.sufficiency.KnownSettings;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.table.TableSet;

/**
 * An extract of the Standard Safeguarding Dataset: a folder with one CSV file a table, made into case files.
 *
 * <p>Read are {@code ssd_person}, {@code ssd_cla_episodes}, {@code ssd_cla_placement}, {@code ssd_legal_status},
 * {@code ssd_cla_reviews} and {@code ssd_cla_visits}; the tables about health, plans, being missing, leaving care,
 * permanence, disability, immigration, mothers and workers, which may be absent without a word; and the supplementary
 * tables {@code cp_*} of {@link SupplementaryTables}. Any of them may be absent:
 *
 * <ul>
 *   <li>without persons, case files are made of the episodes and know no birth date or sex;
 *   <li>without placements or legal statuses, the episodes know none;
 *   <li>without reviews, visits or another table of acts or facts, these are <em>not supplied</em>, which is not the same as not done. A table that has a
 *       header and no rows says that none was done.
 * </ul>
 *
 * <p>A child is known by {@code pers_person_id}, without white space around it and with its leading noughts. A row that
 * has only the key of a time in care ({@code cla_id}) is joined through the episodes. What each finding means stands in
 * {@link SsdRule}, and in {@link org.corporateparenting.table.ReadingRule} for what was noticed before.
 */
public final class SsdExtract {

    private final ImmutableList<CaseFile> caseFiles;
    private final ImmutableList<FosteringHousehold> households;
    private final KnownSettings settings;
    private final int rowCount;

    private SsdExtract(
            ImmutableList<CaseFile> caseFiles,
            ImmutableList<FosteringHousehold> households,
            KnownSettings settings,
            int rowCount) {
        this.caseFiles = caseFiles;
        this.households = households;
        this.settings = settings;
        this.rowCount = rowCount;
    }

    /**
     * Reads an extract.
     *
     * @param folder the folder that holds the tables
     * @return the extract, and what was noticed
     * @throws org.corporateparenting.table.UnusableInputException if the folder cannot be used or holds no table that is
     *     known, or if more than one file holds the same table
     */
    public static Parsed<SsdExtract> read(Path folder) {
        Parsed<TableSet> recorded = TableReader.of(SsdTables.all()).readFolder(folder);
        TableSet tables = recorded.value();
        SsdFindings findings = new SsdFindings();
        reportNotRead(recorded, findings);
        Parsed<ImmutableList<CaseFile>> caseFiles =
                SupplementaryTables.addTo(new Assembler(tables, findings).caseFiles(), tables);
        Parsed<ImmutableList<FosteringHousehold>> households = Households.read(tables);
        Parsed<KnownSettings> settings = KnownSettings.read(tables);
        return new Parsed<>(
                new SsdExtract(caseFiles.value(), households.value(), settings.value(), countRows(tables)),
                ImmutableList.<Finding>builder()
                        .addAll(recorded.findings().stream()
                                .filter(finding -> tableNotRead(finding).isEmpty())
                                .iterator())
                        .addAll(findings.all())
                        .addAll(caseFiles.findings())
                        .addAll(households.findings())
                        .addAll(settings.findings())
                        .build());
    }

    /**
     * The case files.
     *
     * @return one for each person and each child with episodes, in the order of their keys
     */
    public ImmutableList<CaseFile> caseFiles() {
        return caseFiles;
    }

    /**
     * The fostering households.
     *
     * @return one for each household that the tables of households name, in the order of their keys
     */
    public ImmutableList<FosteringHousehold> households() {
        return households;
    }

    /**
     * The settings of which it is known when they were registered.
     *
     * @return the settings
     */
    public KnownSettings settings() {
        return settings;
    }

    /**
     * How many rows were read.
     *
     * @return the rows of all tables of which something is made, whether or not a row could be used
     */
    public int rowCount() {
        return rowCount;
    }

    /** The numbers of case files and rows. */
    @Override
    public String toString() {
        return "SsdExtract[" + caseFiles.size() + " case files, " + rowCount + " rows]";
    }

    private static int countRows(TableSet tables) {
        return tables.tables().stream()
                .filter(table -> !isNotRead(table))
                .mapToInt(table -> table.rows().size())
                .sum();
    }

    /** Says of each table that is not read that it is there; what is wrong with it does not matter yet. */
    private static void reportNotRead(Parsed<TableSet> recorded, SsdFindings findings) {
        ImmutableSortedSet<String> present = Stream.concat(
                        recorded.value().tables().stream()
                                .filter(SsdExtract::isNotRead)
                                .map(table -> table.definition().name()),
                        recorded.findings().stream().flatMap(finding -> tableNotRead(finding).stream()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        for (String name : present) {
            int count = recorded.value().tables().stream()
                    .filter(table -> table.definition().name().equals(name))
                    .mapToInt(Table::recordCount)
                    .sum();
            findings.report(
                    SsdRule.TABLE_NOT_READ,
                    Location.ofTable(name),
                    "the table is not read yet; its rows (" + count + ") are left alone");
        }
    }

    private static boolean isNotRead(Table table) {
        return SsdTables.NOT_READ.contains(table.definition().name());
    }

    private static Optional<String> tableNotRead(Finding finding) {
        return finding.location().table().filter(SsdTables.NOT_READ::contains);
    }
}
