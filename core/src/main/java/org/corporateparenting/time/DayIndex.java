package org.corporateparenting.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The days of a range that pass a test, laid out so that counting them or finding the n-th is a look-up. */
final class DayIndex {

    private final long firstEpochDay;
    /** How many passing days lie before each day of the range; one element more for the day after it. */
    private final int[] passedBefore;
    /** The passing days in order, as days since the start of the range. */
    private final int[] passing;

    DayIndex(DateRange range, Predicate<LocalDate> test) {
        int days = range.days().orElseThrow().intValue();
        firstEpochDay = range.start().toEpochDay();
        passedBefore = new int[days + 1];
        int[] found = new int[days];
        for (int i = 0; i < days; i++) {
            int count = passedBefore[i];
            boolean passes = test.test(range.start().plusDays(i));
            if (passes) {
                found[count] = i;
            }
            passedBefore[i + 1] = passes ? count + 1 : count;
        }
        passing = Arrays.copyOf(found, passedBefore[days]);
    }

    /** Whether the days before this day can be counted: it is in the range, or is the day after it. */
    boolean reaches(LocalDate day) {
        long offset = day.toEpochDay() - firstEpochDay;
        return offset >= 0 && offset < passedBefore.length;
    }

    /** How many passing days of the range lie before a day that the index reaches. */
    int countBefore(LocalDate day) {
        return passedBefore[(int) (day.toEpochDay() - firstEpochDay)];
    }

    /** The passing day that has so many passing days before it. */
    Optional<LocalDate> withBefore(int count) {
        return count >= 0 && count < passing.length
                ? Optional.of(LocalDate.ofEpochDay(firstEpochDay + passing[count]))
                : Optional.empty();
    }
}
