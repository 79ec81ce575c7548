package org.corporateparenting.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;

/**
 * A year from 1 April to 31 March: the year of the statutory return, also the reporting and the financial year.
 *
 * <p>Written {@code 2025/26}. Published figures name it by the year in which it ends. Rule IND-18.
 *
 * @param startYear the calendar year in which it starts; four digits
 */
public record CollectionYear(int startYear) implements Comparable<CollectionYear> {

    /**
     * Checks that the year has four digits.
     *
     * @param startYear as above
     */
    public CollectionYear {
        YearLabel.requireFourDigits(startYear);
    }

    /**
     * The year with a label.
     *
     * @param label such as {@code 2025/26}, as {@link #toString()} prints it, or {@code 2025-26}
     * @return the year
     * @throws IllegalArgumentException if the label has another form or its two years do not follow each other
     */
    public static CollectionYear of(String label) {
        return new CollectionYear(YearLabel.startYear(label));
    }

    /**
     * The year that ends on 31 March of a calendar year.
     *
     * @param endYear the calendar year
     * @return the year
     */
    public static CollectionYear endingIn(int endYear) {
        return new CollectionYear(endYear - 1);
    }

    /**
     * The year in which a day lies.
     *
     * @param day the day; 31 March still belongs to the year before
     * @return the year
     */
    public static CollectionYear containing(LocalDate day) {
        return new CollectionYear(day.getYear() - (day.getMonth().compareTo(Month.APRIL) < 0 ? 1 : 0));
    }

    /**
     * The days of the year.
     *
     * @return from 1 April to 31 March, both in
     */
    public DateRange range() {
        return DateRange.ofClosed(firstDay(), lastDay());
    }

    /**
     * The first day of the year.
     *
     * @return 1 April
     */
    public LocalDate firstDay() {
        return LocalDate.of(startYear, 4, 1);
    }

    /**
     * The last day of the year, on which children looked after are counted.
     *
     * @return 31 March
     */
    public LocalDate lastDay() {
        return LocalDate.of(endYear(), 3, 31);
    }

    /**
     * The calendar year in which it ends, by which published figures name it.
     *
     * @return the calendar year
     */
    public int endYear() {
        return startYear + 1;
    }

    /**
     * Whether a day lies in the year.
     *
     * @param day the day
     * @return true from 1 April to 31 March
     */
    public boolean contains(LocalDate day) {
        return range().contains(day);
    }

    /**
     * The year before.
     *
     * @return the year that ends on the day before this one starts
     */
    public CollectionYear previous() {
        return new CollectionYear(startYear - 1);
    }

    /**
     * The year after.
     *
     * @return the year that starts on the day after this one ends
     */
    public CollectionYear next() {
        return new CollectionYear(startYear + 1);
    }

    /**
     * The four quarters.
     *
     * @return April to June first
     */
    public ImmutableList<FinancialQuarter> quarters() {
        return ImmutableList.of(quarter(1), quarter(2), quarter(3), quarter(4));
    }

    /**
     * One quarter.
     *
     * @param number 1 for April to June, up to 4 for January to March
     * @return the quarter
     * @throws IllegalArgumentException if there is no quarter with the number
     */
    public FinancialQuarter quarter(int number) {
        return new FinancialQuarter(this, number);
    }

    /**
     * The label without a slash, as folders and published periods have it.
     *
     * @return such as {@code 2025-26}
     */
    public String hyphenated() {
        return YearLabel.of(startYear, '-');
    }

    /** Orders by time. */
    @Override
    public int compareTo(CollectionYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** The label, such as {@code 2025/26}. */
    @Override
    public String toString() {
        return YearLabel.of(startYear, '/');
    }
}
