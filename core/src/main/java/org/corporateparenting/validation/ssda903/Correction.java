package org.corporateparenting.validation.ssda903;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.RuleId;

/**
 * A change to one cell of a return that is certain to be right, offered and never made by this library.
 *
 * @param rule the rule that the cell breaches
 * @param location the cell
 * @param recorded the text that stands there, empty where it is blank
 * @param corrected the text that is to stand there
 */
public record Correction(RuleId rule, Location location, String recorded, String corrected) {

    /**
     * Checks that nothing is missing.
     *
     * @param rule as above
     * @param location as above
     * @param recorded as above
     * @param corrected as above
     */
    public Correction {
        requireNonNull(rule, "rule");
        requireNonNull(location, "location");
        requireNonNull(recorded, "recorded");
        requireNonNull(corrected, "corrected");
    }

    /** The rule and the place only: what a cell holds is about a child. */
    @Override
    public String toString() {
        return rule + " at " + location;
    }
}
