package org.corporateparenting.ssd;

import java.util.Optional;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/**
 * A part of a recorded episode in which neither placement nor legal status changes.
 *
 * @param episode the recorded episode
 * @param range the days of the part
 * @param placement the placement that holds them, or empty where none is recorded
 * @param status the legal status, or empty where none is recorded or it cannot be read
 */
record Slice(Spell episode, DateRange range, Optional<Spell> placement, Optional<LegalStatus> status) {

    /** Whether the part begins on the day on which another ends. */
    boolean follows(Slice previous) {
        return previous.range.endExclusive().filter(range.start()::equals).isPresent();
    }

    /** Whether a recorded episode begins with the part, seen from the one before. */
    boolean startsEpisode(Slice previous) {
        return !episode.equals(previous.episode);
    }

    /** Whether the part is the last of its recorded episode. */
    boolean endsEpisode() {
        return range.endExclusive().equals(episode.range().endExclusive());
    }

    /** Whether the recorded episode says that care ended with this part. */
    boolean endsCare() {
        return endsEpisode()
                && episode.get(SsdTables.CEASED_REASON)
                        .filter(ReasonEpisodeCeased::endsPeriodOfCare)
                        .isPresent();
    }

    /** Whether nothing tells the part from the one before. */
    boolean isLike(Slice previous) {
        return placement.equals(previous.placement)
                && status.equals(previous.status)
                && episode.get(SsdTables.NEED).equals(previous.episode.get(SsdTables.NEED))
                && episode.get(SsdTables.ENTERED_CARE).equals(previous.episode.get(SsdTables.ENTERED_CARE));
    }

    /** This part with the days of the one before. */
    Slice joinedTo(Slice previous) {
        return new Slice(episode, new DateRange(previous.range.start(), range.endExclusive()), placement, status);
    }

    /** Whether the placement changed since the part before; empty where none is recorded now. */
    Optional<Boolean> movedSince(Slice previous) {
        return placement.map(now -> !previous.placement.equals(Optional.of(now)));
    }

    /** Whether the legal status changed since the part before; empty where one of the two is not recorded. */
    Optional<Boolean> statusChangedSince(Slice previous) {
        return status.flatMap(now -> previous.status.map(before -> before != now));
    }

    /** The reason that the recorded episode gives for its start. */
    Optional<ReasonForNewEpisode> givenReason() {
        return episode.get(SsdTables.START_REASON);
    }
}
