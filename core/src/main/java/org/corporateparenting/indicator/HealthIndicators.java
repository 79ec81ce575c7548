package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.Conviction;
import org.corporateparenting.casework.health.DentalCheck;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.health.HealthAssessmentKind;
import org.corporateparenting.casework.health.HealthYear;
import org.corporateparenting.casework.health.Immunisation;
import org.corporateparenting.casework.health.SdqBand;
import org.corporateparenting.casework.health.SdqScore;
import org.corporateparenting.casework.health.SubstanceMisuse;
import org.corporateparenting.child.LegalStatusPeriod;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;

/**
 * The health of children in care, and the convictions that the return asks for beside it.
 *
 * <p>A child who was looked after on each of the twelve months' days, none of them under a series of short breaks, has been
 * looked after for twelve months; so on 31 March it is the child of whom the return asks. What the return says of a year has
 * been said on the last day of that year, not before. An act on record outweighs a return that says there was none.
 */
final class HealthIndicators {

    private static final String START = "the day on which the child started to be looked after";
    private static final String BELONGS = "how old the child is and for how long looked after";
    private static final String BORN = "the date of birth";
    private static final String ASSESSED = "whether and when the health of the child was assessed";
    private static final String DEVELOPMENT = "whether developmental checks are up to date";
    private static final String IMMUNISED = "whether immunisations are up to date";
    private static final String TEETH = "whether the teeth of the child were checked";
    private static final String SCORED = "whether there is a questionnaire score";
    private static final String MISUSED = "whether the child misused substances";
    private static final String CONVICTED = "whether the child was convicted";
    private static final DutySelection TARGET = DutySelection.part("HLT-02", "target");
    private static final DutySelection FIRST = DutySelection.of("HLT-01");
    private static final DutySelection NEXT = DutySelection.of("HLT-03");
    private static final int DAYS = 28;
    private static final int MONTHS_BEFORE = 3;
    private static final int YEAR = 12;

    private HealthIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.<Indicator>builder()
                .addAll(assessments())
                .addAll(checks())
                .addAll(questionnaires())
                .build();
    }

    private static ImmutableList<Indicator> assessments() {
        SinceEntry first = new SinceEntry(
                ActKind.HEALTH_ASSESSMENT,
                began -> began.plusDays(DAYS),
                (child, care) -> care.start().minusMonths(MONTHS_BEFORE),
                child -> child.caseFile().healthAssessments().stream()
                        .filter(made -> made.isMade() && made.kind() == HealthAssessmentKind.INITIAL)
                        .map(HealthAssessment::on),
                (child, care) -> Optional.of(true),
                START,
                ASSESSED);
        return ImmutableList.of(
                Catalogued.of("initial-health-assessment-28-days", first::count),
                Catalogued.of(
                        "initial-health-assessment-20-working-days",
                        (child, counter) -> TARGET.countEach(child, child.yearToDate(), counter, ASSESSED)),
                Catalogued.of("health-assessment-up-to-date", HealthIndicators::assessed),
                ofYear(
                        "review-health-assessment-12-months",
                        child -> inYear(
                                child,
                                ActKind.HEALTH_ASSESSMENT,
                                child.caseFile().healthAssessments().stream()
                                        .filter(made -> made.isMade() && made.kind() == HealthAssessmentKind.REVIEW)
                                        .map(HealthAssessment::on)
                                        .anyMatch(child.yearToDate()::contains),
                                HealthYear::hadHealthAssessment),
                        ASSESSED));
    }

    private static ImmutableList<Indicator> checks() {
        return ImmutableList.of(
                ofYear(
                        "developmental-checks-up-to-date-under-5",
                        0,
                        4,
                        child -> returned(child, HealthYear::hadDevelopmentChecks),
                        DEVELOPMENT),
                ofYear("immunisations-up-to-date", HealthIndicators::isImmunised, IMMUNISED),
                Catalogued.share("dental-check-up-to-date", ChildOnDay::isInCare, HealthIndicators::isChecked, TEETH),
                ofYear(
                        "dental-check-12-months",
                        child -> inYear(
                                child,
                                ActKind.DENTAL_CHECK,
                                isCheckedIn(child, child.yearToDate()),
                                HealthYear::hadTeethChecked),
                        TEETH),
                ofYear(
                        "drug-problem",
                        child -> inYear(
                                child,
                                ActKind.SUBSTANCE_MISUSE,
                                child.caseFile().substanceMisuses().stream()
                                        .map(SubstanceMisuse::on)
                                        .anyMatch(child.yearToDate()::contains),
                                HealthYear::misusesSubstances),
                        MISUSED),
                ofYear(
                        "conviction",
                        10,
                        17,
                        child -> inYear(
                                child,
                                ActKind.CONVICTION,
                                child.caseFile().convictions().stream()
                                        .map(Conviction::on)
                                        .anyMatch(child.yearToDate()::contains),
                                HealthYear::wasConvicted),
                        CONVICTED));
    }

    private static ImmutableList<Indicator> questionnaires() {
        SinceEntry early = new SinceEntry(
                ActKind.SDQ_SCORE,
                began -> began.plusMonths(MONTHS_BEFORE),
                (child, care) -> care.start(),
                child -> child.caseFile().sdqScores().stream()
                        .filter(each -> each.score().isPresent())
                        .flatMap(each -> each.on().stream()),
                (child, care) -> child.ageOn(care.start()).map(age -> age >= 2 && age <= 17),
                BORN,
                SCORED);
        return ImmutableList.of(
                Catalogued.of("sdq-within-3-months-age-2-17", early::count),
                ofYear("sdq-completed", 4, 16, child -> isScored(child, child.twelveMonths()), SCORED),
                ofYear("sdq-submitted", 4, 16, child -> isScored(child, child.yearToDate()), SCORED),
                ofScore("sdq-average-score", (score, counter) -> counter.value(score)),
                ofBand("sdq-normal", SdqBand.NORMAL),
                ofBand("sdq-borderline", SdqBand.BORDERLINE),
                ofBand("sdq-concern", SdqBand.CAUSE_FOR_CONCERN));
    }

    /** Up to date while the next assessment is not overdue; while there was none, while the first one is not. */
    private static void assessed(ChildOnDay child, Counter counter) {
        Optional<AssessedDuty> latest = NEXT.latestInCare(child).or(() -> FIRST.latestInCare(child));
        latest.filter(duty -> duty.kind() != DutyOutcome.NOT_APPLICABLE).ifPresent(duty -> {
            if (duty.kind() == DutyOutcome.NOT_DETERMINABLE) {
                counter.notKnown(ASSESSED);
            } else {
                counter.count(duty.kind() != DutyOutcome.OVERDUE);
            }
        });
    }

    /** A share of the children of some ages who have been looked after for twelve months. */
    private static Indicator ofYear(
            String id, int from, int to, Function<ChildOnDay, Optional<Boolean>> above, String fact) {
        return Catalogued.share(id, child -> isAYearInCare(child, from, to), BELONGS, above, fact);
    }

    private static Indicator ofYear(String id, Function<ChildOnDay, Optional<Boolean>> above, String fact) {
        return Catalogued.share(id, HealthIndicators::isAYearInCare, START, above, fact);
    }

    private static Optional<Boolean> isAYearInCare(ChildOnDay child, int from, int to) {
        Optional<Boolean> inCare = isAYearInCare(child);
        Optional<Boolean> ofAge = child.age().map(age -> age >= from && age <= to);
        if (inCare.equals(Optional.of(false)) || ofAge.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return inCare.isPresent() ? ofAge : inCare;
    }

    private static Optional<Boolean> isAYearInCare(ChildOnDay child) {
        Optional<PeriodOfCare> care = child.care();
        DateRange year = child.twelveMonths();
        if (care.isEmpty() || hasShortBreaks(child, year)) {
            return Optional.of(false);
        }
        boolean longEnough = !care.get().start().isAfter(year.start());
        return OnRecord.isDone(longEnough, care.get().startKnown());
    }

    private static boolean hasShortBreaks(ChildOnDay child, DateRange days) {
        for (LegalStatusPeriod run : child.caseFile().history().legalStatuses()) {
            if (run.status().isShortBreaks() && run.range().overlaps(days)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something was done in the year, by an act on record, by the return, or else by what would be on record. */
    private static Optional<Boolean> inYear(
            ChildOnDay child, ActKind kind, boolean found, Function<HealthYear, Optional<Boolean>> answer) {
        return found
                ? Optional.of(true)
                : returned(child, answer).or(() -> OnRecord.isDone(false, child.isObserved(kind, child.yearToDate())));
    }

    /** What the return of the year says, on the last day of the year; empty where two answers differ. */
    private static <T> Optional<T> returned(ChildOnDay child, Function<HealthYear, Optional<T>> answer) {
        CollectionYear year = CollectionYear.containing(child.asAt());
        if (!child.asAt().equals(year.lastDay())) {
            return Optional.empty();
        }
        ImmutableSet<T> answers = child.caseFile().healthYears().stream()
                .filter(each -> each.year().equals(year))
                .flatMap(each -> answer.apply(each).stream())
                .collect(ImmutableSet.toImmutableSet());
        return answers.size() == 1 ? answers.stream().findFirst() : Optional.empty();
    }

    private static Optional<Boolean> isImmunised(ChildOnDay child) {
        Optional<LocalDate> latest = child.caseFile().immunisations().stream()
                .map(Immunisation::on)
                .filter(day -> !day.isAfter(child.asAt()))
                .max(Ordering.natural());
        boolean whole = latest.isPresent()
                && child.isObserved(ActKind.IMMUNISATION, DateRange.ofClosed(latest.get(), child.asAt()));
        return whole
                ? Optional.of(child.caseFile().immunisations().stream()
                        .filter(each -> each.on().equals(latest.get()))
                        .allMatch(Immunisation::isUpToDate))
                : returned(child, HealthYear::isImmunised);
    }

    /** A check on the same day a year ago is not more than a year ago. */
    private static Optional<Boolean> isChecked(ChildOnDay child) {
        DateRange year = DateRange.ofClosed(child.asAt().minusMonths(YEAR), child.asAt());
        return OnRecord.isDone(isCheckedIn(child, year), child.isObserved(ActKind.DENTAL_CHECK, year))
                .or(() -> returned(child, HealthYear::hadTeethChecked));
    }

    private static boolean isCheckedIn(ChildOnDay child, DateRange days) {
        return child.caseFile().dentalChecks().stream()
                .filter(DentalCheck::isMade)
                .map(DentalCheck::on)
                .anyMatch(days::contains);
    }

    private static Optional<Boolean> isScored(ChildOnDay child, DateRange days) {
        if (score(child, days).isPresent()) {
            return Optional.of(true);
        }
        boolean reason = returned(child, HealthYear::noScoreReason).isPresent();
        return OnRecord.isDone(false, reason || child.isObserved(ActKind.SDQ_SCORE, days));
    }

    /** The latest score in some days, the highest of one day; or else the score of the return. */
    private static Optional<Integer> score(ChildOnDay child, DateRange days) {
        Optional<Integer> recorded = child.caseFile().sdqScores().stream()
                .filter(each -> each.score().isPresent()
                        && each.on().filter(days::contains).isPresent())
                .max(Comparator.comparing((SdqScore each) -> each.on().orElseThrow())
                        .thenComparing(each -> each.score().orElseThrow()))
                .flatMap(SdqScore::score);
        return recorded.or(() -> returned(child, HealthYear::difficultiesScore)
                .filter(score -> score >= 0 && score <= SdqBand.HIGHEST_SCORE));
    }

    private static Indicator ofBand(String id, SdqBand band) {
        return ofScore(id, (score, counter) -> counter.count(SdqBand.of(score) == band));
    }

    /** Over the children who have a score; one of whom it is known that there is none is not counted. */
    private static Indicator ofScore(String id, BiConsumer<Integer, Counter> counted) {
        return Catalogued.of(id, (child, counter) -> {
            Optional<Boolean> belongs = isAYearInCare(child, 5, 16);
            Optional<Integer> score = score(child, child.yearToDate());
            boolean none = isScored(child, child.yearToDate()).equals(Optional.of(false));
            if (belongs.equals(Optional.of(false)) || none) {
                return;
            }
            if (belongs.isPresent() && score.isPresent()) {
                counted.accept(score.get(), counter);
            } else {
                counter.notKnown(belongs.isPresent() ? SCORED : BELONGS);
            }
        });
    }
}
