package org.corporateparenting.casework.plan;

/** How a child is to have a home that lasts. */
public enum PermanencePlanKind {
    /** To go back to their family. */
    REHABILITATION,
    /** To go back to their family, while another permanent home is prepared for should that fail. */
    TWIN_TRACK,
    /** To be adopted. */
    ADOPTION,
    /** To stay with a foster carer until they are grown up. */
    LONG_TERM_FOSTERING,
    /** To live with a special guardian. */
    SPECIAL_GUARDIANSHIP,
    /** To live with a relative, friend or other connected person. */
    CONNECTED_CARER
}
