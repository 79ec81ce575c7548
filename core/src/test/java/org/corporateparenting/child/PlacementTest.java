package org.corporateparenting.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.corporateparenting.child.Episodes.day;
import static org.corporateparenting.child.Episodes.days;
import static org.corporateparenting.child.Episodes.history;
import static org.corporateparenting.child.Episodes.startingOn;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementTest {

    private static final PlacementType FOSTER = PlacementType.of("U6");

    @Test
    void aMoveIsANewPlacementAndItsDayIsInTheNewOne() {
        CareHistory history = history("0-10 S U6 @A X1", "10- P K2 @B");
        assertPlacements(history, days(0, 10), startingOn(10));
        assertThat(history.placementOn(day(9)).flatMap(Placement::type)).contains(FOSTER);
        assertThat(history.placementOn(day(10)).flatMap(Placement::type)).contains(PlacementType.of("K2"));
        assertThat(history.placements()).extracting(Placement::start).containsExactly(day(0), day(10));
    }

    @Test
    void aMoveToAnotherCarerIsNewEvenWhereTheSettingLooksTheSame() {
        assertPlacements(
                history("0-10 S U6 X1", "10-20 P U6 X1", "20- B U6"), days(0, 10), days(10, 20), startingOn(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"L", "T", "U"})
    void aChangeThatKeepsTheCarerIsNoNewPlacement(String reason) {
        CareHistory history = history("0-10 S U6 @A X1", "10- " + reason + " U6 @B");
        assertPlacements(history, startingOn(0));
        assertThat(history.placements().get(0).episodes()).hasSize(2);
        assertThat(history.placements().get(0).temporaryAbsences()).isEmpty();
    }

    @Test
    void withoutAReasonTheSettingDecides() {
        assertPlacements(history("0-10 S U6 @A X1", "10- U6 @A"), startingOn(0));
        assertPlacements(history("0-10 S U6 @A X1", "10- U6 @B"), days(0, 10), startingOn(10));
        assertPlacements(history("0-10 S U6 @A X1", "10- U4 @A"), days(0, 10), startingOn(10));
    }

    @Test
    void aSuccessorOfTheCodeIsTheSameSetting() {
        assertPlacements(history("0-10 S H5 @A X1", "10- K3 @A"), startingOn(0));
        assertPlacements(history("0-10 S H5 @A X1", "10-12 P T1 X1", "12- P K3 @A"), startingOn(0));
        assertPlacements(history("0-10 S K3 @A X1", "10- H5 @A"), days(0, 10), startingOn(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T0", "T1", "T2", "T3", "T4"})
    void aTemporaryAbsenceWithReturnIsNoNewPlacement(String temporary) {
        CareHistory history = history("0-10 S U6 @A X1", "10-15 P " + temporary + " @H X1", "15- P U6 @A");
        assertPlacements(history, startingOn(0));
        Placement placement = history.placements().get(0);
        assertThat(placement.temporaryAbsences()).containsExactly(days(10, 15));
        assertThat(placement.typeOn(day(12))).contains(FOSTER);
        assertThat(history.placementOn(day(12))).contains(placement);
    }

    @Test
    void returnToAnotherSettingIsANewPlacement() {
        CareHistory history = history("0-10 S U6 @A X1", "10-15 P T4 X1", "15- P U6 @B");
        assertPlacements(history, days(0, 15), startingOn(15));
        assertThat(history.placements().get(0).temporaryAbsences()).containsExactly(days(10, 15));
        assertThat(history.placements().get(1).temporaryAbsences()).isEmpty();
    }

    @Test
    void absencesThatTouchAreOneStretchAndOthersAreKeptApart() {
        CareHistory history = history(
                "0-10 S U6 @A X1",
                "10-12 P T1 X1",
                "12-15 P T4 X1",
                "15-20 P U6 @A X1",
                "20-22 P T2 X1",
                "22- P U6 @A");
        assertPlacements(history, startingOn(0));
        assertThat(history.placements().get(0).temporaryAbsences()).containsExactly(days(10, 15), days(20, 22));
    }

    @Test
    void anAbsenceFromWhichNobodyReturnedBelongsToThePlacement() {
        assertPlacements(history("0-10 S U6 @A X1", "10-15 P T1 E4A"), days(0, 15));
    }

    @Test
    void aTemporaryPlacementThatComesFirstIsAPlacementOfItsOwn() {
        CareHistory history = history("0-10 S T1 X1", "10- P U6 @A");
        assertPlacements(history, days(0, 10), startingOn(10));
        assertThat(history.placements().get(0).type()).contains(PlacementType.of("T1"));
        assertThat(history.placements().get(0).typeOn(day(5))).contains(PlacementType.of("T1"));
        assertThat(history.placements().get(0).temporaryAbsences()).isEmpty();
    }

    @Test
    void temporaryPlacementsThatComeFirstAreNotAbsencesFromOneAnother() {
        CareHistory history = history("0-5 S T1 X1", "5-8 P T4 X1", "8-10 L T4 X1", "10- P U6 @A");
        assertPlacements(history, days(0, 5), days(5, 10), startingOn(10));
        assertThat(history.placements())
                .extracting(Placement::temporaryAbsences)
                .allMatch(ImmutableList::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "T", "U", "B"})
    void adoptionByTheCurrentCarersIsNoNewPlacement(String reason) {
        CareHistory history = history("0-10 S C2 U6 @A X1", "10- " + reason + " E1 A5 @A");
        assertPlacements(history, startingOn(0));
        Placement placement = history.placements().get(0);
        assertThat(placement.type()).contains(FOSTER);
        assertThat(placement.typeOn(day(9))).contains(FOSTER);
        assertThat(placement.typeOn(day(10))).contains(PlacementType.of("A5"));
        assertThat(placement.typeOn(day(-1))).contains(FOSTER);
    }

    @Test
    void adoptionByOthersIsANewPlacement() {
        assertPlacements(history("0-10 S C2 U6 @A X1", "10- P E1 A6 @B"), days(0, 10), startingOn(10));
    }

    @Test
    void adoptionByTheCurrentCarersAfterAnAbsenceIsNoNewPlacement() {
        assertPlacements(history("0-10 S C2 U6 @A X1", "10-12 P T1 X1", "12- P A5 @A"), startingOn(0));
    }

    @Test
    void aChangeOfStatusWithinAnAbsenceKeepsThePlacement() {
        CareHistory history = history("0-10 S C1 U6 @A X1", "10-12 P C1 T1 X1", "12-15 L C2 T1 X1", "15- P C2 U6 @A");
        assertPlacements(history, startingOn(0));
        assertThat(history.placements().get(0).temporaryAbsences()).containsExactly(days(10, 15));
        assertThat(history.legalStatuses())
                .extracting(LegalStatusPeriod::range)
                .containsExactly(days(0, 12), startingOn(12));
    }

    @Test
    void daysWithoutAPlacementAreInNone() {
        CareHistory history = history("0-10 S C2 U6 @A X1", "10-20 L C2 X1", "20- L C2 U6 @A");
        assertPlacements(history, days(0, 10), startingOn(20));
        assertThat(history.placementOn(day(15))).isEmpty();
        assertThat(history.periodsOfCare()).hasSize(1);
    }

    @Test
    void aPlacementDoesNotOutlastThePeriodOfCare() {
        assertPlacements(history("0-10 S U6 @A E4A", "12- L U6 @A"), days(0, 10), startingOn(12));
    }

    @Test
    void startOfCareIsANewPlacementEvenWithinAPeriod() {
        assertPlacements(history("0-10 S U6 @A X1", "10- S U6 @A"), days(0, 10), startingOn(10));
    }

    @Test
    void whereTwoPlacementsAreRecordedForADayTheLaterOneHolds() {
        CareHistory history = history("0-20 S U6 @A X1", "5-10 P K2 @B X1");
        assertThat(history.placementOn(day(7)).map(Placement::range)).contains(days(5, 10));
        assertThat(history.placementOn(day(12)).map(Placement::range)).contains(days(0, 20));
    }

    @Test
    void aPlacementWithoutAnEpisodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Placement(days(0, 1), ImmutableList.of(), ImmutableList.of()))
                .withMessage("episodes is empty; a placement has at least one episode");
    }

    private static void assertPlacements(CareHistory history, DateRange... ranges) {
        assertThat(history.placements()).extracting(Placement::range).containsExactly(ranges);
    }
}
