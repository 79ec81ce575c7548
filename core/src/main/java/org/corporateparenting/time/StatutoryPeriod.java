package org.corporateparenting.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A length of time that law, guidance or a contract sets, and how it is counted from or up to an event.
 *
 * <p>The distinction that matters most: after an event the day of the event is day 0 ({@link PeriodAfter}); a period
 * "beginning with" a day counts that day as day 1 ({@link PeriodBeginning}). The length itself comes from the provision
 * in force; nothing here is a number from law.
 *
 * <p>{@code toString} gives the length in words: {@code 10 working days}, {@code 1 week}, {@code 72 hours}.
 */
public sealed interface StatutoryPeriod
        permits AsSoonAsPracticable,
                DaysInWindow,
                EachSchoolTerm,
                ElapsedHours,
                HoursInWindow,
                PeriodAfter,
                PeriodBeginning,
                PeriodBefore {

    /**
     * The deadline that the period gives for an event on a day.
     *
     * @param event the day the period runs from, begins with or runs up to
     * @param calendar the bank holidays; only periods in working days look at it
     * @return the deadline, or why there is no due date
     */
    Deadline deadlineAfter(LocalDate event, WorkingDayCalendar calendar);

    /**
     * The deadline that the period gives for an event at a moment.
     *
     * @param event the moment; periods in whole days take its day in England
     * @param calendar the bank holidays; only periods in working days look at it
     * @return the deadline, or why there is no due date
     */
    default Deadline deadlineAfter(OffsetDateTime event, WorkingDayCalendar calendar) {
        return deadlineAfter(London.dateOf(event.toInstant()), calendar);
    }

    /**
     * So many working days after an event.
     *
     * @param amount how many; at least 1
     * @return the period
     */
    static PeriodAfter workingDays(int amount) {
        return new PeriodAfter(amount, PeriodUnit.WORKING_DAYS);
    }

    /**
     * So many days after an event.
     *
     * @param amount how many; at least 1
     * @return the period
     */
    static PeriodAfter days(int amount) {
        return new PeriodAfter(amount, PeriodUnit.CALENDAR_DAYS);
    }

    /**
     * So many weeks after an event.
     *
     * @param amount how many; at least 1
     * @return the period
     */
    static PeriodAfter weeks(int amount) {
        return new PeriodAfter(amount, PeriodUnit.WEEKS);
    }

    /**
     * So many calendar months after an event.
     *
     * @param amount how many; at least 1
     * @return the period
     */
    static PeriodAfter months(int amount) {
        return new PeriodAfter(amount, PeriodUnit.MONTHS);
    }

    /**
     * So many elapsed hours after an event.
     *
     * @param amount how many; at least 1
     * @return the period
     */
    static ElapsedHours hours(int amount) {
        return new ElapsedHours(amount);
    }

    /**
     * Before an event, by no stated length of time.
     *
     * @return the period
     */
    static PeriodBefore beforeEvent() {
        return PeriodBefore.EVENT;
    }

    /**
     * Once in each school term.
     *
     * @param terms the terms as the school or authority publishes them, in any order; none overlaps another
     * @return the period
     */
    static EachSchoolTerm eachSchoolTerm(Iterable<SchoolTerm> terms) {
        return new EachSchoolTerm(ImmutableList.sortedCopyOf(terms));
    }

    /**
     * As soon as reasonably practicable, which no calendar can turn into a day.
     *
     * @return the period
     */
    static AsSoonAsPracticable asSoonAsPracticable() {
        return new AsSoonAsPracticable();
    }
}
