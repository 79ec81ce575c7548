package org.corporateparenting.sufficiency.search;

/** A need of a child that a home has to meet (S001:4424-4428, 4624-4631). */
public enum PresentingNeed {
    /** Mental health. */
    MENTAL_HEALTH,
    /** Exploitation, or the risk of it. */
    EXPLOITATION,
    /** A complex disability. */
    COMPLEX_DISABILITY,
    /** Trauma. */
    TRAUMA,
    /** Complex needs of health. */
    COMPLEX_HEALTH,
    /** Violence, or a return from custody. */
    VIOLENCE_OR_CUSTODY,
    /** A return from hospital. */
    HOSPITAL_STEP_DOWN,
    /** A home at once. */
    EMERGENCY,
    /** A home alone, or with one other child. */
    SOLO_OR_DUAL,
    /** Social, emotional and mental health needs at school. */
    SEMH
}
