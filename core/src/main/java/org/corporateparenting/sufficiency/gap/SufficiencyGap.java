package org.corporateparenting.sufficiency.gap;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.corporateparenting.code.AgeBand;
import org.corporateparenting.sufficiency.search.HomeType;

/**
 * How many more places of a kind are needed by a day (S001:4615-4637).
 *
 * <p>A gap below zero is a surplus.
 *
 * @param type what kind of place
 * @param ages for which ages; empty for all
 * @param growth how many more children are expected to need one; below zero where fewer
 * @param unmet how many children should have had one and live elsewhere
 * @param leaving how many places are expected to go, such as those of carers who retire
 * @param planned how many new places are planned
 */
public record SufficiencyGap(HomeType type, Optional<AgeBand> ages, int growth, int unmet, int leaving, int planned) {

    /**
     * Checks what is given.
     *
     * @param type as above
     * @param ages as above
     * @param growth as above
     * @param unmet as above
     * @param leaving as above
     * @param planned as above
     * @throws IllegalArgumentException if a number other than growth is negative
     */
    public SufficiencyGap {
        requireNonNull(type, "type");
        requireNonNull(ages, "ages");
        if (unmet < 0 || leaving < 0 || planned < 0) {
            throw new IllegalArgumentException(
                    "unmet is " + unmet + ", leaving " + leaving + ", planned " + planned + "; none may be negative");
        }
    }

    /**
     * What is missing before new places are counted.
     *
     * @return growth, unmet need and places that go, added up
     */
    public int required() {
        return growth + unmet + leaving;
    }

    /**
     * What is missing in the end.
     *
     * @return what is required less what is planned; below zero where more is planned
     */
    public int net() {
        return required() - planned;
    }
}
