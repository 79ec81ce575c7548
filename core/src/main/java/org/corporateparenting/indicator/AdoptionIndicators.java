package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corporateparenting.adoption.AdoptionApplicant;
import org.corporateparenting.adoption.AdoptionDisruption;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlan;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.child.Placement;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.indicator.AdoptionPath.Placed;
import org.corporateparenting.time.DateRange;

/** Orders, plans, placements and breakdowns on the way to adoption, counted in the year to date. */
final class AdoptionIndicators {

    private static final String APPLICANT = "what the applicant for an adoption order is to the child";
    private static final String PLAN = "whether a review made adoption the plan";
    private static final String EARLY = "the day on which the child was placed to be fostered for adoption";
    private static final String BROKEN_DOWN = "whether the adoption broke down before the order";

    private AdoptionIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.<Indicator>builder()
                .add(
                        Catalogued.of("adoption-orders", AdoptionIndicators::orders),
                        Catalogued.of("step-parent-orders", AdoptionIndicators::stepParents),
                        Catalogued.of("adoption-plans-agreed", AdoptionIndicators::plans),
                        Catalogued.of("early-permanence-placements", AdoptionIndicators::early),
                        Catalogued.of("disruptions", AdoptionIndicators::disruptions),
                        Catalogued.of("awaiting-adoption-order", AdoptionIndicators::awaiting),
                        duties(
                                "adoption-plan-decided-within-2-months",
                                ImmutableSet.of("ADO-03"),
                                part -> part.equals("decision")),
                        duties(
                                "adoption-reviews-on-time",
                                ImmutableSet.of("ADO-08", "ADO-09"),
                                part -> !part.startsWith("visit")))
                .addAll(AdoptionWaitIndicators.all())
                .addAll(AdoptionStepIndicators.all())
                .build();
    }

    private static Indicator duties(String id, Set<String> ids, Predicate<String> parts) {
        return Catalogued.of(id, (child, counter) -> {
            if (!child.caseFile().adoption().isEmpty() || child.adoption().isAnywhere()) {
                DutiesDue.count(
                        child,
                        counter,
                        duty -> ids.contains(duty.duty().text())
                                && duty.part().filter(parts).isPresent());
            }
        });
    }

    /** Orders for the partner of a parent are not counted. */
    private static void orders(ChildOnDay child, Counter counter) {
        ImmutableSortedSet<LocalDate> orders = child.adoption().orders();
        long counted = orders.stream().filter(child.yearToDate()::contains).count();
        for (long i = 0; i < counted; i++) {
            counter.count();
        }
        if (counted == 0 && AdoptionWaitIndicators.mayBeAdopted(child, child.yearToDate())) {
            counter.notKnown(AdoptionWaitIndicators.REASON);
        }
    }

    private static void stepParents(ChildOnDay child, Counter counter) {
        for (AdoptionOrder order : child.caseFile().adoption().all(AdoptionOrder.class)) {
            Optional<LocalDate> granted = order.granted().filter(child.yearToDate()::contains);
            if (granted.isPresent()) {
                stepParent(child, order, granted.get(), counter);
            }
        }
    }

    /** Who was looked after until the order was adopted by others than a parent's partner. */
    private static void stepParent(ChildOnDay child, AdoptionOrder order, LocalDate granted, Counter counter) {
        if (order.applicant().equals(Optional.of(AdoptionApplicant.PARTNER_OF_PARENT))) {
            counter.count();
        } else if (order.applicant().isEmpty()
                && child.careOn(granted.minusDays(1)).isEmpty()) {
            counter.notKnown(APPLICANT);
        }
    }

    private static void plans(ChildOnDay child, Counter counter) {
        Set<LocalDate> days = new HashSet<>();
        for (AdoptionPlan plan : child.caseFile().adoption().all(AdoptionPlan.class)) {
            if (child.yearToDate().contains(plan.agreed()) && days.add(plan.agreed())) {
                counter.count();
            }
        }
        if (days.isEmpty() && Unseen.in(child, child.yearToDate(), ActKind.ADOPTION_PLAN)) {
            counter.notKnown(PLAN);
        }
    }

    /** Placements with foster carers who are also approved to adopt, by the episodes or as recorded of the way to adoption. */
    private static void early(ChildOnDay child, Counter counter) {
        DateRange year = child.yearToDate();
        ImmutableSortedSet<LocalDate> placed = child.caseFile().history().placements().stream()
                .flatMap(placement -> firstEarly(placement).stream())
                .filter(year::contains)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        for (LocalDate day : placed) {
            if (child.careOn(day).filter(care -> isFirstOpen(care, day)).isPresent()) {
                counter.notKnown(EARLY);
            } else {
                counter.count();
            }
        }
        recordedEarly(child)
                .filter(day -> year.contains(day) && !placed.contains(day))
                .distinct()
                .forEach(day -> counter.count());
        if (placed.isEmpty() && AdoptionWaitIndicators.mayBePlaced(child, year)) {
            counter.notKnown(AdoptionWaitIndicators.TYPE);
        }
    }

    private static boolean isFirstOpen(PeriodOfCare care, LocalDate day) {
        return !care.startKnown() && care.start().equals(day);
    }

    private static Optional<LocalDate> firstEarly(Placement placement) {
        return placement.episodes().stream()
                .filter(episode -> episode.placementType()
                        .filter(PlacementType::isFosterForAdoption)
                        .isPresent())
                .map(episode -> episode.commenced())
                .findFirst();
    }

    /** Days on record that lie in no such placement of the episodes. */
    private static Stream<LocalDate> recordedEarly(ChildOnDay child) {
        return child.caseFile().permanenceDecisions().stream()
                .map(PermanenceDecision::placedForEarlyPermanence)
                .flatMap(Optional::stream)
                .filter(day -> child.caseFile().history().placements().stream()
                        .noneMatch(placement -> firstEarly(placement).isPresent()
                                && placement.range().contains(day)));
    }

    /** Breakdowns on record, and placements for adoption that ended otherwise than by adoption and of which none is. */
    private static void disruptions(ChildOnDay child, Counter counter) {
        ImmutableList<AdoptionDisruption> recorded = child.caseFile().adoption().all(AdoptionDisruption.class);
        for (AdoptionDisruption disruption : recorded) {
            if (child.yearToDate().contains(disruption.on())) {
                brokenDown(child, disruption, counter);
            }
        }
        for (Placed placed : child.adoption().placements()) {
            Optional<LocalDate> end = placed.endedBy(child.asAt()).filter(child.yearToDate()::contains);
            boolean told = end.isPresent()
                    && recorded.stream()
                            .anyMatch(each ->
                                    each.on().isAfter(placed.on()) && !each.on().isAfter(end.get()));
            if (end.isPresent() && !told) {
                ended(child, placed, end.get(), counter);
            }
        }
    }

    private static void brokenDown(ChildOnDay child, AdoptionDisruption disruption, Counter counter) {
        boolean adopted = !child.adoption().orders().headSet(disruption.on()).isEmpty();
        if (!disruption.isAfterOrder().orElse(adopted)) {
            counter.count();
        }
    }

    private static void ended(ChildOnDay child, Placed placed, LocalDate end, Counter counter) {
        boolean adopted =
                !child.adoption().orders().subSet(placed.on(), true, end, true).isEmpty();
        Optional<PeriodOfCare> last =
                placed.care().filter(period -> period.ended().equals(Optional.of(end)));
        Optional<ReasonEpisodeCeased> reason = last.flatMap(PeriodOfCare::reasonEnded);
        if (last.isPresent() && reason.isEmpty() && !adopted) {
            counter.notKnown(BROKEN_DOWN);
        } else if (!adopted && reason.filter(ReasonEpisodeCeased::isAdoption).isEmpty()) {
            counter.count();
        }
    }

    private static void awaiting(ChildOnDay child, Counter counter) {
        if (!child.isInCare()) {
            return;
        }
        boolean placed = child.adoption().placements().stream()
                .anyMatch(each ->
                        each.range().contains(child.asAt()) && each.care().equals(child.care()));
        if (placed) {
            counter.count();
        } else if (child.placementType().isEmpty()) {
            counter.notKnown(AdoptionWaitIndicators.TYPE);
        }
    }
}
