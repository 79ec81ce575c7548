package org.corporateparenting.casework.plan;

/** With whom a care plan was agreed. */
public enum PlanAgreer {
    /** A parent or another person with parental responsibility. */
    PARENT,
    /** The person who cared for the child last, where there is no such parent. */
    LAST_CARER,
    /** The child. */
    CHILD
}
