package org.corporateparenting.time;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One day of which perhaps only the month, the quarter or the year is known.
 *
 * <p>Written {@code 2022-10-05}, {@code 2022-10}, {@code 2022-23-Q3} (a financial quarter) or {@code 2022} (a calendar
 * year).
 *
 * @param precision how much is known
 * @param earliest the earliest day it can be: the first of the month, quarter or year, or the day itself
 */
public record PartialDate(Precision precision, LocalDate earliest) {

    /** How much of a date is known. */
    public enum Precision {
        /** The day. */
        DAY,
        /** The calendar month. */
        MONTH,
        /** The quarter of a year that starts on 1 April. */
        QUARTER,
        /** The calendar year. */
        YEAR
    }

    /**
     * Checks that the day is the first of what is known.
     *
     * @param precision as above
     * @param earliest as above
     */
    public PartialDate {
        requireNonNull(precision, "precision");
        if (!first(precision, earliest).equals(earliest)) {
            throw new IllegalArgumentException("earliest " + earliest + " is not the first day of a " + precision);
        }
    }

    /**
     * What is left of a day when only so much of it is known.
     *
     * @param precision how much is known
     * @param day any day of the month, quarter or year
     * @return the partial date
     */
    public static PartialDate of(Precision precision, LocalDate day) {
        return new PartialDate(precision, first(precision, day));
    }

    /**
     * Reads the text form back.
     *
     * @param text as {@link #toString()} prints it
     * @return the partial date
     * @throws IllegalArgumentException if the text has none of the forms
     */
    public static PartialDate parse(String text) {
        try {
            if (text.contains("Q")) {
                return new PartialDate(
                        Precision.QUARTER, FinancialQuarter.parse(text).range().start());
            }
            return switch (text.length()) {
                case 4 -> new PartialDate(Precision.YEAR, LocalDate.parse(text + "-01-01"));
                case 7 -> new PartialDate(Precision.MONTH, LocalDate.parse(text + "-01"));
                default -> new PartialDate(Precision.DAY, LocalDate.parse(text));
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date such as 2022-10-05, 2022-10, 2022-23-Q3 or 2022", e);
        }
    }

    /**
     * The latest day it can be.
     *
     * @return the last of the month, quarter or year, or the day itself
     */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case QUARTER -> earliest.plusMonths(3).minusDays(1);
            case YEAR -> earliest.plusYears(1).minusDays(1);
        };
    }

    /**
     * The days it can be.
     *
     * @return from the earliest to the latest, both in
     */
    public DateRange range() {
        return DateRange.ofClosed(earliest, latest());
    }

    /**
     * The day, where it is known.
     *
     * @return the day, or empty where only the month, quarter or year is known
     */
    public Optional<LocalDate> day() {
        return precision == Precision.DAY ? Optional.of(earliest) : Optional.empty();
    }

    /**
     * Whether it is certain to come before a day.
     *
     * @param day the day
     * @return true if even the latest day it can be is earlier
     */
    public boolean isCertainlyBefore(LocalDate day) {
        return latest().isBefore(day);
    }

    /**
     * Whether it is certain to come after a day.
     *
     * @param day the day
     * @return true if even the earliest day it can be is later
     */
    public boolean isCertainlyAfter(LocalDate day) {
        return earliest.isAfter(day);
    }

    /** The text form. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case QUARTER -> FinancialQuarter.containing(earliest).toString();
            case YEAR -> earliest.toString().substring(0, 4);
        };
    }

    private static LocalDate first(Precision precision, LocalDate day) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> FinancialQuarter.containing(day).range().start();
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
