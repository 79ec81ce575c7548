package org.corporateparenting.time;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, from 1 September to 31 August. Written {@code 2023/24}.
 *
 * <p>The terms inside it differ between authorities and schools; an application supplies them as {@link SchoolTerm}s.
 *
 * @param startYear the calendar year in which it starts; four digits
 */
public record AcademicYear(int startYear) implements Comparable<AcademicYear> {

    /**
     * Checks that the year has four digits.
     *
     * @param startYear as above
     */
    public AcademicYear {
        YearLabel.requireFourDigits(startYear);
    }

    /**
     * The year with a label.
     *
     * @param label such as {@code 2023/24}, as {@link #toString()} prints it, or {@code 2023-24}
     * @return the year
     * @throws IllegalArgumentException if the label has another form or its two years do not follow each other
     */
    public static AcademicYear of(String label) {
        return new AcademicYear(YearLabel.startYear(label));
    }

    /**
     * The year in which a day lies.
     *
     * @param day the day; 31 August still belongs to the year before
     * @return the year
     */
    public static AcademicYear containing(LocalDate day) {
        return new AcademicYear(day.getYear() - (day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? 1 : 0));
    }

    /**
     * The days of the year.
     *
     * @return from 1 September to 31 August, both in
     */
    public DateRange range() {
        return DateRange.of(LocalDate.of(startYear, 9, 1), LocalDate.of(startYear + 1, 9, 1));
    }

    /**
     * The year after.
     *
     * @return the year that starts on the day after this one ends
     */
    public AcademicYear next() {
        return new AcademicYear(startYear + 1);
    }

    /**
     * The year before.
     *
     * @return the year that ends on the day before this one starts
     */
    public AcademicYear previous() {
        return new AcademicYear(startYear - 1);
    }

    /** Orders by time. */
    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** The label, such as {@code 2023/24}. */
    @Override
    public String toString() {
        return YearLabel.of(startYear, '/');
    }
}
