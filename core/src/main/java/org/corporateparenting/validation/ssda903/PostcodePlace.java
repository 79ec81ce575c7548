package org.corporateparenting.validation.ssda903;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where a postcode lies.
 *
 * @param authority the local authority as PL_LA has it: three digits in England. A list that knows it by another number must be
 *     translated, or every placement counts as outside the authority's own area
 * @param easting metres east on the national grid
 * @param northing metres north on the national grid
 */
public record PostcodePlace(String authority, int easting, int northing) {

    private static final double METRES_PER_MILE = 1609.3;

    /**
     * Checks that the authority is there.
     *
     * @param authority as above
     * @param easting as above
     * @param northing as above
     */
    public PostcodePlace {
        requireNonNull(authority, "authority");
    }

    /**
     * The miles to another place in a straight line, as the department works them out: 1,609.3 metres a mile.
     *
     * @param other the other place
     * @return the miles, with one decimal, halves away from nought
     */
    public BigDecimal milesTo(PostcodePlace other) {
        double metres = Math.hypot((double) easting - other.easting, (double) northing - other.northing);
        return BigDecimal.valueOf(metres / METRES_PER_MILE).setScale(1, RoundingMode.HALF_UP);
    }
}
