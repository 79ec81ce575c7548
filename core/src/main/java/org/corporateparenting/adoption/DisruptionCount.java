package org.corporateparenting.adoption;

/**
 * How many adoptions broke down, counted as placements and as children, which differ where siblings are placed
 * together.
 *
 * @param placements how many placements
 * @param children how many children
 */
public record DisruptionCount(int placements, int children) {

    /**
     * Checks what is given.
     *
     * @param placements as above
     * @param children as above
     * @throws IllegalArgumentException if a number is negative, or there are fewer children than placements
     */
    public DisruptionCount {
        if (placements < 0 || children < placements) {
            throw new IllegalArgumentException("disruptions are " + placements + " placements of " + children
                    + " children; neither may be negative, and each placement is of one child at least");
        }
    }
}
