package org.corporateparenting.time;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * What a published number is about: a day (a snapshot), or a month, quarter or year (a flow).
 *
 * <p>Written {@code 2023-03-31}, {@code 2023-03}, {@code 2022-23-Q4} or {@code 2022-23}. A year whose short form could be
 * read as a month, from 2000/01 to 2011/12 in each century, is written with a slash: {@code 2011-12} is December 2011.
 *
 * @param kind how long it is
 * @param start the first day; for all but a day, the first of a month, a financial quarter or a financial year
 */
public record ReportingPeriod(Kind kind, LocalDate start) implements Comparable<ReportingPeriod> {

    private static final Comparator<ReportingPeriod> ORDER =
            Comparator.comparing(ReportingPeriod::start).thenComparing(ReportingPeriod::kind);

    /** How long a reporting period is. */
    public enum Kind {
        /** One day: a number counted on it. */
        DAY,
        /** A calendar month. */
        MONTH,
        /** A quarter of a year that starts on 1 April. */
        QUARTER,
        /** A year from 1 April to 31 March. */
        YEAR
    }

    /**
     * Checks that a period of the kind starts on the day.
     *
     * @param kind as above
     * @param start as above
     */
    public ReportingPeriod {
        requireNonNull(kind, "kind");
        if (!firstDay(kind, start).equals(start)) {
            throw new IllegalArgumentException("start " + start + " is not the first day of a " + kind);
        }
    }

    /**
     * A snapshot.
     *
     * @param day the day
     * @return the period
     */
    public static ReportingPeriod of(LocalDate day) {
        return new ReportingPeriod(Kind.DAY, day);
    }

    /**
     * A month.
     *
     * @param month the month
     * @return the period
     */
    public static ReportingPeriod of(YearMonth month) {
        return new ReportingPeriod(Kind.MONTH, month.atDay(1));
    }

    /**
     * A quarter.
     *
     * @param quarter the quarter
     * @return the period
     */
    public static ReportingPeriod of(FinancialQuarter quarter) {
        return new ReportingPeriod(Kind.QUARTER, quarter.range().start());
    }

    /**
     * A year.
     *
     * @param year the year
     * @return the period
     */
    public static ReportingPeriod of(CollectionYear year) {
        return new ReportingPeriod(Kind.YEAR, year.firstDay());
    }

    /**
     * Reads the text form back.
     *
     * @param text as {@link #toString()} prints it; every year may also be written with a slash
     * @return the period
     * @throws IllegalArgumentException if the text has none of the forms
     */
    public static ReportingPeriod parse(String text) {
        try {
            if (text.contains("Q")) {
                return of(FinancialQuarter.parse(text));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return of(LocalDate.parse(text));
            }
            return text.matches("\\d{4}-(0[1-9]|1[0-2])") ? of(YearMonth.parse(text)) : of(CollectionYear.of(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a period such as 2023-03-31, 2023-03, 2022-23-Q4 or 2022-23", e);
        }
    }

    /**
     * The days of the period.
     *
     * @return first and last day in
     */
    public DateRange range() {
        return DateRange.of(start, next().start);
    }

    /**
     * The period before, of the same kind.
     *
     * @return the period that ends on the day before this one starts
     */
    public ReportingPeriod previous() {
        return new ReportingPeriod(kind, firstDay(kind, start.minusDays(1)));
    }

    /**
     * The period after, of the same kind.
     *
     * @return the period that starts on the day after this one ends
     */
    public ReportingPeriod next() {
        return switch (kind) {
            case DAY -> of(start.plusDays(1));
            case MONTH -> new ReportingPeriod(kind, start.plusMonths(1));
            case QUARTER -> new ReportingPeriod(kind, start.plusMonths(3));
            case YEAR -> new ReportingPeriod(kind, start.plusYears(1));
        };
    }

    /**
     * The same period a year before, with which figures that follow the seasons are compared.
     *
     * @return the period; for 29 February, 28 February
     */
    public ReportingPeriod yearBefore() {
        return new ReportingPeriod(kind, start.minusYears(1));
    }

    /**
     * Whether the number is a count on one day, rather than of what happened over time.
     *
     * @return true for {@link Kind#DAY}
     */
    public boolean isSnapshot() {
        return kind == Kind.DAY;
    }

    /** Orders by first day, then by length, shortest first. */
    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }

    /** The text form. */
    @Override
    public String toString() {
        return switch (kind) {
            case DAY -> start.toString();
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER -> FinancialQuarter.containing(start).toString();
            case YEAR -> yearText();
        };
    }

    private String yearText() {
        CollectionYear year = CollectionYear.containing(start);
        int ending = year.endYear() % 100;
        return ending >= 1 && ending <= 12 ? year.toString() : year.hyphenated();
    }

    private static LocalDate firstDay(Kind kind, LocalDate day) {
        return switch (kind) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> FinancialQuarter.containing(day).range().start();
            case YEAR -> CollectionYear.containing(day).firstDay();
        };
    }
}
