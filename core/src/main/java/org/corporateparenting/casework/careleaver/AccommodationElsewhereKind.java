package org.corporateparenting.casework.careleaver;

/** By whom or where a child was accommodated otherwise than by being looked after. */
public enum AccommodationElsewhereKind {
    /** By or on behalf of a voluntary organisation. */
    VOLUNTARY_ORGANISATION,
    /** In a private children's home. */
    PRIVATE_CHILDRENS_HOME,
    /** By a health body. */
    HEALTH,
    /** By a local authority in the exercise of its education functions. */
    EDUCATION,
    /** In a care home or an independent hospital. */
    CARE_HOME_OR_HOSPITAL,
    /** Privately fostered. */
    PRIVATE_FOSTERING;

    /**
     * Whether it counts only from three consecutive months on.
     *
     * @return true for health, education and care homes or hospitals
     */
    public boolean isForThreeMonths() {
        return this == HEALTH || this == EDUCATION || this == CARE_HOME_OR_HOSPITAL;
    }
}
