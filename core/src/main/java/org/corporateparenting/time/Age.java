package org.corporateparenting.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The age of one person, in completed years, on any day.
 *
 * <p>An age is attained at the start of the birthday, not on the day before it and not at the hour of birth. The day of
 * birth is never printed.
 *
 * <p>Rules TIME-09 and TIME-10. Family Law Reform Act 1969 s.9(1).
 */
public final class Age {

    private final LocalDate born;
    private final LeapDay leapDay;

    private Age(LocalDate born, LeapDay leapDay) {
        this.born = requireNonNull(born, "born");
        this.leapDay = requireNonNull(leapDay, "leapDay");
    }

    /**
     * The age of someone born on a day, 29 February being read as {@link LeapDay#FIRST_OF_MARCH}.
     *
     * @param born the day of birth
     * @return the age
     */
    public static Age of(LocalDate born) {
        return of(born, LeapDay.FIRST_OF_MARCH);
    }

    /**
     * The age of someone born on a day.
     *
     * @param born the day of birth
     * @param leapDay when someone born on 29 February has a birthday in a common year
     * @return the age
     */
    public static Age of(LocalDate born, LeapDay leapDay) {
        return new Age(born, leapDay);
    }

    /**
     * The age on a day.
     *
     * @param day the day
     * @return the completed years, the birthday itself counted; 0 in the first year of life and negative before birth
     */
    public int yearsOn(LocalDate day) {
        int years = day.getYear() - born.getYear();
        return day.isBefore(attains(years)) ? years - 1 : years;
    }

    /**
     * The day on which an age is attained.
     *
     * @param years the age in completed years; 0 gives the day of birth
     * @return the birthday, from the start of which the person is of that age
     */
    public LocalDate attains(int years) {
        return leapDay.birthday(born, born.getYear() + years);
    }

    /**
     * Whether an age has been attained by a day.
     *
     * @param years the age in completed years
     * @param day the day
     * @return true from the birthday on
     */
    public boolean hasAttained(int years, LocalDate day) {
        return !day.isBefore(attains(years));
    }

    /**
     * The days on which the person is of certain ages.
     *
     * @param years the youngest age in completed years
     * @param yearsExclusive the first age that is too old; not less than {@code years}
     * @return from the birthday on which the youngest is attained, to the day before the other is
     * @throws IllegalArgumentException if {@code yearsExclusive} is less than {@code years}
     */
    public DateRange between(int years, int yearsExclusive) {
        if (yearsExclusive < years) {
            throw new IllegalArgumentException("yearsExclusive " + yearsExclusive + " is less than years " + years
                    + "; it must be the same or more");
        }
        return DateRange.of(attains(years), attains(yearsExclusive));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Age that && born.equals(that.born) && leapDay == that.leapDay;
    }

    @Override
    public int hashCode() {
        return 31 * born.hashCode() + leapDay.hashCode();
    }

    /** How 29 February is read; the day of birth is not printed. */
    @Override
    public String toString() {
        return "Age[born=***, leapDay=" + leapDay + "]";
    }
}
