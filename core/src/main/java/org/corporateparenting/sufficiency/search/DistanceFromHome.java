package org.corporateparenting.sufficiency.search;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.corporateparenting.code.PlacementLocation;

/**
 * How far a child lives from home, and on which side of the authority's boundary.
 *
 * <p>Reports count a child as living far away who lives 20 miles away or more <em>and</em> outside the area
 * (S001:4440-4442). In a long area one can be 56
 * miles from home inside it.
 *
 * @param miles how many miles; empty where it is not known
 * @param location whether it is inside the area of the authority; empty where it is not known
 */
public record DistanceFromHome(Optional<BigDecimal> miles, Optional<PlacementLocation> location) {

    /** From this many miles on, a home is far away. */
    public static final BigDecimal FAR = BigDecimal.valueOf(20);

    /**
     * Checks what is given.
     *
     * @param miles as above
     * @param location as above
     * @throws IllegalArgumentException if miles is negative
     */
    public DistanceFromHome {
        requireNonNull(miles, "miles");
        requireNonNull(location, "location");
        if (miles.filter(many -> many.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("miles is " + miles.get() + "; it must be 0 or more");
        }
    }

    /**
     * A distance of which both parts are known.
     *
     * @param miles how many miles
     * @param location whether it is inside the area of the authority
     * @return the distance
     */
    public static DistanceFromHome of(String miles, PlacementLocation location) {
        return new DistanceFromHome(Optional.of(new BigDecimal(miles)), Optional.of(location));
    }

    /**
     * A distance of which nothing is known.
     *
     * @return the distance
     */
    public static DistanceFromHome unknown() {
        return new DistanceFromHome(Optional.empty(), Optional.empty());
    }

    /**
     * Whether it is 20 miles or more.
     *
     * @return the answer; empty where it is not known
     */
    public Optional<Boolean> isFar() {
        return miles.map(many -> many.compareTo(FAR) >= 0);
    }

    /**
     * Whether it is outside the area of the authority.
     *
     * @return the answer; empty where it is not known
     */
    public Optional<Boolean> isOutside() {
        return location.map(PlacementLocation.OUTSIDE::equals);
    }

    /**
     * Whether it is both, which is what reports count.
     *
     * @return no where either is known not to be so; empty where it turns on what is not known
     */
    public Optional<Boolean> isFarAndOutside() {
        if (isFar().filter(far -> !far).isPresent()
                || isOutside().filter(out -> !out).isPresent()) {
            return Optional.of(false);
        }
        return isFar().flatMap(far -> isOutside());
    }
}
