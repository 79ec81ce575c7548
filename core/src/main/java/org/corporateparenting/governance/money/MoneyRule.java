package org.corporateparenting.governance.money;

import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.QUERY;

import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;

/** What may be noticed about tables of savings and budgets. These checks rest on no provision. */
public enum MoneyRule {
    /** A row without an id or a year; it is left out. */
    ROW_UNNAMED("MONEY-01", "Row names no line or no year", ERROR),
    /** A second row with the id of another of the year; the first is used. */
    ROW_REPEATED("MONEY-02", "Line stands more than once in a year", ERROR),
    /** A row in another unit than the first one of its year; it is left out. */
    UNIT_DIFFERS("MONEY-03", "Line is in another unit", ERROR),
    /** Parts of a row that do not make its whole. */
    ROW_SUM("MONEY-04", "Parts of a line do not add up", ERROR),
    /** A whole that is its parts but for a power of ten. */
    UNIT_SLIP("MONEY-05", "Amount is off by a power of ten", ERROR),
    /** A printed total that is not the sum of its column. */
    COLUMN_SUM("MONEY-06", "Column does not add up to its total", ERROR),
    /** An outturn below nought: more came in than was spent. */
    NEGATIVE_OUTTURN("MONEY-07", "Net outturn is negative", QUERY),
    /** Income that is positive, or spending that is negative. */
    SIGN("MONEY-08", "Amount has the wrong sign", QUERY),
    /** A printed average that is not the total over the number. */
    AVERAGE("MONEY-09", "Average is not total over number", QUERY);

    private final String id;
    private final String title;
    private final Severity severity;

    MoneyRule(String id, String title, Severity severity) {
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
