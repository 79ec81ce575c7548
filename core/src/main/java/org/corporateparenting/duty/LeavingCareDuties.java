package org.corporateparenting.duty;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corporateparenting.careleaver.CareLeaverGroup;
import org.corporateparenting.careleaver.CareLeaverSpell;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.DateRange;

/**
 * The duties on leaving care that fall with a standing: CL-07 and CL-09 to CL-13. A standing that is not determinable
 * carries each duty of the groups it may be, and the answer names the facts.
 */
final class LeavingCareDuties {

    private static final int TWENTY_ONE = 21;
    private static final int TWENTY_FIVE = 25;

    private final Assessment assessment;
    private final CaseFile caseFile;
    private final Acts assessments;
    private final Acts plans;
    private final Acts reviews;
    private final Acts contacts;
    private final LocalDate coreEnd;

    LeavingCareDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
        this.assessments = acts(
                ActKind.LEAVING_CARE_ASSESSMENT,
                caseFile.leavingCareAssessments().stream().map(made -> made.completed()));
        this.plans = acts(ActKind.PATHWAY_PLAN, caseFile.pathwayPlans().stream().map(plan -> plan.made()));
        this.reviews = reviews(assessment);
        this.contacts = acts(
                ActKind.IN_TOUCH_CONTACT,
                Stream.concat(
                        caseFile.inTouchContacts().stream().map(contact -> contact.on()),
                        caseFile.careLeaverStandings().stream()
                                .flatMap(standing -> standing.latestContact().stream())));
        this.coreEnd = coreEnd();
    }

    void assess() {
        runs(CareLeaverGroup.ELIGIBLE).forEach(this::eligible);
        runs(CareLeaverGroup.RELEVANT).forEach(this::relevant);
        runs(CareLeaverGroup.FORMER_RELEVANT).forEach(this::formerRelevant);
        runs(CareLeaverGroup.RELEVANT, CareLeaverGroup.FORMER_RELEVANT).stream()
                .flatMap(run -> run.intersection(DateRange.of(LocalDate.MIN, coreEnd)).stream())
                .forEach(this::planReviews);
        new AccommodationVisits(assessment, reviews).assess();
    }

    /** The runs of days, begun by the horizon, on which the young person is or may be in one of some groups. */
    private ImmutableList<DateRange> runs(CareLeaverGroup... groups) {
        Set<CareLeaverGroup> asked = Set.of(groups);
        List<DateRange> runs = new ArrayList<>();
        for (CareLeaverSpell spell : assessment.standings()) {
            DateRange period = spell.period();
            if (!period.start().isAfter(assessment.horizon())
                    && !Collections.disjoint(asked, spell.admissibleGroups())) {
                runs.add(period);
            }
        }
        return DateRange.merged(runs);
    }

    /** Reviews of the pathway plan, by rows of their own and by what standings on record say. */
    static Acts reviews(Assessment assessment) {
        CaseFile caseFile = assessment.caseFile();
        return acts(
                assessment,
                ActKind.PATHWAY_PLAN_REVIEW,
                Stream.concat(
                        caseFile.pathwayPlanReviews().stream().map(review -> review.on()),
                        caseFile.careLeaverStandings().stream()
                                .map(CareLeaverStanding::pathwayPlanReviewed)
                                .flatMap(Optional::stream)));
    }

    static Acts acts(Assessment assessment, ActKind kind, Stream<LocalDate> days) {
        return Acts.of(
                kind,
                days.filter(day -> !day.isAfter(assessment.asAt()))
                        .collect(toImmutableSortedSet(Comparator.naturalOrder())),
                assessment.caseFile().observed(kind));
    }

    private Acts acts(ActKind kind, Stream<LocalDate> days) {
        return acts(assessment, kind, days);
    }

    private void eligible(DateRange run) {
        list(LeavingCareRules.ELIGIBLE_ASSESSMENT, run, run.start(), assessments, LocalDate.MIN);
        planAfterAssessment(LeavingCareRules.ELIGIBLE_PLAN, run);
    }

    private void relevant(DateRange run) {
        LocalDate start = run.start();
        DutyRule rule = LeavingCareRules.RELEVANT_ASSESSMENT;
        if (isOwed(rule, start) && plans.all().headSet(start, true).isEmpty()) {
            Verdict verdict = owed(rule, start, ending(run)).by(assessments, LocalDate.MIN);
            boolean known = plans.observedThroughout(assessment.upToAsAt(DateRange.of(LocalDate.MIN, start)));
            boolean stands = known || verdict.kind() == DutyOutcome.MET;
            list(rule, start, stands ? verdict : verdict.butUnknown("whether there was a pathway plan on " + start));
        }
        planAfterAssessment(LeavingCareRules.RELEVANT_PLAN, run);
    }

    private void formerRelevant(DateRange run) {
        run.intersection(DateRange.of(LocalDate.MIN, coreEnd))
                .ifPresent(core -> list(LeavingCareRules.IN_TOUCH, core, core.start(), contacts, core.start()));
        caseFile.educationProgrammes().stream()
                .map(EducationProgramme::told)
                .filter(day -> run.contains(day) && !day.isBefore(coreEnd) && !day.isAfter(assessment.asAt()))
                .distinct()
                .forEach(day -> list(LeavingCareRules.EDUCATION_ASSESSMENT, run, day, assessments, day));
        requests(RequestKind.PERSONAL_ADVISER)
                .filter(day -> run.contains(day) && !day.isBefore(coreEnd))
                .forEach(day -> adviser(day, run));
    }

    /** An adviser who is there on the day of the request serves. */
    private void adviser(LocalDate day, DateRange run) {
        Acts advisers = acts(
                ActKind.PERSONAL_ADVISER,
                caseFile.personalAdvisers().stream()
                        .map(allocation -> allocation.range())
                        .map(range -> range.contains(day) ? day : range.start()));
        Optional<Owed.Ending> ending = requests(RequestKind.PERSONAL_ADVISER_DECLINED)
                .filter(end -> !end.isBefore(day))
                .findFirst()
                .map(end -> new Owed.Ending(end, "the young person declined a personal adviser on " + end))
                .or(() -> ending(run));
        DutyRule rule = LeavingCareRules.ADVISER_REQUESTED;
        list(rule, day, owed(rule, day, ending).by(advisers, day));
    }

    private void planAfterAssessment(DutyRule rule, DateRange run) {
        assessments.in(assessment.upToAsAt(run)).forEach(day -> list(rule, run, day, plans, day));
    }

    /** From the plan, or from the day on which regulation 7 begins to apply, and from each review. */
    private void planReviews(DateRange run) {
        DateRange days = assessment.upToAsAt(run);
        boolean plannedBefore = !plans.all().headSet(run.start()).isEmpty();
        Stream<LocalDate> planned =
                plannedBefore ? Stream.of(run.start()) : plans.in(days).stream().limit(1);
        Stream.concat(planned, reviews.in(days).stream())
                .distinct()
                .forEach(day -> list(LeavingCareRules.PLAN_REVIEW, run, day, reviews, day.plusDays(1)));
        requests(RequestKind.PATHWAY_PLAN_REVIEW)
                .filter(days::contains)
                .forEach(day -> list(LeavingCareRules.REQUESTED_REVIEW, run, day, reviews, day));
    }

    /** The day on which the duties of section 23C end: the age of 21, or the end of a programme begun before. */
    private LocalDate coreEnd() {
        LocalDate twentyOne = attains(TWENTY_ONE);
        LocalDate twentyFive = attains(TWENTY_FIVE);
        return caseFile.educationProgrammes().stream()
                .filter(programme -> !programme.told().isAfter(assessment.asAt()))
                .map(EducationProgramme::range)
                .filter(range -> range.start().isBefore(twentyOne) && range.contains(twentyOne))
                .map(range -> range.endExclusive().filter(twentyFive::isAfter).orElse(twentyFive))
                .max(Comparator.naturalOrder())
                .orElse(twentyOne);
    }

    private LocalDate attains(int years) {
        return caseFile.born()
                .map(born -> Age.of(born, assessment.interpretation().leapDay()).attains(years))
                .orElse(LocalDate.MAX);
    }

    private Stream<LocalDate> requests(RequestKind kind) {
        return caseFile.requests().stream()
                .filter(request -> request.kind() == kind)
                .map(Request::on)
                .filter(day -> !day.isAfter(assessment.asAt()))
                .sorted()
                .distinct();
    }

    private Owed owed(DutyRule rule, LocalDate trigger, Optional<Owed.Ending> ending) {
        return assessment.owed(assessment.limit(rule, trigger), ending);
    }

    private static Optional<Owed.Ending> ending(DateRange run) {
        return Assessment.endOf(run, "the young person's standing changed");
    }

    /** Whether a duty is listed that a standing brings about; one that lies ahead only if it is certain. */
    private boolean isOwed(DutyRule rule, LocalDate trigger) {
        return assessment.isListed(rule, trigger)
                || (assessment.isForeseen(rule, trigger) && missingOn(trigger).isEmpty());
    }

    private void list(DutyRule rule, DateRange run, LocalDate trigger, Acts acts, LocalDate from) {
        if (isOwed(rule, trigger)) {
            list(rule, trigger, owed(rule, trigger, ending(run)).by(acts, from));
        }
    }

    /** Lists an answer; where the standing on the day is not determinable, neither is the duty, and for the same reasons. */
    private void list(DutyRule rule, LocalDate trigger, Verdict verdict) {
        if (isOwed(rule, trigger)) {
            Verdict answer = verdict;
            for (String fact : missingOn(trigger).reverse()) {
                answer = answer.butUnknown(fact);
            }
            assessment.add(rule, trigger, answer);
        }
    }

    private ImmutableList<String> missingOn(LocalDate day) {
        for (CareLeaverSpell spell : assessment.standings()) {
            if (spell.period().contains(day)) {
                return spell.missing();
            }
        }
        return ImmutableList.of();
    }
}
