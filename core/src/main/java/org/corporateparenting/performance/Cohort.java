package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Optional;

/**
 * What a measure asks of those it counts beyond its words: ages, and time in care. A measure of another cohort is another
 * measure, and its values cannot be held against those of the first.
 *
 * @param ageFrom the youngest age in whole years, that age included; empty where there is no lower bound, as where 0 is
 *     given
 * @param ageTo the oldest age in whole years, that age included, so to the day before the next birthday; empty where there
 *     is no upper bound
 * @param inCareFor the shortest time in care; empty where any will do
 * @param lookedAfterAt the age at which they were looked after; empty where none is asked
 */
public record Cohort(
        Optional<Integer> ageFrom,
        Optional<Integer> ageTo,
        Optional<Period> inCareFor,
        Optional<Integer> lookedAfterAt) {

    private static final Cohort EVERYONE =
            new Cohort(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks ages and time.
     *
     * @param ageFrom as above
     * @param ageTo as above
     * @param inCareFor as above
     * @param lookedAfterAt as above
     */
    public Cohort {
        requireAge(ageFrom, "ageFrom");
        requireAge(ageTo, "ageTo");
        requireAge(lookedAfterAt, "lookedAfterAt");
        if (ageFrom.isPresent() && ageTo.isPresent() && ageFrom.get() > ageTo.get()) {
            throw new IllegalArgumentException(
                    "ageFrom is " + ageFrom.get() + "; it must not be over ageTo, " + ageTo.get());
        }
        ageFrom = ageFrom.filter(age -> age > 0);
        if (inCareFor.filter(time -> time.isNegative() || time.isZero()).isPresent()) {
            throw new IllegalArgumentException("inCareFor is " + inCareFor.get() + "; it must be longer than nothing");
        }
    }

    /**
     * The cohort that asks nothing.
     *
     * @return everyone in the population
     */
    public static Cohort everyone() {
        return EVERYONE;
    }

    /**
     * A cohort of ages.
     *
     * @param from the youngest age in whole years
     * @param to the oldest age in whole years, itself included
     * @return the cohort
     * @throws IllegalArgumentException if an age is negative or from is over to
     */
    public static Cohort aged(int from, int to) {
        return new Cohort(Optional.of(from), Optional.of(to), Optional.empty(), Optional.empty());
    }

    /**
     * This cohort with a shortest time in care.
     *
     * @param time the time, more than nothing
     * @return the cohort
     * @throws IllegalArgumentException if time is zero or negative
     */
    public Cohort withInCareFor(Period time) {
        return new Cohort(ageFrom, ageTo, Optional.of(requireNonNull(time, "time")), lookedAfterAt);
    }

    /**
     * This cohort with an age at which they were looked after.
     *
     * @param age the age in whole years
     * @return the cohort
     * @throws IllegalArgumentException if age is negative
     */
    public Cohort withLookedAfterAt(int age) {
        return new Cohort(ageFrom, ageTo, inCareFor, Optional.of(age));
    }

    /** Such as {@code aged 17 to 21, looked after at 16} or {@code of any age}. */
    @Override
    public String toString() {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        words.add(ages());
        inCareFor.ifPresent(time -> words.add("in care for " + words(time)));
        lookedAfterAt.ifPresent(age -> words.add("looked after at " + age));
        return Joiner.on(", ").join(words.build());
    }

    private String ages() {
        if (ageFrom.isEmpty()) {
            return ageTo.map(age -> "under " + (age + 1)).orElse("of any age");
        }
        return ageTo.map(age -> "aged " + ageFrom.get() + (age.equals(ageFrom.get()) ? "" : " to " + age))
                .orElseGet(() -> "aged " + ageFrom.get() + " and over");
    }

    private static String words(Period time) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        count(words, time.getYears(), "year");
        count(words, time.getMonths(), "month");
        count(words, time.getDays(), "day");
        return Joiner.on(" and ").join(words.build());
    }

    private static void count(ImmutableList.Builder<String> words, int number, String unit) {
        if (number != 0) {
            words.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }

    private static void requireAge(Optional<Integer> age, String name) {
        if (age.filter(years -> years < 0).isPresent()) {
            throw new IllegalArgumentException(name + " is " + age.get() + "; it must be 0 or more");
        }
    }
}
