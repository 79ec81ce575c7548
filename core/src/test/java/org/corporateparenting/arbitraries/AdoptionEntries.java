package org.corporateparenting.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.corporateparenting.adoption.AdoptionConsent;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionPlan;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.casework.ActKind;

/** The way to adoption: as many of its steps as were drawn, in the order in which they are taken. */
final class AdoptionEntries {

    /** Days from the first day of care to the plan, and then from each step to the next. */
    private record Way(int planned, int decided, int ordered, int matched) {

        LocalDate plan(Life life) {
            return life.first().plusDays(planned);
        }

        LocalDate decision(Life life) {
            return plan(life).plusDays(decided);
        }

        LocalDate order(Life life) {
            return decision(life).plusDays(ordered);
        }

        LocalDate match(Life life) {
            return order(life).plusDays(matched);
        }
    }

    private AdoptionEntries() {}

    static Arbitrary<List<Entry>> all() {
        Arbitrary<Way> ways = Combinators.combine(
                        Draw.days(1, 300), Draw.days(1, 90), Draw.days(1, 200), Draw.days(1, 300))
                .as(Way::new);
        return ways.flatMap(way -> Combinators.combine(plan(way), consent(way), decision(way), order(way), match(way))
                        .as((plan, consent, decision, order, match) -> List.of(plan, consent, decision, order, match)))
                .flatMap(steps -> Draw.days(0, 5).map(taken -> steps.subList(0, taken)));
    }

    private static Arbitrary<Entry> plan(Way way) {
        return Draw.perhaps(Draw.days(30, 400))
                .map(ended -> new Entry(ActKind.ADOPTION_PLAN, (file, life) -> {
                    LocalDate agreed = way.plan(life);
                    file.addAdoptionStep(AdoptionPlan.builder()
                            .agreed(agreed)
                            .ended(ended.map(agreed::plusDays))
                            .build());
                }));
    }

    private static Arbitrary<Entry> consent(Way way) {
        return Combinators.combine(Draw.answer(), Draw.oneIn(3))
                .as((relinquished, given) -> new Entry(ActKind.ADOPTION_CONSENT, (file, life) -> {
                    if (given) {
                        file.addAdoptionStep(AdoptionConsent.builder()
                                .given(way.plan(life).plusDays(1))
                                .isRelinquished(relinquished)
                                .build());
                    }
                }));
    }

    private static Arbitrary<Entry> decision(Way way) {
        return Combinators.combine(
                        Draw.perhaps(Draw.days(0, 1)), Draw.perhaps(Draw.days(0, 6)), Draw.perhaps(Draw.days(0, 9)))
                .as((minutes, told, written) -> new Entry(ActKind.ADOPTION_DECISION, (file, life) -> {
                    LocalDate decided = way.decision(life);
                    file.addAdoptionStep(AdoptionDecision.builder()
                            .considered(decided.minusDays(1))
                            .minutesReceived(minutes.map(decided::minusDays))
                            .decided(decided)
                            .parentsToldOrally(told.map(decided::plusDays))
                            .parentsToldInWriting(written.map(decided::plusDays))
                            .build());
                }));
    }

    private static Arbitrary<Entry> order(Way way) {
        return Draw.oneIn(3)
                .map(none -> new Entry(ActKind.PLACEMENT_ORDER, (file, life) -> {
                    if (!none) {
                        file.addAdoptionStep(PlacementOrder.granted(way.order(life)));
                    }
                }));
    }

    private static Arbitrary<Entry> match(Way way) {
        return Combinators.combine(Draw.perhaps(Draw.days(1, 40)), Draw.perhaps(Draw.days(1, 20)))
                .as((sent, comments) -> new Entry(ActKind.ADOPTION_MATCH, (file, life) -> {
                    LocalDate decided = way.match(life);
                    Optional<LocalDate> report = sent.map(decided::minusDays);
                    file.addAdoptionStep(AdoptionMatch.builder()
                            .reportSent(report)
                            .comments(report.flatMap(day -> comments.map(day::plusDays)))
                            .decided(decided)
                            .build());
                }));
    }
}
