package org.corporateparenting.law;

/** What follows from not doing what a provision says. */
public enum Force {
    /** An Act or regulations: a breach is unlawful. */
    STATUTE,
    /** Statutory guidance or a national minimum standard: to be followed unless there is good reason not to. */
    GUIDANCE,
    /** A convention of a data collection or of published statistics: no legal effect. */
    DATA
}
