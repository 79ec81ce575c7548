package org.corporateparenting.law;

/** Which interval between health assessments governs where the child turns five in it (HLT-04). */
public enum FifthBirthday {
    /** Six months if the child was under five at the last assessment, even where they run past the birthday. */
    STRICT,
    /** Twelve months if six would run out on the birthday or after it. */
    LENIENT
}
