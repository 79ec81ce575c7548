package org.corporateparenting.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.time.DateRange;

/** What may be concluded of a child in care from what is not on record. */
final class OnRecord {

    private OnRecord() {}

    /** Whether something was done: what is not on record was not, if it would be. */
    static Optional<Boolean> isDone(boolean found, boolean wouldBeOnRecord) {
        return found || wouldBeOnRecord ? Optional.of(found) : Optional.empty();
    }

    /** Whether a child was in care on any of some days. */
    static boolean wasInCare(ChildOnDay child, DateRange days) {
        for (PeriodOfCare period : child.caseFile().history().periodsOfCare()) {
            if (!child.isShortBreak(period) && period.range().overlaps(days)) {
                return true;
            }
        }
        return false;
    }

    /** Whether acts of a kind would be on record on all of some days on which the child was in care. */
    static boolean isWholeInCare(ChildOnDay child, ActKind kind, DateRange days) {
        for (PeriodOfCare period : child.caseFile().history().periodsOfCare()) {
            Optional<DateRange> inCare = period.range().intersection(days);
            if (inCare.isPresent() && !child.isShortBreak(period) && !child.isObserved(kind, inCare.get())) {
                return false;
            }
        }
        return true;
    }

    /** Whether acts of a kind would be on record since the child came into care. */
    static boolean isWholeSinceCareBegan(ChildOnDay child, ActKind kind) {
        return child.isObserved(
                kind, DateRange.ofClosed(child.care().map(PeriodOfCare::start).orElse(child.asAt()), child.asAt()));
    }

    /** The days from so long before the day that something done on the first of them is not longer ago, up to the day. */
    static DateRange since(LocalDate first, ChildOnDay child) {
        return DateRange.ofClosed(first, child.asAt());
    }

    /** When the child was last looked after before a time in care, from which on plans serve for that time. */
    static LocalDate lastInCareBefore(ChildOnDay child, PeriodOfCare care) {
        LocalDate last = LocalDate.MIN;
        for (PeriodOfCare period : child.caseFile().history().periodsOfCare()) {
            Optional<LocalDate> ended = period.ended();
            if (period.start().isBefore(care.start()) && ended.isPresent()) {
                last = ended.get();
            }
        }
        return last;
    }
}
