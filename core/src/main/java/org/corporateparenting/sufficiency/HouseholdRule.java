package org.corporateparenting.sufficiency;

import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.INTEGRITY;
import static org.corporateparenting.rule.Severity.QUERY;

import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;

/** What may be noticed while households and settings are read. These checks rest on no provision. */
public enum HouseholdRule {
    /** A row without a cell that it needs, or with one that cannot be read; it is left out. */
    CELL_UNUSABLE("CPH-01", "Row of a household or setting has an unusable cell", ERROR),
    /** A row that ends before it starts; it is left out. */
    ENDS_BEFORE_START("CPH-02", "Row of a household or setting ends before it starts", ERROR),
    /** A row that stands more than once; it is used once. */
    ROW_REPEATED("CPH-03", "Row of a household or setting stands more than once", INTEGRITY),
    /** Rows about one thing that say something else of it; the first one is used. */
    ROW_CONTRADICTED("CPH-04", "Rows about one thing of a household or setting differ", ERROR),
    /** A row about a household that is not among the households; one is made of it. */
    HOUSEHOLD_NOT_LISTED("CPH-05", "Household is not among the households", QUERY);

    private final String id;
    private final String title;
    private final Severity severity;

    HouseholdRule(String id, String title, Severity severity) {
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
