package org.corporateparenting.governance.inspection;

/** How a judgement stands to the one before. */
public enum JudgementChange {
    /** Better. */
    IMPROVED,
    /** The same. */
    SAME,
    /** Worse. */
    DECLINED,
    /** There is no earlier one, or one of the two is missing. */
    NOT_KNOWN
}
