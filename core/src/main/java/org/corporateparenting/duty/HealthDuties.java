package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.health.HealthAssessmentKind;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.law.FifthBirthday;
import org.corporateparenting.time.Age;

/**
 * The duties to have a child's health assessed: HLT-01 to HLT-03.
 *
 * <p>The first assessment is a registered medical practitioner's; a later one may be a nurse's or midwife's. Whether a child
 * who declined was old enough to refuse is not on record.
 */
final class HealthDuties {

    private final Assessment assessment;
    private final ReviewLimits reviews;
    private final Acts byPractitioner;
    private final Acts byAnyone;

    HealthDuties(Assessment assessment) {
        this.assessment = assessment;
        this.reviews = new ReviewLimits(assessment);
        this.byPractitioner = acts(assessment, true);
        this.byAnyone = acts(assessment, false);
    }

    void assess() {
        for (PeriodOfCare period : assessment.periods()) {
            if (!period.isShortBreak()) {
                AdoptionPlacements adoption = assessment.adoption(period);
                if (!adoption.holds(period.start())) {
                    Optional<Owed.Ending> ending = adoption.endingAfter(period.start());
                    first(HealthRules.INITIAL, period, reviews.byFirst(period), ending);
                    first(HealthRules.TARGET, period, assessment.limit(HealthRules.TARGET, period.start()), ending);
                }
                later(period, adoption);
            }
        }
    }

    private void first(
            DutyRule rule, PeriodOfCare period, ImmutableList<Owed.Limit> limits, Optional<Owed.Ending> ending) {
        if (assessment.isListed(rule, period.start())) {
            Verdict verdict = assessment.sinceStart(period, limits, ending, byPractitioner, servesFrom(period));
            assessment.add(rule, period.start(), limits, verdict);
        }
    }

    private static LocalDate servesFrom(PeriodOfCare period) {
        return period.start().minusMonths(HealthRules.MONTHS_BEFORE);
    }

    /** After each assessment, and from the start of care after one that served in place of the first. */
    private void later(PeriodOfCare period, AdoptionPlacements adoption) {
        LocalDate start = period.start();
        ImmutableSortedSet<LocalDate> days = byAnyone.in(assessment.upToAsAt(period.range()));
        LocalDate before = byPractitioner.all().lower(start);
        if (before != null && !before.isBefore(servesFrom(period)) && !days.contains(start)) {
            next(start, before, start, adoption);
        }
        for (LocalDate day : days) {
            next(day, day, day.plusDays(1), adoption);
        }
    }

    private void next(LocalDate trigger, LocalDate last, LocalDate from, AdoptionPlacements adoption) {
        if (!adoption.holds(trigger)) {
            assessment.owed(
                    HealthRules.LATER, trigger, limitsAfter(last), adoption.endingAfter(trigger), byAnyone, from);
        }
    }

    private ImmutableList<Owed.Limit> limitsAfter(LocalDate last) {
        Optional<LocalDate> born = assessment.caseFile().born();
        if (born.isEmpty()) {
            String fact = ageUnknown(last);
            return ImmutableList.of(
                    sixMonths(last).resting(fact), twelveMonths(last).resting(fact));
        }
        return ImmutableList.of(countsAsUnderFive(born.get(), last) ? sixMonths(last) : twelveMonths(last));
    }

    private Owed.Limit sixMonths(LocalDate last) {
        return assessment.limit(HealthRules.UNDER_FIVE, last);
    }

    private Owed.Limit twelveMonths(LocalDate last) {
        return assessment.limit(
                HealthRules.LATER.limitOn(Limits.CARE_PLANNING_IN_FORCE).orElseThrow(), last);
    }

    private boolean countsAsUnderFive(LocalDate born, LocalDate last) {
        boolean lenient = assessment.interpretation().fifthBirthday() == FifthBirthday.LENIENT;
        LocalDate decisive = lenient ? sixMonths(last).deadline().due().orElse(last) : last;
        return !Age.of(born, assessment.interpretation().leapDay()).hasAttained(HealthRules.FIVE, decisive);
    }

    private static String ageUnknown(LocalDate last) {
        return "whether the child was under five at the health assessment of " + last;
    }

    private static Acts acts(Assessment assessment, boolean firstOnly) {
        TreeSet<LocalDate> certain = new TreeSet<>();
        TreeMap<LocalDate, String> doubtful = new TreeMap<>();
        for (HealthAssessment made : assessment.caseFile().healthAssessments()) {
            LocalDate day = made.on();
            Optional<Boolean> counts = firstOnly ? byPractitioner(made) : Optional.of(true);
            if (day.isAfter(assessment.asAt()) || counts.equals(Optional.of(false))) {
                continue;
            }
            if (!made.isMade()) {
                doubt(doubtful, day, "whether the child was old enough to refuse the health assessment of ");
            } else if (counts.isPresent()) {
                certain.add(day);
            } else {
                doubt(doubtful, day, "whether a medical practitioner made the health assessment of ");
            }
        }
        return new Acts(
                ActKind.HEALTH_ASSESSMENT,
                ImmutableSortedSet.copyOfSorted(certain),
                ImmutableSortedMap.copyOfSorted(doubtful),
                assessment.caseFile().observed(ActKind.HEALTH_ASSESSMENT));
    }

    /** Of two doubts of one day one is named, whichever record comes first. */
    private static void doubt(Map<LocalDate, String> doubtful, LocalDate day, String fact) {
        doubtful.merge(day, fact + day, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    /** A first assessment is a practitioner's unless the record says otherwise. */
    private static Optional<Boolean> byPractitioner(HealthAssessment made) {
        return made.kind() == HealthAssessmentKind.INITIAL
                ? made.byMedicalPractitioner().or(() -> Optional.of(true))
                : made.byMedicalPractitioner();
    }
}
