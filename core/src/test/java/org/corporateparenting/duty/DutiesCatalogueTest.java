package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.day;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewingOfficerAppointment;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.casework.voice.AdvocacyReferral;
import org.corporateparenting.casework.voice.IndependentVisitorMatch;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.sufficiency.FosteringHouseholdBuilder;
import org.corporateparenting.time.AcademicYear;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.SchoolTerm;
import org.junit.jupiter.api.Test;

class DutiesCatalogueTest {

    /** Easings change other duties' limits and are never owed themselves. */
    private static final Set<String> EASINGS = Set.of("C19-REV", "C19-VIS", "ADO-08/eased", "ADO-09/eased");

    private static final String BOTH_SIDES =
            "duties that no situation shows %s: a constant in the *Situation of the family, listed in Situation.all()";

    private static final List<SchoolTerm> TERMS = List.of(
            SchoolTerm.of(AcademicYear.of("2023/24"), SchoolTerm.Name.SUMMER, day("2024-04-15"), day("2024-07-23")),
            SchoolTerm.of(AcademicYear.of("2024/25"), SchoolTerm.Name.AUTUMN, day("2024-09-04"), day("2024-12-20")));

    @Test
    void everyEntrySaysWhatItIsAndWhatItRestsOn() {
        assertThat(Duties.catalogue()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.title()).isNotBlank();
            assertThat(entry.kind()).isIn(RuleKind.DUTY, RuleKind.LIMIT);
            assertThat(entry.force()).isNotNull();
            assertThat(entry.citations()).isNotEmpty();
            assertThat(entry.validity().isEmpty()).isFalse();
            assertThat(entry.validity().start()).isAfterOrEqualTo(LocalDate.of(1991, 10, 14));
            assertThat(entry.confidence()).isNotEqualTo(Confidence.RECALLED_LOW);
        });
    }

    @Test
    void entriesAreUniqueAndSorted() {
        assertThat(Duties.catalogue())
                .isSorted()
                .extracting(entry -> entry.id() + "/" + entry.part() + "/" + entry.validity())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyDutyHasACaseThatSatisfiesItAndOneThatDoesNot() {
        Set<String> met = new TreeSet<>();
        Set<String> failed = new TreeSet<>();
        LocalDate trigger = day("2024-06-03");
        for (Situation situation : Situation.all()) {
            note(situation.done(trigger, trigger.plusDays(1)), met, DutyOutcome.MET);
            note(situation.done(trigger, trigger), met, DutyOutcome.MET);
            note(situation.triggeredOn(trigger), failed, DutyOutcome.OVERDUE);
        }
        for (Situation situation : LeavingCareSituation.values()) {
            note(situation.triggeredOn(trigger), failed, DutyOutcome.NOT_DETERMINABLE);
        }
        CaseFileBuilder asked = Cases.inCareFrom(trigger)
                .addRequest(new Request(RequestKind.REVIEW, trigger, Optional.empty()))
                .addRequest(new Request(RequestKind.VISIT, trigger, Optional.empty()))
                .addEducationPlan(
                        PersonalEducationPlan.builder().started(trigger).build())
                .addAdvocacyReferral(AdvocacyReferral.builder().asked(trigger).build());
        note(asked, failed, DutyOutcome.NOT_DETERMINABLE);
        note(PlanContentSituation.AGREEMENT.triggeredOn(trigger), failed, DutyOutcome.NOT_DETERMINABLE);
        note(asked.addVisit(Visit.made(trigger)), failed, DutyOutcome.NOT_DETERMINABLE);
        note(asked, failed, DutyOutcome.OVERDUE);
        note(Cases.inCareFrom(trigger), failed, DutyOutcome.OVERDUE);
        note(Cases.inCareFrom(trigger).addReview(Review.held(trigger)), failed, DutyOutcome.OVERDUE);
        note(
                asked.addPlacementNotice(new PlacementNotice(PlacementNoticeKind.PLACEMENT, trigger, trigger))
                        .addReview(Review.held(trigger.plusDays(1)))
                        .addIndependentVisitor(IndependentVisitorMatch.builder()
                                .considered(trigger)
                                .build())
                        .addAdvocacyReferral(
                                AdvocacyReferral.builder().offered(trigger).build())
                        .addEducationPlan(PersonalEducationPlan.builder()
                                .started(trigger.plusDays(1))
                                .build())
                        .addVisit(Cases.visit(trigger.plusDays(2)))
                        .addReviewingOfficer(new ReviewingOfficerAppointment(DateRange.startingOn(trigger))),
                met,
                DutyOutcome.MET);
        for (FosteringSituation situation : FosteringSituation.values()) {
            note(situation.done(trigger, trigger.plusDays(1)), met, DutyOutcome.MET);
            note(situation.triggeredOn(trigger), failed, DutyOutcome.OVERDUE);
            note(situation.triggeredOn(trigger), failed, DutyOutcome.NOT_DETERMINABLE);
            note(situation.done(trigger, trigger.plusYears(2)), failed, DutyOutcome.MET_LATE);
        }
        Set<String> owed = names();
        owed.removeAll(EASINGS);
        assertThat(Sets.symmetricDifference(met, owed)).as(BOTH_SIDES, "met").isEmpty();
        assertThat(Sets.symmetricDifference(failed, owed))
                .as(BOTH_SIDES, "not met")
                .isEmpty();
    }

    private static void note(CaseFileBuilder file, Set<String> names, DutyOutcome outcome) {
        Duties.standard().withTerms(TERMS).assess(file.build(), Cases.LONG_AFTER).with(outcome).stream()
                .map(AssessedDuty::rule)
                .map(DutiesCatalogueTest::name)
                .forEach(names::add);
    }

    private static void note(FosteringHouseholdBuilder household, Set<String> names, DutyOutcome outcome) {
        Duties.standard().assess(household.build(), Cases.LONG_AFTER).with(outcome).stream()
                .map(AssessedDuty::rule)
                .map(DutiesCatalogueTest::name)
                .forEach(names::add);
    }

    private static Set<String> names() {
        return Duties.catalogue().stream()
                .map(DutiesCatalogueTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(CatalogueEntry entry) {
        return entry.id() + entry.part().map(part -> "/" + part).orElse("");
    }
}
