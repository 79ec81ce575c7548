package org.corporateparenting.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.UnusableInputException;
import org.corporateparenting.time.CollectionYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Ssda903ReturnTest {

    @TempDir
    Path folder;

    @Test
    void everyTableOfTheFolderIsRead() {
        Ssda903Return read =
                Ssda903Return.read(Returns.sample("2025-26"), Returns.YEAR).value();

        assertThat(read.rowCount()).isEqualTo(4 + 4 + 3 + 1 + 1 + 1 + 1 + 1 + 2 + 1 + 2);
        assertThat(read.children())
                .extracting(child -> child.id().text())
                .containsExactly("0017", "0018", "0019", "0020");
        assertThat(read.table(ReturnTable.DEPRIVATIONS_OF_LIBERTY)).isEmpty();
        assertThat(read).hasToString("Ssda903Return[2025/26, 4 children, 21 rows]");
    }

    @Test
    void rowsOfAChildAreInTheOrderOfTheirFile() {
        Ssda903Return read =
                Ssda903Return.read(Returns.sample("2025-26"), Returns.YEAR).value();

        ReturnedChild child = read.child(ChildId.of("0018")).orElseThrow();

        assertThat(child.rows(ReturnTable.SOCIAL_WORKERS))
                .extracting(Row::ordinal)
                .containsExactly(1, 2);
        assertThat(child.rows(ReturnTable.ADOPTIONS)).isEmpty();
        assertThat(child).hasToString("ReturnedChild[0018, 8 rows]");
        assertThat(read.child(ChildId.of("18"))).isEmpty();
    }

    @Test
    void tablesOfTheYearThatAreNotThereAreReported() {
        Parsed<Ssda903Return> read = Ssda903Return.read(Returns.sample("2024-25"), Returns.EARLIER_YEAR);

        assertThat(read.findings())
                .extracting(finding -> finding.rule() + " " + finding.location() + ": " + finding.message())
                .containsExactlyInAnyOrder(
                        "READ-06 UASC: the folder has no file for the table",
                        "READ-06 OC2: the folder has no file for the table",
                        "READ-06 OC3: the folder has no file for the table",
                        "READ-06 AD1: the folder has no file for the table",
                        "READ-06 PlacedAdoption: the folder has no file for the table",
                        "READ-06 PrevPerm: the folder has no file for the table",
                        "READ-06 Missing: the folder has no file for the table",
                        "READ-06 SWEpisodes: the folder has no file for the table");
    }

    @Test
    void tableThatTheYearDoesNotHaveIsReadAndReported() {
        Parsed<Ssda903Return> read = Returns.read(
                folder,
                Returns.YEAR,
                ImmutableMap.of("DoLo", List.of("CHILD,DOB,DOLO_START,DOLO_END", "7,,01/05/2025,")));

        assertThat(Returns.said(read)).containsExactly("RET-04 DoLo: the return of 2025/26 does not have the table");
        assertThat(read.value().rowCount()).isEqualTo(1);
    }

    @Test
    void yearIsTheOneInWhichMostEpisodesEnded() {
        Parsed<Ssda903Return> read = Ssda903Return.read(Returns.write(
                folder,
                Returns.episodes(
                        "1,01/02/2019,S,,,,,31/03/2021,,,,,",
                        "2,01/02/2019,S,,,,,01/04/2020,,,,,",
                        "3,01/02/2019,S,,,,,01/04/2021,,,,,",
                        "4,01/02/2099,S,,,,,,,,,,")));

        assertThat(read.value().year()).contains(CollectionYear.of("2020/21"));
        assertThat(Returns.said(read)).isEmpty();
    }

    @Test
    void laterOfTwoYearsWithAsManyEndsIsTaken() {
        Parsed<Ssda903Return> read = Ssda903Return.read(Returns.write(
                folder, Returns.episodes("1,01/02/2019,S,,,,,31/03/2021,,,,,", "3,01/02/2019,S,,,,,01/04/2021,,,,,")));

        assertThat(read.value().yearShown()).contains(CollectionYear.of("2021/22"));
    }

    @Test
    void withoutAnEndTheLatestStartOrReviewShowsTheYear() {
        Parsed<Ssda903Return> read = Ssda903Return.read(Returns.write(
                folder,
                ImmutableMap.of(
                        "Episodes",
                        Returns.table(Returns.EPISODES, "1,01/02/2019,S,,,,,,,,,,"),
                        "Reviews",
                        Returns.table(Returns.REVIEWS, "1,,01/04/2022,", "1,,31/03/2022,", "1,,0001-01-01,"))));

        assertThat(read.value().year()).contains(CollectionYear.of("2022/23"));
    }

    @Test
    void yearIsNotGuessedWithoutDates() {
        Parsed<Ssda903Return> read = Ssda903Return.read(Returns.write(folder, Returns.episodes("1,,S,,,,,,,,,,")));

        assertThat(read.value().year()).isEmpty();
        assertThat(read.value()).hasToString("Ssda903Return[year not known, 1 children, 1 rows]");
        assertThat(Returns.said(read))
                .containsExactly("RET-02 input: no date shows of which collection year the return is; what it has"
                        + " observed is not known");
    }

    @Test
    void yearThatTheDatesContradictIsReportedAndFollowed() {
        Parsed<Ssda903Return> read =
                Returns.read(folder, Returns.YEAR, Returns.episodes("1,01/02/2019,S,,,,,31/03/2021,,,,,"));

        assertThat(read.value().year()).contains(Returns.YEAR);
        assertThat(Returns.said(read))
                .containsExactly("RET-03 input: the return is said to be of 2025/26; its dates show 2020/21");
    }

    @Test
    void rowWithoutAChildIsReported() {
        Parsed<Ssda903Return> read = Returns.read(
                folder,
                Returns.YEAR,
                Returns.episodes(
                        " ,01/05/2025,S,,,,,,,,,,", "1,01/05/2025,S,,,,,,,,,,", "\u001C,01/05/2025,S,,,,,,,,,,"));

        assertThat(Returns.said(read))
                .containsExactly(
                        "RET-01 Episodes row 1 (CHILD): the row has no child; it belongs to nobody",
                        "RET-01 Episodes row 3 (CHILD): the row has no child; it belongs to nobody");
        assertThat(read.value().children()).hasSize(1);
        assertThat(read.value().rowCount()).isEqualTo(3);
    }

    @Test
    void tableWithoutTheColumnOfTheChildIsReportedOnce() {
        Parsed<Ssda903Return> read = Returns.read(
                folder,
                Returns.YEAR,
                ImmutableMap.of("Reviews", List.of("REVIEW,REVIEW_CODE", "01/05/2025,PN1", "02/05/2025,PN1")));

        assertThat(Returns.said(read))
                .containsExactly(
                        "RET-01 Reviews (CHILD): the table has no column CHILD; its rows (2) belong to nobody");
    }

    @Test
    void keysDifferInTheirLeadingNoughtsAndNotInSpaceAround() {
        Parsed<Ssda903Return> read = Returns.read(
                folder,
                Returns.YEAR,
                Returns.episodes(
                        "07,01/05/2025,S,,,,,,,,,,", " 7 ,01/05/2025,S,,,,,,,,,,", "7,01/06/2025,S,,,,,,,,,,"));

        assertThat(read.value().children())
                .extracting(ReturnedChild::toString)
                .containsExactly("ReturnedChild[07, 1 row]", "ReturnedChild[7, 2 rows]");
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() throws Exception {
        Ssda903Return read =
                Ssda903Return.read(Returns.sample("2025-26"), Returns.YEAR).value();

        read.write(folder.resolve("out"));
        read.write(folder.resolve("out"));

        assertThat(Files.readString(folder.resolve("out").resolve("PrevPerm.csv")))
                .isEqualTo(String.join(
                        "\r\n",
                        "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM",
                        "0018,03/09/2014,P2,999,zz/zz/2018",
                        "0020,01/12/2020,Z1,,",
                        ""));
        Ssda903Return back =
                Ssda903Return.read(folder.resolve("out"), Returns.YEAR).value();
        assertThat(back.caseFiles().value()).isEqualTo(read.caseFiles().value());
        assertThat(back.rowCount()).isEqualTo(read.rowCount());
    }

    @Test
    void columnThatWasNotSuppliedIsNotWritten() throws Exception {
        Parsed<Ssda903Return> read = Returns.read(
                folder,
                Returns.YEAR,
                ImmutableMap.of(
                        "Reviews",
                        List.of("review,Child", " 31-02-2025 ,\"a,b\""),
                        "OC3",
                        List.of("CHILD,CHILD", "1,2")));

        read.value().write(folder.resolve("out"));

        assertThat(Files.readString(folder.resolve("out").resolve("Reviews.csv")))
                .isEqualTo("CHILD,REVIEW\r\n\"a,b\", 31-02-2025 \r\n");
        assertThat(folder.resolve("out").resolve("OC3.csv")).doesNotExist();
    }

    @Test
    void folderThatCannotBeWrittenIsSaid() throws Exception {
        Ssda903Return read = Ssda903Return.read(Returns.sample("2025-26")).value();
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> read.write(file.resolve("out"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void folderWithoutATableIsNoReturn() {
        assertThatThrownBy(() -> Ssda903Return.read(folder)).isInstanceOf(UnusableInputException.class);
    }
}
