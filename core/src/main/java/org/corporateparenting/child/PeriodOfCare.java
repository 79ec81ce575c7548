package org.corporateparenting.child;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.DateRange;

/**
 * An unbroken run of episodes.
 *
 * <p>The start is <em>known</em> only where an episode says that care started with it, or the record states the day.
 * Otherwise the child was looked after on the first day of the run and may have been before.
 *
 * @param range from the first day of care on record up to the day before care ended
 * @param startKnown whether the first day is the day on which the child started to be looked after
 * @param episodes the episodes of the run, in order of time
 */
public record PeriodOfCare(DateRange range, boolean startKnown, ImmutableList<Episode> episodes) {

    /**
     * Checks that there is an episode.
     *
     * @param range as above
     * @param startKnown as above
     * @param episodes as above
     */
    public PeriodOfCare {
        requireNonNull(range, "range");
        if (episodes.isEmpty()) {
            throw new IllegalArgumentException("episodes is empty; a period of care has at least one episode");
        }
    }

    /**
     * The first day of care on record.
     *
     * @return the day; the child may have been looked after before it where the start is not known
     */
    public LocalDate start() {
        return range.start();
    }

    /**
     * The day care ended, which is not a day in care.
     *
     * @return the day, or empty where the child is still looked after
     */
    public Optional<LocalDate> ended() {
        return range.endExclusive();
    }

    /**
     * Why care ended.
     *
     * @return the reason given on the episode that ended last, one that ends care before one that does not; empty where
     *     none is given
     */
    public Optional<ReasonEpisodeCeased> reasonEnded() {
        Optional<ReasonEpisodeCeased> found = Optional.empty();
        for (int i = episodes.size() - 1; i >= 0 && ended().isPresent(); i--) {
            Optional<ReasonEpisodeCeased> reason = episodes.get(i).reasonEpisodeCeased();
            boolean endedLast = reason.isPresent() && episodes.get(i).ceased().equals(ended());
            if (endedLast && (found.isEmpty() || isStronger(reason.get(), found.get()))) {
                found = reason;
            }
        }
        return found;
    }

    private static boolean isStronger(ReasonEpisodeCeased reason, ReasonEpisodeCeased found) {
        return reason.endsPeriodOfCare() && !found.endsPeriodOfCare();
    }

    /**
     * Whether the whole period is a short break under an agreed series.
     *
     * @return true if every episode has a short-break legal status
     */
    public boolean isShortBreak() {
        for (int i = 0; i < episodes.size(); i++) {
            Optional<LegalStatus> status = episodes.get(i).legalStatus();
            if (status.isEmpty() || !status.get().isShortBreaks()) {
                return false;
            }
        }
        return true;
    }
}
