package org.corporateparenting.casework.court;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** An application to deprive a child of liberty, and the order made on it. */
@Value.Immutable
public abstract class DeprivationOfLibertyOrder {

    DeprivationOfLibertyOrder() {}

    /**
     * The day of the application.
     *
     * @return the day
     */
    public abstract LocalDate applied();

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

    /**
     * Starts an application.
     *
     * @return an empty builder
     */
    public static DeprivationOfLibertyOrderBuilder builder() {
        return new DeprivationOfLibertyOrderBuilder();
    }
}
