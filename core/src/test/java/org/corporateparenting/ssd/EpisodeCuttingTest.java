package org.corporateparenting.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.CategoryOfNeed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpisodeCuttingTest {

    @TempDir
    private Path temporary;

    private ExtractFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new ExtractFolder(temporary).persons("1,F,WBRI,2012-05-04,");
    }

    @Test
    void anEpisodeIsCutWherePlacementOrStatusChanges() {
        folder.episodes("E1,1,A1,2024-01-01,S,2024-12-01,E4A,N1,")
                .placements("P1,1,,2024-01-01,2024-03-01,U6,PR1,,,CARPL", "P2,1,,2024-03-01,2024-12-01,K2,PR4,,,")
                .statuses("L1,1,2024-01-01,2024-06-01,V2", "L2,1,2024-06-01,2024-12-01,C1");
        assertThat(folder.story())
                .containsExactly(
                        "2024-01-01/2024-03-01 S V2 U6 X1",
                        "2024-03-01/2024-06-01 P V2 K2 X1",
                        "2024-06-01/2024-12-01 L C1 K2 E4A");
        assertThat(folder.onlyFile().episodes())
                .allMatch(episode -> episode.categoryOfNeed().equals(Optional.of(CategoryOfNeed.of("N1"))));
        assertThat(folder.findings()).isEmpty();
    }

    @Test
    void aMoveAndAChangeOfStatusOnOneDayAreOneChange() {
        folder.episodes("E1,1,A1,2024-01-01,S,,,N1,")
                .placements("P1,1,,2024-01-01,2024-03-01,U6,PR1,,,", "P2,1,,2024-03-01,,K2,PR4,,,")
                .statuses("L1,1,2024-01-01,2024-03-01,V2", "L2,1,2024-03-01,,C1");
        assertThat(folder.story()).containsExactly("2024-01-01/2024-03-01 S V2 U6 X1", "2024-03-01/.. B C1 K2 -");
    }

    @Test
    void theRecordedReasonSaysWhetherTheCarerStays() {
        folder.episodes(
                        "E1,1,A1,2024-01-01,S,2024-03-01,X1,N1,",
                        "E2,1,A1,2024-03-01,T,2024-04-01,X1,N1,",
                        "E3,1,A1,2024-04-01,U,,,N1,")
                .placements(
                        "P1,1,,2024-01-01,2024-03-01,U6,PR1,,,",
                        "P2,1,,2024-03-01,2024-04-01,U6,PR1,,,",
                        "P3,1,,2024-04-01,,U1,PR1,,,")
                .statuses("L1,1,2024-01-01,2024-04-01,V2", "L2,1,2024-04-01,,C1");
        assertThat(folder.story())
                .containsExactly(
                        "2024-01-01/2024-03-01 S V2 U6 X1",
                        "2024-03-01/2024-04-01 T V2 U6 X1",
                        "2024-04-01/.. U C1 U1 -");
        assertThat(folder.findings()).isEmpty();
    }

    @Test
    void recordedEpisodesBetweenWhichNothingChangedAreOne() {
        folder.episodes("E1,1,A1,2024-01-01,S,2024-03-01,X1,N1,", "E2,1,A1,2024-03-01,,,,N1,")
                .placements("P1,1,,2024-01-01,,U6,PR1,,,")
                .statuses("L1,1,2024-01-01,,V2");
        assertThat(folder.story()).containsExactly("2024-01-01/.. S V2 U6 -");
    }

    @Test
    void aChangeOfNeedKeepsEpisodesApart() {
        folder.episodes("E1,1,A1,2024-01-01,S,2024-03-01,,N1,", "E2,1,A1,2024-03-01,,,,N5,")
                .placements("P1,1,,2024-01-01,,U6,PR1,,,");
        assertThat(folder.story()).containsExactly("2024-01-01/2024-03-01 S - U6 X1", "2024-03-01/.. - - U6 -");
    }

    @Test
    void careThatEndedAndStartedOnOneDayIsTwoPeriods() {
        folder.episodes("E1,1,A1,2024-01-01,S,2024-03-01,E4A,N1,", "E2,1,A2,2024-03-01,S,,,N1,")
                .placements("P1,1,,2024-01-01,,U6,PR1,,,");
        assertThat(folder.story()).containsExactly("2024-01-01/2024-03-01 S - U6 E4A", "2024-03-01/.. S - U6 -");
        assertThat(folder.onlyFile().history().periodsOfCare()).hasSize(2);
    }

    @Test
    void anEndOfCareIsKeptThoughAnEpisodeFollowsThatDay() {
        folder.episodes("E1,1,A1,2024-01-01,S,2024-03-01,E4A,N1,", "E2,1,A1,2024-03-01,,,,N1,")
                .placements("P1,1,,2024-01-01,,U6,PR1,,,");
        assertThat(folder.story()).containsExactly("2024-01-01/2024-03-01 S - U6 E4A", "2024-03-01/.. - - U6 -");
    }

    @Test
    void everyShortBreakIsAPeriodOfItsOwn() {
        folder.episodes(
                        "E1,1,A1,2024-01-05,S,2024-01-08,E4A,N2,",
                        "E2,1,A2,2024-02-05,S,2024-02-08,E4A,N2,",
                        "E3,1,A3,2024-03-05,S,2024-06-08,E4A,N2,")
                .placements("P1,1,,2024-01-05,2024-06-08,U6,PR1,,,")
                .statuses("L1,1,2024-01-05,2024-03-05,V3", "L2,1,2024-03-05,2024-06-08,V4");
        assertThat(folder.story())
                .containsExactly(
                        "2024-01-05/2024-01-08 S V3 U6 E4A",
                        "2024-02-05/2024-02-08 S V3 U6 E4A",
                        "2024-03-05/2024-06-08 S V4 U6 E4A");
        assertThat(folder.onlyFile().history().periodsOfCare()).allMatch(PeriodOfCare::isShortBreak);
        assertThat(folder.findings()).isEmpty();
    }

    @Test
    void daysWithoutAPlacementOrStatusStayWithout() {
        folder.episodes("E1,1,A1,2024-01-01,S,2024-06-01,E4A,N1,")
                .placements("P1,1,,2024-01-01,2024-02-01,U6,PR1,,,", "P2,1,,2024-03-01,2024-06-01,K2,PR4,,,")
                .statuses("L1,1,2024-01-01,2024-04-01,V2");
        assertThat(folder.story())
                .containsExactly(
                        "2024-01-01/2024-02-01 S V2 U6 X1",
                        "2024-02-01/2024-03-01 - V2 - X1",
                        "2024-03-01/2024-04-01 P V2 K2 X1",
                        "2024-04-01/2024-06-01 - - K2 E4A");
    }

    @Test
    void withoutPlacementsTheRecordedReasonsStand() {
        folder.episodes("E1,1,A1,2024-01-01,S,2024-03-01,X1,N1,", "E2,1,A1,2024-03-01,P,,,N1,")
                .statuses("L1,1,2024-01-01,,V2");
        assertThat(folder.story()).containsExactly("2024-01-01/2024-03-01 S V2 - X1", "2024-03-01/.. P V2 - -");
        assertThat(folder.findings()).isEmpty();
    }

    @Test
    void aReasonThatPlacementsAndStatusesContradictIsNotUsed() {
        folder.episodes("E1,1,A1,2024-01-01,S,2024-03-01,X1,N1,", "E2,1,A1,2024-03-01,L,,,N1,")
                .placements("P1,1,,2024-01-01,2024-03-01,U6,PR1,,,", "P2,1,,2024-03-01,,K2,PR4,,,")
                .statuses("L1,1,2024-01-01,,V2");
        assertThat(folder.story()).containsExactly("2024-01-01/2024-03-01 S V2 U6 X1", "2024-03-01/.. P V2 K2 -");
        assertThat(folder.findings())
                .containsExactly("SSD-11 ssd_cla_episodes row 2 (clae_cla_episode_start_reason,"
                        + " clae_cla_episode_start_date): clae_cla_episode_start_reason is L, but by the placements and"
                        + " legal statuses it is P");
    }

    @Test
    void aReasonWithoutAChangeIsNotUsed() {
        folder.episodes("E1,1,A1,2024-01-01,S,2024-03-01,X1,N1,", "E2,1,A1,2024-03-01,P,,,N1,")
                .placements("P1,1,,2024-01-01,,U6,PR1,,,")
                .statuses("L1,1,2024-01-01,,V2");
        assertThat(folder.story()).containsExactly("2024-01-01/.. S V2 U6 -");
        assertThat(folder.findings())
                .containsExactly("SSD-11 ssd_cla_episodes row 2 (clae_cla_episode_start_reason,"
                        + " clae_cla_episode_start_date): clae_cla_episode_start_reason is P, but by the placements and"
                        + " legal statuses nothing changed that day");
    }

    @Test
    void anEntryIntoCareOnTheFirstDayIsAStart() {
        folder.episodes("E1,1,A1,2024-01-01,,,,N1,2024-01-01");
        assertThat(folder.story()).containsExactly("2024-01-01/.. S - - -");
    }

    @Test
    void anEarlierEntryIntoCareIsTheStartOfThePeriod() {
        folder.episodes("E1,1,A1,2024-01-01,P,,,N1,2023-06-15");
        PeriodOfCare period = folder.onlyFile().history().periodsOfCare().get(0);
        assertThat(period.startKnown()).isTrue();
        assertThat(period.start()).isEqualTo(LocalDate.of(2023, 6, 15));
    }

    @Test
    void aStartThatIsNotRecordedIsNotInvented() {
        folder.episodes("E1,1,A1,2024-01-01,,,,N1,");
        assertThat(folder.story()).containsExactly("2024-01-01/.. - - - -");
        assertThat(folder.onlyFile().history().periodsOfCare().get(0).startKnown())
                .isFalse();
    }

    @Test
    void aTemporaryPlacementInsideAnotherInterruptsIt() {
        folder.episodes("E1,1,A1,2024-01-01,S,,,N1,")
                .placements("P1,1,,2024-01-01,,U6,PR1,,,", "P2,1,,2024-02-01,2024-02-05,T0,PR1,,,");
        assertThat(folder.story())
                .containsExactly(
                        "2024-01-01/2024-02-01 S - U6 X1", "2024-02-01/2024-02-05 P - T0 X1", "2024-02-05/.. P - U6 -");
        assertThat(folder.onlyFile().history().placements()).hasSize(1);
        assertThat(folder.findings()).isEmpty();
    }

    @Test
    void aDayInAndOutOfCareIsAnEpisodeWithoutADay() {
        folder.episodes("E1,1,A1,2024-01-01,S,2024-01-01,E4A,N1,").placements("P1,1,,2024-01-01,2024-01-01,U6,PR1,,,");
        assertThat(folder.story()).containsExactly("2024-01-01/2024-01-01 S - - E4A");
    }

    @Test
    void overlappingEpisodesAreKeptAsTheyAre() {
        folder.episodes("E1,1,A1,2024-01-01,S,2024-03-01,X1,N1,", "E2,1,A1,2024-02-01,P,2024-04-01,E4A,N1,");
        assertThat(folder.story()).containsExactly("2024-01-01/2024-03-01 S - - X1", "2024-02-01/2024-04-01 P - - E4A");
        assertThat(folder.onlyFile().history().overlaps()).hasSize(1);
    }

    @Test
    void anOpenEpisodeThatAnotherFollowsEndsThere() {
        folder.episodes("E1,1,A1,2024-01-01,S,,,N1,", "E2,1,A1,2024-02-01,P,,,N1,");
        assertThat(folder.story()).containsExactly("2024-01-01/2024-02-01 S - - X1", "2024-02-01/.. P - - -");
        assertThat(folder.findings())
                .containsExactly("SSD-10 ssd_cla_episodes row 1 (clae_cla_episode_ceased_date): the episode has no"
                        + " clae_cla_episode_ceased_date and another follows it; it is taken to end where that starts");
    }

    @Test
    void aPlacementInCareThatLastsNoDayIsLeftOut() {
        folder.episodes("E1,1,A1,2024-01-10,S,2024-06-01,E4A,N1,")
                .placements("P1,1,,2024-01-10,2024-06-01,U6,PR1,,,", "P2,1,,2024-02-01,2024-02-01,K2,PR1,,,");
        assertThat(folder.findings())
                .containsExactly("SSD-21 ssd_cla_placement row 2 (clap_cla_placement_start_date,"
                        + " clap_cla_placement_end_date): the placement ends on the day on which it starts; the row is"
                        + " left out");
    }

    @Test
    void aCeasedReasonWithoutADateIsReportedWhereTheEpisodeRunsOn() {
        folder.episodes("E1,1,A1,2024-01-10,S,,X1,N1,", "E2,1,A1,2024-03-01,P,,E4A,N1,");
        assertThat(folder.findings())
                .contains(
                        "SSD-20 ssd_cla_episodes row 2 (clae_cla_episode_ceased_reason, clae_cla_episode_ceased_date):"
                                + " the episode has a clae_cla_episode_ceased_reason and no clae_cla_episode_ceased_date; it is"
                                + " taken to run on")
                .noneMatch(finding -> finding.startsWith("SSD-20 ssd_cla_episodes row 1"));
        assertThat(folder.onlyFile().episodes().get(1).ceased()).isEmpty();
    }
}
