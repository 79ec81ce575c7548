package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.validation.ssda903.ChildRecord.all;
import static org.corporateparenting.validation.ssda903.ChildRecord.any;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.code.ReasonForNewEpisode;

/** The episodes from which a child went missing, and what became of them. */
final class MissingPlacement {

    private MissingPlacement() {}

    /**
     * Whether the placement in which a child was on a day has ended; no where the day is blank. A new legal status alone
     * is no end of a placement, and the last day of an episode belongs to the next.
     */
    static Truth isOver(Given<LocalDate> day, ChildRecord child) {
        ImmutableList<EpisodeCells> chain = child.chain();
        Truth isOver = Truth.NO;
        for (int i = 0; i < chain.size(); i++) {
            int at = i;
            isOver = isOver.or(() -> holds(day, chain.get(at)).and(() -> hasPlacementEnded(chain, at)));
        }
        return isOver.isNo() || child.chainKnown().isYes()
                ? isOver.or(() -> any(child.episodes(), episode -> isUndatedAndEnded(day, episode)))
                : child.chainKnown();
    }

    /** Whether an episode ended care that was more than a short break. */
    static Truth leavesCare(EpisodeCells episode) {
        return episode.endsCare()
                .and(episode.ceased().isGiven())
                .and(() -> episode.isShortBreaks().not());
    }

    /** Whether no episode begins after another. */
    static Truth isLast(EpisodeCells episode, ChildRecord child) {
        return any(child.episodes(), other -> Given.after(other.commenced(), episode.commenced()))
                .not();
    }

    /** Whether a child who left care was looked after again by a day. */
    static Truth isBackBy(Given<LocalDate> day, EpisodeCells left, ChildRecord child) {
        return any(
                child.episodes(),
                other -> other.row().ordinal() == left.row().ordinal()
                        ? Truth.NO
                        : Given.before(other.commenced(), left.ceased())
                                .not()
                                .and(Given.after(other.commenced(), day).not()));
    }

    /**
     * Whether a day lies in no episode of any return given, the day on which one ended being part of it; no where the day
     * is blank. A day before the first episode that is known may lie in one that is not.
     */
    static Truth isOutsideCare(Given<LocalDate> day, ChildRecord child) {
        return day.isGiven()
                .and(() -> isOutside(day, child))
                .and(() -> all(child.earlier(), year -> isOutside(day, year)))
                .and(() -> mayBeEarlierCare(day, child) ? CareStart.isBeforeCare(day, child) : Truth.YES);
    }

    private static boolean mayBeEarlierCare(Given<LocalDate> day, ChildRecord child) {
        return !child.episodes().isEmpty() && CareStart.isBeforeCare(day, child).isUnknown();
    }

    private static Truth isOutside(Given<LocalDate> day, ChildRecord year) {
        return any(
                        year.episodes(),
                        episode -> Given.before(day, episode.commenced())
                                .not()
                                .and(Given.after(day, episode.ceased()).not()))
                .not();
    }

    private static Truth holds(Given<LocalDate> day, EpisodeCells episode) {
        return day.isGiven()
                .and(() -> Given.before(day, episode.commenced()).not())
                .and(() -> episode.isOpen().or(Given.before(day, episode.ceased())));
    }

    private static Truth hasPlacementEnded(ImmutableList<EpisodeCells> chain, int at) {
        Truth ended = chain.get(at).ceased().isGiven();
        return at + 1 == chain.size()
                ? ended
                : ended.and(() -> chain.get(at + 1)
                        .reasonNew()
                        .is(ReasonForNewEpisode.LEGAL_STATUS)
                        .not()
                        .or(() -> hasPlacementEnded(chain, at + 1)));
    }

    private static Truth isUndatedAndEnded(Given<LocalDate> day, EpisodeCells episode) {
        return episode.commenced().value().isPresent()
                ? Truth.NO
                : holds(day, episode).and(episode.ceased().isGiven());
    }
}
