package org.corporateparenting.code;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A run of ages in completed years, with the label under which a table prints it.
 *
 * <p>The label is the table's own and need not agree with the borders: a band labelled {@code 16-18} may hold only 16 and
 * 17, if those counted are under 18.
 *
 * @param fromAge the first age in the band, 0 or more
 * @param toAgeExclusive the first age above the band, or empty where the band has no top
 * @param label how a table names it
 */
public record AgeBand(int fromAge, Optional<Integer> toAgeExclusive, String label) {

    /**
     * Checks that the band holds an age.
     *
     * @param fromAge as above
     * @param toAgeExclusive as above
     * @param label as above
     */
    public AgeBand {
        requireNonNull(toAgeExclusive, "toAgeExclusive");
        if (fromAge < 0) {
            throw new IllegalArgumentException("fromAge " + fromAge + " is negative; it must be 0 or more");
        }
        if (toAgeExclusive.isPresent() && toAgeExclusive.get() <= fromAge) {
            throw new IllegalArgumentException("toAgeExclusive " + toAgeExclusive.get() + " is not above fromAge "
                    + fromAge + "; it must leave room for at least one age");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("label is blank; it must name the band");
        }
    }

    /**
     * The ages from one to another, both included, labelled like {@code 5-9}.
     *
     * @param fromAge the first age
     * @param toAge the last age, itself in the band
     * @return the band
     * @throws IllegalArgumentException if the first age is negative or above the last
     */
    public static AgeBand ofClosed(int fromAge, int toAge) {
        return new AgeBand(fromAge, Optional.of(toAge + 1), fromAge + "-" + toAge);
    }

    /**
     * The ages up to, but not including, one, labelled like {@code Under 1}.
     *
     * @param toAgeExclusive the first age above the band
     * @return the band, from age 0
     * @throws IllegalArgumentException if the age is not above 0
     */
    public static AgeBand under(int toAgeExclusive) {
        return new AgeBand(0, Optional.of(toAgeExclusive), "Under " + toAgeExclusive);
    }

    /**
     * The ages from one on, labelled like {@code 16+}.
     *
     * @param fromAge the first age
     * @return the band, without a top
     * @throws IllegalArgumentException if the age is negative
     */
    public static AgeBand atLeast(int fromAge) {
        return new AgeBand(fromAge, Optional.empty(), fromAge + "+");
    }

    /**
     * The same ages under another label.
     *
     * @param other the label
     * @return the band
     * @throws IllegalArgumentException if the label is blank
     */
    public AgeBand labelled(String other) {
        return new AgeBand(fromAge, toAgeExclusive, other);
    }

    /**
     * Whether an age is in the band.
     *
     * @param age the age in completed years
     * @return true from the first age up to the one before the end
     */
    public boolean contains(int age) {
        return age >= fromAge && (toAgeExclusive.isEmpty() || age < toAgeExclusive.get());
    }

    /**
     * Whether two bands share an age.
     *
     * @param other the other band
     * @return true if at least one age is in both
     */
    public boolean overlaps(AgeBand other) {
        return contains(other.fromAge) || other.contains(fromAge);
    }

    /** The label. */
    @Override
    public String toString() {
        return label;
    }
}
