package org.corporateparenting.governance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.governance.GovernanceSamples.lines;
import static org.corporateparenting.governance.GovernanceSamples.said;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.corporateparenting.governance.BoardMeeting;
import org.corporateparenting.governance.MeetingState;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.TableDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @TempDir
    private Path folder;

    private Parsed<BoardRecords> read(String table, String text) {
        return BoardFolder.of(folder, ImmutableMap.of(table, text));
    }

    @Test
    void everyTableIsRead() {
        Parsed<BoardRecords> parsed = BoardRecords.readFolder(BoardFolder.RECORDS);
        BoardRecords records = parsed.value();

        assertThat(parsed.findings()).isEmpty();
        assertThat(records.notSupplied()).isEmpty();
        assertThat(records.board().orElseThrow().members()).hasSize(5);
        assertThat(records.meetings()).hasSize(7);
        assertThat(records.meetings().get(0).agenda()).hasSize(3);
        assertThat(records.meetings().get(0).present().orElseThrow()).containsExactlyInAnyOrder("M1", "M2");
        assertThat(records.meetings().get(1).present()).isEmpty();
        assertThat(records.subGroups().get(0).reports()).containsExactly(LocalDate.of(2023, 3, 9));
        assertThat(records.inspections().get(1).judgements()).hasSize(3);
        assertThat(records.riskRegisters()).hasSize(2);
        assertThat(records.surveys().get(0).results()).hasSize(1);
        assertThat(records.changes().get(0).agreements()).hasSize(3);
        assertThat(records.actionPlans().get(0).actions()).hasSize(3);
        assertThat(records.obligations()).hasSize(2);
        assertThat(records.participationGroups().get(0).influence()).containsExactly("council tax", "charter");
    }

    @Test
    void everyKindOfRecordHasATable() {
        assertThat(BoardRecords.definitions())
                .extracting(TableDefinition::name)
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(BoardFact.class).stream()
                        .map(BoardFact::table)
                        .toList());
        assertThat(BoardRecords.definitions()).allMatch(TableDefinition::isOptional);
    }

    @Test
    void auditSaysWhatASecretaryWouldPutRight() {
        assertThat(said(BoardFolder.records().audit(DAY))).isEqualTo(lines("pack/expected-audit.txt"));
    }

    @Test
    void meetingsAroundADayAreFound() {
        BoardRecords records = BoardFolder.records();

        assertThat(records.lastMeetingBefore(LocalDate.of(2023, 3, 9)).map(BoardMeeting::date))
                .contains(LocalDate.of(2022, 11, 10));
        assertThat(records.lastMeetingBefore(LocalDate.of(2023, 3, 10)).map(BoardMeeting::date))
                .contains(LocalDate.of(2023, 3, 9));
        assertThat(records.nextMeetingFrom(LocalDate.of(2023, 5, 11)).map(BoardMeeting::date))
                .contains(LocalDate.of(2023, 5, 11));
        assertThat(records.nextMeetingFrom(LocalDate.of(2023, 5, 12))).isEmpty();
    }

    @Test
    void tableThatIsAbsentIsNotSuppliedAndOneWithoutRowsIs() {
        BoardRecords records = read("cp_board_actions", "action,raised,subject,owner,theme,due,done\n")
                .value();
        Set<BoardFact> others = EnumSet.complementOf(EnumSet.of(BoardFact.ACTION));

        assertThat(records.notSupplied()).containsExactlyInAnyOrderElementsOf(others);
        assertThat(records.audit(DAY)).isEmpty();
        assertThat(BoardPack.of(records, DAY).entries()).isEmpty();
        assertThat(BoardPack.of(records, DAY).notSupplied()).hasSameElementsAs(others);
    }

    @Test
    void tableThatLacksAColumnIsReadAndCountsAsNotSupplied() {
        Parsed<BoardRecords> parsed =
                read("cp_board_actions", "action,raised,subject,owner,theme,due\nA1,2023-01-01,leaflet,,,\n");

        assertThat(parsed.value().actions()).hasSize(1);
        assertThat(parsed.value().notSupplied()).contains(BoardFact.ACTION);
        assertThat(parsed.findings())
                .extracting(finding -> finding.rule().text())
                .containsExactly("READ-08");
    }

    @Test
    void badRowCostsItselfAndNothingElse() {
        Parsed<BoardRecords> parsed = read("cp_board_actions", """
            action,raised,subject,owner,theme,due,done
            A1,2023-01-01,leaflet,,,,
            A1,2023-01-01,leaflet,,,,
            A1,2023-01-01,leaflet,,,2023-02-01,
            A2,,leaflet,,,,
            A3,2023-01-01,leaflet,,,31/02/2023,
            """);

        assertThat(parsed.value().actions()).hasSize(1);
        assertThat(said(parsed.findings()))
                .containsExactly(
                        "GOV-02 cp_board_actions row 2: the row repeats row 1; it is used once",
                        "GOV-03 cp_board_actions row 3: the row says something else than row 1 of the same thing; row"
                                + " 1 is used",
                        "GOV-01 cp_board_actions row 4 (raised): raised holds nothing that can be used; the row is"
                                + " left out",
                        "GOV-01 cp_board_actions row 5 (due): due holds nothing that can be used; the row is left out",
                        "READ-15 cp_board_actions row 5 (due): due is not a date (dd/mm/yyyy or yyyy-mm-dd)");
    }

    @Test
    void rowThatNamesWhatIsNotOnRecordIsLeftOut() {
        Parsed<BoardRecords> parsed = BoardFolder.of(
                folder,
                ImmutableMap.of(
                        "cp_board_meetings",
                        "meeting,state,mode,chaired_by,papers_sent,not_held_reason\n2023-01-12,HELD,,,,election\n",
                        "cp_board_agenda",
                        "meeting,number,subject,kind,presenter\n2023-01-13,1,figures,SCORECARD,\n",
                        "cp_contract_changes",
                        """
                        change,subject,proposed,parties,approved,notifiable,consented,in_force
                        CH1,learning,2023-01-01,trust,,,,
                        """,
                        "cp_contract_agreements",
                        "change,party,agreed\nCH1,west,2023-01-02\nCH2,trust,2023-01-02\n",
                        "cp_survey_results",
                        "audience,closed,question,agreed,answered\ncarers,2023-01-01,heard,1,2\n"));

        assertThat(parsed.value().meetings().get(0).state()).isEqualTo(MeetingState.HELD);
        assertThat(parsed.value().changes().get(0).agreements()).isEmpty();
        assertThat(said(parsed.findings()))
                .containsExactly(
                        "GOV-04 cp_board_agenda row 1 (meeting): meeting names what is not on record; the row is left"
                                + " out",
                        "GOV-06 cp_board_meetings row 1 (state, not_held_reason): the meeting was held and has a"
                                + " reason why it was not; the reason is left out",
                        "GOV-04 cp_contract_agreements row 1 (party): party is not one of those whose agreement the"
                                + " change needs; the row is left out",
                        "GOV-04 cp_contract_agreements row 2 (change): change names what is not on record; the row is"
                                + " left out",
                        "GOV-04 cp_survey_results row 1: the survey is not on record; the row is left out");
    }

    @Test
    void seatThatEndsBeforeItBeginsIsLeftOut() {
        Parsed<BoardRecords> parsed = read("cp_board_members", """
            member,from,role,seat,to,organisation,party,voting,chair
            M1,2023-01-02,member,ELECTED,2023-01-01,,,,
            M2,2023-01-02,member,ELECTED,2023-01-02,,,,
            """);

        assertThat(parsed.value().members()).hasSize(1);
        assertThat(parsed.findings())
                .extracting(finding -> finding.rule().text())
                .containsExactly("GOV-05");
    }

    @Test
    void secondBoardIsReported() {
        String header = "board,authorities,role,chairing,meetings_a_year,months_between,tolerance_days,terms_agreed,"
                + "terms_review_due,quorum,voting_rule,young_version\n";

        Parsed<BoardRecords> parsed = read("cp_board", header + "B,,,,,,,,,,,\nA,,,,,,,,,,,\n");

        assertThat(parsed.value().board().orElseThrow().name()).isEqualTo("A");
        assertThat(parsed.findings())
                .extracting(finding -> finding.rule().text())
                .containsExactly("GOV-06");
        assertThat(said(parsed.value().audit(DAY)))
                .containsExactly("GOV-21 cp_board (terms_agreed): there are no terms of reference");
    }

    @Test
    void boardWithoutChairsOrCareExperienceIsReported() {
        Parsed<BoardRecords> parsed = BoardFolder.of(folder, ImmutableMap.of("cp_board", """
                        board,authorities,role,chairing,meetings_a_year,months_between,tolerance_days,terms_agreed,terms_review_due,quorum,voting_rule,young_version
                        B,,,SINGLE,,,,2022-01-01,2023-04-30,3,majority,N
                        """, "cp_board_members", """
                        member,from,role,seat,to,organisation,party,voting,chair
                        M1,2022-01-01,member,ELECTED,,,,,
                        """));

        assertThat(said(parsed.value().audit(DAY)))
                .containsExactly(
                        "GOV-21 cp_board row 1 (terms_review_due): the terms were to be looked at again by 2023-04-30",
                        "GOV-18 cp_board_members (chair): 0 members chair on 2023-05-01; a board that is SINGLE has 1",
                        "GOV-19 cp_board_members (seat): no member is care-experienced");
        assertThat(said(parsed.value().audit(DAY.minusDays(1)))).hasSize(2);
    }

    @Test
    void riskWithoutADayOfItsEditionIsLeftOut() {
        Parsed<BoardRecords> parsed = read("cp_risks", """
                as_of,risk_id,current_likelihood,current_impact,current_score_printed
                ,R1,1,1,1
                2023-01-01,R1,1,1,1
                """);

        assertThat(parsed.value().riskRegisters()).containsOnlyKeys(LocalDate.of(2023, 1, 1));
        assertThat(parsed.findings())
                .extracting(finding -> finding.rule().text())
                .containsExactly("RISK-01");
        assertThat(parsed.value().notSupplied()).doesNotContain(BoardFact.RISK);
    }
}
