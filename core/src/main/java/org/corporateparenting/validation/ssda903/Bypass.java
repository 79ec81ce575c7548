package org.corporateparenting.validation.ssda903;

/** Whether an authority may ask the department to let a breach of a rule pass. */
public enum Bypass {
    /** The rule's wording says so. */
    YES,
    /** The rule's wording asks for a check only. */
    LIKELY,
    /** The department's list was not seen. */
    UNKNOWN,
    /** The rule is none of the department's. */
    NOT_APPLICABLE
}
