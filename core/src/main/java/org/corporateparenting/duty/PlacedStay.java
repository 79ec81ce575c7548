package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementCircumstances;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;

/**
 * One placement by the authority, from its first day to its end; custody and placements for adoption are none.
 *
 * @param first its first part
 * @param range its days
 * @param period the period of care that holds it
 * @param adoption the placements for adoption of that period
 * @param ending what ended it: the move, the end of care, or a placement for adoption
 * @param circumstances how it came about and ended, where that is on record
 */
record PlacedStay(
        VisitSegment first,
        DateRange range,
        PeriodOfCare period,
        AdoptionPlacements adoption,
        Optional<Owed.Ending> ending,
        Optional<PlacementCircumstances> circumstances) {

    /** The placements of a period of care that had begun by the as-at date, in order of time. */
    static ImmutableList<PlacedStay> in(Assessment assessment, PeriodOfCare period) {
        AdoptionPlacements adoption = assessment.adoption(period);
        List<VisitSegment> segments = assessment.segments(period);
        ImmutableList.Builder<PlacedStay> stays = ImmutableList.builder();
        for (VisitSegment segment : segments) {
            if (segment.beginsPlacement()
                    && !isCustody(segment)
                    && !adoption.holds(segment.range().start())) {
                stays.add(of(assessment.caseFile(), period, adoption, segment, lastOf(segment, segments)));
            }
        }
        return stays.build();
    }

    private static PlacedStay of(
            CaseFile caseFile,
            PeriodOfCare period,
            AdoptionPlacements adoption,
            VisitSegment first,
            VisitSegment last) {
        LocalDate start = first.range().start();
        Optional<Owed.Ending> ending = earlier(adoption.endingAfter(start), last.ending());
        DateRange range = new DateRange(start, last.range().endExclusive());
        return new PlacedStay(first, range, period, adoption, ending, circumstances(caseFile, start));
    }

    private static Optional<Owed.Ending> earlier(Optional<Owed.Ending> a, Optional<Owed.Ending> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return b.get().on().isBefore(a.get().on()) ? b : a;
    }

    private static Optional<PlacementCircumstances> circumstances(CaseFile caseFile, LocalDate placed) {
        for (PlacementCircumstances each : caseFile.placementCircumstances()) {
            if (each.placed().equals(placed)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static boolean isCustody(VisitSegment segment) {
        return segment.placement().type().map(PlacementType::isCustody).orElse(false);
    }

    private static VisitSegment lastOf(VisitSegment first, List<VisitSegment> segments) {
        VisitSegment last = first;
        for (VisitSegment segment : segments) {
            if (segment.placement().start().equals(first.placement().start())) {
                last = segment;
            }
        }
        return last;
    }

    LocalDate start() {
        return range.start();
    }

    Optional<PlacementType> type() {
        return first.placement().typeOn(start());
    }

    Optional<PlacementBasis> basis() {
        return first.terms().flatMap(PlacementTerms::basis);
    }

    /** Whether the child moved here from another placement or home while looked after. */
    boolean isMove() {
        return !start().equals(period.start());
    }
}
