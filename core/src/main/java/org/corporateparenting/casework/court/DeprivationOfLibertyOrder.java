package org.corporateparenting.casework.court;

import static com.google.common.base.Preconditions.checkState;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** An application to deprive a child of liberty, and the order made on it; one of them at least is on record. */
@Value.Immutable
public abstract class DeprivationOfLibertyOrder {

    DeprivationOfLibertyOrder() {}

    /**
     * The day of the application.
     *
     * @return the day, or empty where only the order is on record
     */
    public abstract Optional<LocalDate> applied();

    /**
     * The days for which the court made the order, extensions included.
     *
     * @return from the day of the order up to the day on which it ended; empty where none was made
     */
    public abstract Optional<DateRange> order();

    /**
     * The day on which the restrictions were first relaxed.
     *
     * @return the day, or empty where they were not
     */
    public abstract Optional<LocalDate> relaxed();

    @Value.Check
    void check() {
        checkState(applied().isPresent() || order().isPresent(), "neither an application nor an order is on record");
    }

    /**
     * Starts an application.
     *
     * @return an empty builder
     */
    public static DeprivationOfLibertyOrderBuilder builder() {
        return new DeprivationOfLibertyOrderBuilder();
    }
}
