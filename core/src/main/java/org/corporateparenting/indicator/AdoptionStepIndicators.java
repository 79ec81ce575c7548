package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import org.corporateparenting.adoption.AdopterSource;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.indicator.AdoptionPath.Placed;
import org.corporateparenting.time.DateRange;

/**
 * How soon decisions and orders are followed by a match and a placement, in the year to date.
 *
 * <p>A child matched more than once counts by the last match. Decisions count in the year in which their time runs out, so that
 * every decision is counted once and none before it is settled.
 */
final class AdoptionStepIndicators {

    private static final String ORDER = "the day of the placement order";
    private static final String MATCH = "whether the child was matched with adopters";
    private static final String SOURCE = "who approved the adopters";
    private static final String DECISION = "whether it was decided that the child should be placed for adoption";
    private static final int TWELVE = 12;
    private static final int SIX = 6;
    private static final int FOUR = 4;

    private AdoptionStepIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.of(
                matched("children-matched", (child, match, counter) -> counter.count()),
                matched(
                        "children-matched-own-agency",
                        (child, match, counter) -> bySource(match, AdopterSource.OWN_AGENCY::equals, counter)),
                matched(
                        "children-matched-inter-agency",
                        (child, match, counter) ->
                                bySource(match, source -> source != AdopterSource.OWN_AGENCY, counter)),
                afterOrder(
                        "KPI-18",
                        (order, match, counter) -> counter.value(Math.max(0, ChronoUnit.DAYS.between(order, match)))),
                afterOrder("children-matched-within-4-months", (order, match, counter) -> {
                    if (isSoon(order, match)) {
                        counter.count();
                    }
                }),
                afterOrder(
                        "children-matched-within-4-months-share",
                        (order, match, counter) -> counter.count(isSoon(order, match))),
                decided("KPI-19", TWELVE),
                decided("adoptive-placement-within-6-months", SIX));
    }

    private interface MatchRule {
        void count(ChildOnDay child, AdoptionMatch match, Counter counter);
    }

    private interface SpanRule {
        void count(LocalDate order, LocalDate match, Counter counter);
    }

    /** Those whose match with adopters was decided on in the year to date. */
    private static Indicator matched(String id, MatchRule rule) {
        return Catalogued.of(id, (child, counter) -> {
            Optional<LocalDate> day = child.adoption().matchedIn(child.yearToDate());
            Optional<AdoptionMatch> match = day.flatMap(
                    on -> Optional.ofNullable(child.adoption().matches().get(on)));
            if (match.isPresent()) {
                rule.count(child, match.get(), counter);
            } else if (mayBeMatched(child)) {
                counter.notKnown(MATCH);
            }
        });
    }

    /** A child placed with adopters had been matched with them, whether or not that is on record. */
    private static boolean mayBeMatched(ChildOnDay child) {
        DateRange year = child.yearToDate();
        boolean placed = child.adoption()
                .placedIn(year)
                .filter(each -> child.adoption()
                        .matchedIn(DateRange.ofClosed(LocalDate.MIN, each.on()))
                        .isEmpty())
                .isPresent();
        return placed || Unseen.in(child, year, ActKind.ADOPTION_MATCH, ActKind.PERMANENCE_DECISION);
    }

    private static void bySource(AdoptionMatch match, Predicate<AdopterSource> counted, Counter counter) {
        if (match.source().isEmpty()) {
            counter.notKnown(SOURCE);
        } else if (counted.test(match.source().get())) {
            counter.count();
        }
    }

    /** From the order of a court that stood on the day of the match or else the next one; without one a match is left out. */
    private static Indicator afterOrder(String id, SpanRule rule) {
        return matched(id, (child, match, counter) -> {
            LocalDate day = match.decided().orElseThrow();
            AdoptionPath path = child.adoption();
            Optional<LocalDate> order = path.courtOn(day).or(() -> path.courtAfter(day));
            if (order.isPresent() && !path.openCourt().contains(order.get())) {
                rule.count(order.get(), day, counter);
            } else if (order.isPresent() || AdoptionWaitIndicators.mayHaveOrder(child, day)) {
                counter.notKnown(ORDER);
            }
        });
    }

    private static boolean isSoon(LocalDate order, LocalDate match) {
        return !match.isAfter(order.plusMonths(FOUR));
    }

    /**
     * Of those of whom it was decided that they should be placed for adoption, and whose time ends in the year to date. Who had
     * not been placed when the decision was reversed, or when care ended, is left out.
     */
    private static Indicator decided(String id, int months) {
        return Catalogued.of(id, (child, counter) -> {
            DateRange year = child.yearToDate();
            boolean any = false;
            for (AdoptionDecision decision : child.adoption().decisions().values()) {
                LocalDate due = decision.decided().orElseThrow().plusMonths(months);
                if (year.contains(due)) {
                    any = true;
                    settle(child, decision, due, counter);
                }
            }
            DateRange before = DateRange.ofClosed(
                    year.start().minusMonths(months), child.asAt().minusMonths(months));
            if (!any && Unseen.in(child, before, ActKind.ADOPTION_DECISION, ActKind.PERMANENCE_DECISION)) {
                counter.notKnown(DECISION);
            }
        });
    }

    private static void settle(ChildOnDay child, AdoptionDecision decision, LocalDate due, Counter counter) {
        LocalDate decided = decision.decided().orElseThrow();
        DateRange days = DateRange.ofClosed(decided, due);
        Optional<Placed> placed = child.adoption().placements().stream()
                .filter(each -> days.contains(each.on()))
                .findFirst();
        if (placed.isPresent()) {
            if (placed.get().isStartKnown()) {
                counter.count(true);
            } else {
                counter.notKnown(AdoptionWaitIndicators.PLACED);
            }
        } else if (due.isBefore(child.asAt()) && !isOver(child, decision, days)) {
            notPlaced(child, days, counter);
        }
    }

    private static void notPlaced(ChildOnDay child, DateRange days, Counter counter) {
        if (child.adoption().adoptedIn(days).isPresent()) {
            counter.notKnown(AdoptionWaitIndicators.PLACED);
        } else if (AdoptionWaitIndicators.mayBePlaced(child, days)) {
            counter.notKnown(AdoptionWaitIndicators.TYPE);
        } else {
            counter.count(false);
        }
    }

    private static boolean isOver(ChildOnDay child, AdoptionDecision decision, DateRange days) {
        Optional<LocalDate> careEnded =
                AdoptionPath.careOn(child.caseFile(), days.start()).flatMap(PeriodOfCare::ended);
        return child.adoption().adoptedIn(days).isEmpty()
                && (decision.revoked().filter(days::contains).isPresent()
                        || careEnded.filter(days::contains).isPresent());
    }
}
