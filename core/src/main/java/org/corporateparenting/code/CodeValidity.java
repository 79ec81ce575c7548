package org.corporateparenting.code;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The collection years in which a code is on the list, each named by the calendar year in which it ends: 2026 is 1 April
 * 2025 to 31 March 2026.
 *
 * @param firstYearEnding the first year on the list, or empty where no beginning is known
 * @param lastYearEnding the last year on the list, itself included, or empty where the code is still on it
 */
public record CodeValidity(Optional<Integer> firstYearEnding, Optional<Integer> lastYearEnding) {

    /** On the list in every year known. */
    public static final CodeValidity ALWAYS = new CodeValidity(Optional.empty(), Optional.empty());

    private static final int FIRST_OF_FOUR_DIGITS = 1000;
    private static final int LAST_OF_FOUR_DIGITS = 9999;

    /**
     * Checks that the years are years, in order.
     *
     * @param firstYearEnding as above
     * @param lastYearEnding as above
     */
    public CodeValidity {
        requireNonNull(firstYearEnding, "firstYearEnding");
        requireNonNull(lastYearEnding, "lastYearEnding");
        firstYearEnding.ifPresent(year -> requireYear("firstYearEnding", year));
        lastYearEnding.ifPresent(year -> requireYear("lastYearEnding", year));
        if (firstYearEnding.isPresent() && lastYearEnding.isPresent() && firstYearEnding.get() > lastYearEnding.get()) {
            throw new IllegalArgumentException("lastYearEnding " + lastYearEnding.get() + " is before firstYearEnding "
                    + firstYearEnding.get() + "; it must be the same or later");
        }
    }

    /**
     * From one year on.
     *
     * @param firstYearEnding the year in which the first collection year ends
     * @return the validity, without an end
     */
    public static CodeValidity from(int firstYearEnding) {
        return new CodeValidity(Optional.of(firstYearEnding), Optional.empty());
    }

    /**
     * Up to one year.
     *
     * @param lastYearEnding the year in which the last collection year ends; that year is included
     * @return the validity, without a known beginning
     */
    public static CodeValidity until(int lastYearEnding) {
        return new CodeValidity(Optional.empty(), Optional.of(lastYearEnding));
    }

    /**
     * Whether a collection year is one of them.
     *
     * @param yearEnding the calendar year in which the collection year ends, such as 2026 for 2025/26
     * @return true from the first year to the last, both included
     * @throws IllegalArgumentException if the year does not have four digits
     */
    public boolean includes(int yearEnding) {
        requireYear("yearEnding", yearEnding);
        return firstYearEnding.orElse(yearEnding) <= yearEnding && yearEnding <= lastYearEnding.orElse(yearEnding);
    }

    private static void requireYear(String argument, int year) {
        if (year < FIRST_OF_FOUR_DIGITS || year > LAST_OF_FOUR_DIGITS) {
            throw new IllegalArgumentException(argument + " " + year
                    + " is not a year; it must have four digits, those of the year in which the collection year ends");
        }
    }
}
