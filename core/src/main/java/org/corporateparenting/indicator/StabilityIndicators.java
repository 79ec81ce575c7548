package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.child.Placement;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/** How often children move, and for how long they stay. */
final class StabilityIndicators {

    private static final String CARE_BEGAN = "the day on which the child started to be looked after";
    private static final String PLACED = "the day on which the placement began";
    private static final int MANY_PLACEMENTS = 3;
    private static final int TWO_YEARS = 24;
    private static final int TWO_AND_A_HALF_YEARS = 30;
    private static final int SIXTEEN = 16;

    private StabilityIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.of(
                Catalogued.share("KPI-08", ChildOnDay::isInCare, child -> movesOften(child, child.twelveMonths())),
                Catalogued.share(
                        "three-or-more-placements-financial-year",
                        ChildOnDay::isInCare,
                        child -> movesOften(child, child.yearToDate())),
                inCareFor(
                        "three-or-more-placements-2-years",
                        TWO_YEARS,
                        child -> true,
                        child -> Optional.of(movesOften(child, child.months(TWO_YEARS)))),
                inCareFor("KPI-07", TWO_AND_A_HALF_YEARS, child -> true, StabilityIndicators::isSettledOrAdopted),
                inCareFor(
                        "same-placement-2-years-under-16",
                        TWO_AND_A_HALF_YEARS,
                        child -> child.age().filter(age -> age < SIXTEEN).isPresent(),
                        StabilityIndicators::isSettledWithAdopters));
    }

    private static boolean movesOften(ChildOnDay child, DateRange days) {
        return child.placementsIn(days) >= MANY_PLACEMENTS;
    }

    /** A share of those who have been looked after for some months without a break. */
    private static Indicator inCareFor(
            String id, int months, Predicate<ChildOnDay> others, Function<ChildOnDay, Optional<Boolean>> above) {
        return Catalogued.of(id, (child, counter) -> {
            if (!child.isInCare() || !others.test(child)) {
                return;
            }
            Optional<Boolean> longEnough = child.isInCareFor(months);
            if (longEnough.isEmpty()) {
                counter.notKnown(CARE_BEGAN);
            } else if (longEnough.get()) {
                above.apply(child).ifPresentOrElse(counter::count, () -> counter.notKnown(PLACED));
            }
        });
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
