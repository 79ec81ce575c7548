package org.corporateparenting.table;

import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.INTEGRITY;
import static org.corporateparenting.rule.Severity.QUERY;

import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;

/** What may be noticed while a file is read, before anything it says is judged. These checks rest on no provision. */
public enum ReadingRule {
    /** A CSV file, or something else named after a table, that was not taken. */
    FILE_NOT_RECOGNISED("READ-01", "File belongs to no known table", QUERY),
    /** A file that cannot be opened, or not read to its end. */
    FILE_UNREADABLE("READ-02", "File cannot be read", ERROR),
    /** A file of bytes that are not text. */
    FILE_NOT_TEXT("READ-03", "File is not text", ERROR),
    /** A file without a first line that names columns of the table. */
    HEADER_MISSING("READ-04", "File has no header", ERROR),
    /** Bytes that are not UTF-8 and were read as Windows-1252. */
    ENCODING_MIXED("READ-05", "File is not wholly UTF-8", INTEGRITY),
    /** An expected table that is not there. */
    TABLE_NOT_SUPPLIED("READ-06", "Table is not supplied", INTEGRITY),
    /** A header without rows, which says that there was nothing to record. */
    TABLE_EMPTY("READ-07", "Table has no rows", INTEGRITY),
    /** An expected column that is not there. */
    COLUMN_NOT_SUPPLIED("READ-08", "Column is not supplied", INTEGRITY),
    /** Columns that the table does not have. */
    COLUMN_UNKNOWN("READ-09", "Column is not known", INTEGRITY),
    /** A column that stands more than once in a header, so that none of its cells can be relied on. */
    COLUMN_REPEATED("READ-10", "Column stands more than once", ERROR),
    /** A line whose quotation marks do not pair. */
    ROW_BROKEN("READ-11", "Row has unpaired quotation marks", ERROR),
    /** A line longer than any row. */
    ROW_TOO_LONG("READ-12", "Row is too long", ERROR),
    /** A row that ends before its last column. */
    ROW_SHORT("READ-13", "Row has too few fields", QUERY),
    /** A row with something recorded behind its last column. */
    ROW_SURPLUS("READ-14", "Row has too many fields", ERROR),
    /** A cell that is not what its column holds. */
    CELL_MALFORMED("READ-15", "Cell cannot be read", ERROR),
    /** A cell of several lines that has as many commas as those lines would have as rows. */
    ROW_SWALLOWED("READ-16", "Cell may hold other rows", QUERY),
    /** Elements of an XML file that the format does not have. */
    ELEMENT_UNKNOWN("READ-17", "Element is not known", INTEGRITY),
    /** An element of an XML file that says twice what can be said once, so that neither can be relied on. */
    ELEMENT_REPEATED("READ-18", "Element stands more than once", ERROR),
    /** An element of an XML file that is about a child and stands in none. */
    ELEMENT_ADRIFT("READ-19", "Element belongs to no child", ERROR);

    private final String id;
    private final String title;
    private final Severity severity;

    ReadingRule(String id, String title, Severity severity) {
        this.id = id;
        this.title = title;
        this.severity = severity;
    }

    /**
     * The rule's stable name.
     *
     * @return the id under which its findings are reported
     */
    public RuleId id() {
        return RuleId.of(id);
    }

    /**
     * The rule in a few words.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * How much its findings weigh.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }
}
