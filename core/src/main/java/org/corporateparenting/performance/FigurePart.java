package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

/**
 * The part that a figure plays in one group.
 *
 * @param role which part
 * @param group the group's name, empty text where the figure stands by itself
 */
public record FigurePart(FigureRole role, String group) {

    /**
     * Checks that nothing is missing.
     *
     * @param role as above
     * @param group as above
     */
    public FigurePart {
        requireNonNull(role, "role");
        requireNonNull(group, "group");
    }
}
