package org.corporateparenting.indicator;

import java.util.Optional;
import java.util.function.Predicate;
import org.corporateparenting.duty.AssessedDuty;

/** Counts duties that were due in the year to date, above the line if they were done in time. */
final class DutiesDue {

    private DutiesDue() {}

    /** One that may still be done in time, or is no longer owed, is not counted. */
    static void count(ChildOnDay child, Counter counter, Predicate<AssessedDuty> counted) {
        for (AssessedDuty duty : child.duties()) {
            boolean inYear = duty.due()
                    .or(() -> Optional.of(duty.trigger()))
                    .filter(child.yearToDate()::contains)
                    .isPresent();
            if (inYear && counted.test(duty)) {
                count(duty, counter);
            }
        }
    }

    private static void count(AssessedDuty duty, Counter counter) {
        switch (duty.kind()) {
            case MET -> counter.count(true);
            case MET_LATE, OVERDUE -> counter.count(false);
            case NOT_DETERMINABLE -> counter.notKnown("whether duty " + duty.duty() + " was done in time");
            case NOT_YET_DUE, NOT_APPLICABLE -> {
                // still open, or nothing to count
            }
        }
    }
}
