package org.corporateparenting.governance.review;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.review.DisputeStage;
import org.corporateparenting.governance.FollowUp;
import org.immutables.value.Value;

/** Something a reviewing officer took up with the authority, without the child (S001:3670, 3681, 3733, 3758). */
@Value.Immutable
public abstract class DisputeResolution {

    DisputeResolution() {}

    /**
     * The dispute's stable name.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The day on which it was taken up.
     *
     * @return the day
     */
    public abstract LocalDate raised();

    /**
     * What it is about.
     *
     * @return the theme; empty where it is not recorded
     */
    public abstract Optional<String> theme();

    /**
     * The day on which it became formal.
     *
     * @return the day; empty where it did not
     */
    public abstract Optional<LocalDate> formal();

    /**
     * The last day on which a resolution is in time.
     *
     * @return the day; empty where none was set
     */
    public abstract Optional<LocalDate> due();

    /**
     * The day on which it was resolved.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> resolved();

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
    public static DisputeResolutionBuilder builder() {
        return new DisputeResolutionBuilder();
    }

    /**
     * How it stands on a day.
     *
     * @param asAt the day asked about
     * @return how it stands
     */
    public final FollowUp standing(LocalDate asAt) {
        return FollowUp.of(raised(), due(), resolved(), asAt);
    }

    /**
     * How far it has gone by a day.
     *
     * @param asAt the day asked about
     * @return the stage; empty before it was raised
     */
    public final Optional<DisputeStage> stageOn(LocalDate asAt) {
        if (raised().isAfter(asAt)) {
            return Optional.empty();
        }
        return Optional.of(
                formal().filter(day -> !day.isAfter(asAt)).isPresent() ? DisputeStage.FORMAL : DisputeStage.INFORMAL);
    }

    /**
     * Whether its days are in an order in which they can be: raised, formal, resolved.
     *
     * @return true also where days are missing
     */
    public final boolean isInOrder() {
        return formal().filter(raised()::isAfter).isEmpty()
                && resolved()
                        .filter(day -> day.isBefore(formal().orElse(raised())))
                        .isEmpty();
    }
}
