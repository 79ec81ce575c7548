package org.corporateparenting.duty;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.time.Age;

/**
 * The duty to review a personal education plan in every school term: the termly part of CPL-11.
 *
 * <p>Every plan on record made while the child is looked after is the review of the one before it. The next is due by the
 * last day of the next term to begin.
 */
final class EducationDuties {

    private static final int EIGHTEEN = 18;

    private final Assessment assessment;
    private final CaseFile caseFile;

    EducationDuties(Assessment assessment) {
        this.assessment = assessment;
        this.caseFile = assessment.caseFile();
    }

    void assess() {
        if (caseFile.educationPlans().isEmpty()) {
            return;
        }
        Acts plans = Acts.of(ActKind.EDUCATION_PLAN, days(), caseFile.observed(ActKind.EDUCATION_PLAN));
        for (PeriodOfCare period : assessment.periods()) {
            if (!period.isShortBreak()) {
                AdoptionPlacements adoption = assessment.adoption(period);
                plans.in(assessment.upToAsAt(period.range())).forEach(day -> next(day, adoption, plans));
            }
        }
    }

    private void next(LocalDate plan, AdoptionPlacements adoption, Acts plans) {
        Optional<Owed.Ending> grown = grown();
        if (adoption.holds(plan) || grown.filter(end -> !end.on().isAfter(plan)).isPresent()) {
            return;
        }
        Optional<Owed.Ending> ending = Stream.concat(adoption.endingAfter(plan).stream(), grown.stream())
                .min(Comparator.comparing(Owed.Ending::on));
        ImmutableList<Owed.Limit> limits = ImmutableList.of(assessment.limit(assessment.terms(), plan));
        assessment.owed(CarePlanRules.EDUCATION_TERMLY, plan, limits, ending, plans, plan.plusDays(1));
    }

    private Optional<Owed.Ending> grown() {
        return caseFile.born()
                .map(born -> Age.of(born, assessment.interpretation().leapDay()).attains(EIGHTEEN))
                .map(day -> new Owed.Ending(day, "the young person was 18"));
    }

    private ImmutableSortedSet<LocalDate> days() {
        return caseFile.educationPlans().stream()
                .map(PersonalEducationPlan::started)
                .filter(day -> !day.isAfter(assessment.asAt()))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
