package org.corporateparenting.adoption;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.corporateparenting.time.DateRange;

/**
 * A court's order that an authority may place a child for adoption (Adoption and Children Act 2002 s.21).
 *
 * @param range from the day on which it was made up to the day before it was revoked; open while it stands
 */
public record PlacementOrder(DateRange range) implements AdoptionStep {

    /**
     * Checks that the days are given.
     *
     * @param range as above
     */
    public PlacementOrder {
        requireNonNull(range, "range");
    }

    /**
     * An order that stands.
     *
     * @param granted the day on which it was made
     * @return the order
     */
    public static PlacementOrder granted(LocalDate granted) {
        return new PlacementOrder(DateRange.startingOn(granted));
    }

    /** The day on which it was made. */
    @Override
    public LocalDate day() {
        return range.start();
    }
}
