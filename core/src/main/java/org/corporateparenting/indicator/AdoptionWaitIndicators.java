package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.indicator.AdoptionPath.Placed;
import org.corporateparenting.time.DateRange;

/**
 * How long children wait for adoption: from care, from the order and from the decision to the match and the new family.
 *
 * <p>The cohort of a scorecard are those adopted in the three years up to the day; on a 31 March these are the scorecard's own.
 * A child counts once, by the last adoption.
 */
final class AdoptionWaitIndicators {

    static final String START = "the day on which the child started to be looked after";
    static final String REASON = "why care ended";
    static final String PLACED = "the day on which the child was placed for adoption";
    static final String TYPE = "the type of a placement";
    private static final String FOSTERED = "the day on which those who adopt began to foster the child";
    private static final String BY_CARERS = "whether those who adopt had fostered the child";
    private static final String ORDER = "the day of the placement order";
    private static final String MATCH = "the day of the decision on the match";
    private static final String DECISION = "whether it was decided that the child should be placed for adoption";
    private static final int THREE_YEARS = 36;
    private static final int EIGHTEEN = 18;
    private static final int FOURTEEN = 14;
    private static final ActKind[] DECISIONS = {ActKind.ADOPTION_DECISION, ActKind.PERMANENCE_DECISION};

    private AdoptionWaitIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.of(
                adopted(
                        "adoption-a1-entry-to-placement",
                        (child, placed, counter) -> untilPlaced(placed, placed.on(), counter)),
                adopted("adoption-a10-entry-to-placement", AdoptionWaitIndicators::untilFostered),
                adopted("adoption-a2-order-to-match", AdoptionWaitIndicators::orderToMatch),
                Catalogued.of("adoption-a3-under-14-months", AdoptionWaitIndicators::underFourteenMonths),
                placed(
                        "entry-to-adoptive-placement-days",
                        (child, placed, counter) -> untilPlaced(placed, placed.on(), counter)),
                placed("adopted-within-18-months-of-entry", AdoptionWaitIndicators::withinEighteenMonths));
    }

    private interface PlacedRule {
        void count(ChildOnDay child, Placed placed, Counter counter);
    }

    /** Of those who were adopted from care in the three years, by the placement with those who adopted them. */
    private static Indicator adopted(String id, PlacedRule rule) {
        return Catalogued.of(id, (child, counter) -> {
            DateRange days = child.months(THREE_YEARS);
            Optional<LocalDate> adopted = child.adoption().adoptedIn(days);
            if (adopted.isEmpty()) {
                if (mayBeAdopted(child, days)) {
                    counter.notKnown(REASON);
                }
            } else if (wasInCareBy(child, adopted.get())) {
                child.adoption()
                        .placedBy(adopted.get())
                        .filter(Placed::isStartKnown)
                        .ifPresentOrElse(placed -> rule.count(child, placed, counter), () -> counter.notKnown(PLACED));
            }
        });
    }

    /** Whether care ended in some days for a reason that is not known, and an adoption order would not be on record. */
    static boolean mayBeAdopted(ChildOnDay child, DateRange days) {
        for (PeriodOfCare period : child.endedIn(days)) {
            LocalDate end = period.ended().orElseThrow();
            boolean seen = Unseen.isObserved(
                    child, DateRange.ofClosed(end, end), ActKind.ADOPTION_ORDER, ActKind.PERMANENCE_DECISION);
            if (period.reasonEnded().isEmpty() && !seen) {
                return true;
            }
        }
        return false;
    }

    private static boolean wasInCareBy(ChildOnDay child, LocalDate day) {
        return child.caseFile().history().periodsOfCare().stream()
                .anyMatch(period -> !period.isShortBreak() && !period.start().isAfter(day));
    }

    /** Of those who were placed for adoption in the year to date, by the last such placement. */
    private static Indicator placed(String id, PlacedRule rule) {
        return Catalogued.of(id, (child, counter) -> {
            Optional<Placed> placed = child.adoption().placedIn(child.yearToDate());
            if (placed.isEmpty()) {
                if (mayBePlaced(child, child.yearToDate())) {
                    counter.notKnown(TYPE);
                }
            } else if (placed.get().isStartKnown()) {
                rule.count(child, placed.get(), counter);
            } else {
                counter.notKnown(PLACED);
            }
        });
    }

    /** Whether a placement of a type that is not known began in some days. */
    static boolean mayBePlaced(ChildOnDay child, DateRange days) {
        return child.caseFile().history().episodes().stream()
                .anyMatch(episode -> episode.placementType().isEmpty() && days.contains(episode.commenced()));
    }

    private static void untilPlaced(Placed placed, LocalDate day, Counter counter) {
        Optional<PeriodOfCare> care = placed.care().filter(PeriodOfCare::startKnown);
        if (care.isPresent()) {
            counter.value(ChronoUnit.DAYS.between(care.get().start(), day));
        } else {
            counter.notKnown(START);
        }
    }

    /** The clock stops when those who adopt began to foster the child. */
    private static void untilFostered(ChildOnDay child, Placed placed, Counter counter) {
        Optional<Boolean> byCarers = isByCarers(child, placed);
        if (byCarers.isEmpty()) {
            counter.notKnown(BY_CARERS);
        } else if (byCarers.get()) {
            fosteredFrom(child, placed)
                    .ifPresentOrElse(day -> untilPlaced(placed, day, counter), () -> counter.notKnown(FOSTERED));
        } else {
            untilPlaced(placed, placed.on(), counter);
        }
    }

    /** By the type of the placement or what is recorded of the adoption, either of which may say so. */
    private static Optional<Boolean> isByCarers(ChildOnDay child, Placed placed) {
        Optional<Boolean> byType = placed.placement()
                .flatMap(placement -> placement.typeOn(placed.on()))
                .map(PlacementType::isAdoptionByCurrentCarers);
        Optional<Boolean> byRecord = child.caseFile().permanenceDecisions().stream()
                .flatMap(row -> row.isAdoptedByCarer().stream())
                .max(Comparator.naturalOrder());
        return byRecord.equals(Answers.YES) ? byRecord : byType.or(() -> byRecord);
    }

    private static Optional<LocalDate> fosteredFrom(ChildOnDay child, Placed placed) {
        LocalDate entered = placed.care().map(PeriodOfCare::start).orElse(LocalDate.MIN);
        Optional<LocalDate> recorded = child.caseFile().permanenceDecisions().stream()
                .flatMap(row -> Stream.of(row.placedWithFosterCarer(), row.placedForEarlyPermanence()))
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(entered) && !day.isAfter(placed.on()))
                .min(Comparator.naturalOrder());
        return recorded.or(() -> placed.placement()
                .map(placement -> placement.start())
                .filter(start -> start.isBefore(placed.on()) || start.equals(entered)));
    }

    /** Of those who had been placed under an order of a court, from the order on; a match before the order took no time. */
    private static void orderToMatch(ChildOnDay child, Placed placed, Counter counter) {
        AdoptionPath path = child.adoption();
        Optional<LocalDate> order = path.courtOn(placed.on());
        if (order.isEmpty()) {
            if (path.courtAfter(placed.on()).isEmpty() && mayHaveOrder(child, placed.on())) {
                counter.notKnown(ORDER);
            }
            return;
        }
        LocalDate last = path.adoptedIn(child.months(THREE_YEARS)).orElseThrow();
        Optional<LocalDate> match = path.matchedIn(DateRange.ofClosed(LocalDate.MIN, last));
        if (path.openCourt().contains(order.get())) {
            counter.notKnown(ORDER);
        } else if (match.isEmpty()) {
            counter.notKnown(MATCH);
        } else {
            counter.value(Math.max(0, ChronoUnit.DAYS.between(order.get(), match.get())));
        }
    }

    /** Whether an order of a court may have stood on a day of which neither status nor step says so. */
    static boolean mayHaveOrder(ChildOnDay child, LocalDate day) {
        boolean statusKnown = child.caseFile().history().legalStatusOn(day).isPresent();
        return !statusKnown
                && !Unseen.isObserved(
                        child, DateRange.ofClosed(day, day), ActKind.PLACEMENT_ORDER, ActKind.PERMANENCE_DECISION);
    }

    private static void withinEighteenMonths(ChildOnDay child, Placed placed, Counter counter) {
        Optional<PeriodOfCare> care = placed.care();
        if (care.isEmpty()) {
            counter.notKnown(START);
            return;
        }
        boolean inTime = !placed.on().isAfter(care.get().start().plusMonths(EIGHTEEN));
        if (inTime && !care.get().startKnown()) {
            counter.notKnown(START);
        } else {
            counter.count(inTime);
        }
    }

    /**
     * Of those of whom it was decided in or before the three years that they should be placed, and who were in care under that
     * plan in them, or were adopted. A child who has not moved in counts once 14 months of care have gone by under the plan.
     */
    private static void underFourteenMonths(ChildOnDay child, Counter counter) {
        DateRange days = child.months(THREE_YEARS);
        Optional<LocalDate> adopted = child.adoption().adoptedIn(days);
        Optional<Plan> plan = adopted.isPresent() ? adoptedPlan(child, adopted.get()) : lastPlan(child, days);
        if (plan.isPresent()) {
            movedIn(child, plan.get(), counter);
        } else if (adopted.isEmpty() && Unseen.in(child, days, DECISIONS)) {
            counter.notKnown(DECISION);
        }
    }

    /** A time in care with a plan of adoption, the last day on which the plan stood, and whether adoption was its end. */
    private record Plan(PeriodOfCare care, LocalDate last, boolean isAdopted) {}

    private static Optional<Plan> adoptedPlan(ChildOnDay child, LocalDate adopted) {
        return child.caseFile().history().periodsOfCare().reverse().stream()
                .filter(period -> !period.isShortBreak() && !period.start().isAfter(adopted))
                .findFirst()
                .map(period -> new Plan(period, adopted, true));
    }

    private static Optional<Plan> lastPlan(ChildOnDay child, DateRange days) {
        AdoptionPath path = child.adoption();
        for (AdoptionDecision decision : path.decisions().descendingMap().values()) {
            LocalDate decided = decision.decided().orElseThrow();
            Optional<PeriodOfCare> care = AdoptionPath.careOn(child.caseFile(), decided);
            LocalDate last = Stream.of(decision.revoked(), care.flatMap(PeriodOfCare::ended))
                    .flatMap(Optional::stream)
                    .map(end -> end.minusDays(1))
                    .filter(child.asAt()::isAfter)
                    .min(Comparator.naturalOrder())
                    .orElse(child.asAt());
            if (care.isPresent() && !last.isBefore(days.start()) && !last.isBefore(decided)) {
                return Optional.of(new Plan(care.get(), last, false));
            }
        }
        return Optional.empty();
    }

    private static void movedIn(ChildOnDay child, Plan plan, Counter counter) {
        LocalDate limit = plan.care().start().plusMonths(FOURTEEN);
        DateRange days = DateRange.ofClosed(plan.care().start(), plan.last());
        Optional<Placed> placed = child.adoption().placedIn(days);
        boolean moved = placed.isPresent();
        LocalDate until = placed.map(Placed::on).orElse(plan.last());
        if (placed.map(each -> !each.isStartKnown()).orElse(plan.isAdopted())) {
            counter.notKnown(PLACED);
        } else if (!moved && mayBePlaced(child, days)) {
            counter.notKnown(TYPE);
        } else if (!until.isBefore(limit)) {
            counter.count(false);
        } else if (!plan.care().startKnown()) {
            counter.notKnown(START);
        } else if (moved) {
            counter.count(true);
        }
    }
}
