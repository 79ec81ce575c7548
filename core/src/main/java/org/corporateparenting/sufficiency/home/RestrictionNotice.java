package org.corporateparenting.sufficiency.home;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * A notice of the inspectorate that no more children may be taken in by a children's home.
 *
 * @param range from the day on which it took effect up to the day before it was lifted; open while it stands
 */
public record RestrictionNotice(DateRange range) {

    /**
     * Checks what is given.
     *
     * @param range as above
     */
    public RestrictionNotice {
        requireNonNull(range, "range");
    }
}
