package org.corporateparenting.law;

/** Whose children the usual fostering limit counts (FOS-05). */
public enum FosteringLimitCounting {
    /** Those whom one person fosters. */
    PER_PERSON,
    /** Those fostered in one home, by whomever of its carers. */
    PER_HOME
}
