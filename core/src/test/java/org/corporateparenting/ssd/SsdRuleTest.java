package org.corporateparenting.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.corporateparenting.casework.SupplementaryRule;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.table.ReadingRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SsdRuleTest {

    private static final String IN_CARE = "E1,1,A1,2024-01-10,S,2024-06-01,E4A,N1,";

    @TempDir
    private Path temporary;

    private ExtractFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new ExtractFolder(temporary).persons("1,F,WBRI,2012-05-04,", "2,M,WBRI,2013-05-04,");
    }

    @Test
    void idsAreStable() {
        assertThat(Arrays.stream(SsdRule.values()).map(rule -> rule.id() + " " + rule.severity()))
                .containsExactly(
                        "SSD-01 INTEGRITY",
                        "SSD-02 ERROR",
                        "SSD-03 ERROR",
                        "SSD-04 QUERY",
                        "SSD-05 QUERY",
                        "SSD-06 INTEGRITY",
                        "SSD-07 ERROR",
                        "SSD-08 ERROR",
                        "SSD-09 ERROR",
                        "SSD-10 QUERY",
                        "SSD-11 QUERY",
                        "SSD-12 QUERY",
                        "SSD-13 QUERY",
                        "SSD-14 QUERY",
                        "SSD-15 QUERY",
                        "SSD-16 ERROR",
                        "SSD-17 ERROR",
                        "SSD-18 QUERY",
                        "SSD-19 QUERY",
                        "SSD-20 QUERY",
                        "SSD-21 QUERY");
        assertThat(SsdRule.values())
                .extracting(SsdRule::title)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void theDocumentOnFormatsListsEveryRule() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "formats.md"));
        Stream<String> dataset =
                Arrays.stream(SsdRule.values()).map(rule -> line(rule.id(), rule.severity(), rule.title()));
        Stream<String> supplementary =
                Arrays.stream(SupplementaryRule.values()).map(rule -> line(rule.id(), rule.severity(), rule.title()));
        Stream<String> reading =
                Arrays.stream(ReadingRule.values()).map(rule -> line(rule.id(), rule.severity(), rule.title()));
        assertThat(Stream.of(dataset, supplementary, reading).flatMap(lines -> lines))
                .allSatisfy(line -> assertThat(document).contains(line));
    }

    private static String line(RuleId id, Severity severity, String title) {
        return "| `" + id + "` | " + severity + " | " + title + ": ";
    }

    @Test
    void aRowWithoutAKeyIsLeftOut() {
        folder.episodes("E1, ,A1,2024-01-10,S,,,N1,")
                .placements("P1,,,2024-01-10,,U6,PR1,,,")
                .statuses("L1,,2024-01-10,,C1")
                .reviews("R1,,,2024-02-01,,");
        assertThat(folder.findings())
                .containsExactly(
                        "SSD-02 ssd_cla_episodes row 1 (clae_person_id): nothing is recorded in clae_person_id; the row"
                                + " is left out",
                        "SSD-02 ssd_cla_placement row 1 (clap_person_id, clap_cla_id): nothing is recorded in"
                                + " clap_person_id or clap_cla_id; the row is left out",
                        "SSD-02 ssd_cla_reviews row 1 (clar_cla_id): nothing is recorded in clar_cla_id; the row is left"
                                + " out",
                        "SSD-02 ssd_legal_status row 1 (lega_person_id): nothing is recorded in lega_person_id; the row"
                                + " is left out");
    }

    @Test
    void aRowOfNobodyKnownIsLeftOut() {
        folder.episodes(IN_CARE, "E2,2,A1,2024-07-01,S,,,N1,")
                .statuses("L1,01,2024-01-10,,C1")
                .reviews("R1,A9,,2024-02-01,,", "R2,A1,,2024-02-01,,");
        assertThat(folder.findings())
                .containsExactly(
                        "SSD-03 ssd_cla_reviews row 1 (clar_cla_id): no episode has the key in clar_cla_id; the row is"
                                + " left out",
                        "SSD-03 ssd_cla_reviews row 2 (clar_cla_id): episodes of more than one child have the key in"
                                + " clar_cla_id; the row is left out",
                        "SSD-03 ssd_legal_status row 1 (lega_person_id): no person and no episode has the key in"
                                + " lega_person_id; the row is left out");
        assertThat(folder.read().value().caseFiles())
                .allMatch(file -> file.reviews().isEmpty());
    }

    @Test
    void thePersonsKeyIsFollowedWhereKeysDisagree() {
        folder.episodes(IN_CARE, "E2,2,A2,2024-01-10,S,,,N1,").visits("V1,2,A1,2024-02-01,Y,Y", "V2,2,A9,2024-02-02,,");
        assertThat(folder.findings())
                .containsExactly("SSD-04 ssd_cla_visits row 1 (clav_person_id, clav_cla_id): clav_person_id and"
                        + " clav_cla_id belong to different children; clav_person_id is followed");
        assertThat(folder.read().value().caseFiles().get(1).visits()).hasSize(2);
    }

    @Test
    void aRepeatedRowIsUsedOnce() {
        folder.episodes(IN_CARE, IN_CARE).visits("V1,1,,2024-02-01,Y,Y", "V1,1,,2024-02-01,Y,Y", ",1,,2024-02-01,,");
        assertThat(folder.findings())
                .containsExactly(
                        "SSD-06 ssd_cla_episodes row 2 (clae_cla_episode_id): the row repeats row 1; it is used once",
                        "SSD-06 ssd_cla_visits row 2 (clav_cla_visit_id): the row repeats row 1; it is used once");
        assertThat(folder.read().value().caseFiles().get(0).visits()).hasSize(2);
    }

    @Test
    void theFirstOfDifferingRowsWithOneIdIsUsed() {
        folder.persons("1,F,WBRI,2012-05-04,", "1,M,WBRI,2012-05-04,");
        assertThat(folder.findings())
                .containsExactly(
                        "SSD-07 ssd_person row 2 (pers_person_id): the row has the id of row 1 and says something"
                                + " else; row 1 is used");
        assertThat(folder.onlyFile().sex().orElseThrow().code()).isEqualTo("F");
    }

    @Test
    void aRowWithoutItsDateIsLeftOut() {
        folder.episodes(
                        "E1,1,A1,,S,,,N1,",
                        "E2,1,A1,2024-01-10,S,soon,X1,N1,",
                        "E3,1,A1,2024-03-01,P,2024-06-01,E4A,N1,")
                .reviews("R1,A1,2024-01-01,yesterday,,", "R2,A1,,,,", "R3,A1,2024-01-01,,,")
                .visits("V1,1,,,Y,Y");
        assertThat(folder.findings())
                .containsExactly(
                        "SSD-08 ssd_cla_episodes row 1 (clae_cla_episode_start_date): clae_cla_episode_start_date holds no"
                                + " date that can be used; the row is left out",
                        "SSD-08 ssd_cla_episodes row 2 (clae_cla_episode_ceased_date): clae_cla_episode_ceased_date holds"
                                + " no date that can be used; the row is left out",
                        "SSD-08 ssd_cla_reviews row 1 (clar_cla_review_date): clar_cla_review_date holds no date that can"
                                + " be used; the row is left out",
                        "SSD-08 ssd_cla_reviews row 2 (clar_cla_review_date): clar_cla_review_date holds no date that can"
                                + " be used; the row is left out",
                        "SSD-08 ssd_cla_visits row 1 (clav_cla_visit_date): clav_cla_visit_date holds no date that can be"
                                + " used; the row is left out");
        assertThat(folder.read().value().caseFiles().get(0).episodes()).hasSize(1);
    }

    @Test
    void aRowThatEndsBeforeItStartsIsLeftOut() {
        folder.episodes(IN_CARE).statuses("L1,1,2024-03-01,2024-02-29,C1");
        assertThat(folder.findings())
                .containsExactly(
                        "SSD-09 ssd_legal_status row 1 (lega_legal_status_start_date, lega_legal_status_end_date):"
                                + " lega_legal_status_end_date is before lega_legal_status_start_date; the row is left out");
    }

    @Test
    void whatLiesOutsideCareIsLeftOut() {
        folder.episodes(IN_CARE)
                .placements(
                        "P1,1,,2024-01-10,2024-06-01,U6,PR1,,,",
                        "P2,1,,2024-06-01,2024-07-01,U6,PR1,,,",
                        "P3,1,,2023-07-01,2023-07-01,U6,PR1,,,")
                .statuses("L1,1,2023-01-01,2024-01-10,C1", "L2,1,2024-01-10,,C1");
        assertThat(folder.findings())
                .containsExactly(
                        "SSD-12 ssd_cla_placement row 2 (clap_cla_placement_start_date, clap_cla_placement_end_date): no"
                                + " episode is recorded during the placement; the row is left out",
                        "SSD-12 ssd_cla_placement row 3 (clap_cla_placement_start_date, clap_cla_placement_end_date): no"
                                + " episode is recorded during the placement; the row is left out",
                        "SSD-12 ssd_legal_status row 1 (lega_legal_status_start_date, lega_legal_status_end_date): no"
                                + " episode is recorded during the legal status; the row is left out");
    }

    @Test
    void aPlacementThatRunsOnAfterCareEndedIsReported() {
        folder.episodes(IN_CARE, "E2,1,A2,2024-09-01,S,2024-10-01,E4A,N1,")
                .placements("P1,1,,2024-01-10,2024-06-02,U6,PR1,,,", "P2,1,,2024-09-01,,U6,PR1,,,");
        String rest =
                " (clap_cla_placement_end_date): the placement runs on after care ended; the days after are left out";
        assertThat(folder.findings())
                .containsExactly("SSD-13 ssd_cla_placement row 1" + rest, "SSD-13 ssd_cla_placement row 2" + rest);
    }

    @Test
    void overlapsAreReportedAndTheLaterStartIsUsed() {
        folder.episodes(IN_CARE)
                .placements(
                        "P1,1,,2024-01-10,2024-06-01,U6,PR1,,,",
                        "P2,1,,2024-02-01,2024-03-01,K2,PR4,,,",
                        "P3,1,,2024-05-01,2024-06-01,U1,PR1,,,")
                .statuses("L1,1,2024-01-10,2024-06-01,V2", "L2,1,2024-03-01,2024-06-01,C1");
        assertThat(folder.findings())
                .containsExactly(
                        "SSD-14 ssd_cla_placement row 2 (clap_cla_placement_start_date, clap_cla_placement_end_date): the"
                                + " placement starts before another ended; from then on the one that started later is"
                                + " used",
                        "SSD-14 ssd_cla_placement row 3 (clap_cla_placement_start_date, clap_cla_placement_end_date): the"
                                + " placement starts before another ended; from then on the one that started later is"
                                + " used",
                        "SSD-14 ssd_legal_status row 2 (lega_legal_status_start_date, lega_legal_status_end_date): the"
                                + " legal status starts before another ended; from then on the one that started later is"
                                + " used");
        assertThat(folder.read().value().caseFiles().get(0).episodes())
                .extracting(ExtractFolder::text)
                .containsExactly(
                        "2024-01-10/2024-02-01 S V2 U6 X1",
                        "2024-02-01/2024-03-01 P V2 K2 X1",
                        "2024-03-01/2024-05-01 B C1 U6 X1",
                        "2024-05-01/2024-06-01 P C1 U1 E4A");
    }

    @Test
    void anEntryIntoCareAfterTheFirstDayIsReported() {
        folder.episodes(
                "E1,1,A1,2024-01-10,S,2024-02-01,X1,N1,2024-01-11",
                "E2,1,A1,2024-02-01,P,2024-06-01,E4A,N1,2024-02-01",
                "E3,1,A2,2024-09-01,P,,,N1,2024-09-01");
        String rest =
                " (clae_entered_care_date, clae_cla_episode_start_date): clae_entered_care_date is after the first day"
                        + " of care on record";
        assertThat(folder.findings())
                .containsExactly("SSD-15 ssd_cla_episodes row 1" + rest, "SSD-15 ssd_cla_episodes row 2" + rest);
    }

    @Test
    void aReviewOfWhichTheCancellationCannotBeReadIsLeftOut() {
        folder.episodes(IN_CARE).reviews("R1,A1,,2024-02-01,perhaps,");
        assertThat(folder.findings())
                .containsExactly(
                        "SSD-16 ssd_cla_reviews row 1 (clar_cla_review_cancelled): clar_cla_review_cancelled does"
                                + " not say whether the review was cancelled; the row is left out");
        assertThat(folder.read().value().caseFiles())
                .allMatch(file -> file.reviews().isEmpty());
    }

    @Test
    void aCodeThatIsNotKnownLeavesTheDaysWithoutOne() {
        folder.episodes(IN_CARE)
                .statuses("L1,1,2024-01-10,2024-03-01,C1", "L2,1,2024-03-01,2024-06-01,C9")
                .placements("P1,1,,2024-01-10,2024-06-01,Q9,PR1,,,");
        assertThat(folder.read().findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.location() + ": " + finding.message()))
                .containsExactly(
                        "ssd_cla_placement row 1 (clap_cla_placement_type): clap_cla_placement_type is not a placement"
                                + " type",
                        "ssd_legal_status row 2 (lega_legal_status): lega_legal_status is not a legal status");
        assertThat(folder.read().value().caseFiles().get(0).episodes())
                .extracting(ExtractFolder::text)
                .containsExactly("2024-01-10/2024-03-01 S C1 - X1", "2024-03-01/2024-06-01 - - - E4A");
    }

    @Test
    void leadingNoughtsAreKeptAndSpacesAreNot() {
        folder.persons("007,F,WBRI,2012-05-04,", "7,M,WBRI,2012-05-04,").episodes("E1, 007 ,A1,2024-01-10,S,,,N1,");
        assertThat(folder.read().value().caseFiles())
                .extracting(file -> file.id() + " " + file.episodes().size())
                .containsExactly("007 1", "7 0");
    }
}
