package org.corporateparenting.indicator;

import org.corporateparenting.casework.ActKind;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.time.DateRange;

/** Whether something may have been done for a child in care that no source would show. */
final class Unseen {

    private Unseen() {}

    /** Whether the child was in care on some of the days, and on some of those no kind of act would be on record. */
    static boolean in(ChildOnDay child, DateRange days, ActKind... kinds) {
        for (PeriodOfCare period : child.caseFile().history().periodsOfCare()) {
            if (!period.isShortBreak() && period.range().overlaps(days)) {
                DateRange both = period.range().intersection(days).orElse(days);
                if (!isObserved(child, both, kinds)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of some kinds of act would be on record on all days. */
    static boolean isObserved(ChildOnDay child, DateRange days, ActKind... kinds) {
        for (ActKind kind : kinds) {
            if (child.isObserved(kind, days)) {
                return true;
            }
        }
        return false;
    }
}
