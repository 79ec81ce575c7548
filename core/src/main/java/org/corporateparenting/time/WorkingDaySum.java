package org.corporateparenting.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Turns the end of a count of working days into a deadline, with its working or with what was missing. */
record WorkingDaySum(WorkingDayCalendar calendar, Supplier<String> sum) {

    /** A count that runs forward, its first day counted given. */
    Deadline forward(LocalDate first, Optional<LocalDate> end) {
        return end.isPresent()
                ? on(end.get(), first, end.get())
                : Deadline.unknown(missing(first.isBefore(coverage().start())), sum);
    }

    /** A count that runs back, its first day counted, the latest, given. */
    Deadline back(LocalDate first, Optional<LocalDate> end) {
        return end.isPresent()
                ? on(end.get(), end.get(), first)
                : Deadline.unknown(missing(!first.isAfter(calendar.lastDay())), sum);
    }

    private Deadline on(LocalDate due, LocalDate first, LocalDate last) {
        return Deadline.counted(
                due,
                calendar.restsOnProjection(first, last),
                () -> sum.get() + skipping(DateRange.ofClosed(first, last)));
    }

    private String missing(boolean early) {
        return early
                ? "bank holidays before " + Wording.longDate(coverage().start())
                : "bank holidays after " + Wording.longDate(calendar.lastDay());
    }

    private String skipping(DateRange counted) {
        String days = calendar.bankHolidaysIn(counted).stream()
                .map(BankHoliday::date)
                .filter(day -> !WorkingDayCalendar.isWeekend(day))
                .map(Wording::dayAndMonth)
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? "" : ", skipping " + days;
    }

    private DateRange coverage() {
        return calendar.coverage();
    }
}
