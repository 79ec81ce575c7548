package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.only;
import static org.corporateparenting.duty.Cases.starts;

import java.util.Optional;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.placement.ApprovedDecision;
import org.corporateparenting.casework.placement.Approver;
import org.corporateparenting.casework.placement.DecisionApproval;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.law.Interpretation;
import org.junit.jupiter.api.Test;

class CeasingDutiesTest {

    private static final String OFFICER = "CEASE-01/nominated-officer";
    private static final String DIRECTOR = "CEASE-01/director";
    private static final String LATER = "2025-06-02";

    private static CaseFileBuilder home(String born, String from, String to, LegalStatus status) {
        return left(from, to, status, ReasonEpisodeCeased.HOME_PLANNED).born(day(born));
    }

    private static CaseFileBuilder left(String from, String to, LegalStatus status, ReasonEpisodeCeased reason) {
        return Cases.child()
                .addEpisode(starts(from)
                        .legalStatus(status)
                        .ceased(day(to))
                        .reasonEpisodeCeased(reason)
                        .build());
    }

    private static CaseFileBuilder young(String to) {
        return home("2015-01-01", "2024-12-20", to, LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION);
    }

    @Test
    void approvalIsOwedFromTheTwentiethWorkingDayOn() {
        assertThat(all(young("2025-01-21"), OFFICER, day(LATER))).isEmpty();
        assertThat(all(young("2025-01-21"), "CEASE-01/plan", day(LATER))).hasSize(1);
        assertThat(only(young("2025-01-22"), OFFICER, LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
        Duties completed = Duties.standard().with(Interpretation.standard().with("twenty-working-days", "COMPLETED"));
        assertThat(all(completed, young("2025-01-22"), OFFICER, day(LATER))).isEmpty();
        assertThat(all(completed, young("2025-01-23"), OFFICER, day(LATER))).hasSize(1);
    }

    @Test
    void theDirectorApprovesAtSeventeenHoweverShortTheCare() {
        CaseFileBuilder file =
                home("2008-01-01", "2025-01-06", "2025-01-09", LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION);
        assertThat(only(file, DIRECTOR, LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(all(file, OFFICER, LATER)).isEmpty();
        Duties later =
                Duties.standard().with(Interpretation.standard().with("director-approval", "FROM_TWENTY_WORKING_DAYS"));
        assertThat(all(later, file, DIRECTOR, day(LATER))).isEmpty();
        file.addDecisionApproval(new DecisionApproval(
                ApprovedDecision.CEASING_TO_LOOK_AFTER,
                day("2025-01-09"),
                Approver.NOMINATED_OFFICER,
                day("2025-01-08")));
        assertThat(only(file, DIRECTOR, LATER).kind()).isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void aChildInCareIsForTheNominatedOfficer() {
        CaseFileBuilder shortly = home("2008-01-01", "2025-01-06", "2025-01-09", LegalStatus.FULL_CARE_ORDER);
        assertThat(all(shortly, DIRECTOR, LATER)).isEmpty();
        assertThat(all(shortly, OFFICER, LATER)).isEmpty();
        CaseFileBuilder longer = home("2008-01-01", "2024-01-08", "2025-01-09", LegalStatus.FULL_CARE_ORDER);
        assertThat(all(longer, DIRECTOR, LATER)).isEmpty();
        assertThat(all(longer, OFFICER, LATER)).hasSize(1);
    }

    @Test
    void theSixteenthAndTheEighteenthBirthdayDecide() {
        LegalStatus agreed = LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION;
        assertThat(all(home("2009-01-10", "2024-01-08", "2025-01-09", agreed), OFFICER, LATER))
                .hasSize(1);
        assertThat(all(home("2009-01-09", "2024-01-08", "2025-01-09", agreed), DIRECTOR, LATER))
                .hasSize(1);
        assertThat(all(home("2007-01-10", "2024-01-08", "2025-01-09", agreed), DIRECTOR, LATER))
                .hasSize(1);
        assertThat(all(home("2007-01-09", "2024-01-08", "2025-01-09", agreed), "CEASE-01/wishes", LATER))
                .isEmpty();
    }

    @Test
    void nothingButAPlanWasOwedBeforeApril2015AndOnlyUnderSixteen() {
        LegalStatus agreed = LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION;
        CaseFileBuilder young = home("2005-01-01", "2014-01-06", "2015-03-31", agreed);
        assertThat(all(young, OFFICER, LATER)).isEmpty();
        assertThat(all(young, "CEASE-01/wishes", LATER)).isEmpty();
        assertThat(only(young, "CEASE-01/plan", LATER).citations())
                .extracting(each -> each.provision())
                .containsExactly("reg 39");
        assertThat(all(home("1998-01-01", "2014-01-06", "2015-03-31", agreed), "CEASE-01/plan", LATER))
                .isEmpty();
        assertThat(all(
                        home("2005-01-01", "2014-01-06", "2015-03-31", LegalStatus.FULL_CARE_ORDER),
                        "CEASE-01/plan",
                        LATER))
                .isEmpty();
    }

    @Test
    void whatTheAuthorityDidNotDecideIsNotItsDecision() {
        for (ReasonEpisodeCeased reason : new ReasonEpisodeCeased[] {
            ReasonEpisodeCeased.DIED,
            ReasonEpisodeCeased.ADOPTED_UNOPPOSED,
            ReasonEpisodeCeased.TRANSFERRED,
            ReasonEpisodeCeased.REMAND_ENDED
        }) {
            CaseFileBuilder file = left("2024-01-08", "2025-01-09", LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION, reason);
            assertThat(all(file, "CEASE-01/plan", LATER)).isEmpty();
        }
    }

    @Test
    void whetherTheAuthorityDecidedMayNotBeKnown() {
        CaseFileBuilder file = left(
                        "2024-01-08",
                        "2025-01-09",
                        LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION,
                        ReasonEpisodeCeased.HOME_UNPLANNED)
                .born(day("2015-01-01"));
        assertThat(only(file, OFFICER, LATER).missing())
                .containsExactly("whether the authority decided that care should end on 2025-01-09");
        file.addDecisionApproval(new DecisionApproval(
                ApprovedDecision.CEASING_TO_LOOK_AFTER,
                day("2025-01-09"),
                Approver.NOMINATED_OFFICER,
                day("2025-01-08")));
        assertThat(only(file, OFFICER, LATER).kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void anAgeThatIsNotKnownLeavesOpenWhoApproves() {
        CaseFileBuilder file = left(
                "2024-01-08",
                "2025-01-09",
                LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION,
                ReasonEpisodeCeased.HOME_PLANNED);
        assertThat(only(file, OFFICER, LATER).missing()).containsExactly("whether the child was 16 on 2025-01-09");
        file.addDecisionApproval(new DecisionApproval(
                ApprovedDecision.CEASING_TO_LOOK_AFTER, day("2025-01-09"), Approver.DIRECTOR, day("2025-01-08")));
        assertThat(only(file, OFFICER, LATER).kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aStartThatIsNotKnownMayLieLongBack() {
        CaseFileBuilder file = Cases.child()
                .born(day("2015-01-01"))
                .addEpisode(starts("2025-01-06")
                        .reasonForNewEpisode(Optional.empty())
                        .ceased(day("2025-01-09"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                        .build());
        assertThat(only(file, OFFICER, LATER).missing())
                .containsExactly("the day on which the child became looked after");
    }

    @Test
    void shortBreaksDoNotCease() {
        assertThat(all(Cases.child().addEpisode(Cases.breakOf("2025-01-06", "2025-01-09")), "CEASE-01/plan", LATER))
                .isEmpty();
    }
}
