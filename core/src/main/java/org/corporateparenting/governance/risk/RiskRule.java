package org.corporateparenting.governance.risk;

import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.QUERY;

import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;

/** What may be noticed about a risk register. These checks rest on no provision. */
public enum RiskRule {
    /** A row without an id; it is left out. */
    ROW_UNNAMED("RISK-01", "Row names no risk", ERROR),
    /** A second row with the id of another; the first is used. */
    ROW_REPEATED("RISK-02", "Risk stands more than once", ERROR),
    /** A likelihood without an impact, the other way round, or a score without both; the score is not used. */
    SCORE_INCOMPLETE("RISK-03", "Score lacks likelihood or impact", ERROR),
    /** A printed score that is not likelihood times impact. */
    PRODUCT("RISK-04", "Score is not likelihood times impact", ERROR),
    /** A target that is likelier or harder than the risk is now. */
    RESIDUAL_ABOVE_CURRENT("RISK-05", "Target is above the current position", QUERY),
    /** A type that is not among those allowed. */
    ALLOWED_CATEGORY("RISK-06", "Type of risk is not among those allowed", QUERY),
    /** A risk for which nobody answers. */
    OWNER_MISSING("RISK-07", "Risk has no owner", QUERY),
    /** A risk raised or reviewed after the day of the register, or reviewed before it was raised. */
    DATE_IMPOSSIBLE("RISK-08", "Date of a risk cannot be right", ERROR),
    /** A risk that its owners did not look at for longer than a quarter (S001:1430). */
    REVIEW_OVERDUE("RISK-09", "Risk was not reviewed for more than a quarter", QUERY);

    private final String id;
    private final String title;
    private final Severity severity;

    RiskRule(String id, String title, Severity severity) {
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
