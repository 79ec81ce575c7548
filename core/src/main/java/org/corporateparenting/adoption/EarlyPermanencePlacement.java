package org.corporateparenting.adoption;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** A child who lives with possible adopters before the placement for adoption (S001:3029, 3111-3126). */
@Value.Immutable
public abstract class EarlyPermanencePlacement {

    EarlyPermanencePlacement() {}

    /**
     * In which way.
     *
     * @return the kind
     */
    public abstract EarlyPermanenceKind kind();

    /**
     * The days of it.
     *
     * @return from the day on which the child came up to the day before it ended, or became a placement for adoption
     */
    public abstract DateRange range();

    /**
     * How much earlier the child came to the adopters than by the placement for adoption.
     *
     * @param placed the day of the placement for adoption with the same adopters
     * @return days from the first day here to that day; empty where that day is earlier, so that nothing was gained
     */
    public final Optional<Long> daysGained(LocalDate placed) {
        return placed.isBefore(range().start())
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(range().start(), placed));
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static EarlyPermanencePlacementBuilder builder() {
        return new EarlyPermanencePlacementBuilder();
    }
}
