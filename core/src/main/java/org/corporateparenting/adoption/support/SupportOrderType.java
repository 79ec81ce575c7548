package org.corporateparenting.adoption.support;

/** After which order a family is supported. */
public enum SupportOrderType {
    /** An adoption order. */
    ADOPTION,
    /** A special guardianship order. */
    SPECIAL_GUARDIANSHIP
}
