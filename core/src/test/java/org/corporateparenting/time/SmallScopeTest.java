package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every case of a small scope, each answer compared with a slow way of finding it that shares no code. */
class SmallScopeTest {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
    private static final LocalDate DAY = LocalDate.of(2024, 2, 26);
    private static final int SCOPE = 6;

    @Test
    void rangesAnswerAsSetsOfDaysDo() {
        List<DateRange> ranges = ranges();
        for (DateRange a : ranges) {
            Set<LocalDate> days = days(a);
            assertThat(a.isEmpty()).isEqualTo(days.isEmpty());
            assertThat(a.days()).isEqualTo(a.isOpen() ? Optional.empty() : Optional.of((long) days.size()));
            for (DateRange b : ranges) {
                Set<LocalDate> common = new TreeSet<>(days);
                common.retainAll(days(b));
                assertThat(a.overlaps(b)).as("%s overlaps %s", a, b).isEqualTo(!common.isEmpty());
                assertThat(a.intersection(b).map(SmallScopeTest::days).orElse(Set.of()))
                        .as("%s and %s", a, b)
                        .isEqualTo(common);
                if (!b.isEmpty()) {
                    assertThat(a.encloses(b))
                            .as("%s encloses %s", a, b)
                            .isEqualTo(days.containsAll(days(b)) && (a.isOpen() || !b.isOpen()));
                }
            }
        }
    }

    @Test
    void mergedRangesHoldTheSameDaysOnce() {
        List<DateRange> ranges = ranges();
        for (DateRange a : ranges) {
            for (DateRange b : ranges) {
                Set<LocalDate> union = new TreeSet<>(days(a));
                union.addAll(days(b));
                List<DateRange> merged = DateRange.merged(List.of(a, b));

                assertThat(merged.stream()
                                .flatMap(range -> days(range).stream())
                                .toList())
                        .as("%s and %s", a, b)
                        .containsExactlyElementsOf(union);
                assertThat(merged.size()).isEqualTo(runs(union));
            }
        }
    }

    @Test
    void workingDaysCountAsSteppingDayByDayDoes() {
        for (LocalDate event = LocalDate.of(2022, 3, 1); event.getYear() < 2023; event = event.plusDays(1)) {
            for (int n = 1; n <= 45; n++) {
                assertThat(CALENDAR.workingDayAfter(event, n)).contains(SlowCalendar.after(event, n));
                assertThat(CALENDAR.workingDayBefore(event, n)).contains(SlowCalendar.before(event, n));
            }
        }
    }

    @Test
    void everyDayCoveredIsOfTheKindThatTheRulesGive() {
        DateRange coverage = CALENDAR.coverage();
        for (LocalDate day = coverage.start(); coverage.contains(day); day = day.plusDays(1)) {
            assertThat(CALENDAR.dayKind(day) == DayKind.WORKING_DAY)
                    .as("%s", day)
                    .isEqualTo(SlowCalendar.isWorkingDay(day));
            assertThat(CALENDAR.workingDayAfter(day, 1).isEmpty()).isEqualTo(day.equals(LocalDate.of(2030, 12, 31)));
        }
    }

    @Test
    void workingDaysBetweenAreThoseSteppedOver() {
        LocalDate event = LocalDate.of(2024, 12, 18);
        int counted = 0;
        for (LocalDate last = event; last.getYear() < 2026; last = last.plusDays(1)) {
            counted += last.isAfter(event) && SlowCalendar.isWorkingDay(last) ? 1 : 0;
            assertThat(CALENDAR.workingDaysBetween(event, last)).isEqualTo(OptionalInt.of(counted));
        }
    }

    /** An age goes up by one on each day that has the number of the birthday, or replaces 29 February. */
    @Test
    void agesGrowOnBirthdays() {
        for (LocalDate born = LocalDate.of(2007, 12, 25); born.getYear() < 2009; born = born.plusDays(1)) {
            for (LeapDay leapDay : LeapDay.values()) {
                Age age = Age.of(born, leapDay);
                int years = 0;
                for (LocalDate day = born; day.getYear() < 2019; day = day.plusDays(1)) {
                    years += day.isAfter(born) && isBirthday(born, day, leapDay) ? 1 : 0;
                    assertThat(age.yearsOn(day)).isEqualTo(years);
                }
            }
        }
    }

    @Test
    void monthsEndOnTheSameNumberOrTheLastDay() {
        for (LocalDate event = LocalDate.of(2023, 10, 1); event.getYear() < 2025; event = event.plusDays(1)) {
            for (int months = 1; months <= 13; months++) {
                YearMonth target = YearMonth.from(event).plusMonths(months);
                int number = Math.min(event.getDayOfMonth(), target.lengthOfMonth());
                assertThat(StatutoryPeriod.months(months)
                                .deadlineAfter(event, CALENDAR)
                                .due())
                        .contains(target.atDay(number));
            }
        }
    }

    @Test
    void monthsBeginningWithADayEndBeforeTheSameNumberOrOnTheLastDay() {
        for (LocalDate start = LocalDate.of(2023, 10, 1); start.getYear() < 2025; start = start.plusDays(1)) {
            for (int months = 1; months <= 13; months++) {
                YearMonth target = YearMonth.from(start).plusMonths(months);
                LocalDate end = start.getDayOfMonth() > target.lengthOfMonth()
                        ? target.atEndOfMonth()
                        : target.atDay(start.getDayOfMonth()).minusDays(1);
                assertThat(StatutoryPeriod.months(months)
                                .beginningWith()
                                .deadlineAfter(start, CALENDAR)
                                .due())
                        .contains(end);
            }
        }
    }

    private static boolean isBirthday(LocalDate born, LocalDate day, LeapDay leapDay) {
        boolean leapling = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
        if (leapling && !day.isLeapYear()) {
            return leapDay == LeapDay.FIRST_OF_MARCH
                    ? day.getMonthValue() == 3 && day.getDayOfMonth() == 1
                    : day.getMonthValue() == 2 && day.getDayOfMonth() == 28;
        }
        return day.getMonthValue() == born.getMonthValue() && day.getDayOfMonth() == born.getDayOfMonth();
    }

    private static List<DateRange> ranges() {
        List<DateRange> ranges = new ArrayList<>();
        for (int start = 0; start <= SCOPE; start++) {
            ranges.add(DateRange.startingOn(DAY.plusDays(start)));
            for (int end = start; end <= SCOPE; end++) {
                ranges.add(DateRange.of(DAY.plusDays(start), DAY.plusDays(end)));
            }
        }
        return ranges;
    }

    /** The days within the scope and a little beyond, where only ranges without an end still hold. */
    private static Set<LocalDate> days(DateRange range) {
        return DAY.minusDays(1)
                .datesUntil(DAY.plusDays(SCOPE + 2))
                .filter(range::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long runs(Set<LocalDate> days) {
        return days.stream().filter(day -> !days.contains(day.minusDays(1))).count();
    }
}
