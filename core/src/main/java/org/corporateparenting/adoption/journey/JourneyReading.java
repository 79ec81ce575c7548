package org.corporateparenting.adoption.journey;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.corporateparenting.law.Instruments.ADOPTION_GUIDANCE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corporateparenting.adoption.AdoptionConsent;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionDisruption;
import org.corporateparenting.adoption.AdoptionJourney;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlacement;
import org.corporateparenting.adoption.AdoptionPlan;
import org.corporateparenting.adoption.AdoptionScorecard;
import org.corporateparenting.adoption.AdoptionStep;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;

/** Reads one child's journey as it stood on a day. */
final class JourneyReading {

    private static final int MONTHS_TO_DECISION = 2;
    private static final int MONTHS_TO_MATCH = 6;
    private static final Citation DECISION = ADOPTION_GUIDANCE.at("timescales: considering adoption");
    private static final Citation MATCH = ADOPTION_GUIDANCE.at("timescales: matching and proposing a placement");

    private final AdoptionJourney journey;
    private final Optional<LocalDate> entered;
    private final LocalDate asAt;
    private final ImmutableList<PlanChange> changes;
    private final Optional<LocalDate> planned;
    private final Optional<LocalDate> decided;
    private final Optional<LocalDate> authorised;
    private final Optional<LocalDate> matched;
    private final Optional<LocalDate> placed;

    JourneyReading(AdoptionJourney journey, Optional<LocalDate> entered, LocalDate asAt) {
        this.journey = journey;
        this.entered = entered;
        this.asAt = asAt;
        this.changes = changes();
        this.planned = last(standing(AdoptionPlan.class, AdoptionPlan::ended).map(AdoptionPlan::agreed));
        this.decided = first(standing(AdoptionDecision.class, AdoptionDecision::revoked)
                .flatMap(decision -> decision.decided().stream()));
        this.authorised = first(journey.authority().stream()
                .filter(range -> range.contains(asAt))
                .map(DateRange::start));
        this.matched = last(all(AdoptionMatch.class).flatMap(match -> match.approved().stream()));
        this.placed = last(all(AdoptionPlacement.class).map(AdoptionPlacement::day));
    }

    AdoptionJourneyView view() {
        Reached reached = reached();
        return AdoptionJourneyView.builder()
                .asAt(asAt)
                .stage(reached.stage())
                .since(reached.since())
                .limits(limits())
                .changes(changes)
                .missing(missing())
                .build();
    }

    /** A stage and its first day. */
    private record Reached(JourneyStage stage, Optional<LocalDate> since) {}

    private Reached reached() {
        Optional<LocalDate> adopted = last(all(AdoptionOrder.class).flatMap(order -> order.granted().stream()));
        if (adopted.isPresent()) {
            return new Reached(JourneyStage.ADOPTED, adopted);
        }
        Optional<LocalDate> given = last(changes.stream().map(PlanChange::on));
        Optional<LocalDate> after = last(Stream.of(planned, decided, authorised)
                .flatMap(Optional::stream)
                .filter(day -> isSince(day, given)));
        if (given.isPresent() && after.isEmpty()) {
            return new Reached(JourneyStage.PLAN_CHANGED, given);
        }
        Optional<LocalDate> broken = last(all(AdoptionDisruption.class).map(AdoptionDisruption::on));
        if (broken.filter(day -> placed.filter(later -> later.isAfter(day)).isEmpty())
                .isPresent()) {
            return new Reached(JourneyStage.DISRUPTED, broken);
        }
        return onTheWay(given);
    }

    private Reached onTheWay(Optional<LocalDate> given) {
        Optional<LocalDate> applied = last(all(AdoptionOrder.class)
                .filter(order ->
                        order.failed().filter(day -> !day.isAfter(asAt)).isEmpty())
                .flatMap(order -> order.applied().stream()));
        return Stream.of(
                        new Reached(JourneyStage.APPLIED, applied),
                        new Reached(JourneyStage.PLACED, placed),
                        new Reached(JourneyStage.MATCHED, matched),
                        new Reached(JourneyStage.AUTHORISED, authorised),
                        new Reached(JourneyStage.DECIDED, decided),
                        new Reached(JourneyStage.PLANNED, planned))
                .filter(one -> one.since().filter(day -> isSince(day, given)).isPresent())
                .findFirst()
                .orElse(new Reached(JourneyStage.NO_PLAN, Optional.empty()));
    }

    private static boolean isSince(LocalDate day, Optional<LocalDate> given) {
        return given.filter(day::isBefore).isEmpty();
    }

    private ImmutableList<PlanChange> changes() {
        return Stream.of(
                        all(AdoptionPlan.class).flatMap(plan -> change(PlanChangeKind.PLAN_ENDED, plan.ended())),
                        all(AdoptionDecision.class)
                                .flatMap(decision -> change(PlanChangeKind.DECISION_REVERSED, decision.revoked())),
                        all(PlacementOrder.class)
                                .flatMap(order -> change(
                                        PlanChangeKind.ORDER_REVOKED,
                                        order.range().endExclusive())))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(PlanChange::on).thenComparing(PlanChange::kind))
                .collect(toImmutableList());
    }

    /** A placement order that ends on the day of the adoption order was not revoked. */
    private Stream<PlanChange> change(PlanChangeKind kind, Optional<LocalDate> on) {
        return on
                .filter(day -> !day.isAfter(asAt))
                .filter(day -> all(AdoptionOrder.class)
                        .flatMap(order -> order.granted().stream())
                        .noneMatch(granted -> !granted.isAfter(day)))
                .map(day -> new PlanChange(kind, day))
                .stream();
    }

    private ImmutableList<JourneyLimit> limits() {
        ImmutableList.Builder<JourneyLimit> limits = ImmutableList.builder();
        planned.ifPresent(from -> limits.add(limit(
                JourneyLimitKind.PLAN_TO_DECISION,
                from,
                from.plusMonths(MONTHS_TO_DECISION),
                since(decided, from),
                DECISION)));
        decided.filter(from -> !isRelinquished())
                .ifPresent(from -> limits.add(limit(
                        JourneyLimitKind.DECISION_TO_MATCH,
                        from,
                        from.plusMonths(MONTHS_TO_MATCH),
                        since(firstMatched(), from),
                        MATCH)));
        first(journey.authority().stream().map(DateRange::start))
                .ifPresent(from -> threshold(
                                JourneyLimitKind.AUTHORITY_TO_MATCH,
                                AdoptionScorecard.authorityToMatch(),
                                from,
                                firstMatched())
                        .ifPresent(limits::add));
        entered.filter(from -> decided.isPresent())
                .ifPresent(from -> threshold(
                                JourneyLimitKind.CARE_TO_PLACEMENT,
                                AdoptionScorecard.careToPlacement(),
                                from,
                                first(all(AdoptionPlacement.class).map(AdoptionPlacement::day)))
                        .ifPresent(limits::add));
        return limits.build();
    }

    private Optional<JourneyLimit> threshold(
            JourneyLimitKind kind, DatedParameter<Integer> days, LocalDate from, Optional<LocalDate> done) {
        return days.on(asAt)
                .map(version -> limit(kind, from, from.plusDays(version.value()), done, version.citation()));
    }

    private JourneyLimit limit(
            JourneyLimitKind kind, LocalDate from, LocalDate due, Optional<LocalDate> done, Citation citation) {
        return new JourneyLimit(kind, from, due, done, citation, asAt);
    }

    private Optional<LocalDate> firstMatched() {
        return first(all(AdoptionMatch.class).flatMap(match -> match.approved().stream()));
    }

    private static Optional<LocalDate> since(Optional<LocalDate> done, LocalDate from) {
        return done.filter(day -> !day.isBefore(from));
    }

    private ImmutableList<String> missing() {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (decided.isPresent() && entered.isEmpty()) {
            missing.add("the day on which the child entered care");
        }
        if (decided.isPresent() && isRelinquished()) {
            missing.add("whether the child was under six months old when it was decided, so that a match is due within"
                    + " three months");
        }
        return missing.build();
    }

    private boolean isRelinquished() {
        return all(AdoptionConsent.class)
                .anyMatch(consent -> consent.isRelinquished().orElse(false));
    }

    private <T extends AdoptionStep> Stream<T> all(Class<T> kind) {
        return journey.all(kind).stream().filter(step -> !step.day().isAfter(asAt));
    }

    /** Those that were not given up by the day. */
    private <T extends AdoptionStep> Stream<T> standing(Class<T> kind, Function<T, Optional<LocalDate>> end) {
        return all(kind)
                .filter(step ->
                        end.apply(step).filter(day -> !day.isAfter(asAt)).isEmpty());
    }

    private Optional<LocalDate> first(Stream<LocalDate> days) {
        return days.filter(day -> !day.isAfter(asAt)).min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> last(Stream<LocalDate> days) {
        return days.filter(day -> !day.isAfter(asAt)).max(Comparator.naturalOrder());
    }
}
