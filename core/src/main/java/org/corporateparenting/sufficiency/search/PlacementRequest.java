package org.corporateparenting.sufficiency.search;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.immutables.value.Value;

/** That a home was asked for, for a child. */
@Value.Immutable
public abstract class PlacementRequest {

    PlacementRequest() {}

    /**
     * Which request it is.
     *
     * @return the caller's own key
     */
    public abstract String key();

    /**
     * The child.
     *
     * @return the child's key
     */
    public abstract ChildId child();

    /**
     * What kind of home was asked for.
     *
     * @return the kind that the plan for the child calls for
     */
    public abstract HomeType type();

    /**
     * The day of the request.
     *
     * @return the day
     */
    public abstract LocalDate asked();

    /**
     * The day on which the home is needed.
     *
     * @return the day
     */
    public abstract LocalDate neededBy();

    /**
     * What the home has to meet.
     *
     * @return the needs; empty where none is stated
     */
    public abstract ImmutableSet<PresentingNeed> needs();

    /**
     * What became of it.
     *
     * @return the outcome; empty while the search goes on
     */
    public abstract Optional<RequestOutcome> outcome();

    /** Checks that there is a key and that the home was not needed before it was asked for. */
    @Value.Check
    void check() {
        if (key().isBlank()) {
            throw new IllegalArgumentException("key is blank; a request is known by a key");
        }
        if (neededBy().isBefore(asked())) {
            throw new IllegalArgumentException("neededBy " + neededBy() + " is before asked " + asked()
                    + "; a home is needed on that day or later");
        }
    }

    /**
     * How much notice there was.
     *
     * @return days from the request to the day on which the home is needed; 0 on the same day
     */
    public final long noticeDays() {
        return ChronoUnit.DAYS.between(asked(), neededBy());
    }

    /**
     * The band of that notice.
     *
     * @param oneDay to which band one day belongs
     * @return the band; empty for one day that belongs to none
     */
    public final Optional<RequestUrgency> urgency(OneDayNotice oneDay) {
        return RequestUrgency.ofNotice(noticeDays(), oneDay);
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static PlacementRequestBuilder builder() {
        return new PlacementRequestBuilder();
    }
}
