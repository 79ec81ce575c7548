package org.corporateparenting.casework;

import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.INTEGRITY;

import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;

/** What may be noticed while supplementary tables are added to case files. These checks rest on no provision. */
public enum SupplementaryRule {
    /** A row without a child's key; it is left out. */
    KEY_MISSING("CP-01", "Row has no child", ERROR),
    /** A row about a child of whom there is no case file; it is left out. */
    CHILD_UNKNOWN("CP-02", "Child has no case file", ERROR),
    /** A row with a cell that cannot be read, or without one that it needs; it is left out. */
    CELL_UNUSABLE("CP-03", "Row has an unusable cell", ERROR),
    /** A row that ends before it starts; it is left out. */
    ENDS_BEFORE_START("CP-04", "Row ends before it starts", ERROR),
    /** A row about a review or visit that is not on record; it is left out. */
    ACT_UNKNOWN("CP-05", "Review or visit is not on record", ERROR),
    /** A row that stands more than once; it is used once. */
    ROW_REPEATED("CP-06", "Row stands more than once", INTEGRITY),
    /** Rows about one thing that say something else of it; the first one is used. */
    ROW_CONTRADICTED("CP-07", "Rows about one thing differ", ERROR);

    private final String id;
    private final String title;
    private final Severity severity;

    SupplementaryRule(String id, String title, Severity severity) {
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
