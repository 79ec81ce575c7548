package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.education.EducationHealthAndCarePlan;
import org.corporateparenting.casework.education.Exclusion;
import org.corporateparenting.casework.education.ExclusionKind;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.time.AcademicYear;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.SchoolTerm;

/**
 * The education of children in care.
 *
 * <p>A child from 5 to 16 counts as one of statutory school age, and as one who is at school: at which age a child of 16 leaves
 * it is not looked at. Measures of school terms need the terms' dates, which the caller gives.
 */
final class EducationIndicators {

    private static final String BORN = "the date of birth";
    private static final String IN_CARE = "whether the child was in care and how old, at the end of the last term";
    private static final String PLANNED = "whether there is a current personal education plan";
    private static final String IN_TIME = "whether the personal education plan was in time";
    private static final String EXCLUDED = "whether there were other exclusions from school";
    private static final String EHC_PLAN = "whether there is an education, health and care plan";
    private static final String EHC_REVIEWED = "whether the education, health and care plan was reviewed";
    private static final DutySelection TERMLY = DutySelection.part("CPL-11", "termly");
    private static final DutySelection FIRST = DutySelection.part("CPL-11", "first-review");
    private static final int DAYS = 20;
    private static final int SCHOOL_AGE = 5;
    private static final int LAST_SCHOOL_AGE = 16;
    private static final int YEAR = 12;

    private EducationIndicators() {}

    static ImmutableList<Indicator> all() {
        return ImmutableList.<Indicator>builder()
                .addAll(plans())
                .addAll(exclusions())
                .addAll(specialNeeds())
                .build();
    }

    private static ImmutableList<Indicator> plans() {
        SinceEntry soon = new SinceEntry(
                ActKind.EDUCATION_PLAN,
                began -> began.plusDays(DAYS),
                OnRecord::lastInCareBefore,
                child -> child.caseFile().educationPlans().stream().flatMap(plan -> plan.completed().stream()),
                (child, care) -> isOfSchoolAge(child, care.start()),
                BORN,
                IN_TIME);
        return ImmutableList.of(
                Catalogued.of("pep-current", EducationIndicators::current),
                Catalogued.of("pep-within-20-days", soon::count),
                Catalogued.share(
                        "pep-completed-last-term",
                        EducationIndicators::wasInCareLastTerm,
                        IN_CARE,
                        EducationIndicators::isCompletedLastTerm,
                        IN_TIME),
                Catalogued.of(
                        "pep-by-first-review",
                        (child, counter) -> FIRST.countLatest(child, child.yearToDate(), counter, IN_TIME)));
    }

    private static ImmutableList<Indicator> exclusions() {
        return ImmutableList.of(
                Catalogued.of(
                        "permanent-exclusions",
                        (child, counter) -> exclusions(child, ExclusionKind.PERMANENT, child.yearToDate(), counter)),
                Catalogued.of(
                        "fixed-term-exclusions",
                        (child, counter) -> exclusions(child, ExclusionKind.FIXED_TERM, schoolYear(child), counter)),
                Catalogued.share(
                        "exclusion-fixed-term",
                        EducationIndicators::isInCareOfSchoolAge,
                        BORN,
                        child -> OnRecord.isDone(
                                exclusions(child, ExclusionKind.FIXED_TERM, schoolYear(child)) > 0,
                                OnRecord.isWholeInCare(child, ActKind.EXCLUSION, schoolYear(child))),
                        EXCLUDED));
    }

    private static ImmutableList<Indicator> specialNeeds() {
        return ImmutableList.of(
                Catalogued.number("ehcp-in-care", ChildOnDay::isInCare, EducationIndicators::hasPlan, EHC_PLAN),
                Catalogued.share(
                        "ehcp-in-care-share",
                        EducationIndicators::isInCareOfSchoolAge,
                        BORN,
                        EducationIndicators::hasPlan,
                        EHC_PLAN),
                Catalogued.share(
                        "ehcp-reviewed-yearly",
                        child -> child.isInCare() ? hasPlan(child) : Optional.of(false),
                        EHC_PLAN,
                        EducationIndicators::isPlanReviewed,
                        EHC_REVIEWED));
    }

    private static Optional<Boolean> isOfSchoolAge(ChildOnDay child, LocalDate day) {
        return child.ageOn(day).map(age -> age >= SCHOOL_AGE && age <= LAST_SCHOOL_AGE);
    }

    private static Optional<Boolean> isInCareOfSchoolAge(ChildOnDay child) {
        return child.isInCare() ? isOfSchoolAge(child, child.asAt()) : Optional.of(false);
    }

    /** Current until the last day for the next one. */
    private static void current(ChildOnDay child, Counter counter) {
        Optional<Boolean> belongs = isInCareOfSchoolAge(child);
        if (belongs.isEmpty()) {
            counter.notKnown(BORN);
        } else if (belongs.get()) {
            Optional<AssessedDuty> next = TERMLY.latestInCare(child);
            if (next.filter(duty -> duty.kind() == DutyOutcome.NOT_APPLICABLE).isEmpty()) {
                isCurrent(child, next).ifPresentOrElse(counter::count, () -> counter.notKnown(PLANNED));
            }
        }
    }

    private static Optional<Boolean> isCurrent(ChildOnDay child, Optional<AssessedDuty> next) {
        if (next.isEmpty()) {
            return OnRecord.isDone(false, OnRecord.isWholeSinceCareBegan(child, ActKind.EDUCATION_PLAN));
        }
        return next.filter(duty -> duty.kind() != DutyOutcome.NOT_DETERMINABLE)
                .map(duty -> duty.kind() != DutyOutcome.OVERDUE);
    }

    private static Optional<SchoolTerm> lastTerm(ChildOnDay child) {
        return child.terms().stream()
                .filter(term -> term.lastDay().isBefore(child.asAt()))
                .reduce((earlier, later) -> later);
    }

    /** Of a child in care now, where no terms are given, it is not known. */
    private static Optional<Boolean> wasInCareLastTerm(ChildOnDay child) {
        Optional<SchoolTerm> term = lastTerm(child);
        if (term.isEmpty()) {
            return isInCareOfSchoolAge(child).filter(ofAge -> !ofAge);
        }
        LocalDate lastDay = term.get().lastDay();
        return child.careOn(lastDay).isPresent() ? isOfSchoolAge(child, lastDay) : Optional.of(false);
    }

    /** A plan for the term, or one completed in it where the record names no term. */
    private static Optional<Boolean> isCompletedLastTerm(ChildOnDay child) {
        SchoolTerm term = lastTerm(child).orElseThrow();
        boolean completed = child.caseFile().educationPlans().stream()
                .filter(plan -> isOfTerm(plan, term))
                .flatMap(plan -> plan.completed().stream())
                .anyMatch(day -> !day.isAfter(term.lastDay()));
        return OnRecord.isDone(completed, child.isObserved(ActKind.EDUCATION_PLAN, term.dates()));
    }

    private static boolean isOfTerm(PersonalEducationPlan plan, SchoolTerm term) {
        Optional<SchoolTerm> named = plan.term();
        return named.isPresent()
                ? named.get().year().equals(term.year()) && named.get().name() == term.name()
                : plan.completed().filter(term.dates()::contains).isPresent();
    }

    private static DateRange schoolYear(ChildOnDay child) {
        return DateRange.ofClosed(AcademicYear.containing(child.asAt()).range().start(), child.asAt());
    }

    private static void exclusions(ChildOnDay child, ExclusionKind kind, DateRange days, Counter counter) {
        for (long i = exclusions(child, kind, days); i > 0; i--) {
            counter.count();
        }
        if (!OnRecord.isWholeInCare(child, ActKind.EXCLUSION, days)) {
            counter.notKnown(EXCLUDED);
        }
    }

    private static long exclusions(ChildOnDay child, ExclusionKind kind, DateRange days) {
        return child.caseFile().exclusions().stream()
                .distinct()
                .filter(each -> each.kind() == kind)
                .map(Exclusion::on)
                .filter(day -> days.contains(day) && child.careOn(day).isPresent())
                .count();
    }

    /** A plan may have been issued at any time of the child's life. */
    private static Optional<Boolean> hasPlan(ChildOnDay child) {
        LocalDate first = child.caseFile()
                .born()
                .orElseGet(() -> child.care().map(PeriodOfCare::start).orElse(child.asAt()));
        boolean found = child.caseFile().educationHealthAndCarePlans().stream()
                .anyMatch(plan -> plan.range().contains(child.asAt()));
        return OnRecord.isDone(found, child.isObserved(ActKind.EHC_PLAN, OnRecord.since(first, child)));
    }

    /** The latest review alone is on record: where it lies after the day, those before it are not known. */
    private static Optional<Boolean> isPlanReviewed(ChildOnDay child) {
        DateRange year = DateRange.ofClosed(child.asAt().minusMonths(YEAR), child.asAt());
        boolean open = false;
        for (EducationHealthAndCarePlan plan : child.caseFile().educationHealthAndCarePlans()) {
            Optional<LocalDate> reviewed =
                    plan.lastReviewed().filter(any -> plan.range().contains(child.asAt()));
            if (reviewed.filter(year::contains).isPresent()) {
                return Optional.of(true);
            }
            open |= reviewed.filter(day -> day.isAfter(child.asAt())).isPresent();
        }
        return OnRecord.isDone(false, !open);
    }
}
