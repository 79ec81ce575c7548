package org.corporateparenting.sufficiency.carer;

/** What is checked of a household from time to time (S001:2355). */
public enum CarerCheckKind {
    /** Criminal records of those who live there. */
    CRIMINAL_RECORD,
    /** The health of the carers. */
    MEDICAL,
    /** The room in which a child sleeps. */
    BEDROOM,
    /** A visit that was not announced. */
    UNANNOUNCED_VISIT,
    /** A visit of the supervising social worker. */
    SUPERVISORY_VISIT,
    /** That the child was seen. */
    CHILD_SEEN
}
