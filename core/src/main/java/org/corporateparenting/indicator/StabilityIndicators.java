package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.child.Placement;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/** How often children move, and for how long they stay. */
final class StabilityIndicators {

    private static final String CARE_BEGAN = "the day on which the child started to be looked after";
    private static final String AGE_AND_CARE = "how old the child is and for how long looked after";
    private static final String OTHERS = "whether there were other placements";
    private static final String PLACED = "the day on which the placement began";
    private static final int MANY_PLACEMENTS = 3;
    private static final int TWO_YEARS = 24;
    private static final int TWO_AND_A_HALF_YEARS = 30;
    private static final int SIXTEEN = 16;

    private StabilityIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.of(
                Catalogued.share(
                        "KPI-08", ChildOnDay::isInCare, child -> movesOften(child, child.twelveMonths()), OTHERS),
                Catalogued.share(
                        "three-or-more-placements-financial-year",
                        ChildOnDay::isInCare,
                        child -> movesOften(child, child.yearToDate()),
                        OTHERS),
                Catalogued.share(
                        "three-or-more-placements-2-years",
                        child -> child.isInCareFor(TWO_YEARS),
                        CARE_BEGAN,
                        child -> movesOften(child, child.months(TWO_YEARS)),
                        OTHERS),
                Catalogued.share(
                        "KPI-07",
                        child -> child.isInCareFor(TWO_AND_A_HALF_YEARS),
                        CARE_BEGAN,
                        StabilityIndicators::isSettledOrAdopted,
                        PLACED),
                Catalogued.share(
                        "same-placement-2-years-under-16",
                        StabilityIndicators::isInCareForLongUnder16,
                        AGE_AND_CARE,
                        StabilityIndicators::isSettledWithAdopters,
                        PLACED));
    }

    /** Whether there were three placements; empty where there may have been others, or two of them may be one. */
    private static Optional<Boolean> movesOften(ChildOnDay child, DateRange days) {
        long open = child.withoutPlacementIn(days);
        boolean often = child.placementsIn(days) - open >= MANY_PLACEMENTS;
        return OnRecord.isDone(often, open == 0 && isWholeOnRecord(child, days));
    }

    private static boolean isWholeOnRecord(ChildOnDay child, DateRange days) {
        for (PeriodOfCare period : child.begunIn(days)) {
            if (!period.startKnown() && period.start().isAfter(days.start())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Boolean> isInCareForLongUnder16(ChildOnDay child) {
        Optional<Boolean> longEnough = child.isInCareFor(TWO_AND_A_HALF_YEARS);
        Optional<Boolean> young = child.age().map(age -> age < SIXTEEN);
        if (longEnough.equals(Optional.of(false)) || young.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return longEnough.isPresent() ? young : longEnough;
    }

    private static Optional<Boolean> isSettledOrAdopted(ChildOnDay child) {
        return child.placementType().filter(PlacementType::isAdoption).isPresent()
                ? Optional.of(true)
                : child.placement().flatMap(placement -> hasLasted(placement, child));
    }

    /** In an adoptive placement that made two years together with the one before it, or in the same placement for so long. */
    private static Optional<Boolean> isSettledWithAdopters(ChildOnDay child) {
        Optional<Placement> placement = child.placement();
        if (placement.isEmpty()) {
            return Optional.empty();
        }
        boolean adoptive =
                child.placementType().filter(PlacementType::isAdoption).isPresent();
        Optional<Placement> before = adoptive ? before(placement.get(), child) : Optional.empty();
        return hasLasted(before.orElse(placement.get()), child);
    }

    private static Optional<Placement> before(Placement placement, ChildOnDay child) {
        ImmutableList<Placement> all = child.caseFile().history().placements();
        int place = all.indexOf(placement);
        return place > 0 ? Optional.of(all.get(place - 1)) : Optional.empty();
    }

    /** Whether a placement began two years ago or earlier; empty where its first day is not known and may be either. */
    private static Optional<Boolean> hasLasted(Placement placement, ChildOnDay child) {
        LocalDate latest = child.asAt().minusMonths(TWO_YEARS);
        boolean lasted = !placement.start().isAfter(latest);
        return lasted || startKnown(placement, child) ? Optional.of(lasted) : Optional.empty();
    }

    /** The first placement on record began on its first day only if the episode says that it did. */
    private static boolean startKnown(Placement placement, ChildOnDay child) {
        Optional<ReasonForNewEpisode> reason = placement.episodes().get(0).reasonForNewEpisode();
        boolean firstOnRecord =
                placement.start().equals(child.care().map(PeriodOfCare::start).orElse(LocalDate.MIN));
        return !firstOnRecord
                || child.care().filter(PeriodOfCare::startKnown).isPresent()
                || reason.filter(why -> why.changesPlacement() || why.startsCare())
                        .isPresent();
    }
}
