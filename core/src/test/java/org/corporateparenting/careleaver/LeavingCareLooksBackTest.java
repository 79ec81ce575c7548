package org.corporateparenting.careleaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.careleaver.Lives.born;
import static org.corporateparenting.careleaver.Lives.care;
import static org.corporateparenting.careleaver.Lives.day;
import static org.corporateparenting.careleaver.Lives.home;
import static org.corporateparenting.careleaver.Lives.inCareFrom;
import static org.corporateparenting.careleaver.Lives.standings;

import java.util.List;
import java.util.Optional;
import org.corporateparenting.adoption.SpecialGuardianshipOrder;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.careleaver.AccommodationElsewhere;
import org.corporateparenting.casework.careleaver.AccommodationElsewhereKind;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.casework.careleaver.InstitutionalStay;
import org.corporateparenting.casework.careleaver.InstitutionalStayKind;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a later day tells of the days before it, and what it does not know of the days after it. */
class LeavingCareLooksBackTest {

    private static final String BORN = "2008-09-15";

    @Test
    void whoDiedLaterWasInTheirGroupUntilThen() {
        CaseFileBuilder eligible =
                born(BORN).addEpisode(inCareFrom("2023-01-01").build()).died(day("2025-01-01"));
        assertThat(standings(eligible, "2026-01-01"))
                .containsExactly("NONE 2023-01-01/2024-09-15", "ELIGIBLE 2024-09-15/2025-01-01", "NONE 2025-01-01/..");
        CaseFileBuilder adult =
                born(BORN).addEpisode(inCareFrom("2023-01-01").build()).died(day("2028-01-01"));
        assertThat(standings(adult, "2029-01-01"))
                .containsExactly(
                        "NONE 2023-01-01/2024-09-15",
                        "ELIGIBLE 2024-09-15/2026-09-15",
                        "FORMER_RELEVANT 2026-09-15/2028-01-01",
                        "NONE 2028-01-01/..");
    }

    @Test
    void aDeathBeforeSixteenIsToldApartFromBeingTooYoung() {
        CaseFileBuilder inCare =
                born(BORN).addEpisode(inCareFrom("2020-01-01").build()).died(day("2022-01-01"));
        assertThat(standings(inCare, "2025-01-01")).containsExactly("NONE 2020-01-01/2022-01-01", "NONE 2022-01-01/..");
        assertThat(standings(born(BORN).died(day("2018-01-01")), "2025-01-01")).containsExactly("NONE 2024-09-15/..");
    }

    @Test
    void aLifeWithoutCareIsToldFromSixteenOrFromTheDayAskedAbout() {
        assertThat(standings(born(BORN), "2025-01-01"))
                .containsExactly("NONE 2024-09-15/2029-09-15", "NONE 2029-09-15/..");
        assertThat(standings(born(BORN), "2024-01-01"))
                .containsExactly("NONE 2024-01-01/2024-09-15", "NONE 2024-09-15/2029-09-15", "NONE 2029-09-15/..");
    }

    @Test
    void betweenTwoTimesInCareTheFirstIsTheOneThatWasLeft() {
        CaseFileBuilder file =
                born(BORN).addEpisode(care("2023-01-01", "2024-12-01")).addEpisode(care("2025-03-01", "2025-06-01"));
        assertThat(LeavingCare.standard().standingsOf(file.build(), day("2025-07-01")))
                .filteredOn(status -> status.group() == CareLeaverGroup.RELEVANT)
                .extracting(CareLeaverStatus::because)
                .satisfiesExactly(
                        first -> assertThat(first).contains("no longer looked after since 2024-12-01"),
                        second -> assertThat(second).contains("no longer looked after since 2025-06-01"));
    }

    @Test
    void eachTimeInCareEndsForItsOwnReason() {
        List<ReasonEpisodeCeased> reasons =
                List.of(ReasonEpisodeCeased.TRANSFERRED, ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT);
        assertThat(standings(endingFor(reasons.get(0), reasons.get(1)), "2025-01-01"))
                .contains("RELEVANT 2024-10-01/2026-09-15");
        assertThat(standings(endingFor(reasons.get(1), reasons.get(0)), "2025-01-01"))
                .contains("NONE 2024-10-01/2033-09-15");
    }

    private static CaseFileBuilder endingFor(ReasonEpisodeCeased first, ReasonEpisodeCeased second) {
        return born(BORN)
                .addEpisode(inCareFrom("2017-01-01")
                        .ceased(day("2018-01-01"))
                        .reasonEpisodeCeased(first)
                        .build())
                .addEpisode(inCareFrom("2023-01-01")
                        .ceased(day("2024-10-01"))
                        .reasonEpisodeCeased(second)
                        .build());
    }

    @Test
    void careThatGoesOverIntoShortBreaksIsNotLeftWhenTheyEnd() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2023-01-01")
                        .ceased(day("2024-10-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.CARE_GOES_ON)
                        .build())
                .addEpisode(inCareFrom("2024-10-01")
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .legalStatus(LegalStatus.SHORT_BREAKS_AGREEMENT)
                        .ceased(day("2024-12-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.OTHER)
                        .build());
        assertThat(standings(file, "2025-01-01"))
                .startsWith(
                        "NONE 2023-01-01/2024-09-15",
                        "ELIGIBLE 2024-09-15/2024-10-01",
                        "NONE 2024-10-01/2024-12-01",
                        "QUALIFYING 2024-12-01/2029-09-15");
    }

    @Test
    void shortBreaksAreLeftOnTheDayTheyEnd() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2024-10-01")
                        .legalStatus(LegalStatus.SHORT_BREAKS_AGREEMENT)
                        .ceased(day("2025-01-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.OTHER)
                        .build());
        assertThat(standings(file, "2025-02-01"))
                .containsExactly(
                        "NONE 2024-09-15/2024-10-01",
                        "NONE 2024-10-01/2025-01-01",
                        "QUALIFYING 2025-01-01/2029-09-15",
                        "NONE 2029-09-15/..");
    }

    @ParameterizedTest(name = "first episode on record {0}, short breaks {1}: {2}")
    @CsvSource({
        "2024-09-01, false, ELIGIBLE 2024-09-15/2026-09-15",
        "2024-09-01, true, NONE 2024-09-15/2026-09-15",
    })
    void careCountsFromTheDayTheChildIsSaidToHaveEnteredIt(String first, boolean shortBreaks, String expected) {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom(first)
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .legalStatus(
                                shortBreaks
                                        ? LegalStatus.SHORT_BREAKS_AGREEMENT
                                        : LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                        .enteredCare(day("2023-01-01"))
                        .build());
        assertThat(standings(file, "2025-01-01")).contains(expected);
    }

    @Test
    void shortBreaksBeforeTheFirstOnRecordDoNotCountEither() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2024-09-01")
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .legalStatus(LegalStatus.SHORT_BREAKS_AGREEMENT)
                        .enteredCare(day("2023-01-01"))
                        .ceased(day("2024-10-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.OTHER)
                        .build())
                .addEpisode(inCareFrom("2024-11-01").build());
        assertThat(Lives.group(file, "2025-01-30")).isEqualTo(CareLeaverGroup.NONE);
        assertThat(Lives.group(file, "2025-01-31")).isEqualTo(CareLeaverGroup.ELIGIBLE);
    }

    @Test
    void whoeverLivedAtHomeUntilAdultWasNeverRelevant() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2023-01-01")
                        .placementType(PlacementType.WITH_PARENTS)
                        .ceased(day("2024-12-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                        .build())
                .addReturnsHome(home("2024-12-01", "2027-01-01"));
        assertThat(standings(file, "2027-02-01"))
                .containsExactly(
                        "NONE 2023-01-01/2024-09-15",
                        "ELIGIBLE 2024-09-15/2024-12-01",
                        "QUALIFYING 2024-12-01/2029-09-15",
                        "NONE 2029-09-15/..");
    }

    @ParameterizedTest(name = "in care from {0} and detained from 2024-09-01: {1}")
    @CsvSource({"2024-06-02, RELEVANT", "2024-06-03, NONE"})
    void ninetyOneNightsBeforeADetentionAreEnough(String from, CareLeaverGroup expected) {
        CaseFileBuilder file = born(BORN)
                .addEpisode(care(from, "2024-09-01"))
                .addInstitutionalStay(detained("2024-09-01", "2025-01-01"));
        assertThat(Lives.group(file, "2024-09-15")).isEqualTo(expected);
    }

    @Test
    void whoeverLeftCareForCustodyOnTheSixteenthBirthdayWasDetainedOnIt() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2023-01-01")
                        .ceased(day("2024-09-15"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.CUSTODY)
                        .build());
        assertThat(Lives.on(file, "2024-09-15").because())
                .startsWith("Aged 16 or 17, detained or in hospital from 2024-09-15");
    }

    @Test
    void aGuardianshipOrderQualifiesFromItsMakingToItsDischarge() {
        CaseFileBuilder discharged = born(BORN)
                .addEpisode(care("2015-01-01", "2016-01-01"))
                .addSpecialGuardianshipOrder(order("2016-01-01", "2025-06-01"));
        assertThat(standings(discharged, "2025-07-01"))
                .containsExactly(
                        "NONE 2015-01-01/2024-09-15",
                        "QUALIFYING 2024-09-15/2025-06-01",
                        "NONE 2025-06-01/2029-09-15",
                        "NONE 2029-09-15/..");
        CaseFileBuilder toEighteen = born(BORN)
                .addEpisode(care("2015-01-01", "2016-01-01"))
                .addSpecialGuardianshipOrder(order("2016-01-01", "2026-09-15"));
        assertThat(standings(toEighteen, "2027-01-01")).contains("QUALIFYING 2024-09-15/2029-09-15");
    }

    @Test
    void aGuardianshipOrderThatDoesNotFollowCareGivesNothing() {
        CaseFileBuilder without = born(BORN).addSpecialGuardianshipOrder(order("2016-01-01", "2026-09-15"));
        assertThat(standings(without, "2027-01-01")).contains("NONE 2024-09-15/2029-09-15");
    }

    @Test
    void anOrderOfAnotherDayDoesNotStandForTheOneThatEndedCare() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2015-01-01")
                        .ceased(day("2016-01-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.GUARDIANSHIP_TO_OTHERS)
                        .build())
                .addSpecialGuardianshipOrder(order("2016-01-05", "2026-09-15"));
        assertThat(standings(file, "2025-01-01")).contains("QUALIFYING 2024-09-15/2029-09-15");
    }

    @Test
    void accommodationElsewhereQualifiesFromItsEndOrFromEighteen() {
        CaseFileBuilder ended = born(BORN).addAccommodationElsewhere(elsewhere("2024-10-01", "2025-01-01"));
        assertThat(standings(ended, "2025-02-01"))
                .containsExactly(
                        "NONE 2024-09-15/2025-01-01", "QUALIFYING 2025-01-01/2029-09-15", "NONE 2029-09-15/..");
        CaseFileBuilder overEighteen = born(BORN).addAccommodationElsewhere(elsewhere("2026-01-01", "2027-06-01"));
        assertThat(standings(overEighteen, "2028-01-01"))
                .containsExactly(
                        "NONE 2024-09-15/2026-09-15", "QUALIFYING 2026-09-15/2029-09-15", "NONE 2029-09-15/..");
    }

    @Test
    void aCourseResumedAfterTwentyOneCountsFromTheDayTheAuthorityWasTold() {
        CaseFileBuilder told = born("1994-06-01")
                .addEpisode(inCareFrom("2008-01-01").build())
                .addEducationProgramme(course("2016-10-01", "2016-12-01", "2017-07-01"));
        assertThat(standings(told, "2017-08-01"))
                .endsWith(
                        "NONE 2015-06-01/2016-12-01",
                        "FORMER_RELEVANT 2016-12-01/2017-07-01",
                        "NONE 2017-07-01/2018-04-01",
                        "FORMER_RELEVANT 2018-04-01/2019-06-01",
                        "NONE 2019-06-01/..");
        CaseFileBuilder beforeTheLaw = born("1988-06-01")
                .addEpisode(inCareFrom("2003-01-01").build())
                .addEducationProgramme(course("2010-09-01", "2010-08-01", "2012-07-01"));
        assertThat(standings(beforeTheLaw, "2012-08-01"))
                .contains("NONE 2009-06-01/2011-04-01", "FORMER_RELEVANT 2011-04-01/2012-07-01");
    }

    @Test
    void whatBeginsAfterTheDayIsNotKnownOnIt() {
        CaseFileBuilder plans = born(BORN)
                .addEpisode(care("2023-01-01", "2024-09-30"))
                .addEpisode(inCareFrom("2025-05-01").build())
                .addReturnsHome(home("2025-03-01", "2026-01-01"))
                .addSpecialGuardianshipOrder(order("2025-03-01", "2026-01-01"));
        assertThat(standings(plans, "2025-01-01"))
                .containsExactly(
                        "NONE 2023-01-01/2024-09-15",
                        "ELIGIBLE 2024-09-15/2024-09-30",
                        "RELEVANT 2024-09-30/2026-09-15",
                        "FORMER_RELEVANT 2026-09-15/2033-09-15",
                        "NONE 2033-09-15/..");
        CaseFileBuilder stay = born(BORN).addAccommodationElsewhere(elsewhere("2025-06-01", "2025-12-01"));
        assertThat(standings(stay, "2025-01-01")).containsExactly("NONE 2024-09-15/2029-09-15", "NONE 2029-09-15/..");
        CaseFileBuilder student = born("1994-06-01")
                .addEpisode(inCareFrom("2008-01-01").build())
                .addEducationProgramme(course("2016-09-01", "2016-02-01", "2017-07-01"));
        assertThat(standings(student, "2016-01-31")).contains("NONE 2015-06-01/2018-04-01");
        assertThat(standings(student, "2016-02-01")).contains("NONE 2015-06-01/2016-09-01");
    }

    private static InstitutionalStay detained(String from, String to) {
        return new InstitutionalStay(InstitutionalStayKind.DETENTION, DateRange.of(day(from), day(to)));
    }

    private static SpecialGuardianshipOrder order(String from, String to) {
        return new SpecialGuardianshipOrder(DateRange.of(day(from), day(to)));
    }

    private static AccommodationElsewhere elsewhere(String from, String to) {
        return new AccommodationElsewhere(
                AccommodationElsewhereKind.PRIVATE_FOSTERING, DateRange.of(day(from), day(to)));
    }

    private static EducationProgramme course(String from, String told, String to) {
        return new EducationProgramme(
                EducationProgrammeKind.HIGHER, day(told), DateRange.of(day(from), day(to)), Optional.of(3));
    }
}
