package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.corporateparenting.duty.Cases.day;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.rule.Subject;
import org.corporateparenting.sufficiency.CarerReview;
import org.corporateparenting.sufficiency.DeterminationKind;
import org.corporateparenting.sufficiency.FosterCarerApproval;
import org.corporateparenting.sufficiency.FosterCarerApprovalBuilder;
import org.corporateparenting.sufficiency.FosteringDetermination;
import org.corporateparenting.sufficiency.FosteringDeterminationBuilder;
import org.corporateparenting.sufficiency.FosteringHouseholdBuilder;
import org.corporateparenting.sufficiency.FosteringHouseholdStatus;
import org.corporateparenting.sufficiency.HouseholdFact;
import org.corporateparenting.sufficiency.HouseholdStatusPeriod;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FosteringDutiesTest {

    /** The last day of every limit on a household. */
    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(resources = "/org/corporateparenting/duty/last-days-fostering.csv", numLinesToSkip = 1)
    @Retention(RetentionPolicy.RUNTIME)
    @interface LastDays {}

    @LastDays
    void isMetOnTheLastDay(String hard, FosteringSituation situation, LocalDate trigger, LocalDate due) {
        AssessedDuty duty = duty(situation.done(trigger, due), situation.duty(), trigger, due);
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(duty.due()).contains(due);
        assertThat(duty.done()).contains(due);
    }

    @LastDays
    void isMetLateTheDayAfter(String hard, FosteringSituation situation, LocalDate trigger, LocalDate due) {
        AssessedDuty duty = duty(situation.done(trigger, due.plusDays(1)), situation.duty(), trigger, due.plusDays(4));
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET_LATE);
        assertThat(duty.daysLate()).isEqualTo(1);
    }

    @LastDays
    void isNotYetDueOnTheLastDay(String hard, FosteringSituation situation, LocalDate trigger, LocalDate due) {
        AssessedDuty duty = duty(situation.triggeredOn(trigger), situation.duty(), trigger, due);
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(duty.due()).contains(due);
    }

    @LastDays
    void isOverTheDayAfter(String hard, FosteringSituation situation, LocalDate trigger, LocalDate due) {
        AssessedDuty duty = duty(situation.triggeredOn(trigger), situation.duty(), trigger, due.plusDays(1));
        boolean mayBeLeft = situation == FosteringSituation.ANSWER_TO_DETERMINATION;
        assertThat(duty.kind()).isEqualTo(mayBeLeft ? DutyOutcome.NOT_APPLICABLE : DutyOutcome.OVERDUE);
    }

    @Test
    void concernsAHouseholdAndNoChild() {
        AssessedDuty duty = duty(approved("2024-02-29"), "FOS-03", day("2024-02-29"), day("2025-03-01"));
        assertThat(duty.subject()).isEqualTo(Subject.HOME);
        assertThat(duty.rule().subject()).isEqualTo(Subject.HOME);
        assertThat(duty.key()).isEqualTo("H7");
        assertThat(duty.child()).isEmpty();
        assertThat(duty.working()).isEqualTo("Thu 29 Feb 2024 + 12 months");
        assertThat(duty.toString()).isEqualTo("H7 FOS-03 from 2024-02-29: OVERDUE");
    }

    @Test
    void eachReviewStartsTheNextYear() {
        FosteringHouseholdBuilder household = approved("2023-01-10")
                .addReview(CarerReview.held(day("2023-12-01")))
                .addReview(CarerReview.held(day("2024-12-02")));
        assertThat(Duties.standard().assess(household.build(), day("2025-12-02")).all().stream()
                        .filter(duty -> duty.part().isEmpty()))
                .extracting(AssessedDuty::trigger, AssessedDuty::kind)
                .containsExactly(
                        tuple(day("2023-01-10"), DutyOutcome.MET),
                        tuple(day("2023-12-01"), DutyOutcome.MET_LATE),
                        tuple(day("2024-12-02"), DutyOutcome.NOT_YET_DUE));
    }

    @Test
    void aChangeOfTermsIsNoNewApproval() {
        FosteringHouseholdBuilder household = household()
                .addApproval(approval("2023-01-10", "2023-06-01").build())
                .addApproval(approval("2023-06-01", "").build());
        assertThat(Duties.standard()
                        .assess(household.build(), day("2024-01-01"))
                        .all())
                .extracting(AssessedDuty::trigger)
                .containsExactly(day("2023-01-10"));
    }

    @Test
    void approvalsBeforeTheRegulationsAreNotListed() {
        assertThat(Duties.standard()
                        .assess(approved("2011-03-31").build(), day("2013-01-01"))
                        .all())
                .isEmpty();
    }

    @Test
    void theEndOfApprovalEndsTheDuty() {
        FosteringHouseholdBuilder ended =
                household().addApproval(approval("2024-01-10", "2024-12-01").build());
        AssessedDuty duty = duty(ended, "FOS-03", day("2024-01-10"), day("2025-06-01"));
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(duty.reason()).contains("the approval ended on 2024-12-01");
        FosteringHouseholdBuilder late =
                household().addApproval(approval("2024-01-10", "2025-01-12").build());
        assertThat(duty(late, "FOS-03", day("2024-01-10"), day("2025-06-01")).kind())
                .isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void soDoesTheClosingOfTheHousehold() {
        FosteringHouseholdBuilder closed = approved("2024-01-10")
                .addStatus(new HouseholdStatusPeriod(
                        FosteringHouseholdStatus.CLOSED, DateRange.startingOn(day("2024-11-01"))));
        assertThat(duty(closed, "FOS-03", day("2024-01-10"), day("2025-06-01")).reason())
                .contains("the household closed on 2024-11-01");
    }

    @Test
    void aReviewOfOneCarerIsNoneOfTheOther() {
        FosteringHouseholdBuilder household = household()
                .addApproval(approval("2024-01-10", "").carer("X").build())
                .addApproval(approval("2024-01-10", "").carer("Y").build())
                .addReview(
                        CarerReview.builder().carer("X").held(day("2024-12-01")).build());
        assertThat(duty(household, "FOS-03", day("2024-01-10"), day("2025-01-10"))
                        .kind())
                .isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(duty(household, "FOS-03", day("2024-01-10"), day("2025-01-11"))
                        .kind())
                .isEqualTo(DutyOutcome.OVERDUE);
        household.addReview(CarerReview.held(day("2024-12-02")));
        assertThat(duty(household, "FOS-03", day("2024-01-10"), day("2025-01-11"))
                        .kind())
                .isEqualTo(DutyOutcome.MET);
    }

    @Test
    void onlyTheFirstReviewMustGoToPanel() {
        FosteringHouseholdBuilder household = approved("2023-01-10")
                .addReview(CarerReview.builder()
                        .held(day("2023-12-01"))
                        .panel(day("2023-12-20"))
                        .build())
                .addReview(CarerReview.held(day("2024-11-01")));
        assertThat(Duties.standard().assess(household.build(), day("2025-01-01")).all().stream()
                        .filter(duty -> duty.part().isPresent()))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.trigger()).isEqualTo(day("2023-12-01"));
                    assertThat(duty.kind()).isEqualTo(DutyOutcome.MET);
                });
        FosteringHouseholdBuilder never = approved("2023-01-10").addReview(CarerReview.held(day("2023-12-01")));
        AssessedDuty open = duty(never, "FOS-03/panel", day("2023-12-01"), day("2025-01-01"));
        assertThat(open.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(open.missing()).containsExactly("a fixed day: the limit is as soon as reasonably practicable");
    }

    @Test
    void reviewsNotSuppliedAreNamed() {
        FosteringHouseholdBuilder household = approved("2024-01-10").addNotSupplied(HouseholdFact.REVIEW);
        AssessedDuty duty = duty(household, "FOS-03", day("2024-01-10"), day("2025-06-01"));
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
        assertThat(duty.missing()).containsExactly("reviews of approval, of which none were supplied");
    }

    @Test
    void aCarerMayLeaveADeterminationUnanswered() {
        AssessedDuty duty = duty(
                household().addDetermination(letter("2024-02-26").build()),
                "FOS-04",
                day("2024-02-26"),
                day("2024-03-26"));
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(duty.reason()).contains("the time to answer ran out without an answer");
    }

    @Test
    void writtenAgreementToAChangeOfTermsEndsTheTimeToAnswer() {
        FosteringDeterminationBuilder agreed = letter("2024-02-26").agreed(day("2024-03-01"));
        FosteringHouseholdBuilder terms = household()
                .addDetermination(agreed.kind(DeterminationKind.CHANGE_OF_TERMS).build());
        assertThat(duty(terms, "FOS-04", day("2024-02-26"), day("2024-03-01")).reason())
                .contains("the carer agreed in writing to the change of terms on 2024-03-01");
        FosteringHouseholdBuilder end = household()
                .addDetermination(agreed.kind(DeterminationKind.END_OF_APPROVAL).build());
        assertThat(duty(end, "FOS-04", day("2024-02-26"), day("2024-03-01")).kind())
                .isEqualTo(DutyOutcome.NOT_YET_DUE);
    }

    @Test
    void eitherAnswerIsOne() {
        FosteringHouseholdBuilder household = household()
                .addDetermination(letter("2024-02-26")
                        .represented(day("2024-03-20"))
                        .reviewApplied(day("2024-03-12"))
                        .build());
        AssessedDuty duty = duty(household, "FOS-04", day("2024-02-26"), day("2024-06-01"));
        assertThat(duty.done()).contains(day("2024-03-12"));
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET);
    }

    private static AssessedDuty duty(
            FosteringHouseholdBuilder household, String duty, LocalDate trigger, LocalDate asAt) {
        return Duties.standard().assess(household.build(), asAt).all().stream()
                .filter(each -> duty.equals(
                        each.duty() + each.part().map(part -> "/" + part).orElse("")))
                .filter(each -> each.trigger().equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    private static FosteringHouseholdBuilder approved(String from) {
        return household().addApproval(approval(from, "").build());
    }

    private static FosterCarerApprovalBuilder approval(String from, String to) {
        return FosterCarerApproval.builder()
                .range(new DateRange(
                        day(from), Optional.of(to).filter(end -> !end.isEmpty()).map(Cases::day)));
    }

    private static FosteringDeterminationBuilder letter(String day) {
        return FosteringDetermination.builder()
                .kind(DeterminationKind.END_OF_APPROVAL)
                .letter(day(day));
    }

    private static FosteringHouseholdBuilder household() {
        return FosteringSituation.household();
    }
}
