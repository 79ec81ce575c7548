package org.corporateparenting.performance;

import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;

/** What may be noticed while a figures file is read, beside what reading any table notices. */
public enum FiguresRule {
    /** A row that does not say of which measure, or for which column, it is. It is left out. */
    ROW_UNNAMED("FIGURES-01", "Row names no measure or no column", Severity.ERROR),
    /** A status of a number without one, or a number beside a status that says there is none. It is not used. */
    STATUS_CONTRADICTED("FIGURES-02", "Status and value do not agree", Severity.ERROR),
    /** Two different values of a measure for one period and table. The first is used. */
    VALUE_REPEATED("FIGURES-03", "Two values for one period", Severity.QUERY),
    /** Roles and groups that do not pair, or a role that is not known. The figure is kept without them. */
    PARTS_UNPAIRED("FIGURES-04", "Roles and groups do not pair", Severity.ERROR);

    private final String id;
    private final String title;
    private final Severity severity;

    FiguresRule(String id, String title, Severity severity) {
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
