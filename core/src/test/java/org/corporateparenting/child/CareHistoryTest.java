package org.corporateparenting.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.child.Episodes.day;
import static org.corporateparenting.child.Episodes.days;
import static org.corporateparenting.child.Episodes.episode;
import static org.corporateparenting.child.Episodes.history;
import static org.corporateparenting.child.Episodes.startingOn;

import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class CareHistoryTest {

    private static final LegalStatus CARE_ORDER = LegalStatus.of("C2");
    private static final LegalStatus INTERIM = LegalStatus.of("C1");
    private static final LegalStatus ACCOMMODATED = LegalStatus.of("V2");

    @Test
    void noEpisodesMakeAnEmptyHistory() {
        CareHistory history = history();
        assertThat(history.episodes()).isEmpty();
        assertThat(history.periodsOfCare()).isEmpty();
        assertThat(history.placements()).isEmpty();
        assertThat(history.legalStatuses()).isEmpty();
        assertThat(history.overlaps()).isEmpty();
        assertThat(history.periodOn(day(0))).isEmpty();
        assertThat(history.placementOn(day(0))).isEmpty();
        assertThat(history.legalStatusOn(day(0))).isEmpty();
    }

    @Test
    void aChangeOnTheSameDayContinuesThePeriod() {
        assertPeriods(history("0-10 S C2 U6 X1", "10-20 P C2 K2 E4A"), days(0, 20));
    }

    @Test
    void twoChangesOnTheSameDayContinueThePeriod() {
        CareHistory history = history("0-10 S C2 U6 X1", "10-10 P C2 K2 X1", "10-20 L V2 K2 E4A");
        assertPeriods(history, days(0, 20));
        assertThat(history.overlaps()).isEmpty();
    }

    @Test
    void aGapOfOneDayBreaksThePeriodAndTheSecondStartIsNotKnown() {
        CareHistory history = history("0-10 S C2 U6 X1", "11-20 P C2 U6 E4A");
        assertPeriods(history, days(0, 10), days(11, 20));
        assertStartsKnown(history, true, false);
        assertThat(history.periodOn(day(10))).isEmpty();
    }

    @Test
    void eachShortBreakIsAPeriod() {
        CareHistory history = history("0-2 S V3 U6 E8", "7-9 S V3 U6 E8", "9-11 S V3 U6 E8");
        assertPeriods(history, days(0, 2), days(7, 9), days(9, 11));
        assertThat(history.periodsOfCare()).allMatch(PeriodOfCare::isShortBreak);
        assertThat(history.placements()).hasSize(3);
    }

    @Test
    void anAgreementForShortBreaksIsOnePeriod() {
        assertPeriods(history("0-100 S V4 U6 E8"), days(0, 100));
    }

    @Test
    void reEntryOnTheNextDayIsANewPeriod() {
        CareHistory history = history("0-10 S C2 U6 E4A", "11- S C2 U6");
        assertPeriods(history, days(0, 10), startingOn(11));
        assertStartsKnown(history, true, true);
    }

    @Test
    void reEntryOnTheSameDayIsANewPeriodWhereCareIsSaidToHaveEndedAndStarted() {
        CareHistory history = history("0-10 S C2 U6 @A E4A", "10- S C2 U6 @A");
        assertPeriods(history, days(0, 10), startingOn(10));
        assertStartsKnown(history, true, true);
        assertThat(history.placements()).extracting(Placement::range).containsExactly(days(0, 10), startingOn(10));
        assertThat(history.legalStatuses())
                .containsExactly(
                        new LegalStatusPeriod(CARE_ORDER, days(0, 10)),
                        new LegalStatusPeriod(CARE_ORDER, startingOn(10)));
        assertThat(history.periodOn(day(10))).map(PeriodOfCare::range).contains(startingOn(10));
    }

    @Test
    void theSameDayIsNoReEntryWhereCareIsNotSaidToHaveEnded() {
        assertPeriods(history("0-10 S C2 U6 X1", "10- S C2 U6"), startingOn(0));
        assertPeriods(history("0-10 S C2 U6", "10- S C2 U6"), startingOn(0));
    }

    @Test
    void theSameDayIsNoReEntryWhereCareIsNotSaidToHaveStarted() {
        assertPeriods(history("0-10 S C2 U6 E4A", "10- P C2 U6"), startingOn(0));
        assertPeriods(history("0-10 S C2 U6 E4A", "10- C2 U6"), startingOn(0));
    }

    @Test
    void reEntryIsSeenPastAnEpisodeThatEndedEarlier() {
        assertPeriods(history("0-10 S E4A", "3-5 L X1", "10-20 S E4A"), days(0, 10), days(10, 20));
    }

    @Test
    void reEntryIsSeenPastAMoveOnTheDayOfLeaving() {
        assertPeriods(history("0-10 S X1", "10-10 P E4A", "10-20 S E4A"), days(0, 10), days(10, 20));
    }

    @Test
    void aMoveOnTheDayOfReEntryDoesNotBreakThePeriodAgain() {
        assertPeriods(history("0-10 S E4A", "10-10 S X1", "10-20 P E4A"), days(0, 10), days(10, 20));
    }

    @Test
    void careThatGoesOnElsewhereIsNotBroken() {
        assertPeriods(history("0-10 S E4A", "5-20 L X1", "10-30 S E4A"), days(0, 30));
    }

    @Test
    void anEntryOfLessThanADayIsAPeriodOfNoDays() {
        CareHistory history = history("5-5 S L1 U6 E4A", "9- S C2 U6");
        assertPeriods(history, days(5, 5), startingOn(9));
        assertThat(history.periodOn(day(5))).isEmpty();
    }

    @Test
    void anOpenEpisodeEndsWhereTheNextCommenced() {
        CareHistory history = history("0- S C2 U6", "10-20 P C2 K2 E4A");
        assertPeriods(history, days(0, 20));
        assertThat(history.episodes()).extracting(Episode::range).containsExactly(days(0, 10), days(10, 20));
        assertThat(history.overlaps()).isEmpty();
    }

    @Test
    void twoOpenEpisodesThatCommencedTogetherBothEndWhereTheNextCommenced() {
        CareHistory history = history("0- S C2 U6", "0- S C2 K2", "10- P C2 U6");
        assertThat(history.episodes())
                .extracting(Episode::range)
                .containsExactly(days(0, 10), days(0, 10), startingOn(10));
        assertThat(history.overlaps()).containsExactly(days(0, 10));
    }

    @Test
    void twoOpenEpisodesThatCommencedTogetherOverlap() {
        CareHistory history = history("0- S C2 U6", "0- S C2 K2");
        assertPeriods(history, startingOn(0));
        assertThat(history.overlaps()).containsExactly(startingOn(0));
    }

    @Test
    void aDuplicateCountsOnce() {
        CareHistory history = history("0-10 S C2 U6 E4A", "0-10 S C2 U6 E4A");
        assertThat(history.episodes()).containsExactly(episode("0-10 S C2 U6 E4A"));
        assertThat(history.overlaps()).isEmpty();
    }

    @Test
    void anOpenEpisodeThatBecomesADuplicateWhenClosedCountsOnce() {
        CareHistory history = history("0- S C2 U6", "0-10 S C2 U6", "10-20 P C2 U6 E4A");
        assertThat(history.episodes()).hasSize(2);
        assertThat(history.overlaps()).isEmpty();
    }

    @Test
    void overlappingDaysCountOnceAndAreShown() {
        CareHistory history = history("0-10 S C2 U6 X1", "8-20 P C2 K2 E4A", "15-18 L V2 K2 X1");
        assertPeriods(history, days(0, 20));
        assertThat(history.overlaps()).containsExactly(days(8, 10), days(15, 18));
    }

    @Test
    void anOverlapWithAnEpisodeLongBeforeIsShown() {
        assertThat(history("0-30 S", "5-10 L", "20-40 P").overlaps()).containsExactly(days(5, 10), days(20, 30));
    }

    @Test
    void episodesStandInOrderOfTime() {
        assertThat(history("10-20 P", "0-10 S", "0-5 S", "10-10 L").episodes())
                .containsExactly(episode("0-5 S"), episode("0-10 S"), episode("10-10 L"), episode("10-20 P"));
    }

    @Test
    void theStartIsNotKnownWhereNoEpisodeSaysSo() {
        assertStartsKnown(history("0-10 P C2 U6 X1", "10-20 L V2 U6 E4A"), false);
        assertStartsKnown(history("0-10 C2 U6 E4A"), false);
        assertStartsKnown(history("0-10 L C2 U6 X1", "10-20 S V2 U6 E4A"), false);
    }

    @Test
    void theStartIsKnownWhereTheRecordStatesIt() {
        CareHistory history = history("0-10 P C2 U6 in-5 X1", "10-20 L V2 U6 in-5 E4A");
        assertPeriods(history, days(-5, 20));
        assertStartsKnown(history, true);
        assertThat(history.placements()).extracting(Placement::range).containsExactly(days(0, 20));
    }

    @Test
    void aStatedStartOnTheFirstDayMakesItKnown() {
        CareHistory history = history("0-10 C2 in0");
        assertPeriods(history, days(0, 10));
        assertStartsKnown(history, true);
    }

    @Test
    void aStatedStartAfterTheFirstEpisodeIsNotTaken() {
        CareHistory history = history("0-10 C2 in1");
        assertPeriods(history, days(0, 10));
        assertStartsKnown(history, false);
    }

    @Test
    void theLatestStatedStartThatFitsIsTaken() {
        assertPeriods(history("0-10 C2 in-5", "10-20 C2 in-3", "20-30 C2 in15"), days(-3, 30));
    }

    @Test
    void aStatedStartBeforeTheEndOfThePeriodBeforeIsNotTaken() {
        CareHistory history = history("0-10 S C2 in0 E4A", "20-30 P C2 in0 E4A");
        assertPeriods(history, days(0, 10), days(20, 30));
        assertStartsKnown(history, true, false);
    }

    @Test
    void aStatedStartOnTheDayThePeriodBeforeEndedIsTaken() {
        CareHistory history = history("0-10 S C2 E4A", "20-30 P C2 in10 E4A");
        assertPeriods(history, days(0, 10), days(10, 30));
        assertStartsKnown(history, true, true);
    }

    @Test
    void theDayCareEndedIsNotInCare() {
        CareHistory history = history("0-10 S C2 U6 E4A");
        assertThat(history.periodOn(day(-1))).isEmpty();
        assertThat(history.periodOn(day(0))).isPresent();
        assertThat(history.periodOn(day(9))).isPresent();
        assertThat(history.periodOn(day(10))).isEmpty();
        assertThat(history.placementOn(day(10))).isEmpty();
        assertThat(history.legalStatusOn(day(10))).isEmpty();
    }

    @Test
    void theDayOfAChangeIsUnderTheNewStatus() {
        CareHistory history = history("0-10 S C1 U6 X1", "10-20 L C2 U6 E4A");
        assertThat(history.legalStatuses())
                .containsExactly(
                        new LegalStatusPeriod(INTERIM, days(0, 10)), new LegalStatusPeriod(CARE_ORDER, days(10, 20)));
        assertThat(history.legalStatusOn(day(9))).contains(INTERIM);
        assertThat(history.legalStatusOn(day(10))).contains(CARE_ORDER);
        assertThat(history.placements()).extracting(Placement::range).containsExactly(days(0, 20));
    }

    @Test
    void aMoveDoesNotBreakTheLegalStatus() {
        CareHistory history = history("0-10 S C2 U6 X1", "10-20 P C2 K2 X1", "20- P C2 U6");
        assertThat(history.legalStatuses()).containsExactly(new LegalStatusPeriod(CARE_ORDER, startingOn(0)));
        assertThat(history.placements())
                .extracting(Placement::range)
                .containsExactly(days(0, 10), days(10, 20), startingOn(20));
    }

    @Test
    void aStatusThatComesBackIsARunOfItsOwn() {
        assertThat(history("0-10 S V2 X1", "10-20 L C1 X1", "20- L V2").legalStatuses())
                .containsExactly(
                        new LegalStatusPeriod(ACCOMMODATED, days(0, 10)),
                        new LegalStatusPeriod(INTERIM, days(10, 20)),
                        new LegalStatusPeriod(ACCOMMODATED, startingOn(20)));
    }

    @Test
    void daysWithoutAStatusAreInNone() {
        CareHistory history = history("0-10 S C2 X1", "10-20 L X1", "20- L C2");
        assertThat(history.legalStatuses())
                .containsExactly(
                        new LegalStatusPeriod(CARE_ORDER, days(0, 10)),
                        new LegalStatusPeriod(CARE_ORDER, startingOn(20)));
        assertThat(history.legalStatusOn(day(15))).isEmpty();
        assertPeriods(history, startingOn(0));
    }

    @Test
    void whereTwoStatusesAreRecordedForADayTheLaterOneHolds() {
        CareHistory history = history("0-20 S C2 X1", "5-10 L V2 X1", "20-30 L C2 E4A");
        assertThat(history.legalStatusOn(day(7))).contains(ACCOMMODATED);
        assertThat(history.legalStatusOn(day(12))).contains(CARE_ORDER);
    }

    @Test
    void anOverlapOfOneStatusIsOneRun() {
        assertThat(history("0-20 S C2 X1", "5-10 P C2 X1", "20-30 L C2 E4A").legalStatuses())
                .containsExactly(new LegalStatusPeriod(CARE_ORDER, days(0, 30)));
    }

    private static void assertPeriods(CareHistory history, DateRange... ranges) {
        assertThat(history.periodsOfCare()).extracting(PeriodOfCare::range).containsExactly(ranges);
    }

    private static void assertStartsKnown(CareHistory history, Boolean... known) {
        assertThat(history.periodsOfCare()).extracting(PeriodOfCare::startKnown).containsExactly(known);
    }
}
