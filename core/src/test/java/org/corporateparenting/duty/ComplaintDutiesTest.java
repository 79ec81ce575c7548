package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.inCareFrom;
import static org.corporateparenting.duty.Cases.only;

import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.court.CareProceedings;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.ComplaintBuilder;
import org.junit.jupiter.api.Test;

class ComplaintDutiesTest {

    private static ComplaintBuilder received(String day) {
        return Complaint.builder().received(day(day));
    }

    private static CaseFileBuilder with(ComplaintBuilder complaint) {
        return inCareFrom("2012-01-10").addComplaint(complaint.build());
    }

    @Test
    void anExtensionThatIsNotOnRecordMattersOnlyBetweenTheLimits() {
        CaseFileBuilder file = with(received("2024-06-03"));
        assertThat(only(file, "COM-01/stage-1", "2024-06-17").kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        AssessedDuty open = only(file, "COM-01/stage-1", "2024-06-18");
        assertThat(open.missing())
                .containsExactly(
                        "whether more time was taken for the answer at stage 1 to the complaint of 2024-06-03");
        assertThat(open.working()).isEqualTo("Mon 3 Jun 2024 + 10 working days; or Mon 3 Jun 2024 + 20 working days");
        assertThat(only(file, "COM-01/stage-1", "2024-07-02").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(file, "COM-01/stage-1-extended", "2024-07-02")).isEmpty();
    }

    @Test
    void anInvestigationEndsWhatWasNotAnsweredBefore() {
        ComplaintBuilder early = received("2024-06-03").stageTwoRequested(day("2024-06-10"));
        AssessedDuty ended = only(with(early), "COM-01/stage-1", "2024-09-01");
        assertThat(ended.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(ended.reason()).contains("the complaint went on to an investigation on 2024-06-10");
        ComplaintBuilder late = received("2024-06-03").isStageOneExtended(false).stageTwoRequested(day("2024-06-18"));
        assertThat(only(with(late), "COM-01/stage-1", "2024-09-01").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void aWithdrawnComplaintNeedsNoAnswer() {
        AssessedDuty duty =
                only(with(received("2024-06-03").withdrawn(day("2024-06-05"))), "COM-01/stage-1", "2024-09-01");
        assertThat(duty.reason()).contains("the complaint was withdrawn on 2024-06-05");
    }

    @Test
    void fromAprilToSeptember2020AnswersWereDueAsSoonAsPracticable() {
        for (String eased : new String[] {"2020-04-24", "2020-09-25"}) {
            assertThat(only(with(received(eased)), "COM-01/stage-1", "2021-06-01")
                            .kind())
                    .isEqualTo(DutyOutcome.NOT_DETERMINABLE);
            ComplaintBuilder answered = received(eased).stageOneAnswered(day("2021-01-04"));
            AssessedDuty met = only(with(answered), "COM-01/stage-1", "2021-06-01");
            assertThat(met.kind()).isEqualTo(DutyOutcome.MET);
            assertThat(met.citations().toString()).contains("Coronavirus");
        }
    }

    @Test
    void nothingIsOwedOfComplaintsBeforeTheRegulations() {
        assertThat(all(with(received("2006-08-31")), "COM-01/stage-1", "2024-06-03"))
                .isEmpty();
        assertThat(all(with(received("2006-09-01")), "COM-01/stage-1", "2024-06-03"))
                .hasSize(1);
    }

    @Test
    void anAnswerAfterTheDaysObservedMayBeThere() {
        CaseFileBuilder file = with(received("2024-06-03").isStageOneExtended(false))
                .observations(Observations.complete()
                        .with(ActKind.COMPLAINT, Observed.during(Cases.days("2024-01-01", "2024-06-10"))));
        assertThat(only(file, "COM-01/stage-1", "2024-07-02").missing())
                .containsExactly("complaints from 2024-06-10 on");
    }

    @Test
    void whatComesAfterTheDayOfTheQuestionDoesNotExistYet() {
        CaseFileBuilder file =
                with(received("2024-06-03").isStageOneExtended(false).stageOneAnswered(day("2024-06-20")));
        assertThat(only(file, "COM-01/stage-1", "2024-06-19").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(only(file, "COM-01/stage-1", "2024-06-20").kind()).isEqualTo(DutyOutcome.MET_LATE);
    }

    @Test
    void aCourtMayExtendTheTimeForProceedings() {
        CaseFileBuilder file = inCareFrom("2024-01-10")
                .addCareProceeding(CareProceedings.builder()
                        .issued(day("2024-06-03"))
                        .extendedTo(day("2025-01-24"))
                        .build());
        AssessedDuty duty = only(file, "LAC-15", "2025-01-24");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
        assertThat(duty.working()).isEqualTo("extended by the court to 2025-01-24");
        assertThat(only(file, "LAC-15", "2025-01-25").kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void proceedingsIssuedBeforeTheLimitHaveNone() {
        CaseFileBuilder file = inCareFrom("2014-01-10")
                .addCareProceeding(
                        CareProceedings.builder().issued(day("2014-04-21")).build());
        assertThat(all(file, "LAC-15", "2015-01-25")).isEmpty();
    }
}
