package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.time.DateRange;

/**
 * A series of short breaks under regulation 48: consecutive periods of care that are short breaks, with no other period of
 * care between them.
 *
 * @param breaks the breaks, earliest first
 * @param followedBy the day on which the child came to be looked after otherwise, if they did
 */
record ShortBreakSeries(ImmutableList<PeriodOfCare> breaks, Optional<LocalDate> followedBy) {

    static ImmutableList<ShortBreakSeries> in(ImmutableList<PeriodOfCare> periods) {
        ImmutableList.Builder<ShortBreakSeries> all = ImmutableList.builder();
        List<PeriodOfCare> run = new ArrayList<>();
        for (PeriodOfCare period : periods) {
            if (period.isShortBreak()) {
                run.add(period);
            } else if (!run.isEmpty()) {
                all.add(new ShortBreakSeries(ImmutableList.copyOf(run), Optional.of(period.start())));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            all.add(new ShortBreakSeries(ImmutableList.copyOf(run), Optional.empty()));
        }
        return all.build();
    }

    LocalDate start() {
        return breaks.get(0).start();
    }

    boolean startKnown() {
        return breaks.get(0).startKnown();
    }

    /** From the first break on, up to when the child came to be looked after otherwise. */
    DateRange range() {
        return new DateRange(start(), followedBy);
    }

    boolean hasBreakOn(LocalDate day) {
        return breaks.stream().anyMatch(period -> period.range().contains(day));
    }

    /** The day the last break ended, where nothing says whether another will follow. */
    Optional<LocalDate> lastEnded(LocalDate asAt) {
        return followedBy.isPresent()
                ? Optional.empty()
                : breaks.get(breaks.size() - 1).ended().filter(day -> !day.isAfter(asAt));
    }

    /** What ends the duties of the series for certain. */
    Optional<Owed.Ending> ending() {
        return followedBy.map(day ->
                new Owed.Ending(day, "the child came to be looked after outside the series of short breaks on " + day));
    }

    /**
     * The answer, given that the series may have come to an end with its last break.
     *
     * @param assessment the case
     * @param limits the limits
     * @param acts the acts
     * @param from the first day on which an act counts
     */
    Verdict answer(Assessment assessment, ImmutableList<Owed.Limit> limits, Acts acts, LocalDate from) {
        Verdict goingOn = assessment.owed(limits, ending()).by(acts, from);
        return lastEnded(assessment.asAt())
                .map(day -> goingOn.orIf(
                        assessment
                                .owed(
                                        limits,
                                        Optional.of(new Owed.Ending(day, "the series of short breaks ended on " + day)))
                                .by(acts, from),
                        "whether the series of short breaks went on after " + day))
                .orElse(goingOn);
    }
}
