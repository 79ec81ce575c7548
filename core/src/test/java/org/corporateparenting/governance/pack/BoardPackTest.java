package org.corporateparenting.governance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.governance.GovernanceSamples.lines;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.rule.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardPackTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    private static BoardPack pack(LocalDate asAt) {
        return BoardPack.of(BoardFolder.records(), asAt);
    }

    private static List<String> said(BoardPack pack) {
        return pack.entries().stream().map(BoardPackTest::said).toList();
    }

    private static String said(PackEntry entry) {
        return entry.section() + " " + entry.urgency() + " " + entry.subject() + ": " + entry.text() + " "
                + entry.rows();
    }

    @Test
    void packSaysWhatChangedWhatWasAskedAndWhatIsOverdue() {
        assertThat(said(pack(DAY))).isEqualTo(lines("pack/expected-pack.txt"));
        assertThat(pack(DAY).lastMeeting()).contains(LocalDate.of(2023, 3, 9));
        assertThat(pack(DAY).nextMeeting()).contains(LocalDate.of(2023, 5, 11));
    }

    @Test
    void everyEntryNamesRowsThatAreThere() {
        assertThat(pack(DAY).entries())
                .allSatisfy(entry -> assertThat(entry.rows())
                        .isNotEmpty()
                        .allSatisfy(place -> assertThat(place.table()).isPresent()));
        assertThat(pack(DAY).in(PackSection.RISKS).get(0).rows())
                .containsExactly(Location.ofRow("cp_risks", 1), Location.ofRow("cp_risks", 3));
    }

    @Test
    void answerIsNewOnceAndNeverAgain() {
        assertThat(pack(LocalDate.of(2023, 3, 31)).in(PackSection.QUESTIONS))
                .anyMatch(entry -> entry.subject().equals("C2") && entry.urgency() == PackUrgency.OPEN);
        assertThat(pack(LocalDate.of(2023, 4, 1)).in(PackSection.QUESTIONS))
                .anyMatch(entry -> entry.subject().equals("C2") && entry.urgency() == PackUrgency.NOTED);
        assertThat(pack(LocalDate.of(2022, 11, 11)).in(PackSection.ACTIONS))
                .noneMatch(entry -> entry.subject().equals("A4"));
        assertThat(pack(LocalDate.of(2022, 11, 10)).in(PackSection.ACTIONS))
                .anyMatch(entry -> entry.subject().equals("A4") && entry.text().contains("30 days late"));
    }

    @Test
    void onTheDayOfAMeetingTheOneBeforeIsTheLast() {
        assertThat(pack(LocalDate.of(2023, 3, 9)).lastMeeting()).contains(LocalDate.of(2022, 11, 10));
        assertThat(pack(LocalDate.of(2023, 3, 9)).nextMeeting()).contains(LocalDate.of(2023, 3, 9));
        assertThat(pack(LocalDate.of(2022, 5, 12)).lastMeeting()).isEmpty();
    }

    @Test
    void whatHappensLaterIsNotInThePack() {
        BoardPack early = pack(LocalDate.of(2022, 5, 12));

        assertThat(early.in(PackSection.QUESTIONS)).isEmpty();
        assertThat(early.in(PackSection.RISKS)).isEmpty();
        assertThat(early.in(PackSection.CONTRACT)).isEmpty();
        assertThat(early.in(PackSection.CHANGED)).extracting(PackEntry::subject).contains("M1", "induction");
    }

    @Test
    void withoutAnEarlierEditionNothingIsSaidToHaveMoved() {
        assertThat(pack(LocalDate.of(2023, 3, 1)).in(PackSection.RISKS)).isEmpty();
    }

    @Test
    void boardThatDoesNotMeetIsToldSo() {
        assertThat(pack(LocalDate.of(2023, 5, 23)).in(PackSection.MEETINGS))
                .noneMatch(entry -> entry.text().startsWith("no meeting"));
        assertThat(pack(LocalDate.of(2023, 5, 24)).in(PackSection.MEETINGS))
                .anyMatch(entry ->
                        entry.text().equals("no meeting on record since, for 76 days; expected about 2023-05-09")
                                && entry.urgency() == PackUrgency.OPEN);
    }

    @Test
    void whatNeedsAttentionComesFirstInEachSection() {
        assertThat(pack(DAY).entries()).isSorted();
        assertThat(pack(DAY).needingAttention())
                .allMatch(entry -> entry.urgency() == PackUrgency.ATTENTION)
                .hasSize(10);
    }

    @Test
    void groupOfWhichNoScheduleSpeaksOwesAReportOnceAYear(@TempDir Path folder) {
        BoardRecords records = BoardFolder.of(
                        folder,
                        ImmutableMap.of(
                                "cp_board_groups",
                                "theme,from,to,lead,member_champion\nhealth,2022-05-01,,nurse,M1\n",
                                "cp_board_reports",
                                """
                                report,year,received,drafted,agreed,legal_basis,response
                                health,2021-22,2022-05-12,,,,
                                """))
                .value();

        assertThat(BoardPack.of(records, LocalDate.of(2023, 5, 12)).in(PackSection.REPORTS))
                .isEmpty();
        assertThat(BoardPack.of(records, LocalDate.of(2023, 5, 13)).in(PackSection.REPORTS))
                .extracting(PackEntry::text)
                .containsExactly("report of the group overdue by 1 day, due 2023-05-12");
    }

    @Test
    void themesAreCountedOverChallengesAndActions() {
        assertThat(BoardFolder.records().themes(DAY).count("health")).isEqualTo(3);
        assertThat(BoardFolder.records().themes(LocalDate.of(2022, 7, 13))).isEmpty();
        assertThat(BoardFolder.records().themes(LocalDate.of(2022, 7, 14))).containsExactly("health", "homes");
    }
}
