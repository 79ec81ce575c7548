package org.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.indicator.Someone.child;
import static org.corporateparenting.indicator.Someone.count;
import static org.corporateparenting.indicator.Someone.day;
import static org.corporateparenting.indicator.Someone.fostered;
import static org.corporateparenting.indicator.Someone.inCare;
import static org.corporateparenting.indicator.Someone.missing;
import static org.corporateparenting.indicator.Someone.until;
import static org.corporateparenting.indicator.Someone.without;

import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.careleaver.AccommodationStatus;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.careleaver.CareLeaverStandingBuilder;
import org.corporateparenting.casework.careleaver.ContactMode;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.casework.careleaver.HomelessnessKind;
import org.corporateparenting.casework.careleaver.InTouchContact;
import org.corporateparenting.casework.careleaver.LeavingCareNeedsAssessment;
import org.corporateparenting.casework.careleaver.PathwayPlan;
import org.corporateparenting.casework.careleaver.PathwayPlanReview;
import org.corporateparenting.casework.careleaver.PersonalAdviserAllocation;
import org.corporateparenting.casework.careleaver.StayingPutArrangement;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.AccommodationKind;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class LeaverIndicatorsTest {

    private static final String YEAR_END = "2025-03-31";

    /** In care from 14 to the eighteenth birthday, so former relevant from then on. */
    private static CaseFileBuilder born(String born) {
        return inCare(
                        day(born).plusYears(14).toString(),
                        day(born).plusYears(18).toString())
                .born(day(born));
    }

    /** Left care before turning 18, having been eligible, so relevant from then on. */
    private static CaseFileBuilder left(String born, String left) {
        return inCare(day(born).plusYears(14).toString(), left).born(day(born));
    }

    private static CareLeaverStandingBuilder returned(String year) {
        return CareLeaverStanding.builder().year(CollectionYear.of(year));
    }

    private static CaseFileBuilder contacted(CaseFileBuilder file, String day) {
        return file.addInTouchContact(new InTouchContact(day(day), ContactMode.REMOTE));
    }

    private static AccommodationStatus home(String from, AccommodationKind kind, Optional<Boolean> suitable) {
        return new AccommodationStatus(day(from), kind, suitable, Optional.empty());
    }

    private static EducationProgramme course(String from, String to) {
        return new EducationProgramme(
                EducationProgrammeKind.OTHER, day(from), DateRange.of(day(from), day(to)), Optional.empty());
    }

    @Test
    void contactLastsForEightWeeks() {
        String share = "in-touch-within-8-weeks";
        CaseFileBuilder file = contacted(born("2005-06-01"), "2025-02-03");
        assertThat(count(share, "2025-03-31", file)).isEqualTo("1/1");
        assertThat(count(share, "2025-04-01", file)).isEqualTo("0/1");
        assertThat(count("in-touch-up-to-date", "2025-03-31", file)).isEqualTo("1/1");
        assertThat(count("contact-8-weeks-18-21", "2025-04-01", file)).isEqualTo("0/1");
    }

    @Test
    void contactThatNobodySuppliedIsNotNone() {
        CaseFileBuilder file = without(born("2005-06-01"), ActKind.IN_TOUCH_CONTACT);
        assertThat(missing("in-touch-within-8-weeks", YEAR_END, file))
                .containsExactly("when the authority was last in contact");
        file.addCareLeaverStanding(
                CareLeaverStanding.builder().latestContact(day("2025-01-01")).build());
        assertThat(count("in-touch-within-8-weeks", YEAR_END, file)).isEqualTo("0/1");
    }

    @Test
    void ageBoundsIncludeTheWholeLastYear() {
        CaseFileBuilder file = born("2003-04-01");
        assertThat(count("contact-8-weeks-18-21", "2021-04-01", file)).isEqualTo("0/1");
        assertThat(count("contact-8-weeks-18-21", "2021-03-31", file)).isEqualTo("0/0");
        assertThat(count("contact-8-weeks-18-21", "2025-03-31", file)).isEqualTo("0/1");
        assertThat(count("contact-8-weeks-18-21", "2025-04-01", file)).isEqualTo("0/0");
        assertThat(count("in-touch-within-8-weeks", "2025-04-01", file)).isEqualTo("0/1");
    }

    @Test
    void fromTwentyOneThoseWithAnAdviserOrInEducationAreKeptInTouchWith() {
        CaseFileBuilder file = born("2003-06-01");
        assertThat(count("in-touch-up-to-date", "2024-05-31", file)).isEqualTo("0/1");
        assertThat(count("in-touch-up-to-date", "2024-06-01", file)).isEqualTo("0/0");
        assertThat(count(
                        "care-leavers-2017",
                        "2024-06-01",
                        file.addEducationProgramme(course("2023-09-01", "2024-07-01"))))
                .isEqualTo("1/1");
        assertThat(count("care-leavers-2017", "2024-07-01", file)).isEqualTo("0/0");
        file.addPersonalAdviser(new PersonalAdviserAllocation(DateRange.startingOn(day("2024-07-01"))));
        assertThat(count("care-leavers-2017", "2024-07-01", file)).isEqualTo("1/1");
        assertThat(count("care-leavers-2017", "2024-07-01", without(born("2003-06-01"), ActKind.PERSONAL_ADVISER)))
                .isEqualTo("0/0?1");
    }

    @Test
    void aPathwayPlanIsUpToDateForSixMonths() {
        CaseFileBuilder file = born("2005-06-01").addPathwayPlan(new PathwayPlan(day("2024-08-31")));
        assertThat(count("pathway-plan-up-to-date", "2025-02-28", file)).isEqualTo("1/1");
        assertThat(count("pathway-plan-up-to-date", "2025-03-01", file)).isEqualTo("0/1");
        assertThat(count("pathway-plan-18-21", "2025-03-01", file)).isEqualTo("0/1");
        assertThat(count("pathway-plan-in-place", "2025-03-01", file)).isEqualTo("1/1");
        assertThat(count("pathway-plan-in-place", "2024-08-30", file)).isEqualTo("0/1");
        file.addPathwayPlanReview(new PathwayPlanReview(day("2025-03-01")));
        assertThat(count("pathway-plan-up-to-date", "2025-03-01", file)).isEqualTo("1/1");
    }

    @Test
    void eligibleChildrenAreOwedAPathwayPlanToo() {
        CaseFileBuilder file = inCare("2022-01-01").born(day("2008-06-01"));
        assertThat(count("pathway-plan-in-place", "2024-05-31", file)).isEqualTo("0/0");
        assertThat(count("pathway-plan-in-place", "2024-06-01", file)).isEqualTo("0/1");
        assertThat(count("in-touch-up-to-date", "2024-06-01", file)).isEqualTo("0/0");
        assertThat(count("pathway-plan-in-place", "2024-06-01", without(file, ActKind.PATHWAY_PLAN)))
                .isEqualTo("0/0?1");
    }

    @Test
    void reviewsThatNobodySuppliedLeaveThePlanOpen() {
        CaseFileBuilder file = without(
                born("2005-06-01").addPathwayPlan(new PathwayPlan(day("2024-01-01"))), ActKind.PATHWAY_PLAN_REVIEW);
        assertThat(count("pathway-plan-up-to-date", YEAR_END, file)).isEqualTo("0/0?1");
        assertThat(count("pathway-plan-up-to-date", "2024-07-01", file)).isEqualTo("1/1");
    }

    @Test
    void advisersAreForThoseInCareFromSixteenAndForCareLeavers() {
        CaseFileBuilder inCare = inCare("2024-06-01").born(day("2008-06-01"));
        assertThat(count("personal-adviser-allocated-16-plus", "2024-05-31", inCare))
                .isEqualTo("0/0");
        assertThat(count("personal-adviser-allocated-16-plus", "2024-06-01", inCare))
                .isEqualTo("0/1");
        inCare.addPersonalAdviser(new PersonalAdviserAllocation(DateRange.of(day("2024-06-02"), day("2024-07-01"))));
        assertThat(count("personal-adviser-allocated-16-plus", "2024-06-30", inCare))
                .isEqualTo("1/1");
        assertThat(count("personal-adviser-allocated-16-plus", "2024-07-01", inCare))
                .isEqualTo("0/1");
        assertThat(count("personal-adviser-allocated-16-plus", "2024-06-01", born("2004-01-01")))
                .isEqualTo("0/1");
        assertThat(missing(
                        "personal-adviser-allocated-16-plus",
                        "2024-06-01",
                        without(born("2004-01-01"), ActKind.PERSONAL_ADVISER)))
                .containsExactly("whether there is a personal adviser");
    }

    @Test
    void needsAreAssessedWithinThreeMonths() {
        CaseFileBuilder file = inCare("2022-01-01").born(day("2008-11-30"));
        String share = "needs-assessment-in-3-months";
        assertThat(count(share, "2025-02-28", file)).isEqualTo("0/0");
        assertThat(count(share, "2025-03-01", file)).isEqualTo("0/1");
        file.addLeavingCareAssessment(new LeavingCareNeedsAssessment(day("2025-02-28")));
        assertThat(count(share, "2025-03-01", file)).isEqualTo("1/1");
    }

    @Test
    void careLeaversAreCountedByAge() {
        CaseFileBuilder file = left("2005-06-01", "2022-06-01");
        assertThat(count("leaving-care-aged-16-17", "2022-05-31", file)).isEqualTo("1/1");
        assertThat(count("leaving-care-relevant-16-17", "2022-05-31", file)).isEqualTo("0/0");
        assertThat(count("leaving-care-relevant-16-17", "2022-06-01", file)).isEqualTo("1/1");
        assertThat(count("leaving-care-aged-16-17", "2023-05-31", file)).isEqualTo("1/1");
        assertThat(count("leaving-care-aged-16-17", "2023-06-01", file)).isEqualTo("0/0");
        assertThat(count("leaving-care-aged-18", "2023-06-01", file)).isEqualTo("1/1");
        assertThat(count("leaving-care-aged-24", "2030-05-31", file)).isEqualTo("1/1");
        assertThat(count("leaving-care-total", "2030-05-31", file)).isEqualTo("1/1");
        assertThat(count("leaving-care-total", "2030-06-01", file)).isEqualTo("0/0");
    }

    @Test
    void whoWasLookedAfterAtSixteenIsAskedWhereTheyLive() {
        AccommodationStatus flat = home("2023-06-01", AccommodationKind.INDEPENDENT_LIVING, Optional.of(true));
        CaseFileBuilder file = born("2005-06-01").addCareLeaverAccommodation(flat);
        assertThat(count("KPI-10", YEAR_END, file)).isEqualTo("1/1");
        CaseFileBuilder firstDay =
                inCare("2015-01-01", "2021-06-02").born(day("2005-06-01")).addCareLeaverAccommodation(flat);
        assertThat(count("KPI-10", YEAR_END, firstDay)).isEqualTo("1/1");
        CaseFileBuilder before =
                inCare("2015-01-01", "2021-06-01").born(day("2005-06-01")).addCareLeaverAccommodation(flat);
        assertThat(count("KPI-10", YEAR_END, before)).isEqualTo("0/0");
        CaseFileBuilder after =
                inCare("2022-06-01", "2023-06-01").born(day("2005-06-01")).addCareLeaverAccommodation(flat);
        assertThat(count("KPI-10", YEAR_END, after)).isEqualTo("0/0");
    }

    @Test
    void theAgesOfTheCohortAreThoseOfTheDay() {
        CaseFileBuilder file = left("2004-06-01", "2020-12-01");
        assertThat(count("KPI-09", "2021-05-31", file)).isEqualTo("0/0");
        assertThat(count("KPI-09", "2021-06-01", file)).isEqualTo("0/0?1");
        assertThat(count("KPI-09", "2026-05-31", file)).isEqualTo("0/0?1");
        assertThat(count("KPI-09", "2026-06-01", file)).isEqualTo("0/0");
        assertThat(count("care-leavers-eet-19-21", "2023-05-31", file)).isEqualTo("0/0");
        assertThat(count("care-leavers-eet-19-21", "2023-06-01", file)).isEqualTo("0/0?1");
        assertThat(count("care-leavers-suitable-accommodation-16-21", "2021-05-31", file))
                .isEqualTo("0/0?1");
    }

    @Test
    void whoIsStillLookedAfterHasNotLeft() {
        assertThat(count("KPI-10", YEAR_END, inCare("2020-01-01").born(day("2007-06-01"))))
                .isEqualTo("0/0");
    }

    @Test
    void careOnRecordOnlyLaterMayHaveBegunAtSixteen() {
        CaseFileBuilder file = child().addEpisode(until(
                        fostered("2022-07-01").reasonForNewEpisode(Optional.empty()),
                        "2023-06-01",
                        ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT))
                .born(day("2005-06-01"));
        assertThat(missing("KPI-10", YEAR_END, file))
                .containsExactly("whether the young person was looked after at 16");
    }

    @Test
    void aPlaceIsSuitableIfTheRecordSaysSo() {
        CaseFileBuilder open = born("2005-06-01")
                .addCareLeaverAccommodation(home("2024-01-01", AccommodationKind.OTHER, Optional.empty()));
        assertThat(missing("KPI-10", YEAR_END, open)).containsExactly("whether the accommodation is suitable");
        CaseFileBuilder custody = born("2005-06-01")
                .addCareLeaverAccommodation(home("2024-01-01", AccommodationKind.CUSTODY, Optional.empty()));
        assertThat(count("KPI-10", YEAR_END, custody)).isEqualTo("0/1");
        CaseFileBuilder stated = born("2005-06-01")
                .addCareLeaverStanding(CareLeaverStanding.builder()
                        .accommodation(Accommodation.FOYER_SUITABLE)
                        .build());
        assertThat(count("KPI-10", YEAR_END, stated)).isEqualTo("1/1");
        CaseFileBuilder birthday = born("2005-06-01")
                .addCareLeaverStanding(returned("2024/25")
                        .accommodation(Accommodation.FOYER_SUITABLE)
                        .build());
        assertThat(count("KPI-10", YEAR_END, birthday)).isEqualTo("0/0?1");
    }

    @Test
    void theLatestPlaceCountsIfALaterOneWouldBeOnRecord() {
        CaseFileBuilder file = born("2005-06-01")
                .addCareLeaverAccommodation(home("2024-06-01", AccommodationKind.BED_AND_BREAKFAST, Optional.of(false)))
                .addCareLeaverAccommodation(home("2024-01-01", AccommodationKind.FOYER, Optional.of(true)));
        assertThat(count("KPI-10", YEAR_END, file)).isEqualTo("0/1");
        assertThat(count("KPI-10", "2024-05-31", file)).isEqualTo("1/1");
        assertThat(count("KPI-10", YEAR_END, without(file, ActKind.ACCOMMODATION_STATUS)))
                .isEqualTo("0/0?1");
    }

    @Test
    void aCourseOrARecordedActivityIsWhatTheyDo() {
        CaseFileBuilder file = born("2005-06-01").addEducationProgramme(course("2024-09-01", "2025-04-01"));
        assertThat(count("KPI-09", "2025-03-31", file)).isEqualTo("1/1");
        assertThat(count("neet-2017", "2025-03-31", file)).isEqualTo("0/1");
        assertThat(count("KPI-09", "2025-04-01", file)).isEqualTo("0/0?1");
        file.addCareLeaverStanding(
                CareLeaverStanding.builder().activity(Activity.NOT_ACTIVE_OTHER).build());
        assertThat(count("KPI-09", "2025-04-01", file)).isEqualTo("0/1");
        assertThat(count("neet-2017", "2025-04-01", file)).isEqualTo("1/1");
    }

    @Test
    void thoseWithoutAHomeAreCountedByHow() {
        CaseFileBuilder file = born("2005-06-01")
                .addCareLeaverAccommodation(new AccommodationStatus(
                        day("2025-01-01"),
                        AccommodationKind.NO_FIXED_ABODE,
                        Optional.empty(),
                        Optional.of(HomelessnessKind.STREET_HOMELESS)));
        assertThat(count("no-permanent-address", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("street-homeless", YEAR_END, file)).isEqualTo("1/1");
        assertThat(count("staying-with-friends", YEAR_END, file)).isEqualTo("0/0");
        assertThat(count("street-homeless", YEAR_END, born("2005-06-01"))).isEqualTo("0/0?1");
    }

    @Test
    void whoStaysPutWasFosteredOnTurningEighteen() {
        CaseFileBuilder file = born("2005-06-01")
                .addStayingPutArrangement(
                        new StayingPutArrangement(DateRange.of(day("2023-06-01"), day("2025-03-31"))));
        assertThat(count("staying-put", "2023-05-31", file)).isEqualTo("0/0");
        assertThat(count("staying-put", "2025-03-30", file)).isEqualTo("1/1");
        assertThat(count("staying-put-share", "2025-03-30", file)).isEqualTo("1/1");
        assertThat(count("staying-put-share", "2025-03-31", file)).isEqualTo("0/1");
        assertThat(count("staying-put-share", "2026-06-01", file)).isEqualTo("0/0");
        assertThat(count("staying-put-share", YEAR_END, left("2005-06-01", "2023-05-31")))
                .isEqualTo("0/0");
        assertThat(count("staying-put-share", YEAR_END, without(born("2005-06-01"), ActKind.STAYING_PUT)))
                .isEqualTo("0/0?1");
    }

    @Test
    void theNationalCountTakesBirthdaysOfTheYear() {
        CaseFileBuilder first = born("2005-04-01");
        assertThat(count("national-care-leavers-17-21", "2025-03-31", first)).isEqualTo("1/1");
        assertThat(count("national-care-leavers-17-21", "2024-04-01", first)).isEqualTo("1/1");
        assertThat(count("national-care-leavers-17-21", "2025-03-31", born("2003-03-31")))
                .isEqualTo("0/0");
        assertThat(count("national-care-leavers-17-21", "2025-03-31", born("2003-04-01")))
                .isEqualTo("1/1");
        assertThat(count("national-care-leavers-in-touch-19-21", "2025-03-31", born("2006-04-01")))
                .isEqualTo("0/0");
        assertThat(count("national-care-leavers-in-touch-17-18", "2025-03-31", born("2006-04-01")))
                .isEqualTo("0/1");
    }

    @Test
    void whoLeavesOnTheSeventeenthBirthdayIsCountedAndWhoLeavesAfterItIsNot() {
        assertThat(count("national-care-leavers-17-21", YEAR_END, left("2007-06-01", "2024-06-01")))
                .isEqualTo("1/1");
        assertThat(count("national-care-leavers-17-21", YEAR_END, left("2007-06-01", "2024-06-02")))
                .isEqualTo("0/0");
    }

    @Test
    void thoseTakenOverAdoptedOrDeadAreLeftOutOfTheNationalCount() {
        for (ReasonEpisodeCeased reason :
                new ReasonEpisodeCeased[] {ReasonEpisodeCeased.TRANSFERRED, ReasonEpisodeCeased.ADOPTED_UNOPPOSED}) {
            CaseFileBuilder file = child().addEpisode(until(fostered("2020-01-01"), "2023-06-01", reason))
                    .born(day("2005-06-01"));
            assertThat(count("national-care-leavers-17-21", YEAR_END, file)).isEqualTo("0/0");
        }
        assertThat(count(
                        "national-care-leavers-17-21",
                        YEAR_END,
                        born("2005-06-01").died(day("2025-03-31"))))
                .isEqualTo("0/0");
        assertThat(count(
                        "national-care-leavers-17-21",
                        YEAR_END,
                        born("2005-06-01").died(day("2025-04-01"))))
                .isEqualTo("1/1");
    }

    @Test
    void theBirthdayWindowRunsFromThreeMonthsBeforeToOneMonthAfter() {
        String share = "national-care-leavers-in-touch-19-21";
        assertThat(count(share, "2025-01-31", contacted(born("2005-12-31"), "2024-09-30")))
                .isEqualTo("1/1");
        assertThat(count(share, "2025-01-31", contacted(born("2005-12-31"), "2024-09-29")))
                .isEqualTo("0/1");
        assertThat(count(share, "2025-01-31", contacted(born("2005-12-31"), "2025-01-31")))
                .isEqualTo("1/1");
        assertThat(count(share, "2025-03-31", contacted(born("2005-12-31"), "2025-02-01")))
                .isEqualTo("0/1");
        assertThat(count(share, "2025-01-30", born("2005-12-31"))).isEqualTo("0/0?1");
    }

    @Test
    void theReturnOfTheYearSaysHowTheyFared() {
        CaseFileBuilder file = born("2005-06-01")
                .addCareLeaverStanding(returned("2024/25")
                        .inTouch(InTouch.NOT_IN_TOUCH)
                        .activity(Activity.NOTHING_TO_REPORT)
                        .accommodation(Accommodation.NOTHING_TO_REPORT)
                        .build());
        contacted(file, "2024-06-01");
        assertThat(count("national-care-leavers-in-touch-19-21", YEAR_END, file))
                .isEqualTo("0/1");
        assertThat(count("national-care-leavers-eet-19-21", YEAR_END, file)).isEqualTo("0/1");
        assertThat(count("national-care-leavers-suitable-accommodation-19-21", YEAR_END, file))
                .isEqualTo("0/1");
        assertThat(count("national-care-leavers-eet-19-21", "2024-03-31", file)).isEqualTo("0/0");
    }

    @Test
    void thoseAtHomeForSixMonthsAreReturnedAndNotPublished() {
        CaseFileBuilder file = born("2005-06-01")
                .addCareLeaverStanding(
                        returned("2024/25").inTouch(InTouch.RETURNED_HOME).build());
        assertThat(count("national-care-leavers-17-21", YEAR_END, file)).isEqualTo("0/0");
    }

    @Test
    void apprenticesAreInTrainingAndTheIdleAreNot() {
        assertThat(eet(Activity.APPRENTICESHIP_PART_TIME)).isEqualTo("1/1");
        assertThat(eet(Activity.NOT_ACTIVE_PREGNANCY_OR_PARENTING)).isEqualTo("0/1");
    }

    private static String eet(Activity activity) {
        return count(
                "national-care-leavers-eet-19-21",
                YEAR_END,
                born("2005-06-01")
                        .addCareLeaverStanding(
                                returned("2024/25").activity(activity).build()));
    }

    @Test
    void abroadDeportedAndNotKnownAreOutOfTheShareInSuitableHomes() {
        assertThat(suitable(Accommodation.ABROAD_SUITABLE)).isEqualTo("0/0");
        assertThat(suitable(Accommodation.DEPORTED_UNSUITABLE)).isEqualTo("0/0");
        assertThat(suitable(Accommodation.NOT_KNOWN_SUITABLE)).isEqualTo("0/0");
        assertThat(suitable(Accommodation.CUSTODY_UNSUITABLE)).isEqualTo("0/1");
        assertThat(suitable(Accommodation.OTHER_SUITABLE)).isEqualTo("1/1");
    }

    private static String suitable(Accommodation accommodation) {
        return count(
                "national-care-leavers-suitable-accommodation-19-21",
                YEAR_END,
                born("2005-06-01")
                        .addCareLeaverStanding(
                                returned("2024/25").accommodation(accommodation).build()));
    }

    @Test
    void whereTheyLivedOnTheBirthdayCountsWithoutAReturn() {
        String share = "national-care-leavers-suitable-accommodation-19-21";
        CaseFileBuilder before = born("2005-06-01")
                .addCareLeaverAccommodation(home("2024-06-01", AccommodationKind.FOYER, Optional.of(true)))
                .addCareLeaverAccommodation(home("2024-06-02", AccommodationKind.FOYER, Optional.of(false)));
        assertThat(count(share, YEAR_END, before)).isEqualTo("1/1");
        CaseFileBuilder after = born("2005-06-01")
                .addCareLeaverAccommodation(home("2024-07-01", AccommodationKind.FOYER, Optional.of(true)));
        assertThat(count(share, YEAR_END, after)).isEqualTo("1/1");
        CaseFileBuilder tooLate = born("2005-06-01")
                .addCareLeaverAccommodation(home("2024-07-02", AccommodationKind.FOYER, Optional.of(true)));
        assertThat(count(share, YEAR_END, tooLate)).isEqualTo("0/0?1");
    }

    @Test
    void birthdaysThatAreNotKnownAreAskedFor() {
        CaseFileBuilder file = inCare("2021-01-01", "2023-06-01");
        assertThat(missing("national-care-leavers-17-21", YEAR_END, file)).containsExactly("the date of birth");
    }
}
