package org.corporateparenting.sufficiency;

/** Whom an authority approved as a foster parent for a time and for one child. */
public enum TemporaryCarer {
    /** A relative, friend or other person connected with the child (regulation 24). */
    CONNECTED_PERSON,
    /** Somebody else, as could be from 24 April to 25 September 2020. */
    OTHER_PERSON,
    /** An approved prospective adopter (regulation 25A), for whom there is no limit of weeks. */
    PROSPECTIVE_ADOPTER
}
