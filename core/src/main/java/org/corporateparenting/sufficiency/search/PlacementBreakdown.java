package org.corporateparenting.sufficiency.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.sufficiency.home.ProviderSector;
import org.immutables.value.Value;

/**
 * That a provider served notice on a child's home, as brokers count it (S001:4371).
 *
 * <p>What an authority must write to whom about a placement is another matter, and has its own acts.
 */
@Value.Immutable
public abstract class PlacementBreakdown {

    PlacementBreakdown() {}

    /**
     * The child.
     *
     * @return the child's key
     */
    public abstract ChildId child();

    /**
     * The day of the notice.
     *
     * @return the day
     */
    public abstract LocalDate served();

    /**
     * Who served it.
     *
     * @return the sector of the provider
     */
    public abstract ProviderSector servedBy();

    /**
     * The day on which the child is to leave.
     *
     * @return the first day elsewhere; empty where it is not known
     */
    public abstract Optional<LocalDate> ends();

    /**
     * The main cause.
     *
     * @return the cause; empty where it is not known
     */
    public abstract Optional<BreakdownCause> cause();

    /**
     * Whether support was given to keep the home.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isSupported();

    /** Checks that the child does not leave before the notice. */
    @Value.Check
    void check() {
        ends().filter(day -> day.isBefore(served())).ifPresent(day -> {
            throw new IllegalArgumentException(
                    "ends " + day + " is before served " + served() + "; the child leaves after the notice");
        });
    }

    /**
     * How much time the notice leaves.
     *
     * @return days from the notice to the first day elsewhere; empty where that day is not known
     */
    public final Optional<Long> noticeDays() {
        return ends().map(day -> ChronoUnit.DAYS.between(served(), day));
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static PlacementBreakdownBuilder builder() {
        return new PlacementBreakdownBuilder();
    }
}
