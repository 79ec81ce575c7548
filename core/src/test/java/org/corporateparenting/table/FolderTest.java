package org.corporateparenting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.table.Samples.EPISODES;
import static org.corporateparenting.table.Samples.READER;
import static org.corporateparenting.table.Samples.REVIEWS;
import static org.corporateparenting.table.Samples.said;
import static org.corporateparenting.table.Samples.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corporateparenting.rule.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {

    private static final String EPISODE = "CHILD,DECOM,LS\nC1,01/04/2024,C2\n";
    private static final String REVIEW = "CHILD,REVIEW\nC1,01/05/2024\nC1,01/08/2024\n";

    @TempDir
    Path folder;

    @Test
    void readsTheTablesAndCountsTheirRows() {
        write(folder, "Episodes.csv", EPISODE);
        write(folder, "Reviews.csv", REVIEW);

        Parsed<TableSet> parsed = READER.readFolder(folder);

        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.value()).hasToString("[Episodes (1 row), Reviews (2 rows)]");
        assertThat(parsed.value().rowCount()).isEqualTo(3);
        assertThat(parsed.value().find(Samples.NOTES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reviews.csv",
                "REVIEWS.CSV",
                "2021-reviews.csv",
                "2021_Reviews.csv",
                "2021 reviews.csv",
                "2020-21_reviews.csv",
                "202021_reviews.csv",
                "ssd_cla_reviews.csv",
                "SSD-CLA-Reviews.csv",
                "ssdClaReviews.csv"
            })
    void tableIsKnownByItsFileName(String name) {
        write(folder, name, REVIEW);

        assertThat(READER.readFolder(folder).value().find(REVIEWS)).isPresent();
    }

    @Test
    void tableIsKnownByItsColumnsUnderAnotherName() {
        write(folder, "extract one.csv", "ls,decom,extra,child\nC2,01/04/2024,x,C1\n");

        Parsed<TableSet> parsed = READER.readFolder(folder);

        assertThat(parsed.value()).hasToString("[Episodes (1 row)]");
        assertThat(said(parsed))
                .containsExactly(
                        "READ-09 Episodes: columns that the table does not have are left out: extra",
                        "READ-06 Reviews: the folder has no file for the table");
    }

    @Test
    void fileThatFitsTwoTablesOrNoneIsReportedAndLeftOut() {
        write(folder, "Reviews.csv", REVIEW);
        write(folder, "all.csv", "CHILD,DECOM,LS,REVIEW\nC1,01/04/2024,C2,01/05/2024\n");
        write(folder, "empty.csv", "");
        write(folder, "places.csv", "PLACE,NAME\n");

        Parsed<TableSet> parsed = READER.readFolder(folder);

        assertThat(parsed.value()).hasToString("[Reviews (2 rows)]");
        assertThat(said(parsed))
                .containsExactly(
                        "READ-01 input: file 'all.csv' is not named after a table and its columns do not fit one table"
                                + " only; it is left out",
                        "READ-01 input: file 'empty.csv' is not named after a table and its columns do not fit one table"
                                + " only; it is left out",
                        "READ-01 input: file 'places.csv' is not named after a table and its columns do not fit one"
                                + " table only; it is left out",
                        "READ-06 Episodes: the folder has no file for the table");
    }

    @Test
    void missingTableIsReportedUnlessItIsOptional() {
        write(folder, "Reviews.csv", REVIEW);

        assertThat(said(READER.readFolder(folder)))
                .containsExactly("READ-06 Episodes: the folder has no file for the table");
    }

    @Test
    void folderInPlaceOfAFileIsReported() throws IOException {
        Files.createDirectory(folder.resolve("Episodes.csv"));
        write(folder, "Reviews.csv", REVIEW);

        Parsed<TableSet> parsed = READER.readFolder(folder);

        assertThat(parsed.value()).hasToString("[Reviews (2 rows)]");
        assertThat(said(parsed))
                .containsExactly(
                        "READ-02 Episodes: 'Episodes.csv' is named after the table but is not a CSV file; it is left out",
                        "READ-06 Episodes: the folder has no file for the table");
    }

    @Test
    void folderThatHoldsNothingButAFolderInPlaceOfAFileEndsInFindings() throws IOException {
        Files.createDirectory(folder.resolve("2024-episodes.csv"));

        assertThat(READER.readFolder(folder).value().tables()).isEmpty();
    }

    @Test
    void fileOfAnotherKindNamedAfterATableIsReported() {
        write(folder, "Episodes.xlsx", "PK");
        write(folder, "README.txt", "hello");
        write(folder, ".hidden", "hello");
        write(folder, "Reviews.csv", REVIEW);

        assertThat(said(READER.readFolder(folder)))
                .containsExactly(
                        "READ-01 Episodes: 'Episodes.xlsx' is named after the table but is not a CSV file; it is left"
                                + " out",
                        "READ-06 Episodes: the folder has no file for the table");
    }

    @Test
    void brokenLinkIsReported() throws IOException {
        Files.createSymbolicLink(folder.resolve("Episodes.csv"), folder.resolve("nowhere"));

        assertThat(said(READER.readFolder(folder)))
                .contains("READ-02 Episodes: 'Episodes.csv' is named after the table but is not a CSV file; it is left"
                        + " out");
    }

    @Test
    void twoFilesForOneTableAreRefused() {
        write(folder, "2020-episodes.csv", EPISODE);
        write(folder, "Episodes.csv", EPISODE);

        assertThatThrownBy(() -> READER.readFolder(folder))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("more than one file holds the table Episodes: 2020-episodes.csv and Episodes.csv");
    }

    @Test
    void secondFileForOneTableIsRefusedWhenOnlyItsColumnsTell() {
        write(folder, "Reviews.csv", REVIEW);
        write(folder, "copy.csv", REVIEW);

        assertThatThrownBy(() -> READER.readFolder(folder))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("more than one file holds the table Reviews: Reviews.csv and copy.csv");
    }

    @Test
    void emptyFolderIsRefused() {
        assertThatThrownBy(() -> READER.readFolder(folder))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(
                        "folder '" + folder + "' holds no CSV file that has the name or the columns of a known table");
    }

    @Test
    void folderWithoutAKnownTableIsRefused() {
        write(folder, "places.csv", "PLACE,NAME\n");

        assertThatThrownBy(() -> READER.readFolder(folder))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(
                        "folder '" + folder + "' holds no CSV file that has the name or the columns of a known table");
    }

    @Test
    void folderThatDoesNotExistIsRefused() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> READER.readFolder(missing))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("folder '" + missing + "' does not exist");
    }

    @Test
    void fileInPlaceOfTheFolderIsRefused() {
        Path file = write(folder, "Episodes.csv", EPISODE);

        assertThatThrownBy(() -> READER.readFolder(file))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("'" + file + "' is not a folder");
    }

    @Test
    void oneFileIsReadUnderAnyName() {
        Path file = write(folder, "whatever.txt", EPISODE);

        assertThat(TableReader.readFile(EPISODES, file).value()).hasToString("Episodes (1 row)");
    }

    @Test
    void oneFileThatCannotBeOpenedIsRefused() {
        Path missing = folder.resolve("missing.csv");

        assertThatThrownBy(() -> TableReader.readFile(EPISODES, missing))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("file '" + missing + "' cannot be used: the file cannot be opened or read; it is left out");
        assertThatThrownBy(() -> TableReader.readFile(EPISODES, folder))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("file '" + folder + "' cannot be used: the file cannot be opened or read; it is left out");
    }
}
