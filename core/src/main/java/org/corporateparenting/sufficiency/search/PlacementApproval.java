package org.corporateparenting.sufficiency.search;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That somebody approved, or refused, a placement. */
@Value.Immutable
public abstract class PlacementApproval {

    PlacementApproval() {}

    /**
     * Who decided.
     *
     * @return the level, never none
     */
    public abstract DecisionLevel level();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate decided();

    /**
     * Whether it was approved.
     *
     * @return true if it was
     */
    public abstract boolean isApproved();

    /**
     * Why.
     *
     * @return the reason; empty where none is on record
     */
    @Value.Redacted
    public abstract Optional<String> reason();

    /** Checks that somebody decided. */
    @Value.Check
    void check() {
        if (level() == DecisionLevel.NONE) {
            throw new IllegalArgumentException("level is NONE; somebody decides, or there is no approval");
        }
    }

    /**
     * Whether this is the approval that was required.
     *
     * @param required who has to approve
     * @param placed the day on which the placement takes effect
     * @return true if it was approved on that day or before, by that level or a higher one
     */
    public final boolean satisfies(DecisionLevel required, LocalDate placed) {
        return isApproved() && !decided().isAfter(placed) && level().compareTo(required) >= 0;
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static PlacementApprovalBuilder builder() {
        return new PlacementApprovalBuilder();
    }
}
