package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;

/**
 * The days of one period of care on which the child is placed for adoption, when the care planning regulations do not
 * apply (regulation 3; REV-11, VIS-11); a temporary absence from such a placement does not end it. They apply again from
 * the day on which the child comes back.
 */
final class AdoptionPlacements {

    private final PeriodOfCare period;

    /** The days placed, without a break where one placement follows another. */
    private final ImmutableList<DateRange> ranges;

    private final Optional<Owed.Ending> endOfCare;

    AdoptionPlacements(PeriodOfCare period) {
        this.period = period;
        ImmutableList.Builder<DateRange> placed = ImmutableList.builder();
        boolean adoption = false;
        for (Episode episode : period.episodes()) {
            boolean away =
                    episode.placementType().map(PlacementType::isTemporary).orElse(false);
            adoption = away
                    ? adoption
                    : episode.placementType().map(PlacementType::isAdoption).orElse(false);
            if (adoption) {
                placed.add(episode.range());
            }
        }
        this.ranges = DateRange.merged(placed.build());
        this.endOfCare = Assessment.endOf(period.range(), "the child ceased to be looked after");
    }

    /** The stretches of days on which the child is placed, earliest first. */
    ImmutableList<DateRange> ranges() {
        return ranges;
    }

    /** The days on which the child came back from such a placement and stayed looked after, as at a day. */
    ImmutableList<LocalDate> returns(LocalDate asAt) {
        return ranges.isEmpty()
                ? ImmutableList.of()
                : ranges.stream()
                        .flatMap(range -> range.endExclusive().stream())
                        .filter(day -> period.range().contains(day) && !day.isAfter(asAt))
                        .collect(ImmutableList.toImmutableList());
    }

    boolean holds(LocalDate day) {
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** What ends a duty that fell on a day: the next placement for adoption, or else the end of care. */
    Optional<Owed.Ending> endingAfter(LocalDate day) {
        return ranges.isEmpty() ? endOfCare : nextAfter(day).or(() -> endOfCare);
    }

    private Optional<Owed.Ending> nextAfter(LocalDate day) {
        return ranges.stream()
                .map(DateRange::start)
                .filter(start -> start.isAfter(day))
                .min(LocalDate::compareTo)
                .map(start -> new Owed.Ending(start, "the child was placed for adoption on " + start));
    }
}
