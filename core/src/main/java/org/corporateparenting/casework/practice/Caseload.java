package org.corporateparenting.casework.practice;

import static java.util.Objects.requireNonNull;

/**
 * How many children one worker has on a day, and how many there should be at most. It is about a worker and no child, so no
 * case file holds it.
 *
 * @param worker the caller's own key for the worker, which is not a name
 * @param team the team, in the caller's words
 * @param children how many children the worker has
 * @param target the most that the worker should have; the target itself is not above it
 */
public record Caseload(String worker, String team, int children, int target) {

    /**
     * Checks that nothing is missing or negative.
     *
     * @param worker as above
     * @param team as above
     * @param children as above
     * @param target as above
     */
    public Caseload {
        requireNonNull(worker, "worker");
        requireNonNull(team, "team");
        if (children < 0 || target < 0) {
            throw new IllegalArgumentException(
                    "children is " + children + " and target is " + target + "; both must be 0 or more");
        }
    }

    /**
     * Whether the worker has too many.
     *
     * @return true if there are more children than the target
     */
    public boolean isAboveTarget() {
        return children > target;
    }
}
