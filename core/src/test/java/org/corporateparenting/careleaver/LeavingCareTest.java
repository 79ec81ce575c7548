package org.corporateparenting.careleaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.careleaver.Lives.born;
import static org.corporateparenting.careleaver.Lives.care;
import static org.corporateparenting.careleaver.Lives.day;
import static org.corporateparenting.careleaver.Lives.group;
import static org.corporateparenting.careleaver.Lives.home;
import static org.corporateparenting.careleaver.Lives.inCareFrom;
import static org.corporateparenting.careleaver.Lives.on;
import static org.corporateparenting.careleaver.Lives.standings;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.adoption.SpecialGuardianshipOrder;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.careleaver.AccommodationElsewhere;
import org.corporateparenting.casework.careleaver.AccommodationElsewhereKind;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.casework.careleaver.InstitutionalStay;
import org.corporateparenting.casework.careleaver.InstitutionalStayKind;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.law.CareBegunBeforeFourteen;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.LeapDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavingCareTest {

    private static final String BORN = "2008-09-15";
    private static final String EIGHTEEN = "2026-09-15";

    @ParameterizedTest(name = "in care from {0}: {2} on {1}")
    @CsvSource({
        "2024-06-16, 2024-09-14, NONE",
        "2024-06-16, 2024-09-15, ELIGIBLE",
        "2024-06-17, 2024-09-15, NONE",
        "2024-06-17, 2024-09-16, ELIGIBLE",
        "2024-06-17, 2026-09-14, ELIGIBLE",
        "2024-06-17, 2026-09-15, FORMER_RELEVANT",
        "2024-06-17, 2033-09-14, FORMER_RELEVANT",
        "2024-06-17, 2033-09-15, NONE",
        "2026-06-16, 2026-09-14, NONE",
        "2026-06-16, 2026-09-15, FORMER_RELEVANT",
        "2026-06-17, 2026-09-15, QUALIFYING",
        "2026-06-17, 2029-09-14, QUALIFYING",
        "2026-06-17, 2029-09-15, NONE",
    })
    void thirteenWeeksAreNinetyOneNights(String start, String asAt, CareLeaverGroup expected) {
        assertThat(group(born(BORN).addEpisode(inCareFrom(start).build()), asAt))
                .isEqualTo(expected);
    }

    @Test
    void careThatEndedBeforeSixteenNeverMakesEligible() {
        CaseFileBuilder file = born(BORN).addEpisode(care("2024-01-01", "2024-09-14"));
        assertThat(standings(file, "2024-10-01"))
                .containsExactly("NONE 2024-01-01/2024-09-15", "NONE 2024-09-15/2029-09-15", "NONE 2029-09-15/..");
        assertThat(group(file, "2024-09-20")).isEqualTo(CareLeaverGroup.NONE);
    }

    @Test
    void aWholeLifeIsToldWithItsReasons() {
        CaseFileBuilder file = born(BORN).addEpisode(care("2024-05-01", "2024-09-30"));
        assertThat(standings(file, "2025-01-01"))
                .containsExactly(
                        "NONE 2024-05-01/2024-09-15",
                        "ELIGIBLE 2024-09-15/2024-09-30",
                        "RELEVANT 2024-09-30/2026-09-15",
                        "FORMER_RELEVANT 2026-09-15/2033-09-15",
                        "NONE 2033-09-15/..");
        assertThat(on(file, "2024-09-20").because())
                .isEqualTo(
                        "Aged 16 or 17, looked after since 2024-05-01, by 2024-09-15 for 137 days since the age of 14"
                                + " (91 are needed).");
        assertThat(on(file, "2025-01-01").because())
                .isEqualTo(
                        "Aged 16 or 17, no longer looked after since 2024-09-30, before that for 152 days since the age"
                                + " of 14 (91 are needed).");
        assertThat(on(file, "2025-01-01").citations())
                .extracting(Object::toString)
                .containsExactly("Children Act 1989 (c. 41) s.23A(2)");
    }

    @Test
    void brokenPeriodsAddUpAndShortBreaksDoNot() {
        CaseFileBuilder broken = born(BORN)
                .addEpisode(care("2023-01-01", "2023-02-20"))
                .addEpisode(inCareFrom("2024-08-10").build());
        assertThat(group(broken, "2024-09-19")).isEqualTo(CareLeaverGroup.NONE);
        assertThat(group(broken, "2024-09-20")).isEqualTo(CareLeaverGroup.ELIGIBLE);
        CaseFileBuilder shortBreaks = born(BORN)
                .addEpisode(inCareFrom("2023-01-01")
                        .legalStatus(LegalStatus.SHORT_BREAKS_AGREEMENT)
                        .build());
        assertThat(group(shortBreaks, "2025-01-01")).isEqualTo(CareLeaverGroup.NONE);
        assertThat(on(shortBreaks, "2025-01-01").because())
                .isEqualTo("Looked after since 2023-01-01 in a series of short breaks only.");
        assertThat(group(shortBreaks, "2027-01-01")).isEqualTo(CareLeaverGroup.QUALIFYING);
    }

    @Test
    void careBegunBeforeFourteenCountsFromFourteenUnlessReadLiterally() {
        CaseFile file = born(BORN).addEpisode(inCareFrom("2016-01-01").build()).build();
        LeavingCare literal = LeavingCare.standard()
                .with(Interpretation.builder()
                        .careBegunBeforeFourteen(CareBegunBeforeFourteen.PERIOD_LEFT_OUT)
                        .build());
        LocalDate asAt = day("2025-01-01");
        assertThat(LeavingCare.standard().standingOn(file, asAt).group()).isEqualTo(CareLeaverGroup.ELIGIBLE);
        assertThat(literal.standingOn(file, asAt).group()).isEqualTo(CareLeaverGroup.NONE);
        CaseFile onTheDay =
                born(BORN).addEpisode(inCareFrom("2022-09-15").build()).build();
        assertThat(literal.standingOn(onTheDay, asAt).group()).isEqualTo(CareLeaverGroup.ELIGIBLE);
    }

    @ParameterizedTest(name = "home until {0}: {1}")
    @CsvSource({
        "2025-02-27, RELEVANT",
        "2025-02-28, RELEVANT",
        "2025-03-01, QUALIFYING",
        "2025-06-01, QUALIFYING",
    })
    void sixMonthsAtHomeEndBeingRelevant(String until, CareLeaverGroup onTheDay) {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2023-01-01")
                        .ceased(day("2024-09-30"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                        .build())
                .addReturnsHome(home("2024-08-31", until));
        assertThat(group(file, "2025-07-01")).isEqualTo(CareLeaverGroup.RELEVANT);
        assertThat(LeavingCare.standard().standingsOf(file.build(), day("2025-07-01")).stream()
                        .filter(status -> status.period().contains(day("2025-02-28")))
                        .map(CareLeaverStatus::group))
                .containsExactly(onTheDay);
        assertThat(group(file, "2027-01-01")).isEqualTo(CareLeaverGroup.FORMER_RELEVANT);
    }

    @Test
    void aReturnHomeThatLastsLeavesAPersonWhoQualifies() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(care("2023-01-01", "2024-09-30"))
                .addReturnsHome(home("2024-08-31", "2027-05-01"));
        assertThat(standings(file, "2028-01-01"))
                .containsExactly(
                        "NONE 2023-01-01/2024-09-15",
                        "ELIGIBLE 2024-09-15/2024-09-30",
                        "RELEVANT 2024-09-30/2025-02-28",
                        "QUALIFYING 2025-02-28/2027-05-01",
                        "FORMER_RELEVANT 2027-05-01/2033-09-15",
                        "NONE 2033-09-15/..");
    }

    @Test
    void whetherAReturnHomeLastedMustBeKnown() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2023-01-01")
                        .ceased(day("2024-09-30"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                        .build());
        assertThat(group(file, "2025-03-29")).isEqualTo(CareLeaverGroup.RELEVANT);
        CareLeaverStatus status = on(file, "2025-03-30");
        assertThat(status.group()).isEqualTo(CareLeaverGroup.NOT_DETERMINABLE);
        assertThat(status.admissibleGroups())
                .isEqualTo(ImmutableSet.of(CareLeaverGroup.RELEVANT, CareLeaverGroup.QUALIFYING));
        assertThat(status.missing())
                .containsExactly(
                        "whether the young person lived with a person with parental responsibility from 2024-09-30 on");
        assertThat(status.because())
                .isEqualTo("It depends on what is not known: whether the young person lived with a person with parental"
                        + " responsibility from 2024-09-30 on.");
        assertThat(status.entitlements()).isEmpty();
        CaseFileBuilder elsewhere = born(BORN)
                .addEpisode(care("2023-01-01", "2024-09-30"))
                .observations(Observations.complete().with(ActKind.RETURN_HOME, Observed.notSupplied()));
        assertThat(group(elsewhere, "2025-03-30")).isEqualTo(CareLeaverGroup.NOT_DETERMINABLE);
    }

    @Test
    void timeInAPlacementWithParentsIsTimeAtHome() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2023-01-01")
                        .placementType(PlacementType.WITH_PARENTS)
                        .ceased(day("2024-12-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                        .build())
                .addReturnsHome(home("2024-12-01", "2025-02-01"));
        assertThat(standings(file, "2025-03-01"))
                .startsWith(
                        "NONE 2023-01-01/2024-09-15",
                        "ELIGIBLE 2024-09-15/2024-12-01",
                        "QUALIFYING 2024-12-01/2025-02-01",
                        "RELEVANT 2025-02-01/2026-09-15");
    }

    @ParameterizedTest(name = "detained from {0}: {1}")
    @CsvSource({"2024-08-15, RELEVANT", "2024-08-16, NONE", "2024-07-01, RELEVANT"})
    void whoeverWasDetainedAtSixteenIsRelevant(String detained, CareLeaverGroup expected) {
        CaseFileBuilder file = born(BORN)
                .addEpisode(care("2023-01-01", "2024-08-15"))
                .addInstitutionalStay(new InstitutionalStay(
                        InstitutionalStayKind.DETENTION, DateRange.of(day(detained), day("2025-02-01"))));
        assertThat(group(file, "2024-09-14")).isEqualTo(CareLeaverGroup.NONE);
        assertThat(group(file, "2024-09-15")).isEqualTo(expected);
        assertThat(group(file, "2025-06-01")).isEqualTo(expected);
        if (expected == CareLeaverGroup.RELEVANT) {
            assertThat(group(file, "2027-06-01")).isEqualTo(CareLeaverGroup.FORMER_RELEVANT);
        }
    }

    @Test
    void whetherADetentionLastedToSixteenMustBeKnown() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2023-01-01")
                        .ceased(day("2024-08-15"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.CUSTODY)
                        .build());
        assertThat(on(file, "2024-10-01").missing())
                .containsExactly(
                        "whether the young person was detained or in hospital from 2024-08-15 to the age of 16");
        assertThat(group(
                        file.addInstitutionalStay(new InstitutionalStay(
                                InstitutionalStayKind.DETENTION, DateRange.of(day("2024-08-15"), day("2024-08-20")))),
                        "2024-10-01"))
                .isEqualTo(CareLeaverGroup.NONE);
    }

    @Test
    void whoeverLeftAfterAShortTimeAtSixteenQualifies() {
        CaseFileBuilder after = born(BORN).addEpisode(care("2024-09-02", "2024-09-16"));
        assertThat(standings(after, "2024-10-01"))
                .containsExactly(
                        "NONE 2024-09-02/2024-09-15",
                        "NONE 2024-09-15/2024-09-16",
                        "QUALIFYING 2024-09-16/2029-09-15",
                        "NONE 2029-09-15/..");
        assertThat(on(after, "2024-10-01").because())
                .isEqualTo("Under 21, looked after at 16 or 17 up to 2024-09-16 and no longer.");
        CaseFileBuilder before = born(BORN).addEpisode(care("2024-08-31", "2024-09-14"));
        assertThat(group(before, "2024-10-01")).isEqualTo(CareLeaverGroup.NONE);
    }

    @Test
    void aSpecialGuardianshipOrderAfterCareQualifies() {
        CaseFileBuilder said = born(BORN)
                .addEpisode(inCareFrom("2015-01-01")
                        .ceased(day("2016-01-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.GUARDIANSHIP_TO_OTHERS)
                        .build());
        assertThat(standings(said, "2025-01-01"))
                .containsExactly(
                        "NONE 2015-01-01/2024-09-15", "QUALIFYING 2024-09-15/2029-09-15", "NONE 2029-09-15/..");
        CaseFileBuilder discharged = said.addSpecialGuardianshipOrder(
                new SpecialGuardianshipOrder(DateRange.of(day("2016-01-01"), day("2025-06-01"))));
        assertThat(group(discharged, "2025-05-31")).isEqualTo(CareLeaverGroup.QUALIFYING);
        assertThat(group(discharged, "2025-06-01")).isEqualTo(CareLeaverGroup.NONE);
        assertThat(group(discharged, "2027-06-01")).isEqualTo(CareLeaverGroup.NONE);
    }

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource({
        "HEALTH, 2024-11-30, QUALIFYING",
        "HEALTH, 2024-11-29, NONE",
        "PRIVATE_FOSTERING, 2024-09-17, QUALIFYING",
        "PRIVATE_FOSTERING, 2024-09-15, NONE",
    })
    void accommodationElsewhereQualifiesFromItsEnd(
            AccommodationElsewhereKind kind, String until, CareLeaverGroup expected) {
        CaseFileBuilder file = born(BORN)
                .addAccommodationElsewhere(
                        new AccommodationElsewhere(kind, DateRange.of(day("2024-08-31"), day(until))));
        assertThat(group(file, until)).isEqualTo(expected);
        assertThat(group(file, "2025-01-01")).isEqualTo(expected);
    }

    @Test
    void whetherThereWasAccommodationElsewhereMustBeKnown() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(care("2020-01-01", "2021-01-01"))
                .observations(Observations.complete().with(ActKind.ACCOMMODATION_ELSEWHERE, Observed.notSupplied()));
        assertThat(group(file, "2024-09-14")).isEqualTo(CareLeaverGroup.NONE);
        assertThat(on(file, "2025-01-01").missing())
                .containsExactly("whether the young person was accommodated or fostered elsewhere at 16 or 17");
        assertThat(group(file, "2029-09-15")).isEqualTo(CareLeaverGroup.NONE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2015-05-31, FORMER_RELEVANT",
        "2015-06-01, NONE",
        "2018-03-31, NONE",
        "2018-04-01, FORMER_RELEVANT",
        "2019-05-31, FORMER_RELEVANT",
        "2019-06-01, NONE",
    })
    void formerRelevantToTwentyOneAndFromApril2018ToTwentyFive(String asAt, CareLeaverGroup expected) {
        assertThat(group(born("1994-06-01").addEpisode(inCareFrom("2008-01-01").build()), asAt))
                .isEqualTo(expected);
    }

    @Test
    void educationExtendedTheDutiesBefore2018() {
        CaseFileBuilder begunBefore = born("1994-06-01")
                .addEpisode(inCareFrom("2008-01-01").build())
                .addEducationProgramme(course("2013-09-01", "2013-08-01", "2016-07-01"));
        assertThat(group(begunBefore, "2016-06-30")).isEqualTo(CareLeaverGroup.FORMER_RELEVANT);
        assertThat(group(begunBefore, "2016-07-01")).isEqualTo(CareLeaverGroup.NONE);
        CaseFileBuilder resumed = born("1994-06-01")
                .addEpisode(inCareFrom("2008-01-01").build())
                .addEducationProgramme(course("2016-09-01", "2016-10-01", "2019-07-01"));
        assertThat(group(resumed, "2016-09-30")).isEqualTo(CareLeaverGroup.NONE);
        assertThat(group(resumed, "2016-10-01")).isEqualTo(CareLeaverGroup.FORMER_RELEVANT);
        CaseFileBuilder unknown = born("1994-06-01")
                .addEpisode(inCareFrom("2008-01-01").build())
                .observations(Observations.complete().with(ActKind.EDUCATION_PROGRAMME, Observed.notSupplied()));
        assertThat(on(unknown, "2016-10-01").missing())
                .containsExactly("whether the young person was in education or training after 21");
        assertThat(group(unknown, "2018-04-01")).isEqualTo(CareLeaverGroup.FORMER_RELEVANT);
    }

    @Test
    void theLeapDayIsReadAsChosen() {
        CaseFile file =
                born("2008-02-29").addEpisode(inCareFrom("2023-01-01").build()).build();
        LocalDate asAt = day("2026-02-28");
        assertThat(LeavingCare.standard().standingOn(file, asAt).group()).isEqualTo(CareLeaverGroup.ELIGIBLE);
        assertThat(LeavingCare.standard()
                        .with(Interpretation.builder()
                                .leapDay(LeapDay.TWENTY_EIGHTH_OF_FEBRUARY)
                                .build())
                        .standingOn(file, asAt)
                        .group())
                .isEqualTo(CareLeaverGroup.FORMER_RELEVANT);
    }

    @Test
    void anUnknownStartMattersOnlyNearNinetyOneDays() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2024-09-01")
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .build());
        assertThat(on(file, "2024-10-01").missing())
                .containsExactly(
                        "the day on which the child started to be looked after, which is not after 2024-09-01");
        assertThat(group(file, "2024-12-01")).isEqualTo(CareLeaverGroup.ELIGIBLE);
        assertThat(group(file, EIGHTEEN)).isEqualTo(CareLeaverGroup.FORMER_RELEVANT);
    }

    @Test
    void transferEndsTheStandingTowardsThisAuthority() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2023-01-01")
                        .ceased(day("2025-01-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.TRANSFERRED)
                        .build());
        assertThat(standings(file, "2025-02-01"))
                .containsExactly(
                        "NONE 2023-01-01/2024-09-15",
                        "ELIGIBLE 2024-09-15/2025-01-01",
                        "NONE 2025-01-01/2033-09-15",
                        "NONE 2033-09-15/..");
        assertThat(on(file, "2025-02-01").because())
                .isEqualTo("Another authority took over care on 2025-01-01 and is the responsible one.");
    }

    @Test
    void careByAnotherAuthorityInBetweenMayCount() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2024-01-01")
                        .ceased(day("2024-02-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.TRANSFERRED)
                        .build())
                .addEpisode(inCareFrom("2024-09-01").build());
        assertThat(on(file, "2024-10-01").missing())
                .containsExactly("how long another authority looked after the child from 2024-02-01 on");
        assertThat(group(file, "2024-11-30")).isEqualTo(CareLeaverGroup.ELIGIBLE);
    }

    @Test
    void deathEndsEveryStanding() {
        CaseFileBuilder file =
                born(BORN).addEpisode(inCareFrom("2023-01-01").build()).died(day("2025-01-01"));
        assertThat(group(file, "2024-12-31")).isEqualTo(CareLeaverGroup.ELIGIBLE);
        assertThat(group(file, "2025-01-01")).isEqualTo(CareLeaverGroup.NONE);
        assertThat(on(file, "2025-01-01").because()).isEqualTo("The young person has died.");
        assertThat(on(file, "2024-12-31").period().endExclusive()).contains(day(EIGHTEEN));
    }

    @Test
    void withoutADateOfBirthThereIsNoAnswerWhileItMayMatter() {
        CaseFile file = CaseFile.builder()
                .id(ChildId.of("C17"))
                .addEpisode(inCareFrom("2023-01-01").build())
                .build();
        CareLeaverStatus status = LeavingCare.standard().standingOn(file, day("2025-01-01"));
        assertThat(status.group()).isEqualTo(CareLeaverGroup.NOT_DETERMINABLE);
        assertThat(status.missing()).containsExactly("the date of birth");
        assertThat(LeavingCare.standard().standingOn(file, day("2048-01-01")).group())
                .isEqualTo(CareLeaverGroup.NONE);
        CaseFile nothing = CaseFile.builder().id(ChildId.of("C17")).build();
        assertThat(LeavingCare.standard().standingOn(nothing, day("2025-01-01")).group())
                .isEqualTo(CareLeaverGroup.NONE);
    }

    @Test
    void noGroupIsOlderThanTheLaw() {
        CaseFileBuilder file =
                born("1985-01-01").addEpisode(inCareFrom("1999-06-01").build());
        assertThat(group(file, "2001-09-30")).isEqualTo(CareLeaverGroup.NONE);
        assertThat(group(file, "2001-10-01")).isEqualTo(CareLeaverGroup.ELIGIBLE);
    }

    private static EducationProgramme course(String from, String told, String to) {
        return new EducationProgramme(
                EducationProgrammeKind.HIGHER, day(told), DateRange.of(day(from), day(to)), Optional.of(3));
    }
}
