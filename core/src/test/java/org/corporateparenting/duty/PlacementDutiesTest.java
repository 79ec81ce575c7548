package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.child;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.dutyFrom;
import static org.corporateparenting.duty.Cases.inCare;
import static org.corporateparenting.duty.Cases.inCareFrom;
import static org.corporateparenting.duty.Cases.moves;
import static org.corporateparenting.duty.Cases.only;
import static org.corporateparenting.duty.Cases.starts;

import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.junit.jupiter.api.Test;

class PlacementDutiesTest {

    private static CaseFileBuilder movedOn(String day) {
        return inCare("2024-01-02", day).addEpisode(moves(day).build());
    }

    private static PlacementPlan plan(String placed, String agreed) {
        return new PlacementPlan(day(placed), Optional.of(day(agreed)));
    }

    private static PlacementNotice notice(String placed, String given) {
        return new PlacementNotice(PlacementNoticeKind.PLACEMENT, day(placed), day(given));
    }

    private static CaseFileBuilder noticed(String given) {
        return inCareFrom("2024-12-24").addPlacementNotice(notice("2024-12-24", given));
    }

    @Test
    void aPlanMadeBeforehandCounts() {
        CaseFileBuilder file = inCareFrom("2024-06-03").addPlacementPlan(plan("2024-06-03", "2024-05-01"));
        AssessedDuty duty = only(file, "PLC-01", "2024-06-03");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.MET);
        assertThat(duty.done()).contains(day("2024-05-01"));
    }

    @Test
    void aPlanForAnotherPlacementOrNotYetAgreedDoesNotCount() {
        CaseFileBuilder file = movedOn("2024-06-03")
                .addPlacementPlan(plan("2024-01-02", "2024-05-01"))
                .addPlacementPlan(new PlacementPlan(day("2024-06-03"), Optional.empty()));
        assertThat(dutyFrom(file, "PLC-01", "2024-06-03", "2024-06-11").kind()).isEqualTo(DutyOutcome.OVERDUE);
        assertThat(dutyFrom(file, "PLC-01", "2024-01-02", "2024-06-11").kind()).isEqualTo(DutyOutcome.MET_LATE);
    }

    @Test
    void aPlanHadNoFixedDayInTheCoronavirusPeriod() {
        for (String placed : new String[] {"2020-04-24", "2020-09-25"}) {
            AssessedDuty duty = only(inCareFrom(placed), "PLC-01", "2021-01-01");
            assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
            assertThat(duty.due()).isEmpty();
            assertThat(duty.citations()).extracting(each -> each.provision()).containsExactly("reg 8(4)");
            CaseFileBuilder planned = inCareFrom(placed).addPlacementPlan(plan(placed, "2020-12-01"));
            assertThat(only(planned, "PLC-01", "2021-01-01").kind()).isEqualTo(DutyOutcome.MET);
        }
    }

    @Test
    void aPlanNotYetDueWhenThePlacementEndsIsNotApplicable() {
        AssessedDuty duty = dutyFrom(movedOn("2024-01-05"), "PLC-01", "2024-01-02", "2024-06-01");
        assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_APPLICABLE);
        assertThat(duty.reason()).contains("the placement ended on 2024-01-05");
        AssessedDuty left = only(inCare("2024-01-02", "2024-01-05"), "PLC-01", "2024-06-01");
        assertThat(left.reason()).contains("the child ceased to be looked after on 2024-01-05");
    }

    @Test
    void aPlacementWhoseStartIsNotKnownIsLeftOpen() {
        CaseFileBuilder file = child().addEpisode(starts("2024-06-03")
                .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                .build());
        assertThat(only(file, "PLC-01", "2025-06-03").missing())
                .containsExactly("the day on which the placement began");
    }

    @Test
    void noticeBeforehandIsInTimeAndNoneAfterFiveWorkingDaysIsNotWhateverTheEmergency() {
        assertThat(only(noticed("2024-12-23"), "PLC-03", "2025-02-01").kind()).isEqualTo(DutyOutcome.MET);
        assertThat(only(noticed("2024-12-24"), "PLC-03", "2025-02-01").kind()).isEqualTo(DutyOutcome.MET);
        AssessedDuty late = only(noticed("2025-01-06"), "PLC-03", "2025-02-01");
        assertThat(late.kind()).isEqualTo(DutyOutcome.MET_LATE);
        assertThat(late.due()).contains(day("2025-01-03"));
        assertThat(only(inCareFrom("2024-12-24"), "PLC-03", "2025-01-06").kind())
                .isEqualTo(DutyOutcome.OVERDUE);
    }

    @Test
    void noticeInTheFirstFiveWorkingDaysDependsOnTheEmergency() {
        for (String given : new String[] {"2024-12-25", "2025-01-03"}) {
            AssessedDuty duty = only(noticed(given), "PLC-03", "2025-02-01");
            assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_DETERMINABLE);
            assertThat(duty.missing()).containsExactly("whether the placement of 2024-12-24 was made in an emergency");
        }
    }

    @Test
    void noticesThatWereNotSuppliedAreNotThoseThatWereNotGiven() {
        CaseFileBuilder file = movedOn("2024-06-03")
                .observations(Observations.complete().with(ActKind.PLACEMENT_NOTICE, Observed.notSupplied()));
        assertThat(only(file, "PLC-14", "2024-09-01").missing())
                .containsExactly("notices about placements, of which none were supplied");
    }

    @Test
    void theEndOfCareIsNotTheEndingOfAPlacementByTheAuthority() {
        assertThat(all(inCare("2024-01-02", "2024-06-03"), "PLC-14", "2024-09-01"))
                .isEmpty();
        assertThat(all(movedOn("2024-06-03"), "PLC-14", "2024-06-02")).isEmpty();
        assertThat(all(movedOn("2024-06-03"), "PLC-14", "2024-06-03")).hasSize(1);
    }

    @Test
    void aProvisionalPlacementMayHaveHadToEnd() {
        CaseFileBuilder file = child().addEpisode(starts("2024-01-02")
                        .placementType(PlacementType.CONNECTED_FOSTER_OTHER)
                        .ceased(day("2024-06-03"))
                        .build())
                .addEpisode(moves("2024-06-03").build())
                .addAllPlacementTerms(Cases.placedOn(PlacementBasis.TEMPORARY_APPROVAL, day("2024-01-02"))
                        .build()
                        .placementTerms());
        assertThat(only(file, "PLC-14", "2024-09-01").missing())
                .containsExactly("whether the placement that ended on 2024-06-03 had to end");
        file.addPlacementNotice(new PlacementNotice(PlacementNoticeKind.ENDING, day("2024-06-03"), day("2024-05-20")));
        assertThat(only(file, "PLC-14", "2024-09-01").kind()).isEqualTo(DutyOutcome.MET);
    }

    @Test
    void aMoveToAdoptersIsUnderOtherRegulations() {
        CaseFileBuilder file = inCare("2024-01-02", "2024-06-03")
                .addEpisode(moves("2024-06-03")
                        .legalStatus(LegalStatus.PLACEMENT_ORDER)
                        .placementType(PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS)
                        .ceased(day("2024-07-01"))
                        .build())
                .addEpisode(moves("2024-07-01").build());
        assertThat(all(file, "PLC-14", "2024-09-01")).isEmpty();
        assertThat(all(file, "PLC-01", "2024-09-01"))
                .extracting(AssessedDuty::trigger)
                .containsExactly(day("2024-01-02"), day("2024-07-01"));
    }

    @Test
    void anAdoptionThatBreaksDownWhereTheChildAlreadyLivedIsUnderOtherRegulations() {
        CaseFileBuilder file = inCare("2024-01-02", "2024-06-03")
                .addEpisode(moves("2024-06-03")
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .legalStatus(LegalStatus.PLACEMENT_ORDER)
                        .placementType(PlacementType.ADOPTION_UNDER_ORDER_WITH_CURRENT_CARERS)
                        .ceased(day("2024-07-01"))
                        .build())
                .addEpisode(moves("2024-07-01").build());
        assertThat(all(file, "PLC-14", "2024-09-01")).isEmpty();
    }

    @Test
    void custodyAndShortBreaksHaveNone() {
        CaseFileBuilder custody = child().addEpisode(starts("2024-01-02")
                .legalStatus(LegalStatus.REMANDED)
                .placementType(PlacementType.YOUNG_OFFENDER_INSTITUTION)
                .build());
        assertThat(all(custody, "PLC-01", "2024-06-01")).isEmpty();
        assertThat(all(custody, "PLC-03", "2024-06-01")).isEmpty();
        assertThat(all(Cases.shortBreak(day("2024-01-02")), "PLC-01", "2024-06-01"))
                .isEmpty();
    }
}
