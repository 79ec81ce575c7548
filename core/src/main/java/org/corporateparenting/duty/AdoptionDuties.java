package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corporateparenting.adoption.AdopterTimetable;
import org.corporateparenting.adoption.AdoptionConsent;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionJourney;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionPlan;
import org.corporateparenting.adoption.AdoptionStep;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.PeriodAfter;

/** The duties on a child's way to adoption: ADO-02, ADO-03, ADO-05, ADO-08, ADO-09 and ADO-17. */
final class AdoptionDuties {

    private static final int SIX_MONTHS = 6;

    private final Assessment assessment;
    private final CaseFile caseFile;
    private final AdoptionJourney journey;

    AdoptionDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
        this.journey = caseFile.adoption();
    }

    void assess() {
        ImmutableList<DateRange> authority = AdoptionReviews.authority(caseFile);
        TreeSet<LocalDate> left = new TreeSet<>();
        for (PeriodOfCare period : assessment.periods()) {
            if (!period.isShortBreak()) {
                AdoptionPlacements adoption = assessment.adoption(period);
                if (!authority.isEmpty() || !adoption.ranges().isEmpty()) {
                    new AdoptionReviews(assessment, authority).assess(period, adoption);
                }
                adoption.ranges().forEach(range -> range.endExclusive().ifPresent(left::add));
            }
        }
        if (!journey.isEmpty()) {
            decisions();
            matches();
            returns(left);
        }
    }

    private void decisions() {
        ImmutableList<AdoptionDecision> decisions = journey.all(AdoptionDecision.class);
        Observed papers = caseFile.observed(ActKind.ADOPTION_DECISION);
        each(
                AdoptionRules.DECISION,
                decisions,
                AdoptionDecision::minutesReceived,
                AdoptionDecision::decided,
                ActKind.ADOPTION_DECISION,
                papers);
        each(
                AdoptionRules.TOLD_ORALLY,
                decisions,
                AdoptionDecision::decided,
                AdoptionDecision::parentsToldOrally,
                ActKind.ADOPTION_DECISION,
                papers);
        each(
                AdoptionRules.TOLD_IN_WRITING,
                decisions,
                AdoptionDecision::decided,
                AdoptionDecision::parentsToldInWriting,
                ActKind.ADOPTION_DECISION,
                papers);
        Acts decided = acts(
                ActKind.ADOPTION_DECISION,
                decisions.stream()
                        .flatMap(decision -> decision.decided().stream())
                        .toList(),
                eitherObserved(ActKind.ADOPTION_DECISION));
        firstOfEachDay(journey.all(AdoptionPlan.class), plan -> Optional.of(plan.agreed()))
                .forEach((day, plan) -> assessment.owed(
                        AdoptionRules.PLAN_TO_DECISION, day, earliest(planEnded(plan), day), decided, day));
    }

    private static Optional<Owed.Ending> planEnded(AdoptionPlan plan) {
        return plan.ended().map(end -> new Owed.Ending(end, "adoption ceased to be the plan on " + end));
    }

    private void matches() {
        ImmutableList<AdoptionMatch> matches = journey.all(AdoptionMatch.class);
        Acts approved = acts(
                ActKind.ADOPTION_MATCH,
                matches.stream().flatMap(match -> match.approved().stream()).toList(),
                eitherObserved(ActKind.ADOPTION_MATCH));
        firstOfEachDay(journey.all(AdoptionDecision.class), AdoptionDecision::decided)
                .forEach((day, decision) -> match(day, decision, approved));
        comments(matches);
    }

    private void match(LocalDate day, AdoptionDecision decision, Acts approved) {
        Optional<Owed.Ending> ending = earliest(
                decision.revoked().map(end -> new Owed.Ending(end, "the decision was reversed on " + end)), day);
        assessment.owed(AdoptionRules.DECISION_TO_MATCH, day, matchLimits(day), ending, approved, day);
    }

    /** Three months for a relinquished child under six months old, six for any other. */
    private ImmutableList<Owed.Limit> matchLimits(LocalDate decided) {
        ImmutableList<Owed.Limit> ordinary = assessment.limit(AdoptionRules.DECISION_TO_MATCH, decided);
        Optional<Boolean> young = caseFile.born().map(born -> decided.isBefore(born.plusMonths(SIX_MONTHS)));
        Optional<Boolean> relinquished = relinquished();
        Optional<Owed.Limit> shorter = AdoptionRules.RELINQUISHED_TO_MATCH
                .on(decided)
                .map(DatedValue::value)
                .map(length -> assessment.limit(length, decided));
        if (shorter.isEmpty() || !young.orElse(true) || !relinquished.orElse(true)) {
            return ordinary;
        }
        if (young.isPresent() && relinquished.isPresent()) {
            return ImmutableList.of(shorter.get());
        }
        String fact = relinquished.isEmpty()
                ? "whether the parents asked that the child be placed for adoption"
                : "whether the child was under six months old on " + decided;
        return Stream.concat(ordinary.stream(), shorter.stream())
                .map(limit -> limit.resting(fact))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Boolean> relinquished() {
        ImmutableList<AdoptionConsent> consents = journey.all(AdoptionConsent.class);
        if (consents.stream().anyMatch(consent -> consent.isRelinquished().orElse(false))) {
            return Optional.of(true);
        }
        boolean unknown =
                consents.stream().anyMatch(consent -> consent.isRelinquished().isEmpty())
                        || caseFile.observed(ActKind.ADOPTION_CONSENT) instanceof Observed.NotSupplied;
        return unknown ? Optional.empty() : Optional.of(false);
    }

    private void comments(ImmutableList<AdoptionMatch> matches) {
        byTrigger(matches, AdoptionMatch::reportSent, AdoptionMatch::comments).forEach((day, came) -> {
            ImmutableList<Owed.Limit> limits = AdopterTimetable.placementComments()
                    .on(day)
                    .map(version -> ImmutableList.of(commentLimit(version.value(), day)))
                    .orElse(ImmutableList.of());
            Acts acts = acts(ActKind.ADOPTION_MATCH, came, caseFile.observed(ActKind.ADOPTION_MATCH));
            assessment.owed(AdoptionRules.COMMENTS, day, limits, careEnds(day), acts, day);
        });
    }

    private Owed.Limit commentLimit(PeriodAfter length, LocalDate sent) {
        return assessment.limit(AdopterTimetable.commentPeriod(length, assessment.interpretation()), sent);
    }

    /** Nothing is owed under a notice given when an adoption order had already been applied for, unless a court says so. */
    private void returns(NavigableSet<LocalDate> left) {
        byTrigger(journey.all(AdoptionConsent.class), AdoptionConsent::returnNotice, AdoptionConsent::returned)
                .forEach((day, returned) -> {
                    if (assessment.isListed(AdoptionRules.RETURN, day) && !journey.isApplicationPendingOn(day)) {
                        returned.addAll(left.tailSet(day, true));
                        returned(day, returned);
                    }
                });
    }

    private void returned(LocalDate notice, Set<LocalDate> returned) {
        Acts acts = acts(ActKind.ADOPTION_CONSENT, returned, caseFile.observed(ActKind.ADOPTION_CONSENT));
        Verdict verdict = assessment
                .owed(assessment.limit(AdoptionRules.RETURN, notice), Optional.empty())
                .by(acts, notice);
        boolean ordersKnown = !(caseFile.observed(ActKind.ADOPTION_ORDER) instanceof Observed.NotSupplied);
        assessment.add(
                AdoptionRules.RETURN,
                notice,
                ordersKnown || verdict.kind() == DutyOutcome.MET
                        ? verdict
                        : verdict.butUnknown("whether an adoption order had been applied for before " + notice));
    }

    private <T extends AdoptionStep> void each(
            DutyRule rule,
            ImmutableList<T> steps,
            Function<T, Optional<LocalDate>> trigger,
            Function<T, Optional<LocalDate>> done,
            ActKind kind,
            Observed observed) {
        byTrigger(steps, trigger, done)
                .forEach((day, days) -> assessment.owed(rule, day, careEnds(day), acts(kind, days, observed), day));
    }

    /** The acts that steps record, by the day that called for them; steps of one day are one. */
    private static <T extends AdoptionStep> Map<LocalDate, Set<LocalDate>> byTrigger(
            ImmutableList<T> steps, Function<T, Optional<LocalDate>> trigger, Function<T, Optional<LocalDate>> done) {
        Map<LocalDate, Set<LocalDate>> days = new TreeMap<>();
        for (T step : steps) {
            trigger.apply(step).ifPresent(day -> {
                Set<LocalDate> acts = days.computeIfAbsent(day, each -> new TreeSet<>());
                done.apply(step).ifPresent(acts::add);
            });
        }
        return days;
    }

    private static <T> Map<LocalDate, T> firstOfEachDay(ImmutableList<T> steps, Function<T, Optional<LocalDate>> day) {
        Map<LocalDate, T> first = new TreeMap<>();
        steps.forEach(step -> day.apply(step).ifPresent(on -> first.putIfAbsent(on, step)));
        return first;
    }

    private Acts acts(ActKind kind, Collection<LocalDate> days, Observed observed) {
        return Acts.of(
                kind,
                days.stream()
                        .filter(day -> !day.isAfter(assessment.asAt()))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
                observed);
    }

    /** Steps are recorded one by one, or as decisions on permanence. */
    private Observed eitherObserved(ActKind kind) {
        Observed steps = caseFile.observed(kind);
        return steps instanceof Observed.NotSupplied ? caseFile.observed(ActKind.PERMANENCE_DECISION) : steps;
    }

    private Optional<Owed.Ending> earliest(Optional<Owed.Ending> ending, LocalDate day) {
        return Stream.concat(ending.stream(), careEnds(day).stream()).min(Comparator.comparing(Owed.Ending::on));
    }

    private Optional<Owed.Ending> careEnds(LocalDate day) {
        return caseFile.history()
                .periodOn(day)
                .flatMap(period -> Assessment.endOf(period.range(), "the child ceased to be looked after"));
    }
}
