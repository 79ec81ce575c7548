package org.corporateparenting.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;

/** The facts behind a calendar: whole years, every bank holiday in them, and which of the years are projected. */
record BankHolidayList(
        DateRange coverage, ImmutableSortedMap<LocalDate, BankHoliday> byDate, ImmutableSet<Integer> projectedYears) {

    BankHolidayList {
        for (LocalDate day : byDate.keySet()) {
            if (!coverage.contains(day)) {
                throw notCovered(day, coverage);
            }
        }
    }

    static BankHolidayList of(int firstYear, int lastYear, Iterable<BankHoliday> holidays) {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "lastYear " + lastYear + " is before firstYear " + firstYear + "; it must be the same or later");
        }
        Iterable<BankHoliday> projected =
                Iterables.filter(holidays, holiday -> holiday.basis() == CalendarBasis.PROJECTED);
        return new BankHolidayList(
                DateRange.ofClosed(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31)),
                byDate(holidays),
                ImmutableSet.copyOf(
                        Iterables.transform(projected, holiday -> holiday.date().getYear())));
    }

    Optional<BankHoliday> on(LocalDate day) {
        return Optional.ofNullable(byDate.get(day));
    }

    ImmutableList<BankHoliday> in(DateRange range) {
        return ImmutableList.copyOf(range.endExclusive()
                .map(end -> byDate.subMap(range.start(), end))
                .orElseGet(() -> byDate.tailMap(range.start()))
                .values());
    }

    CalendarBasis basisOn(LocalDate weekday) {
        return on(weekday)
                .map(BankHoliday::basis)
                .orElse(
                        projectedYears.contains(weekday.getYear())
                                ? CalendarBasis.PROJECTED
                                : CalendarBasis.PROCLAIMED);
    }

    BankHolidayList adding(BankHoliday holiday) {
        return with(Iterables.concat(without(holiday.date()), ImmutableList.of(holiday)));
    }

    BankHolidayList removing(LocalDate day) {
        required(day);
        return with(without(day));
    }

    BankHolidayList moving(LocalDate from, LocalDate to) {
        String name = required(from).name();
        return removing(from).adding(BankHoliday.proclaimed(to, name));
    }

    BankHolidayList extending(int year, Iterable<BankHoliday> holidays) {
        BankHolidayList added = of(year, year, holidays);
        if (!added.coverage.abuts(coverage)) {
            throw new IllegalArgumentException("year " + year + " does not adjoin the years covered, " + years(coverage)
                    + "; extend year by year");
        }
        return new BankHolidayList(
                DateRange.merged(ImmutableList.of(coverage, added.coverage)).get(0),
                byDate(Iterables.concat(byDate.values(), added.byDate.values())),
                Sets.union(projectedYears, added.projectedYears).immutableCopy());
    }

    BankHolidayList confirming(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        if (!coverage.contains(first)) {
            throw notCovered(first, coverage);
        }
        return new BankHolidayList(
                coverage,
                byDate(Iterables.transform(byDate.values(), holiday -> confirmedIn(year, holiday))),
                Sets.difference(projectedYears, ImmutableSet.of(year)).immutableCopy());
    }

    LocalDate lastDay() {
        return coverage.endExclusive().orElseThrow().minusDays(1);
    }

    /** The years covered, in words. */
    @Override
    public String toString() {
        return years(coverage);
    }

    private BankHolidayList with(Iterable<BankHoliday> holidays) {
        return new BankHolidayList(coverage, byDate(holidays), projectedYears);
    }

    private Iterable<BankHoliday> without(LocalDate day) {
        return Iterables.filter(byDate.values(), holiday -> !holiday.date().equals(day));
    }

    private BankHoliday required(LocalDate day) {
        return on(day).orElseThrow(() ->
                new IllegalArgumentException("no bank holiday is kept on " + day + "; name a day on which one is"));
    }

    private static BankHoliday confirmedIn(int year, BankHoliday holiday) {
        return holiday.date().getYear() == year ? BankHoliday.proclaimed(holiday.date(), holiday.name()) : holiday;
    }

    private static ImmutableSortedMap<LocalDate, BankHoliday> byDate(Iterable<BankHoliday> holidays) {
        ImmutableSortedMap.Builder<LocalDate, BankHoliday> byDate = ImmutableSortedMap.naturalOrder();
        holidays.forEach(holiday -> byDate.put(holiday.date(), holiday));
        return byDate.buildOrThrow();
    }

    private static IllegalArgumentException notCovered(LocalDate day, DateRange coverage) {
        return new IllegalArgumentException(day + " is not covered; the calendar covers " + years(coverage));
    }

    private static String years(DateRange coverage) {
        return coverage.start().getYear() + " to "
                + coverage.endExclusive().orElseThrow().minusDays(1).getYear();
    }
}
