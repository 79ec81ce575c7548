package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.inCareFrom;
import static org.corporateparenting.duty.Cases.only;
import static org.corporateparenting.duty.PlacementMakingSituation.approval;
import static org.corporateparenting.duty.PlacementMakingSituation.connected;
import static org.corporateparenting.duty.PlacementMakingSituation.extension;
import static org.corporateparenting.duty.PlacementMakingSituation.placed;

import java.util.List;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.sufficiency.ApprovalExtension;
import org.corporateparenting.sufficiency.ApprovalExtensionBuilder;
import org.corporateparenting.sufficiency.ExtensionReason;
import org.corporateparenting.sufficiency.TemporaryApproval;
import org.corporateparenting.sufficiency.TemporaryCarer;
import org.junit.jupiter.api.Test;

class ProvisionalDutiesTest {

    private static final String FROM = "2025-03-03";

    private static CaseFileBuilder emergency(String placed, String left) {
        return Cases.child()
                .addEpisode(Cases.starts(placed)
                        .ceased(day(left))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                        .build())
                .addPlacementCircumstance(
                        placed(day(placed)).outsideTermsOfApproval(true).build());
    }

    private static CaseFileBuilder emergency(String placed) {
        return inCareFrom(placed)
                .addPlacementCircumstance(
                        placed(day(placed)).outsideTermsOfApproval(true).build());
    }

    private static CaseFileBuilder temporary(TemporaryApproval approval) {
        return connected(day(FROM)).addTemporaryApproval(approval);
    }

    private static CaseFileBuilder temporary() {
        return temporary(approval(day(FROM)).build());
    }

    private static ApprovalExtensionBuilder lengthened(String decided) {
        return extension(day(decided)).approvedFrom(day(FROM));
    }

    private static ApprovalExtension forReview(String decided) {
        return lengthened(decided).reason(ExtensionReason.REVIEW_SOUGHT).build();
    }

    @Test
    void sixWorkingDaysEndOnTheSixthAndTheWeekendAfterItIsNotCounted() {
        AssessedDuty duty = only(emergency("2024-12-23"), "PLC-06", "2025-01-03");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(duty.due()).contains(day("2025-01-03"));
        assertThat(duty.working()).isEqualTo("Mon 23 Dec 2024 + 6 working days, skipping 25 Dec, 26 Dec, 1 Jan");
        assertThat(only(emergency("2024-12-23"), "PLC-06", "2025-01-05").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        AssessedDuty over = only(emergency("2024-12-23"), "PLC-06", "2025-01-06");
        assertThat(over.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(over.daysLate()).isEqualTo(3);
        assertThat(only(emergency("2024-03-26"), "PLC-06", "2024-04-08").due()).contains(day("2024-04-05"));
    }

    @Test
    void leavingAtTheWeekendIsInTimeAndOnTheNextWorkingDayIsNot() {
        AssessedDuty sunday = only(emergency("2024-12-23", "2025-01-05"), "PLC-06", "2025-02-03");
        assertThat(sunday.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(sunday.done()).contains(day("2025-01-05"));
        AssessedDuty monday = only(emergency("2024-12-23", "2025-01-06"), "PLC-06", "2025-02-03");
        assertThat(monday.kind()).isEqualTo(DutyOutcome.MET_LATE);
        assertThat(monday.done()).contains(day("2025-01-06"));
    }

    @Test
    void theDayAfterMayBeChosenInstead() {
        Duties strict = Duties.standard().with(Interpretation.standard().with("emergency-placement-end", "NEXT_DAY"));
        assertThat(all(strict, emergency("2024-12-23"), "PLC-06", day("2025-01-04")))
                .extracting(AssessedDuty::kind)
                .containsExactly(DutyOutcome.OVERDUE);
    }

    @Test
    void theLastPlacementBeforeTheCoronavirusPeriodHadSixWorkingDays() {
        assertThat(only(emergency("2020-04-23"), "PLC-06", "2020-05-03").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(only(emergency("2020-04-23"), "PLC-06", "2020-05-04").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(only(emergency("2020-04-24"), "PLC-06", "2020-05-04").due()).contains(day("2020-10-09"));
    }

    @Test
    void termsThatFitHaveNoLimit() {
        assertThat(all(inCareFrom("2024-12-23"), "PLC-06", "2025-06-02")).isEmpty();
        CaseFileBuilder fits = inCareFrom("2024-12-23")
                .addPlacementCircumstance(
                        placed(day("2024-12-23")).outsideTermsOfApproval(false).build());
        assertThat(all(fits, "PLC-06", "2025-06-02")).isEmpty();
    }

    @Test
    void theEndOfThePlacementEndsATemporaryApproval() {
        CaseFileBuilder file = Cases.inCare("2024-01-02", FROM)
                .addEpisode(Cases.moves(FROM)
                        .placementType(PlacementType.CONNECTED_FOSTER_OTHER)
                        .ceased(day("2025-06-23"))
                        .build())
                .addEpisode(Cases.moves("2025-06-23").build())
                .addTemporaryApproval(approval(day(FROM)).build());
        AssessedDuty duty = only(file, "PLC-07", "2025-09-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(duty.done()).contains(day("2025-06-23"));
        assertThat(duty.working()).isEqualTo("Mon 3 Mar 2025 + 16 weeks");
    }

    @Test
    void aRefusalDoesNotEndItAndAnOutcomeThatIsNotKnownMay() {
        TemporaryApproval refused =
                approval(day(FROM)).decided(day("2025-05-01")).approved(false).build();
        assertThat(only(temporary(refused), "PLC-07", "2025-06-24").kind()).isEqualTo(DutyOutcome.OVERDUE);
        TemporaryApproval unknown =
                approval(day(FROM)).decided(day("2025-05-01")).build();
        assertThat(only(temporary(unknown), "PLC-07", "2025-06-24").missing())
                .containsExactly("whether the carer was approved on 2025-05-01");
    }

    @Test
    void theFootingAloneCallsForTheLimit() {
        CaseFileBuilder file = Cases.placedOn(PlacementBasis.TEMPORARY_APPROVAL, day(FROM));
        assertThat(only(file, "PLC-07", "2025-06-24").kind()).isEqualTo(DutyOutcome.OVERDUE);
        file.observations(Observations.complete()
                .with(ActKind.TEMPORARY_APPROVAL, Observed.notSupplied())
                .with(ActKind.APPROVAL_EXTENSION, Observed.notSupplied()));
        assertThat(only(file, "PLC-07", "2025-06-24").missing())
                .containsExactly("temporary approvals, of which none were supplied");
        assertThat(only(file, "PLC-07", "2025-06-23").kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
    }

    @Test
    void anExtensionThatWasNotSuppliedMayHaveBeenMade() {
        CaseFileBuilder file = temporary()
                .observations(Observations.complete().with(ActKind.APPROVAL_EXTENSION, Observed.notSupplied()));
        assertThat(only(file, "PLC-07", "2025-06-23").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(only(file, "PLC-07", "2025-06-24").missing())
                .containsExactly("whether the temporary approval of 2025-03-03 was extended");
    }

    @Test
    void aProspectiveAdopterHasNoLimitOfWeeks() {
        TemporaryApproval adopter =
                approval(day(FROM)).carer(TemporaryCarer.PROSPECTIVE_ADOPTER).build();
        assertThat(all(temporary(adopter), "PLC-07", "2026-03-02")).isEmpty();
    }

    @Test
    void anExtensionInTimeGivesEightWeeksMore() {
        CaseFileBuilder file =
                temporary().addApprovalExtension(lengthened("2025-06-23").build());
        assertThat(only(file, "PLC-07", "2025-08-18").kind()).isEqualTo(DutyOutcome.MET);
        assertThat(only(file, "PLC-08/length", "2025-08-18").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        AssessedDuty over = only(file, "PLC-08/length", "2025-08-19");
        assertThat(over.kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(over.working()).isEqualTo("Mon 23 Jun 2025 + 8 weeks");
    }

    @Test
    void anExtensionOfWhatHasRunOutIsNone() {
        CaseFileBuilder file =
                temporary().addApprovalExtension(lengthened("2025-06-24").build());
        assertThat(only(file, "PLC-07", "2025-06-25").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(file, "PLC-08/length", "2025-06-25")).isEmpty();
    }

    @Test
    void aShorterExtensionEndsWhenItSays() {
        CaseFileBuilder file = temporary()
                .addApprovalExtension(
                        lengthened("2025-06-16").until(day("2025-07-07")).build());
        assertThat(only(file, "PLC-08/length", "2025-07-08").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(only(file, "PLC-08/length", "2025-07-08").due()).contains(day("2025-07-07"));
        CaseFileBuilder tooLong = temporary()
                .addApprovalExtension(
                        lengthened("2025-06-16").until(day("2025-12-01")).build());
        assertThat(only(tooLong, "PLC-08/length", "2025-08-19").due()).contains(day("2025-08-18"));
    }

    @Test
    void aSecondExtensionByWeeksIsNeverValid() {
        CaseFileBuilder file = temporary()
                .addApprovalExtension(lengthened("2025-06-16").build())
                .addApprovalExtension(lengthened("2025-08-11").build());
        assertThat(only(file, "PLC-08/length", "2025-08-19").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void anExtensionForAReviewLastsUntilItsOutcome() {
        CaseFileBuilder open = temporary().addApprovalExtension(forReview("2025-06-16"));
        AssessedDuty duty = only(open, "PLC-08/length", "2026-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(duty.due()).isEmpty();
        assertThat(duty.missing()).containsExactly("the outcome of the review of the refusal");
        CaseFileBuilder decided = temporary(
                        approval(day(FROM)).reviewDecided(day("2025-10-01")).build())
                .addApprovalExtension(forReview("2025-06-16"));
        assertThat(only(decided, "PLC-08/length", "2025-10-02").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(only(decided, "PLC-08/length", "2025-10-02").due()).contains(day("2025-10-01"));
    }

    @Test
    void bothKindsOfExtensionFollowEachOther() {
        CaseFileBuilder file = temporary(
                        approval(day(FROM)).reviewDecided(day("2025-11-03")).build())
                .addApprovalExtension(lengthened("2025-06-16").build())
                .addApprovalExtension(forReview("2025-08-11"));
        assertThat(only(file, "PLC-08/length", "2025-11-03").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(only(file, "PLC-08/length", "2025-11-04").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void approvalBeforeTheExtensionBeganLeavesNothingToLimit() {
        TemporaryApproval approved =
                approval(day(FROM)).decided(day("2025-06-20")).approved(true).build();
        CaseFileBuilder file = temporary(approved)
                .addApprovalExtension(lengthened("2025-06-16").build());
        assertThat(all(file, "PLC-08/length", "2025-09-01")).isEmpty();
        assertThat(only(file, "PLC-07", "2025-09-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void whatIsNotSaidAboutAnExtensionIsNamed() {
        CaseFileBuilder file =
                temporary().addApprovalExtension(lengthened("2025-06-16").build());
        assertThat(List.of("panel", "reviewing-officer", "nominated-officer"))
                .extracting(part ->
                        only(file, "PLC-08/" + part, "2025-09-01").missing().get(0))
                .containsExactly(
                        "whether the panel's views were sought before the extension of 2025-06-16",
                        "whether the reviewing officer was informed before the extension of 2025-06-16",
                        "whether a nominated officer approved the extension of 2025-06-16");
    }
}
