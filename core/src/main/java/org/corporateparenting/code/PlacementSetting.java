package org.corporateparenting.code;

/** The kinds of setting into which every {@link PlacementType} falls; the division is this library's. */
public enum PlacementSetting {
    /** With prospective adopters. */
    ADOPTION,
    /** With a foster carer, related or not. */
    FOSTERING,
    /** With parents or others who have parental responsibility. */
    PARENTS,
    /** In a children's home, secure or not. */
    CHILDRENS_HOME,
    /** In supported accommodation, or semi-independent accommodation before it. */
    SUPPORTED_ACCOMMODATION,
    /** In the community without a carer: living independently, or where the young person works. */
    COMMUNITY,
    /** In a residential school that is no children's home. */
    RESIDENTIAL_SCHOOL,
    /** In another establishment: a care home, a health establishment, a family centre. */
    OTHER_RESIDENTIAL,
    /** In custody. */
    CUSTODY,
    /** Away for a short time, while the main placement goes on. */
    TEMPORARY,
    /** Anywhere else. */
    OTHER
}
