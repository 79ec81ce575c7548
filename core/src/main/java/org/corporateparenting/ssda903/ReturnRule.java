package org.corporateparenting.ssda903;

import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.INTEGRITY;
import static org.corporateparenting.rule.Severity.QUERY;

import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;

/**
 * What may be noticed while a return is put together and case files are made of it, apart from the department's own
 * rules. These checks rest on no provision. The first four are made by reading, the others by making case files.
 */
public enum ReturnRule {
    /** A row without a child's key; it belongs to nobody. */
    CHILD_MISSING("RET-01", "Row has no child", ERROR),
    /** A return of which nobody said, and no date shows, of which year it is. */
    YEAR_UNKNOWN("RET-02", "Collection year is not known", QUERY),
    /** A return said to be of another year than its dates show. */
    YEAR_DOUBTFUL("RET-03", "Collection year disagrees with the dates", QUERY),
    /** A table that the return of the year does not have. */
    TABLE_NOT_COLLECTED("RET-04", "Table is not part of the year's return", INTEGRITY),
    /** A child with rows and without a header; who the child is may not be known. */
    HEADER_MISSING("RET-05", "Child has no header", QUERY),
    /** A child whose headers in one return differ; what they differ in is not known. */
    HEADER_CONTRADICTED("RET-06", "Headers of a child differ", ERROR),
    /** A child of whom an earlier return says something else; the later return is followed. */
    PERSON_CHANGED("RET-07", "Child differs from an earlier return", QUERY),
    /** A birth date or sex that is not the one in the header; the header is followed. */
    PERSON_DIFFERS("RET-08", "Child differs from the header", QUERY),
    /** A row that stands more than once; it is used once. */
    ROW_REPEATED("RET-09", "Row stands more than once", INTEGRITY),
    /** A row without the day on which it rests, or with an end that cannot be read; it is left out. */
    DATE_UNUSABLE("RET-10", "Row has no usable date", ERROR),
    /** An episode that ends before it starts; it is left out. */
    ENDS_BEFORE_START("RET-11", "Episode ends before it starts", ERROR),
    /** A cell that holds none of the codes of its list, of whatever year; nothing is made of it. */
    CODE_UNKNOWN("RET-12", "Code is not known", ERROR),
    /** An episode that an earlier return records otherwise; the later return is followed. */
    EPISODE_CHANGED("RET-13", "Episode differs from an earlier return", QUERY),
    /** An episode that goes on at the end of the year and is not in the next return; it is taken to go on. */
    EPISODE_NOT_CARRIED_ON("RET-14", "Open episode is not in the next return", QUERY),
    /** A review with different participation codes; how the child took part is not known, or as in the later return. */
    REVIEW_CONTRADICTED("RET-15", "Participation in a review differs", QUERY),
    /** An earlier return that is not of an earlier year. */
    YEARS_OUT_OF_ORDER("RET-16", "Earlier return is not of an earlier year", QUERY),
    /** Years between two returns of which none is supplied; what was observed starts after them. */
    YEARS_MISSING("RET-17", "Years between returns are not supplied", INTEGRITY),
    /** Rows about one thing that say something else of it; one of them is used, the latest return's first. */
    FACT_CONTRADICTED("RET-18", "Rows about one thing differ", QUERY),
    /** Something that the return in XML has no place for, so that a file written in XML does not hold it. */
    NOT_IN_XML("RET-19", "XML has no place for it", QUERY);

    private final String id;
    private final String title;
    private final Severity severity;

    ReturnRule(String id, String title, Severity severity) {
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
