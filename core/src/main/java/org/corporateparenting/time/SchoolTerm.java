package org.corporateparenting.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * One term of a school year, with the dates that a school or authority published for it.
 *
 * @param year the school year
 * @param name which of its terms
 * @param dates the days of the term; it has an end and at least one day
 */
public record SchoolTerm(AcademicYear year, Name name, DateRange dates) implements Comparable<SchoolTerm> {

    private static final Comparator<SchoolTerm> ORDER = Comparator.comparing(SchoolTerm::dates)
            .thenComparing(SchoolTerm::year)
            .thenComparing(SchoolTerm::name);

    /** The terms of a school year, in order. */
    public enum Name {
        /** From September to the end of the calendar year. */
        AUTUMN("autumn", 0),
        /** From January to Easter. */
        SPRING("spring", 1),
        /** From Easter to July. */
        SUMMER("summer", 2);

        private final String word;
        private final int place;

        Name(String word, int place) {
            this.word = word;
            this.place = place;
        }
    }

    /**
     * Checks that the term has an end and a day.
     *
     * @param year as above
     * @param name as above
     * @param dates as above
     */
    public SchoolTerm {
        requireNonNull(year, "year");
        requireNonNull(name, "name");
        if (dates.isOpen() || dates.isEmpty()) {
            throw new IllegalArgumentException("dates are " + dates + "; a term has an end and at least one day");
        }
    }

    /**
     * A term from its first and last day.
     *
     * @param year the school year
     * @param name which of its terms
     * @param firstDay the first day of the term
     * @param lastDay the last day of the term; not before {@code firstDay}
     * @return the term
     * @throws IllegalArgumentException if the term has no day
     */
    public static SchoolTerm of(AcademicYear year, Name name, LocalDate firstDay, LocalDate lastDay) {
        return new SchoolTerm(year, name, DateRange.ofClosed(firstDay, lastDay));
    }

    /**
     * The last day of the term.
     *
     * @return the day
     */
    public LocalDate lastDay() {
        return dates.endExclusive().orElseThrow().minusDays(1);
    }

    /**
     * The month in which boards hear how the term went.
     *
     * @return January for autumn, May for spring, September for summer
     */
    public YearMonth reportingMonth() {
        return switch (name) {
            case AUTUMN -> YearMonth.of(year.startYear() + 1, 1);
            case SPRING -> YearMonth.of(year.startYear() + 1, 5);
            case SUMMER -> YearMonth.of(year.startYear() + 1, 9);
        };
    }

    /**
     * Whether this term comes straight after another.
     *
     * @param other the other term
     * @return true if no term lies between them
     */
    public boolean follows(SchoolTerm other) {
        return count() == other.count() + 1;
    }

    /** Terms since the beginning of years. */
    private int count() {
        return year.startYear() * 3 + name.place;
    }

    /** Orders by time. */
    @Override
    public int compareTo(SchoolTerm other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code summer term 2023/24}. */
    @Override
    public String toString() {
        return name.word + " term " + year;
    }
}
