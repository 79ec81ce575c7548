package org.corporateparenting.sufficiency.gap;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.sufficiency.search.HomeType;

/**
 * A kind of home that one child needs.
 *
 * @param type the kind that the plan for the child calls for
 * @param age how old the child is, in completed years
 */
public record CareNeed(HomeType type, int age) {

    /**
     * Checks what is given.
     *
     * @param type as above
     * @param age as above
     * @throws IllegalArgumentException if the age is negative
     */
    public CareNeed {
        requireNonNull(type, "type");
        if (age < 0) {
            throw new IllegalArgumentException("age is " + age + "; it is 0 or more");
        }
    }
}
