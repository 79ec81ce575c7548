package org.corporateparenting.rule;

/** The four answers a rule can give. */
public enum Outcome {
    /** There was something to check and it is as it should be. */
    SATISFIED,
    /** There was something to check and it is not as it should be. */
    BREACHED,
    /** The rule does not concern this subject on this date. */
    NOT_APPLICABLE,
    /** The rule concerns the subject, and what is known does not settle the answer. */
    NOT_DETERMINABLE
}
