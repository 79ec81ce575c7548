package org.corporateparenting.time;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which days are working days, over whole calendar years whose bank holidays are known.
 *
 * <p>A day counts unless it is a Saturday, a Sunday, Christmas Day, Good Friday or another bank holiday in England and
 * Wales. Outside the years covered there is no answer, never a guess. A holiday that falls on a weekend and is kept on
 * another day is listed on the day on which it is kept.
 *
 * <p>Each year covered is on record or projected. In a projected year every Monday to Friday rests on computation: a
 * one-off holiday may still be proclaimed, so an ordinary day is no more certain than the holidays are.
 *
 * <p>Immutable; each change gives a new calendar. Counting takes the same short time however long the period.
 *
 * <p>Rules TIME-01, TIME-02, TIME-03 and TIME-14. Care Planning, Placement and Case Review (England) Regulations 2010
 * reg 2(1); Banking and Financial Dealings Act 1971 s.1, Sch 1.
 */
public final class WorkingDayCalendar {

    private final BankHolidayList holidays;
    private final DayIndex working;
    private final DayIndex projected;

    private WorkingDayCalendar(BankHolidayList holidays) {
        this.holidays = holidays;
        this.working = new DayIndex(holidays.coverage(), day -> dayKind(day) == DayKind.WORKING_DAY);
        this.projected = new DayIndex(holidays.coverage(), this::isProjected);
    }

    /**
     * The bank holidays of England and Wales from 2005 to 2030: on record up to 2028, projected for 2029 and 2030.
     *
     * @return the calendar shipped with the library
     */
    public static WorkingDayCalendar englandAndWales() {
        return EnglandAndWales.CALENDAR;
    }

    /**
     * A calendar from an application's own list. A year is projected if any bank holiday listed for it is.
     *
     * @param firstYear the first calendar year covered
     * @param lastYear the last calendar year covered; not before {@code firstYear}
     * @param bankHolidays every bank holiday of those years, in any order, at most one a day
     * @return the calendar
     * @throws IllegalArgumentException if the years are in the wrong order, a holiday lies outside them, or two share a
     *     day
     */
    public static WorkingDayCalendar of(int firstYear, int lastYear, Iterable<BankHoliday> bankHolidays) {
        return new WorkingDayCalendar(BankHolidayList.of(firstYear, lastYear, bankHolidays));
    }

    /**
     * The days about which the calendar has an answer.
     *
     * @return whole calendar years
     */
    public DateRange coverage() {
        return holidays.coverage();
    }

    /**
     * What kind of day a day is.
     *
     * @param day the day
     * @return the kind; {@link DayKind#NOT_COVERED} for a Monday to Friday outside {@link #coverage()}
     */
    public DayKind dayKind(LocalDate day) {
        if (isWeekend(day)) {
            return DayKind.WEEKEND;
        }
        if (!coverage().contains(day)) {
            return DayKind.NOT_COVERED;
        }
        return holidays.on(day).isPresent() ? DayKind.BANK_HOLIDAY : DayKind.WORKING_DAY;
    }

    /**
     * The bank holiday kept on a day.
     *
     * @param day the day
     * @return the holiday, or empty where there is none or the day is not covered
     */
    public Optional<BankHoliday> bankHolidayOn(LocalDate day) {
        return holidays.on(day);
    }

    /**
     * The bank holidays kept on the days of a range.
     *
     * @param range the days
     * @return the holidays, earliest first; those of days not covered are not known and not in the list
     */
    public ImmutableList<BankHoliday> bankHolidaysIn(DateRange range) {
        return holidays.in(range);
    }

    /**
     * What is known about a day.
     *
     * @param day the day
     * @return the basis of the bank holiday kept on it, else that of its year; weekends do not depend on any
     *     proclamation and are on record; empty where the day is not covered
     */
    public Optional<CalendarBasis> basisOn(LocalDate day) {
        if (!coverage().contains(day)) {
            return Optional.empty();
        }
        return Optional.of(isProjected(day) ? CalendarBasis.PROJECTED : CalendarBasis.PROCLAIMED);
    }

    /**
     * The working day so many working days after a day, which itself is day 0 whatever kind of day it is.
     *
     * <p>Rule TIME-04.
     *
     * @param event the day of the event, not counted
     * @param workingDays how many; at least 1
     * @return the last day of the period, or empty where a day outside {@link #coverage()} would have to be counted
     * @throws IllegalArgumentException if {@code workingDays} is less than 1
     */
    public Optional<LocalDate> workingDayAfter(LocalDate event, int workingDays) {
        requireAtLeastOne(workingDays);
        LocalDate firstCounted = event.plusDays(1);
        return working.reaches(firstCounted)
                ? working.withBefore(working.countBefore(firstCounted) + workingDays - 1)
                : Optional.empty();
    }

    /**
     * The last of so many working days beginning with a day, which is day 1 if it is a working day; if not, the next
     * working day is.
     *
     * <p>Rule TIME-15.
     *
     * @param start the day the period begins with
     * @param workingDays how many; at least 1
     * @return the last day of the period, or empty where a day outside {@link #coverage()} would have to be counted
     * @throws IllegalArgumentException if {@code workingDays} is less than 1
     */
    public Optional<LocalDate> workingDayBeginningWith(LocalDate start, int workingDays) {
        return workingDayAfter(start.minusDays(1), workingDays);
    }

    /**
     * The working day so many working days before a day, which itself is day 0.
     *
     * @param event the day of the event, not counted
     * @param workingDays how many; at least 1
     * @return the working day, or empty where a day outside {@link #coverage()} would have to be counted
     * @throws IllegalArgumentException if {@code workingDays} is less than 1
     */
    public Optional<LocalDate> workingDayBefore(LocalDate event, int workingDays) {
        requireAtLeastOne(workingDays);
        return working.reaches(event) ? working.withBefore(working.countBefore(event) - workingDays) : Optional.empty();
    }

    /**
     * How many working days lie after a day, up to and including another.
     *
     * @param event the day of the event, not counted
     * @param last the last day, counted if it is a working day; not before {@code event}
     * @return the number, or empty where a day outside {@link #coverage()} would have to be counted
     * @throws IllegalArgumentException if {@code last} is before {@code event}
     */
    public OptionalInt workingDaysBetween(LocalDate event, LocalDate last) {
        if (last.isBefore(event)) {
            throw new IllegalArgumentException(
                    "last " + last + " is before event " + event + "; it must be the same or later");
        }
        LocalDate from = event.plusDays(1);
        LocalDate to = last.plusDays(1);
        return working.reaches(from) && working.reaches(to)
                ? OptionalInt.of(working.countBefore(to) - working.countBefore(from))
                : OptionalInt.empty();
    }

    /**
     * Whether a count over days of the calendar rests on computation for any of them.
     *
     * @param days the days counted over; those not covered are left out
     * @return true if a Monday to Friday among them is {@link CalendarBasis#PROJECTED}
     */
    public boolean restsOnProjection(DateRange days) {
        return days.intersection(coverage())
                .map(covered -> projected.countBefore(covered.endExclusive().orElseThrow())
                        > projected.countBefore(covered.start()))
                .orElse(false);
    }

    /** The same for days that are covered, of which the first and the last are given. */
    boolean restsOnProjection(LocalDate first, LocalDate last) {
        return projected.countBefore(last.plusDays(1)) > projected.countBefore(first);
    }

    /**
     * The calendar with one more bank holiday, as when a one-off day is proclaimed. A holiday already kept on that day
     * gives way.
     *
     * @param holiday the holiday; its day must be covered
     * @return the new calendar
     * @throws IllegalArgumentException if the day is not covered
     */
    public WorkingDayCalendar adding(BankHoliday holiday) {
        return new WorkingDayCalendar(holidays.adding(holiday));
    }

    /**
     * The calendar without a bank holiday.
     *
     * @param day the day on which one is kept
     * @return the new calendar
     * @throws IllegalArgumentException if no bank holiday is kept on that day
     */
    public WorkingDayCalendar removing(LocalDate day) {
        return new WorkingDayCalendar(holidays.removing(day));
    }

    /**
     * The calendar with a bank holiday moved by proclamation to another day; it keeps its name.
     *
     * @param from the day on which it would have been kept
     * @param to the day on which it is kept instead; must be covered
     * @return the new calendar, in which the holiday is on record
     * @throws IllegalArgumentException if no bank holiday is kept on {@code from}, or {@code to} is not covered
     */
    public WorkingDayCalendar moving(LocalDate from, LocalDate to) {
        return new WorkingDayCalendar(holidays.moving(from, to));
    }

    /**
     * The calendar with one more year. The year is projected if any of its bank holidays is.
     *
     * @param year the calendar year just after, or just before, the years covered
     * @param bankHolidays every bank holiday of that year
     * @return the new calendar
     * @throws IllegalArgumentException if the year does not adjoin the years covered, or a holiday lies outside it
     */
    public WorkingDayCalendar extending(int year, Iterable<BankHoliday> bankHolidays) {
        return new WorkingDayCalendar(holidays.extending(year, bankHolidays));
    }

    /**
     * The calendar with a projected year put on record, as when its bank holidays have been published and agree.
     *
     * @param year a calendar year covered
     * @return the new calendar, in which the year and all its bank holidays are {@link CalendarBasis#PROCLAIMED}
     * @throws IllegalArgumentException if the year is not covered
     */
    public WorkingDayCalendar confirming(int year) {
        return new WorkingDayCalendar(holidays.confirming(year));
    }

    /** The years covered. */
    @Override
    public String toString() {
        return "WorkingDayCalendar[" + holidays + "]";
    }

    /** The last day covered. */
    LocalDate lastDay() {
        return holidays.lastDay();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private boolean isProjected(LocalDate day) {
        return !isWeekend(day) && holidays.basisOn(day) == CalendarBasis.PROJECTED;
    }

    private static void requireAtLeastOne(int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("workingDays is " + workingDays + "; it must be at least 1");
        }
    }

    /** Read once, when first asked for. */
    private static final class EnglandAndWales {
        static final WorkingDayCalendar CALENDAR = read();

        private static WorkingDayCalendar read() {
            ImmutableList<BankHoliday> listed = BankHolidayFile.englandAndWales();
            return of(
                    listed.get(0).date().getYear(),
                    listed.get(listed.size() - 1).date().getYear(),
                    listed);
        }
    }
}
