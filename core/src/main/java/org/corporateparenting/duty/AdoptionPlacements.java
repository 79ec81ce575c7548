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
 * apply (regulation 3; REV-11, VIS-11); a temporary absence from such a placement does not end it.
 */
final class AdoptionPlacements {

    private final ImmutableList<DateRange> ranges;
    private final Optional<Owed.Ending> endOfCare;

    AdoptionPlacements(PeriodOfCare period) {
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
        this.ranges = placed.build();
        this.endOfCare = Assessment.endOf(period.range(), "the child ceased to be looked after");
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
