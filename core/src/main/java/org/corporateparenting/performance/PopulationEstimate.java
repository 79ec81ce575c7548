package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How many people of some ages lived in an area on a day: what a rate for each 10,000 is worked out from.
 *
 * @param area the area, such as {@code 940} or {@code England}
 * @param ages the ages counted; {@code Cohort.aged(0, 17)} for those under 18. A count of those under 20 is another
 *     population, and a rate from it another rate
 * @param day the day of the estimate, often 30 June
 * @param number how many, more than 0
 */
public record PopulationEstimate(String area, Cohort ages, LocalDate day, long number) {

    /**
     * Checks area and number.
     *
     * @param area as above
     * @param ages as above
     * @param day as above
     * @param number as above
     */
    public PopulationEstimate {
        requireNonNull(ages, "ages");
        requireNonNull(day, "day");
        if (area.isBlank()) {
            throw new IllegalArgumentException("area is blank; it must say where the people live");
        }
        if (number <= 0) {
            throw new IllegalArgumentException("number is " + number + "; it must be more than 0");
        }
    }

    /**
     * Things or people counted, out of this population.
     *
     * @param counted how many, 0 or more
     * @return the count, of which a measure works out the rate
     * @throws IllegalArgumentException if counted is negative
     */
    public Count outOf(long counted) {
        return Count.of(counted, number);
    }
}
