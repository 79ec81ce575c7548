package org.corporateparenting.ssd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.casework.visit.VisitMode;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.Participation;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.ReasonForPlacementChange;
import org.corporateparenting.code.Sex;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.table.UnusableInputException;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SsdExtractTest {

    private static final String IN_CARE = "E1,1,A1,2024-01-10,S,,,N1,";

    @TempDir
    private Path temporary;

    private ExtractFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new ExtractFolder(temporary);
    }

    private static Parsed<SsdExtract> example() throws URISyntaxException {
        return SsdExtract.read(
                Path.of(SsdExtractTest.class.getResource("extract").toURI()));
    }

    private static CaseFile example(String child) throws URISyntaxException {
        return example().value().caseFiles().stream()
                .filter(file -> file.id().equals(ChildId.of(child)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSoundExtractIsReadWithoutAWord() throws URISyntaxException {
        assertThat(example().findings()).isEmpty();
        assertThat(example().value().caseFiles())
                .extracting(CaseFile::id)
                .containsExactly(ChildId.of("0017"), ChildId.of("18"), ChildId.of("19"));
        assertThat(example().value().rowCount()).isEqualTo(29);
        assertThat(example().value()).hasToString("SsdExtract[3 case files, 29 rows]");
    }

    @Test
    void personsGiveWhoTheyAre() throws URISyntaxException {
        CaseFile file = example("0017");
        assertThat(file.born()).contains(LocalDate.of(2012, 5, 4));
        assertThat(file.sex()).contains(Sex.FEMALE);
        assertThat(file.ethnicGroup()).contains(EthnicGroup.WHITE_BRITISH);
        assertThat(file.died()).isEmpty();
        assertThat(example("19").episodes()).isEmpty();
    }

    @Test
    void severalPeriodsOfCareComeWithTheirPlacementsAndStatuses() throws URISyntaxException {
        CaseFile file = example("0017");
        assertThat(file.episodes())
                .extracting(ExtractFolder::text)
                .containsExactly(
                        "2024-01-10/2024-03-01 S V2 U6 X1",
                        "2024-03-01/2024-06-30 B C1 K2 E4A",
                        "2025-02-01/.. S V2 U1 -");
        assertThat(file.history().periodsOfCare()).allMatch(period -> period.startKnown());
        assertThat(file.episodes().get(0).enteredCare()).contains(LocalDate.of(2024, 1, 10));
    }

    @Test
    void placementsGiveProviderNumberPostcodeAndWhyTheyEnded() throws URISyntaxException {
        assertThat(example("0017").episodes().get(0)).satisfies(episode -> {
            assertThat(episode.placementProvider()).contains(PlacementProvider.OWN_PROVISION);
            assertThat(episode.ofstedUrn()).contains("SC000001");
            assertThat(episode.placementPostcode()).contains("ZZ1 1ZZ");
            assertThat(episode.reasonForPlacementChange()).contains(ReasonForPlacementChange.of("PLACE"));
        });
        assertThat(example("0017").episodes().get(1).reasonForPlacementChange()).isEmpty();
    }

    @Test
    void aStartThatTheExtractDoesNotHoldStaysUnknown() throws URISyntaxException {
        CaseFile file = example("18");
        assertThat(file.episodes())
                .extracting(ExtractFolder::text)
                .containsExactly("2023-04-01/2023-09-01 P C1 K2 X1", "2023-09-01/.. L C2 K2 -");
        assertThat(file.history().periodsOfCare().get(0).startKnown()).isFalse();
    }

    @Test
    void reviewsAreHeldUnlessCancelledAndNotDoneWhereTheyAreOnlyDue() throws URISyntaxException {
        assertThat(example("0017").reviews())
                .extracting(review -> review.on() + " " + review.standing())
                .containsExactly("2024-02-06 HELD", "2024-05-01 CANCELLED", "2024-05-03 HELD");
        assertThat(example("0017").reviews().get(0).participation()).contains(Participation.ATTENDED_AND_SPOKE);
    }

    @Test
    void whetherAChildWasSeenIsUnknownWhereNothingIsSaid() throws URISyntaxException {
        assertThat(example("0017").visits())
                .extracting(Visit::seenAlone)
                .containsExactly(Optional.of(true), Optional.empty());
        assertThat(example("18").visits()).extracting(Visit::childSeen).containsExactly(Optional.of(false));
    }

    @Test
    void supplementaryTablesAreAdded() throws URISyntaxException {
        CaseFile file = example("0017");
        assertThat(file.placementTerms().get(0).basis()).contains(PlacementBasis.TEMPORARY_APPROVAL);
        assertThat(file.reviews().get(0).recordCompleted()).contains(LocalDate.of(2024, 2, 20));
        assertThat(file.reviewingOfficers().get(0).range()).isEqualTo(DateRange.parse("2024-01-12/2024-06-30"));
        assertThat(file.visits().get(1).mode()).isEqualTo(VisitMode.REMOTE);
        assertThat(example("18").requests()).hasSize(1);
        assertThat(file.observations().named())
                .doesNotContainKeys(
                        ActKind.PLACEMENT_TERMS,
                        ActKind.REVIEW_PAPERS,
                        ActKind.REVIEWING_OFFICER,
                        ActKind.REQUEST,
                        ActKind.REVIEW,
                        ActKind.VISIT);
    }

    @Test
    void absentTablesAreNotSupplied() {
        folder.persons("1,F,WBRI,2012-05-04,").episodes(IN_CARE);
        CaseFile file = folder.onlyFile();
        for (ActKind kind : ActKind.values()) {
            assertThat(file.observed(kind)).as(kind.name()).isEqualTo(Observed.notSupplied());
        }
        assertThat(folder.story()).containsExactly("2024-01-10/.. S - - -");
    }

    @Test
    void tablesWithoutRowsSayThatNothingWasDone() {
        folder.persons("1,F,WBRI,2012-05-04,").episodes(IN_CARE).reviews().visits();
        CaseFile file = folder.onlyFile();
        assertThat(file.observed(ActKind.REVIEW)).isEqualTo(Observed.complete());
        assertThat(file.observed(ActKind.VISIT)).isEqualTo(Observed.complete());
        assertThat(folder.findings()).isEmpty();
    }

    @Test
    void aTableWithoutTheColumnOnWhichItRestsIsNotSupplied() {
        folder.persons("1,F,WBRI,2012-05-04,")
                .episodes(IN_CARE)
                .table(
                        "ssd_cla_reviews",
                        "clar_cla_review_id,clar_cla_id,clar_cla_review_due_date",
                        "R1,A1,2024-02-01");
        assertThat(folder.onlyFile().observed(ActKind.REVIEW)).isEqualTo(Observed.notSupplied());
        assertThat(folder.onlyFile().reviews()).isEmpty();
        assertThat(folder.findings()).isEmpty();
    }

    @Test
    void withoutPersonsCaseFilesAreMadeOfEpisodes() {
        folder.episodes(IN_CARE);
        assertThat(folder.onlyFile().id()).isEqualTo(ChildId.of("1"));
        assertThat(folder.onlyFile().born()).isEmpty();
        assertThat(folder.findings()).isEmpty();
        assertThat(folder.read().findings())
                .extracting(finding -> finding.rule() + " " + finding.location())
                .contains("READ-06 ssd_person");
    }

    @Test
    void aChildWithEpisodesWhoIsNotAmongThePersonsIsReported() {
        folder.persons("2,F,WBRI,2012-05-04,").episodes(IN_CARE);
        assertThat(folder.read().value().caseFiles()).hasSize(2);
        assertThat(folder.findings())
                .containsExactly(
                        "SSD-05 ssd_person: the child has episodes and is not among the persons; birth date and"
                                + " sex are not known");
    }

    @Test
    void tablesThatAreNotReadYetAreSaidToBeThere() {
        folder.episodes(IN_CARE)
                .table("ssd_send", "send_table_id,send_person_id", "S1,1", "S2,1")
                .table("ssd_family", "something else", "\"never closed", "x");
        assertThat(folder.findings())
                .containsExactly(
                        "SSD-01 ssd_family: the table is not read yet; its rows (0) are left alone",
                        "SSD-01 ssd_send: the table is not read yet; its rows (2) are left alone");
        assertThat(folder.read().findings()).allMatch(finding -> finding.severity() == Severity.INTEGRITY);
        assertThat(folder.read().value().rowCount()).isEqualTo(1);
    }

    @Test
    void aFolderWithoutATableIsRefused() throws IOException {
        Files.writeString(temporary.resolve("notes.txt"), "nothing");
        assertThatThrownBy(() -> folder.read()).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void nothingIdentifyingIsPrinted() {
        folder.persons("1,F,WBRI,2012-05-04,", "1,F,WBRI,2012-05-05,", ",M,,2012-05-04,")
                .episodes(IN_CARE, "E1,1,A1,2024-01-11,S,,,N1,")
                .placements("P1,1,A1,2020-01-01,2020-02-01,U6,PR1,SC1,ZZ1 1ZZ,")
                .reviews("R1,A9,,2024-02-01,,");
        Parsed<SsdExtract> read = folder.read();
        assertThat(read.findings()).hasSizeGreaterThan(4);
        String printed = read + " " + read.value() + " " + read.value().caseFiles() + " " + read.findings();
        assertThat(printed).doesNotContain("2012-05-0").doesNotContain("ZZ1").doesNotContain("WBRI");
        assertThat(read.findings()).extracting(Finding::message).noneMatch(message -> message.contains("2012"));
    }
}
