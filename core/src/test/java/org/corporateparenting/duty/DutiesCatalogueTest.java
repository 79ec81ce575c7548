package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewingOfficerAppointment;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.sufficiency.FosteringHouseholdBuilder;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class DutiesCatalogueTest {

    /** Easings change other duties' limits and are never owed themselves. */
    private static final Set<String> EASINGS = Set.of("C19-REV", "C19-VIS");

    @Test
    void everyEntrySaysWhatItIsAndWhatItRestsOn() {
        assertThat(Duties.catalogue()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.title()).isNotBlank();
            assertThat(entry.kind()).isIn(RuleKind.DUTY, RuleKind.LIMIT);
            assertThat(entry.force()).isNotNull();
            assertThat(entry.citations()).isNotEmpty();
            assertThat(entry.validity().isEmpty()).isFalse();
            assertThat(entry.validity().start()).isAfterOrEqualTo(Limits.CARE_PLANNING_IN_FORCE);
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
        for (Situation situation : Situation.ALL) {
            note(situation.done(trigger, trigger.plusDays(1)), met, DutyOutcome.MET);
            note(situation.triggeredOn(trigger), failed, DutyOutcome.OVERDUE);
        }
        CaseFileBuilder asked = Cases.inCareFrom(trigger)
                .addRequest(new Request(RequestKind.REVIEW, trigger, Optional.empty()))
                .addRequest(new Request(RequestKind.VISIT, trigger, Optional.empty()));
        note(asked, failed, DutyOutcome.NOT_DETERMINABLE);
        note(asked.addVisit(Visit.made(trigger)), failed, DutyOutcome.NOT_DETERMINABLE);
        note(Cases.inCareFrom(trigger), failed, DutyOutcome.OVERDUE);
        note(
                asked.addPlacementNotice(new PlacementNotice(PlacementNoticeKind.PLACEMENT, trigger, trigger))
                        .addReview(Review.held(trigger.plusDays(1)))
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
        assertThat(met).isEqualTo(owed);
        assertThat(failed).isEqualTo(owed);
    }

    private static void note(CaseFileBuilder file, Set<String> names, DutyOutcome outcome) {
        Duties.standard().assess(file.build(), Cases.LONG_AFTER).with(outcome).stream()
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
