package org.corporateparenting.governance.inspection;

/** What an interim inspection of a home found against the one before (S001:746). */
public enum InterimInspectionOutcome {
    /** Better. */
    IMPROVED_EFFECTIVENESS,
    /** As good. */
    SUSTAINED_EFFECTIVENESS,
    /** Worse. */
    DECLINED_EFFECTIVENESS
}
