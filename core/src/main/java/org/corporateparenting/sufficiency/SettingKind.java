package org.corporateparenting.sufficiency;

/** What kind of setting a child lives in, as far as registration turns on it. */
public enum SettingKind {
    /** A children's home, secure ones included. */
    CHILDRENS_HOME,
    /** Accommodation with support and without care, from 28 October 2023 to be registered as such. */
    SUPPORTED_ACCOMMODATION,
    /** A care home. */
    CARE_HOME,
    /** A hospital or other health establishment. */
    HOSPITAL,
    /** A residential family centre. */
    RESIDENTIAL_FAMILY_CENTRE,
    /** A school that provides accommodation and is not registered as a children's home. */
    RESIDENTIAL_SCHOOL,
    /** An institution of further education. */
    FURTHER_EDUCATION,
    /** An academy for those aged 16 to 19. */
    SIXTEEN_TO_NINETEEN_ACADEMY,
    /** A holiday scheme for disabled children. */
    HOLIDAY_SCHEME_FOR_DISABLED_CHILDREN,
    /** A place of one's own, lodgings, or where the young person works. */
    COMMUNITY
}
