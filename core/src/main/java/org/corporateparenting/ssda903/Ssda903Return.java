package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.SupplementaryTables;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.Households;
import org.corporateparenting.sufficiency.KnownSettings;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.DateForm;
import org.corporateparenting.table.ReadingRule;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.Table;
import org.corporateparenting.table.TableSet;
import org.corporateparenting.table.TableWriter;
import org.corporateparenting.table.TextForm;
import org.corporateparenting.time.CollectionYear;

/**
 * The statutory return of one collection year, as recorded: a folder with one CSV file a table, an XML file, or a folder
 * with both.
 *
 * <p>Any table may be absent; it is then <em>not supplied</em>, which is not the same as a table without rows. Columns
 * that the department works out itself are taken as given where they are there. A child is known by CHILD, without white
 * space around it and with its leading noughts.
 *
 * <p>What was noticed while the files were read stands in {@link ReadingRule}, and what was noticed about the return in
 * {@link ReturnRule}.
 */
public final class Ssda903Return {

    private final Optional<CollectionYear> year;
    private final TableSet supplied;
    private final ImmutableMap<ReturnTable, Table> tables;
    private final ImmutableMap<ChildId, ReturnedChild> children;

    private Ssda903Return(
            Optional<CollectionYear> year,
            TableSet supplied,
            ImmutableMap<ReturnTable, Table> tables,
            ImmutableMap<ChildId, ReturnedChild> children) {
        this.year = year;
        this.supplied = supplied;
        this.tables = tables;
        this.children = children;
    }

    /**
     * Reads the return of a year.
     *
     * @param source the folder that holds the tables, or an XML file
     * @param year the collection year
     * @return the return, and what was noticed
     * @throws org.corporateparenting.table.UnusableInputException if the folder cannot be used or holds no table that is
     *     known, or if more than one file holds the same table
     */
    public static Parsed<Ssda903Return> read(Path source, CollectionYear year) {
        return read(source, Optional.of(year));
    }

    /**
     * Reads a return of the year that its dates show.
     *
     * @param source the folder that holds the tables, or an XML file
     * @return the return, and what was noticed
     * @throws org.corporateparenting.table.UnusableInputException if the folder cannot be used or holds no table that is
     *     known, or if more than one file holds the same table
     * @see #yearShown()
     */
    public static Parsed<Ssda903Return> read(Path source) {
        return read(source, Optional.empty());
    }

    /**
     * The return that some tables make, which were put together by other means than reading files.
     *
     * @param recorded the tables, whose definitions are those of {@link ReturnTable}, and what was noticed about them
     * @param year the collection year
     * @return the return, and what was noticed
     */
    public static Parsed<Ssda903Return> of(Parsed<TableSet> recorded, CollectionYear year) {
        return of(recorded, Optional.of(year));
    }

    private static Parsed<Ssda903Return> read(Path source, Optional<CollectionYear> told) {
        return of(ReturnFiles.read(source), told);
    }

    private static Parsed<Ssda903Return> of(Parsed<TableSet> recorded, Optional<CollectionYear> told) {
        ReturnFindings findings = ReturnFindings.ofCurrent();
        ImmutableMap<ReturnTable, Table> tables = tables(recorded.value());
        Optional<CollectionYear> shown = YearShown.in(tables);
        Ssda903Return read =
                new Ssda903Return(told.or(() -> shown), recorded.value(), tables, new ChildRows(findings).of(tables));
        read.checkYear(told, shown, findings);
        return new Parsed<>(
                read,
                ImmutableList.<Finding>builder()
                        .addAll(recorded.findings())
                        .addAll(read.tablesNotSupplied())
                        .addAll(findings.all())
                        .build());
    }

    /**
     * The collection year.
     *
     * @return the year of which the return was said to be, else the one that its dates show; empty where they show none
     */
    public Optional<CollectionYear> year() {
        return year;
    }

    /**
     * The collection year that the dates show: the one in which most episodes ended, as an episode that ended is returned
     * for the year of its end and no other. Where none ended, the one in which the latest episode began or the latest
     * review was held.
     *
     * @return the year, or empty where no such date is recorded
     */
    public Optional<CollectionYear> yearShown() {
        return YearShown.in(tables);
    }

    /**
     * How many rows were read.
     *
     * @return the rows of all tables, whether or not a row could be used
     */
    public int rowCount() {
        return tables.values().stream().mapToInt(table -> table.rows().size()).sum();
    }

    /**
     * One of the tables.
     *
     * @param table which one
     * @return the table as recorded; empty where it is not supplied
     */
    public Optional<Table> table(ReturnTable table) {
        return Optional.ofNullable(tables.get(table));
    }

    /**
     * The children who have a row in any table.
     *
     * @return the rows of each child, in the order of their keys
     */
    public ImmutableList<ReturnedChild> children() {
        return children.values().asList();
    }

    /**
     * One of the children.
     *
     * @param id the child's key
     * @return the child's rows; empty where no table has one
     */
    public Optional<ReturnedChild> child(ChildId id) {
        return Optional.ofNullable(children.get(id));
    }

    /**
     * Case files from this return only.
     *
     * @return the case files, and what was noticed
     * @see #caseFiles(Iterable)
     */
    public Parsed<ImmutableList<CaseFile>> caseFiles() {
        return caseFiles(ImmutableList.of());
    }

    /**
     * Case files from this return and those of earlier years.
     *
     * <p>Episodes of one child with one first day are one episode, and reviews on one day are one review: this return
     * decides, then the latest of the others. Reviews were observed during the collection years of the returns that have the table,
     * back to the first year that is missing between them, but not in a year in which the child had short breaks only,
     * for whom reviews are not returned. Nothing is known of acts that the return does not carry.
     *
     * @param previous the returns of earlier years, in any order
     * @return one case file for each child with a row in any table, in the order of their keys; and what was noticed,
     *     where a finding about an earlier return says of which year it is
     */
    public Parsed<ImmutableList<CaseFile>> caseFiles(Iterable<Ssda903Return> previous) {
        Parsed<ImmutableList<CaseFile>> files = new CaseFileAssembly(this, ImmutableList.copyOf(previous)).caseFiles();
        Parsed<ImmutableList<CaseFile>> supplemented = SupplementaryTables.addTo(files.value(), supplied);
        return new Parsed<>(
                supplemented.value(),
                ImmutableList.copyOf(Iterables.concat(files.findings(), supplemented.findings())));
    }

    /**
     * The fostering households in the supplementary tables of this return.
     *
     * @return one for each household that the tables of households name, in the order of their keys; and what was noticed
     */
    public Parsed<ImmutableList<FosteringHousehold>> households() {
        return Households.read(supplied);
    }

    /**
     * The settings in the supplementary tables of this return.
     *
     * @return the settings of which it is known when they were registered; and what was noticed
     */
    public Parsed<KnownSettings> settings() {
        return KnownSettings.read(supplied);
    }

    /**
     * Writes the tables as CSV, each under its own name and with the columns that it was supplied with. Reading them back
     * gives the same rows with the same text in each cell. Where a line had ended before its last column, the cells that
     * were not supplied are then blank; a table of which no column could be told is not written.
     *
     * @param folder the folder, which is made if it is not there; files of the same names are replaced
     * @throws UncheckedIOException if a file cannot be written
     */
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<ReturnTable, Table> table : tables.entrySet()) {
                write(table.getValue(), folder.resolve(table.getKey() + ".csv"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the return in XML as the department's schema has it, children in the order of their keys. Social workers and
     * orders that deprive of liberty are not part of the schema that was read: the orders are written in an assumed form, and
     * the social workers by {@link #writeSocialWorkersXml}. Days are written day first; a cell that holds no day as it is.
     *
     * @param file the file, which is replaced
     * @return what the XML cannot carry: a second header of a child, rows that belong to nobody, characters that XML does not
     *     have, and what the department works out
     * @throws UncheckedIOException if the file cannot be written
     */
    public ImmutableList<Finding> writeXml(Path file) {
        return new ReturnXmlWriter(this).write(file);
    }

    /**
     * Writes the social workers in XML, in an assumed form: the department's schema for them was not found.
     *
     * @param file the file, which is replaced
     * @return what the XML cannot carry: rows that belong to nobody, and characters that XML does not have
     * @throws UncheckedIOException if the file cannot be written
     */
    public ImmutableList<Finding> writeSocialWorkersXml(Path file) {
        return new ReturnXmlWriter(this).writeSocialWorkers(file);
    }

    /** The year and the numbers of children and rows. */
    @Override
    public String toString() {
        return "Ssda903Return[" + year.map(CollectionYear::toString).orElse("year not known") + ", " + children.size()
                + " children, " + rowCount() + " rows]";
    }

    private static void write(Table table, Path file) throws IOException {
        ImmutableList<String> columns =
                table.supplied().stream().map(Column::name).collect(ImmutableList.toImmutableList());
        if (columns.isEmpty()) {
            return;
        }
        try (TableWriter out =
                TableWriter.open(Files.newOutputStream(file), TextForm.EXACT, DateForm.DAY_FIRST, columns)) {
            for (Row row : table.rows()) {
                out.row(row);
            }
        }
    }

    private static ImmutableMap<ReturnTable, Table> tables(TableSet read) {
        Map<ReturnTable, Table> tables = new EnumMap<>(ReturnTable.class);
        for (ReturnTable table : ReturnTable.values()) {
            read.find(table.definition()).ifPresent(found -> tables.put(table, found));
        }
        return Maps.immutableEnumMap(tables);
    }

    private void checkYear(Optional<CollectionYear> told, Optional<CollectionYear> shown, ReturnFindings findings) {
        if (year.isEmpty()) {
            findings.report(
                    ReturnRule.YEAR_UNKNOWN,
                    "no date shows of which collection year the return is; what it has observed is not known");
        } else if (told.isPresent() && shown.isPresent() && !told.equals(shown)) {
            findings.report(
                    ReturnRule.YEAR_DOUBTFUL,
                    "the return is said to be of " + told.get() + "; its dates show " + shown.get());
        }
        year.ifPresent(known -> tables.keySet().stream()
                .filter(table -> !table.isCollectedIn(known))
                .forEach(table -> findings.report(
                        ReturnRule.TABLE_NOT_COLLECTED, table, "the return of " + known + " does not have the table")));
    }

    /** Says of the tables that not every year has that they are not there, if the year has them. */
    private ImmutableList<Finding> tablesNotSupplied() {
        return ImmutableList.copyOf(ReturnTable.values()).stream()
                .filter(table -> table.firstYear().isPresent() && !tables.containsKey(table))
                .filter(table -> year.filter(table::isCollectedIn).isPresent())
                .map(table -> Finding.of(
                        ReadingRule.TABLE_NOT_SUPPLIED.id(),
                        ReadingRule.TABLE_NOT_SUPPLIED.severity(),
                        Location.ofTable(table.toString()),
                        "the folder has no file for the table"))
                .collect(ImmutableList.toImmutableList());
    }
}
