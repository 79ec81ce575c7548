package org.corporateparenting.forecast;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.corporateparenting.child.CareHistory;
import org.corporateparenting.child.Child;
import org.corporateparenting.child.PeriodOfCare;

/** One child's states at the ends of months, added to the tallies of those months. */
final class ChildMonths {

    private final CareHistory history;
    private final LocalDate born;

    private ChildMonths(CareHistory history, LocalDate born) {
        this.history = history;
        this.born = born;
    }

    /** Adds a child; false where the child was in care and cannot be added, because no day of birth is on record. */
    static boolean add(Child child, YearMonth first, List<MonthTally> months) {
        if (child.born().isEmpty() || child.episodes().isEmpty()) {
            return child.episodes().isEmpty();
        }
        new ChildMonths(child.history(), child.born().get()).add(first, months);
        return true;
    }

    private void add(YearMonth first, List<MonthTally> months) {
        OptionalInt before = OptionalInt.empty();
        ImmutableList<PeriodOfCare> periods = history.periodsOfCare();
        int begin = index(first, periods.get(0).start());
        int end = periods.get(periods.size() - 1)
                .ended()
                .map(day -> index(first, day))
                .orElse(months.size());
        for (int i = Math.max(0, begin); i < months.size() && i <= end; i++) {
            YearMonth month = first.plusMonths(i);
            OptionalInt now = group(month);
            int age = (int) States.months(born, month);
            MonthTally tally = months.get(i);
            if (now.isPresent()) {
                tally.inCare(age, now.getAsInt());
            }
            if (before.isPresent()) {
                tally.went(age - 1, before.getAsInt(), now.orElse(States.OUT));
            } else if (now.isPresent() && i > 0) {
                tally.entered(age, now.getAsInt());
            }
            before = now;
        }
    }

    private static int index(YearMonth first, LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(first, YearMonth.from(day));
    }

    private OptionalInt group(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        long age = States.months(born, month);
        boolean isCounted = age >= 0
                && age < States.AGES
                && history.periodOn(day)
                        .filter(period -> !period.isShortBreak())
                        .isPresent();
        return isCounted ? OptionalInt.of(States.index(groupOn(day))) : OptionalInt.empty();
    }

    private PlacementGroup groupOn(LocalDate day) {
        return PlacementGroup.of(history.placementOn(day).flatMap(placement -> placement.typeOn(day)));
    }
}
