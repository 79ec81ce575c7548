package org.corporateparenting.casework.permanence;

import java.util.Optional;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.time.PartialDate;
import org.immutables.value.Value;

/**
 * An order that was to last and after which the child came into care again. SSDA903: PREV_PERM, DATE_PERM and LA_PERM; SSD:
 * previous permanence.
 */
@Value.Immutable
public abstract class PreviousPermanenceOrder {

    PreviousPermanenceOrder() {}

    /**
     * Which order it was, or that there was none.
     *
     * @return the option
     */
    public abstract PreviousPermanence option();

    /**
     * The day of the order, of which perhaps only the month or year is known.
     *
     * @return the day, or empty where nothing is known of it
     */
    public abstract Optional<PartialDate> on();

    /**
     * The authority under which the child left care, or the mark that stands in its place.
     *
     * @return the code, or empty where there is none on record
     */
    public abstract Optional<String> authority();

    /**
     * Starts an order.
     *
     * @return an empty builder
     */
    public static PreviousPermanenceOrderBuilder builder() {
        return new PreviousPermanenceOrderBuilder();
    }
}
