package org.corporateparenting.child;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;

/**
 * A run of episodes in the same placement.
 *
 * <p>A change of legal status, a temporary absence with return to the same placement, a move of the same carer, and
 * adoption by the carers the child already lives with are not new placements.
 *
 * @param range from the first day in the placement up to the day before the child left it
 * @param episodes the episodes of the run, in order of time, temporary absences included
 * @param temporaryAbsences the stretches of days in temporary placements during it, earliest first; two that touch are one
 */
public record Placement(DateRange range, ImmutableList<Episode> episodes, ImmutableList<DateRange> temporaryAbsences) {

    /**
     * Checks that there is an episode.
     *
     * @param range as above
     * @param episodes as above
     * @param temporaryAbsences as above
     */
    public Placement {
        requireNonNull(range, "range");
        requireNonNull(temporaryAbsences, "temporaryAbsences");
        if (episodes.isEmpty()) {
            throw new IllegalArgumentException("episodes is empty; a placement has at least one episode");
        }
    }

    /**
     * The first day in the placement.
     *
     * @return the day
     */
    public LocalDate start() {
        return range.start();
    }

    /**
     * The type of placement at its start.
     *
     * @return the type of the first episode
     */
    public Optional<PlacementType> type() {
        return episodes.get(0).placementType();
    }

    /**
     * The type of placement on a day; it changes where a child is placed for adoption with the carers they live with.
     *
     * @param day a day in the placement
     * @return the type of the latest main episode that had begun by the day, or of the first one
     */
    public Optional<PlacementType> typeOn(LocalDate day) {
        Optional<PlacementType> type = type();
        for (Episode episode : episodes) {
            if (!episode.commenced().isAfter(day) && !isTemporary(episode)) {
                type = episode.placementType();
            }
        }
        return type;
    }

    static boolean isTemporary(Episode episode) {
        return episode.placementType().map(PlacementType::isTemporary).orElse(false);
    }
}
