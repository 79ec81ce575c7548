package org.corporateparenting.law;

/** How a period of care that began before the age of 14 counts towards the 13 weeks of an eligible child (CL-02). */
public enum CareBegunBeforeFourteen {
    /** The days from the fourteenth birthday on count, as in practice and in the return's validator. */
    PART_AFTER_COUNTS,
    /** None of its days count: the text asks for a period that began after reaching 14. */
    PERIOD_LEFT_OUT
}
