package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementSetting;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonPlacedForAdoptionCeased;
import org.corporateparenting.examples.generate.AdoptionPlan.Adopters;

/** Works a plan for adoption out from a child's legal statuses and homes: decision, order, match, placement, adoption. */
final class AdoptionCourse {

    private static final int SHORTEST_TO_THE_ORDER = 25;
    private static final int LONGEST_TO_THE_ORDER = 90;
    private static final Shares<Adopters> ADOPTERS = Shares.<Adopters>of()
            .and(62, Adopters.WIFE_AND_HUSBAND)
            .and(14, Adopters.COUPLE)
            .and(9, Adopters.TWO_MEN)
            .and(5, Adopters.TWO_WOMEN)
            .and(10, Adopters.ONE_WOMAN);

    private final Chance chance;

    AdoptionCourse(Chance chance) {
        this.chance = chance;
    }

    ImmutableList<AdoptionPlan> invent(InventedChild child) {
        ImmutableList.Builder<AdoptionPlan> plans = ImmutableList.builder();
        for (int i = 0; i < child.periods().size(); i++) {
            CarePeriod period = child.periods().get(i);
            int number = i;
            from(period.statuses(), LegalStatus.PLACEMENT_ORDER)
                    .ifPresent(ordered -> plans.add(plan(period, number, ordered)));
        }
        return plans.build();
    }

    private AdoptionPlan plan(CarePeriod period, int number, LocalDate ordered) {
        LocalDate decided = ordered.minusDays(chance.between(SHORTEST_TO_THE_ORDER, LONGEST_TO_THE_ORDER));
        Optional<From<Home>> home = period.homes().stream()
                .filter(each -> each.what().type().setting() == PlacementSetting.ADOPTION)
                .findFirst();
        Optional<LocalDate> placed = home.map(From::day);
        Optional<LocalDate> reversed = reversed(period, ordered);
        LocalDate before = placed.orElse(ordered).minusDays(chance.between(5, 28));
        return new AdoptionPlan(
                number,
                decided.isBefore(period.start()) ? period.start() : decided,
                ordered,
                fosteredEarly(period),
                placed.map(day -> before.isBefore(ordered) ? ordered : before),
                placed,
                home.filter(each -> each.what().type().isAdoptionByCurrentCarers())
                        .isPresent(),
                period.end()
                        .filter(end ->
                                placed.isPresent() && period.reasonEnded().isAdoption()),
                reversed,
                reversed.map(day -> chance.in(0.5)
                        ? ReasonPlacedForAdoptionCeased.NO_ADOPTERS_FOUND
                        : ReasonPlacedForAdoptionCeased.NEEDS_CHANGED),
                chance.pick(ADOPTERS));
    }

    /** With the day on which the care order is in force again. */
    private static Optional<LocalDate> reversed(CarePeriod period, LocalDate ordered) {
        return period.statuses().stream()
                .filter(status -> status.what() == LegalStatus.FULL_CARE_ORDER
                        && status.day().isAfter(ordered))
                .map(From::day)
                .findFirst();
    }

    private static Optional<LocalDate> fosteredEarly(CarePeriod period) {
        return period.homes().stream()
                .filter(home -> home.what().type() == PlacementType.FOSTER_FOR_ADOPTION)
                .map(From::day)
                .findFirst();
    }

    private static Optional<LocalDate> from(ImmutableList<From<LegalStatus>> statuses, LegalStatus status) {
        return statuses.stream()
                .filter(from -> from.what() == status)
                .map(From::day)
                .findFirst();
    }
}
