package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Returns as input, alone and with those of earlier years. */
class ReturnInputTest {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE," + "HOME_POST,PL_POST,URN\n";
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n";

    @TempDir
    private Path folder;

    @Test
    void aReturnIsReportedAndItsRowsAreCounted() throws IOException {
        Path latest = write("2025-26", "20/05/2025");
        Path out = folder.resolve("report");
        Ran ran = Ran.of("report", "--ssda903=" + latest, "--as-at=" + Ran.AS_AT, "--out=" + out);
        assertThat(ran.lines().get(0)).startsWith("1 children, 4 rows read, ");
        assertThat(ran.code()).isEqualTo(ran.out().contains(" 0 of them ERROR") ? 0 : 1);
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("4 rows of the statutory return (SSDA903) of 2025/26");
    }

    @Test
    void earlierReturnsShowWhatWasDoneBefore() throws IOException {
        Path latest = write("2025-26", "20/05/2025");
        Path before = write("2024-25", "");
        Ran ran = Ran.of(
                "report",
                "--ssda903=" + latest,
                "--previous=" + before,
                "--as-at=" + Ran.AS_AT,
                "--out=" + folder.resolve("report"));
        assertThat(ran.lines().get(0)).startsWith("1 children, 8 rows read, ");
        assertThat(Files.readString(folder.resolve("report/report.html")))
                .contains("8 rows of the statutory return (SSDA903) of 2025/26, 2024/25");
    }

    @Test
    void dutiesAreListedFromAReturn() throws IOException {
        Ran ran = Ran.duties(write("2025-26", "20/05/2025"));
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("REV-03").doesNotContain("C2");
    }

    @Test
    void aFolderWithBothFormsIsRefused() throws IOException {
        Path extract = Ran.authority(folder, 5, 0);
        Files.writeString(extract.resolve("Header.csv"), HEADER);
        assertRefused(extract, "holds tables of an extract and of a return; each must have a folder of its own");
    }

    @Test
    void aFolderWithNeitherFormIsRefused() throws IOException {
        Path supplements = Files.createDirectory(folder.resolve("supplements"));
        Files.writeString(supplements.resolve("cp_visit_modes.csv"), "child,visit,mode\n");
        assertRefused(
                supplements, "holds neither ssd_person nor ssd_cla_episodes of an extract, nor a table of a return");
    }

    private static void assertRefused(Path folder, String why) {
        assertThat(Ran.duties(folder))
                .isEqualTo(
                        new Ran(2, "", "corporate-parenting: folder '" + folder + "' " + why + System.lineSeparator()));
    }

    /** One child from November 2024 on, with one review in each year. */
    private Path write(String year, String ended) throws IOException {
        boolean latest = year.equals("2025-26");
        Path returned = Files.createDirectories(folder.resolve(year));
        Files.writeString(returned.resolve("Header.csv"), HEADER + "C1,F,04/05/2012,WBRI,UN1,0,\n");
        Files.writeString(
                returned.resolve("Episodes.csv"),
                EPISODES + "C1,04/11/2024,S,C2,N1,U6,PR1," + (latest ? ended + ",E4A" : ",")
                        + ",,ZZ1 1AA,ZZ1 1AB,9000001\n");
        String reviews = latest ? "C1,04/05/2012,12/05/2025,PN1\n" : "C1,04/05/2012,29/11/2024,PN1\n";
        Files.writeString(returned.resolve("Reviews.csv"), REVIEWS + reviews);
        Files.writeString(
                returned.resolve("PrevPerm.csv"), "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nC1,04/05/2012,Z1,,\n");
        return returned;
    }
}
