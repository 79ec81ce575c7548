package org.corporateparenting.governance.contract;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.governance.FollowUp;
import org.immutables.value.Value;

/** A plan that a trust owes where a failure is not resolved at the formal stage (S001:587, 1420). */
@Value.Immutable
public abstract class RectificationPlan {

    RectificationPlan() {}

    /**
     * The measure that failed.
     *
     * @return the id of the measure
     */
    public abstract String measure();

    /**
     * The day on which it was asked for.
     *
     * @return the day
     */
    public abstract LocalDate required();

    /**
     * The last day on which it is in time.
     *
     * @return the day; empty where none was set
     */
    public abstract Optional<LocalDate> due();

    /**
     * The day on which it was given.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> given();

    /**
     * The day on which it was agreed.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> agreed();

    /**
     * The day on which it was carried out.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> closed();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static RectificationPlanBuilder builder() {
        return new RectificationPlanBuilder();
    }

    /**
     * How the plan stands on a day.
     *
     * @param asAt the day asked about
     * @return how it stands; done where it was given
     */
    public final FollowUp standing(LocalDate asAt) {
        return FollowUp.of(required(), due(), given(), asAt);
    }

    /**
     * Whether its days are in an order in which they can be: asked for, given, agreed, closed; and none stands without
     * the one before it.
     *
     * @return true if they are
     */
    public final boolean isInOrder() {
        boolean whole = (agreed().isEmpty() || given().isPresent()) && (closed().isEmpty() || agreed().isPresent());
        ImmutableList<LocalDate> days = Stream.of(Optional.of(required()), given(), agreed(), closed())
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        return whole && Comparators.isInOrder(days, Comparator.naturalOrder());
    }
}
