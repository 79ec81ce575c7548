package org.corporateparenting.careleaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.corporateparenting.careleaver.Lives.born;
import static org.corporateparenting.careleaver.Lives.care;
import static org.corporateparenting.careleaver.Lives.day;
import static org.corporateparenting.careleaver.Lives.entitlements;
import static org.corporateparenting.careleaver.Lives.inCareFrom;
import static org.corporateparenting.careleaver.Lives.on;

import java.util.Optional;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.careleaver.BursaryKind;
import org.corporateparenting.casework.careleaver.BursaryPayment;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementsTest {

    private static final String BORN = "2002-09-15";

    @Test
    void eachGroupCarriesItsOwn() {
        assertThat(entitlements(on(inCare(), "2019-01-01")))
                .containsExactly("CL-09", "CL-11", "CL-13", "CL-17", "CL-22", "CL-23");
        CaseFileBuilder left = born(BORN).addEpisode(care("2017-01-01", "2019-01-01"));
        assertThat(entitlements(on(left, "2019-02-01")))
                .containsExactly(
                        "CL-10", "CL-11", "CL-12", "CL-13", "CL-14", "CL-15", "CL-17", "CL-18", "CL-19", "CL-22",
                        "CL-23");
        assertThat(entitlements(on(inCare(), "2021-01-01")))
                .containsExactly(
                        "CL-07", "CL-12", "CL-13", "CL-14", "CL-16", "CL-17", "CL-18", "CL-19", "CL-20", "CL-22",
                        "CL-23");
        assertThat(entitlements(on(inCare(), "2024-01-01")))
                .containsExactly("CL-13", "CL-16", "CL-17", "CL-18", "CL-19", "CL-22", "CL-23");
        CaseFileBuilder brief = born(BORN).addEpisode(care("2018-12-20", "2019-01-01"));
        assertThat(entitlements(on(brief, "2019-02-01"))).containsExactly("CL-08", "CL-19", "CL-22");
    }

    @Test
    void anEntitlementIsPrintedWithItsDays() {
        assertThat(on(inCare(), "2024-01-01").entitlements())
                .extracting(Entitlement::toString)
                .contains("CL-13 2023-09-15/2027-09-15");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "CL-18, 2023-03-31, 2000",
        "CL-18, 2023-04-01, 3000",
        "CL-17, 2023-07-31, 1000",
        "CL-17, 2023-08-01, 3000",
        "CL-16, 2023-08-01, 2000",
    })
    void sumsAreThoseOfTheDay(String id, String asAt, int pounds) {
        assertThat(on(inCare(), asAt).entitlements())
                .filteredOn(each -> each.id().text().equals(id))
                .extracting(Entitlement::pounds)
                .containsExactly(Optional.of(pounds));
    }

    @Test
    void stayingPutIsForThoseFosteredUpToEighteenFromMay2014To21() {
        CaseFileBuilder file =
                born("1996-05-12").addEpisode(inCareFrom("2011-01-01").build());
        assertThat(entitlements(on(file, "2014-05-12"))).doesNotContain("CL-20");
        assertThat(entitlements(on(file, "2014-05-13"))).contains("CL-20");
        assertThat(entitlements(on(file, "2017-05-11"))).contains("CL-20");
        assertThat(entitlements(on(file, "2017-05-12"))).doesNotContain("CL-20");
        CaseFileBuilder inAHome = born("1996-05-12")
                .addEpisode(inCareFrom("2011-01-01")
                        .placementType(PlacementType.CHILDRENS_HOME)
                        .build());
        assertThat(entitlements(on(inAHome, "2015-01-01"))).doesNotContain("CL-20");
    }

    @Test
    void aFosterPlacementThatEndsAfterTheDayAskedAboutGoesOn() {
        CaseFileBuilder file = born("2005-05-12").addEpisode(care("2015-01-01", "2021-06-01"));
        assertThat(LeavingCare.standard().standingsOf(file.build(), day("2020-01-01")))
                .flatExtracting(Lives::entitlements)
                .contains("CL-20");
        assertThat(LeavingCare.standard().standingsOf(file.build(), day("2021-06-01")))
                .flatExtracting(Lives::entitlements)
                .doesNotContain("CL-20");
    }

    @Test
    void principlesAndAdviserLastToTheDayBeforeTwentyFive() {
        assertThat(entitlements(on(inCare(), "2027-09-14"))).contains("CL-13", "CL-23");
        assertThat(entitlements(on(inCare(), "2027-09-15"))).isEmpty();
        assertThat(entitlements(on(inCare(), "2018-10-01"))).contains("CL-23");
    }

    @Test
    void aBursaryIsPaidOnce() {
        CaseFileBuilder paid =
                inCare().addBursaryPayment(new BursaryPayment(BursaryKind.HIGHER_EDUCATION, day("2021-10-01")));
        assertThat(entitlements(on(paid, "2021-10-01"))).contains("CL-16");
        assertThat(entitlements(on(paid, "2021-10-02"))).doesNotContain("CL-16").contains("CL-17");
    }

    @ParameterizedTest(name = "{0} of {1} years from {2}: {3}")
    @CsvSource({
        "HIGHER, 2, 2008-09-01, true",
        "HIGHER, 2, 2008-08-31, false",
        "HIGHER, 1, 2010-09-01, false",
        "OTHER, 3, 2010-09-01, false",
    })
    void notEveryCourseCarriesTheBursary(EducationProgrammeKind kind, int years, String from, boolean carries) {
        EducationProgramme course =
                new EducationProgramme(kind, day(from), DateRange.startingOn(day(from)), Optional.of(years));
        assertThat(LeavingCareAmounts.carriesHigherEducationBursary(course)).contains(carries);
    }

    @Test
    void theApprenticeshipBursaryBeganInAugust2018() {
        assertThat(LeavingCareAmounts.apprenticeshipBursary().on(day("2018-07-31")))
                .isEmpty();
        assertThat(LeavingCareAmounts.apprenticeshipBursary()
                        .on(day("2018-08-01"))
                        .map(DatedValue::value))
                .contains(1000);
        assertThat(LeavingCareAmounts.settingUpHomeAllowance().versions()).hasSize(2);
        assertThat(LeavingCareAmounts.higherEducationBursary().versions()).hasSize(1);
    }

    @Test
    void whatIsNotCommencedGivesNothingUntilADayIsLoaded() {
        assertThat(entitlements(on(inCare(), "2027-01-01"))).doesNotContain("CL-21", "CL-24", "CL-25");
        LeavingCare loaded = LeavingCare.standard()
                .with(Commencements.none()
                        .with(RuleId.of("CL-21"), day("2027-01-01"))
                        .with(RuleId.of("CL-25"), day("2027-01-02")))
                .with(Interpretation.standard());
        assertThat(entitlements(loaded.standingOn(inCare().build(), day("2027-01-01"))))
                .contains("CL-21")
                .doesNotContain("CL-24", "CL-25");
        assertThat(entitlements(loaded.standingOn(inCare().build(), day("2027-01-02"))))
                .contains("CL-21", "CL-25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commencements.none().with(RuleId.of("CL-20"), day("2027-01-01")))
                .withMessage("CL-20 awaits no commencement; those that do are CL-21, CL-22, CL-24, CL-25");
    }

    @Test
    void educationBegunBeforeTwentyOneKeepsTheCoreDuties() {
        CaseFileBuilder student = inCare().addEducationProgramme(new EducationProgramme(
                EducationProgrammeKind.HIGHER,
                day("2022-08-01"),
                DateRange.of(day("2022-09-01"), day("2025-07-01")),
                Optional.of(3)));
        assertThat(entitlements(on(student, "2025-06-30"))).contains("CL-07");
        assertThat(entitlements(on(student, "2025-07-01"))).doesNotContain("CL-07");
    }

    @ParameterizedTest(name = "a course {0} to {1}: core duties on {2}: {3}")
    @CsvSource({
        "2020-09-01, 2022-07-01, 2023-01-01, true",
        "2020-09-01, 2022-07-01, 2023-09-15, false",
        "2023-09-14, 2024-07-01, 2024-06-30, true",
        "2023-09-15, 2024-07-01, 2024-01-01, false",
        "2022-09-01, 2023-09-15, 2023-09-15, false",
        "2022-09-01, 2028-07-01, 2027-09-14, true",
        "2022-09-01, 2028-07-01, 2027-09-15, false",
    })
    void onlyACourseOverTheTwentyFirstBirthdayKeepsTheCoreDuties(String from, String to, String asAt, boolean kept) {
        CaseFileBuilder student = inCare().addEducationProgramme(new EducationProgramme(
                EducationProgrammeKind.HIGHER, day(from), DateRange.of(day(from), day(to)), Optional.of(3)));
        assertThat(entitlements(on(student, asAt)).contains("CL-07")).isEqualTo(kept);
    }

    @Test
    void theLastPlacementBeforeEighteenDecidesOnStayingPut() {
        CaseFileBuilder movedBefore = born(BORN)
                .addEpisode(care("2017-01-01", "2020-09-14"))
                .addEpisode(inCareFrom("2020-09-14")
                        .placementType(PlacementType.CHILDRENS_HOME)
                        .build());
        assertThat(entitlements(on(movedBefore, "2021-01-01"))).doesNotContain("CL-20");
        CaseFileBuilder movedOn = born(BORN)
                .addEpisode(care("2017-01-01", "2020-09-15"))
                .addEpisode(inCareFrom("2020-09-15")
                        .placementType(PlacementType.CHILDRENS_HOME)
                        .build());
        assertThat(entitlements(on(movedOn, "2021-01-01"))).contains("CL-20");
    }

    @Test
    void aSecondPaymentChangesNothingAndOneToComeIsNotKnown() {
        CaseFileBuilder paid = inCare().addBursaryPayment(
                        new BursaryPayment(BursaryKind.HIGHER_EDUCATION, day("2022-10-01")))
                .addBursaryPayment(new BursaryPayment(BursaryKind.HIGHER_EDUCATION, day("2021-10-01")))
                .addBursaryPayment(new BursaryPayment(BursaryKind.APPRENTICESHIP, day("2025-10-01")));
        assertThat(LeavingCare.standard().standingsOf(paid.build(), day("2023-01-01")))
                .flatExtracting(CareLeaverStatus::entitlements)
                .filteredOn(each -> each.period().contains(day("2021-12-01")))
                .extracting(each -> each.id().text())
                .contains("CL-17")
                .doesNotContain("CL-16");
        assertThat(LeavingCare.standard().standingsOf(paid.build(), day("2023-01-01")))
                .flatExtracting(CareLeaverStatus::entitlements)
                .filteredOn(each -> each.period().contains(day("2026-01-01")))
                .extracting(each -> each.id().text())
                .contains("CL-17");
    }

    @Test
    void aCohortHoldsItsAges() {
        CareLeaverCohort cohort = new CareLeaverCohort(19, 21, day("2023-03-31"));
        assertThat(cohort.isOfAge(born("2004-03-31").build(), Interpretation.standard()))
                .isTrue();
        assertThat(cohort.isOfAge(born("2004-04-01").build(), Interpretation.standard()))
                .isFalse();
        assertThat(cohort.isOfAge(born("2001-04-01").build(), Interpretation.standard()))
                .isTrue();
        assertThat(cohort.isOfAge(born("2001-03-31").build(), Interpretation.standard()))
                .isFalse();
        assertThat(new CareLeaverCohort(19, 19, day("2023-03-31"))
                        .isOfAge(born("2004-03-31").build(), Interpretation.standard()))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareLeaverCohort(21, 19, day("2023-03-31")))
                .withMessage("oldest 19 is less than youngest 21; it must be the same or more");
    }

    private static CaseFileBuilder inCare() {
        return born(BORN).addEpisode(inCareFrom("2017-01-01").build());
    }
}
