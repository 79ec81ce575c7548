package org.corporateparenting.casework.education;

/** For how long a pupil is excluded. */
public enum ExclusionKind {
    /** For a stated time, which is also called a suspension. */
    FIXED_TERM,
    /** For good. */
    PERMANENT
}
