package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.duty.Cases.all;
import static org.corporateparenting.duty.Cases.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.Request;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.casework.careleaver.LeavingCareNeedsAssessment;
import org.corporateparenting.casework.careleaver.PathwayPlan;
import org.corporateparenting.casework.careleaver.ProvidedAccommodation;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What time alone brings about: each trigger on the last day of the look ahead, and on the day after it. */
class LeavingCareForeseenTest {

    private static final LocalDate AS_AT = day("2025-03-01");

    private static List<AssessedDuty> ahead(CaseFileBuilder file, String duty, int days) {
        return all(Duties.standard().lookingAhead(days), file, duty, AS_AT);
    }

    /** In care, and of an age on a day. */
    private static CaseFileBuilder aged(int years, String on) {
        return Cases.inCareFrom("2023-01-10").born(day(on).minusYears(years));
    }

    @ParameterizedTest(name = "{0} days ahead: {1}")
    @CsvSource({"0, 0", "30, 0", "31, 1", "365, 1"})
    void theAssessmentOfAnEligibleChildIsForeseenAtSixteen(int days, int listed) {
        CaseFileBuilder file = aged(16, "2025-04-01");
        assertThat(ahead(file, "CL-09", days)).hasSize(listed).allSatisfy(duty -> {
            assertThat(duty.trigger()).isEqualTo("2025-04-01");
            assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
            assertThat(duty.due()).contains(day("2025-07-01"));
        });
    }

    @ParameterizedTest(name = "{0} days ahead: {1}")
    @CsvSource({"61, 0", "62, 1"})
    void soItIsOnTheDayOnWhichThirteenWeeksAreReached(int days, int listed) {
        CaseFileBuilder file = Cases.inCareFrom("2025-01-31").born(day("2008-12-01"));
        assertThat(ahead(file, "CL-09", days))
                .extracting(AssessedDuty::trigger)
                .hasSize(listed)
                .allMatch(day("2025-05-02")::equals);
    }

    @Test
    void anAssessmentOnRecordMeetsItAlready() {
        CaseFileBuilder file =
                aged(16, "2025-04-01").addLeavingCareAssessment(new LeavingCareNeedsAssessment(day("2025-02-20")));
        assertThat(ahead(file, "CL-09", 31)).extracting(AssessedDuty::kind).containsExactly(DutyOutcome.MET);
    }

    @ParameterizedTest(name = "{0} days ahead: {1}")
    @CsvSource({"30, 0", "31, 1"})
    void theDutiesToAFormerRelevantChildAreForeseenAtEighteen(int days, int listed) {
        CaseFileBuilder file = aged(18, "2025-04-01").addPathwayPlan(new PathwayPlan(day("2024-06-01")));
        assertThat(ahead(file, "CL-07", days)).hasSize(listed).allSatisfy(duty -> {
            assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
            assertThat(duty.due()).isEmpty();
        });
        assertThat(ahead(file, "CL-12/interval", days)).hasSize(listed).allSatisfy(duty -> {
            assertThat(duty.kind()).isEqualTo(DutyOutcome.NOT_YET_DUE);
            assertThat(duty.due()).contains(day("2025-10-01"));
        });
    }

    @ParameterizedTest(name = "{0} days ahead: {1}")
    @CsvSource({"17, 0", "18, 1"})
    void theReviewAfterTwentyEightDaysInAccommodationIsForeseen(int days, int listed) {
        CaseFileBuilder file = aged(19, "2025-01-01")
                .addProvidedAccommodation(new ProvidedAccommodation(DateRange.startingOn(day("2025-02-19"))));
        assertThat(ahead(file, "CL-12/accommodation", days))
                .extracting(AssessedDuty::kind)
                .hasSize(listed)
                .allMatch(DutyOutcome.NOT_YET_DUE::equals);
    }

    @Test
    void anEndOfAccommodationThatLiesAheadDoesNotExistYet() {
        CaseFileBuilder file = aged(19, "2025-01-01")
                .addProvidedAccommodation(new ProvidedAccommodation(Cases.days("2025-02-19", "2025-03-10")));
        assertThat(ahead(file, "CL-12/accommodation", 30)).hasSize(1);
    }

    @Test
    void nothingIsForeseenThatRestsOnAFactThatIsMissing() {
        CaseFileBuilder file = Cases.child()
                .born(day("2009-04-01"))
                .addEpisode(Cases.starts("2025-02-01")
                        .reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_AND_CARER)
                        .build());
        assertThat(ahead(file, "CL-09", 31)).isEmpty();
    }

    @Test
    void whatNobodyKnowsOfTheDaysBeforeStaysOpen() {
        CaseFileBuilder file = aged(16, "2025-04-01")
                .observations(Observations.complete().with(ActKind.LEAVING_CARE_ASSESSMENT, Observed.notSupplied()));
        assertThat(ahead(file, "CL-09", 31))
                .extracting(AssessedDuty::kind)
                .containsExactly(DutyOutcome.NOT_DETERMINABLE);
    }

    @Test
    void aPlanThatLiesAheadIsNotForeseenNorItsReview() {
        CaseFileBuilder file = aged(18, "2025-04-01").addPathwayPlan(new PathwayPlan(day("2025-03-02")));
        assertThat(ahead(file, "CL-12/interval", 31)).isEmpty();
        assertThat(ahead(file.addPathwayPlan(new PathwayPlan(AS_AT)), "CL-12/interval", 31))
                .hasSize(1);
    }

    @Test
    void aRequestThatLiesAheadIsNotForeseen() {
        CaseFileBuilder file = LeavingCareSituation.grown(AS_AT)
                .addRequest(new Request(RequestKind.PERSONAL_ADVISER, day("2025-03-02"), Optional.empty()));
        assertThat(ahead(file, "CL-13/request", 30)).isEmpty();
        assertThat(all(file, "CL-13/request", "2025-03-02")).hasSize(1);
    }

    @Test
    void anEventThatLiesAheadIsNotForeseen() {
        CaseFileBuilder file = LeavingCareSituation.grown(day("2025-03-01"))
                .addEducationProgramme(new EducationProgramme(
                        EducationProgrammeKind.OTHER,
                        day("2025-03-10"),
                        DateRange.startingOn(day("2025-03-10")),
                        Optional.empty()));
        assertThat(ahead(file, "CL-10/education", 30)).isEmpty();
        CaseFileBuilder entering = Cases.inCareFrom("2025-03-10").born(day("2012-01-01"));
        assertThat(Duties.standard()
                        .lookingAhead(60)
                        .assess(entering.build(), AS_AT)
                        .all())
                .isEmpty();
    }
}
