package org.corporateparenting.casework.missing;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.DayOrMoment;
import org.immutables.value.Value;

/**
 * A time for which a child was missing from their placement or away from it without authorisation. However short, it
 * counts. SSDA903: MISSING, MIS_START and MIS_END; SSD: missing.
 */
@Value.Immutable
public abstract class MissingPeriod {

    MissingPeriod() {}

    /**
     * The days, from the first one up to the day of the return, which is not one of them. A child who came back the
     * same day has a range of no days.
     *
     * @return the days; without an end while the child is gone
     */
    public abstract DateRange range();

    /**
     * Whether the child was missing, or away with their whereabouts known.
     *
     * @return the type, or empty where it is not known
     */
    public abstract Optional<MissingType> type();

    /**
     * The time of the return, from which the 72 hours for an interview run.
     *
     * @return the time, or empty where the child is not back or it is not known
     */
    public abstract Optional<OffsetDateTime> returnedAt();

    /**
     * The interview on return.
     *
     * @return what is known of it, or empty where nothing is on record
     */
    public abstract Optional<ReturnInterview> returnInterview();

    /**
     * When the child was back.
     *
     * @return the moment where it is known, or else the day; empty where the child is not back
     */
    public final Optional<DayOrMoment> returned() {
        return returnedAt().map(DayOrMoment::of).or(() -> range().endExclusive().map(DayOrMoment::of));
    }

    /**
     * Starts a time of being missing or away.
     *
     * @return an empty builder
     */
    public static MissingPeriodBuilder builder() {
        return new MissingPeriodBuilder();
    }
}
