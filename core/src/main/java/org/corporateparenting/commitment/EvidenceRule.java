package org.corporateparenting.commitment;

import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.INTEGRITY;
import static org.corporateparenting.rule.Severity.QUERY;

import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;

/** What may be noticed while evidence about promises is read. These checks rest on no provision. */
public enum EvidenceRule {
    /** A row without a cell that it needs, or with one that cannot be read; it is left out. */
    CELL_UNUSABLE("CPE-01", "Row of evidence has an unusable cell", ERROR),
    /**
     * A row whose counts cannot be: more answers than were asked for, more positive ones than answers; it is left out.
     */
    COUNTS_CONTRADICTED("CPE-02", "Counts of a row of evidence contradict each other", ERROR),
    /** A row that stands more than once; it is used once. */
    ROW_REPEATED("CPE-03", "Row of evidence stands more than once", INTEGRITY),
    /** A row about a promise that is not among the known ones; it is kept, for whoever judges such a promise. */
    PROMISE_UNKNOWN("CPE-04", "Promise is not known", QUERY);

    private final String id;
    private final String title;
    private final Severity severity;

    EvidenceRule(String id, String title, Severity severity) {
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
