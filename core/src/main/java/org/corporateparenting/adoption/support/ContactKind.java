package org.corporateparenting.adoption.support;

/** In which way an adopted child stays in touch with the family of birth. */
public enum ContactKind {
    /** By letters that the agency passes on. */
    LETTERBOX,
    /** By meeting. */
    DIRECT
}
