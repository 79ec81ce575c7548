package org.corporateparenting.governance;

/** What a partner of the authority does (S001:633, 877, 903; S004:89). */
public enum PartnerKind {
    /** Police. */
    POLICE,
    /** Health services. */
    HEALTH,
    /** Schools and colleges. */
    EDUCATION,
    /** The school of all children in care. */
    VIRTUAL_SCHOOL,
    /** Housing. */
    HOUSING,
    /** A voluntary organisation. */
    VOLUNTARY
}
