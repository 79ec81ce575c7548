package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.corporateparenting.performance.Scorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesThePageAndTheFiguresBesideIt() throws Exception {
        Path extract = Ran.authority(folder, 60, 0.02);
        Path out = folder.resolve("report");
        Ran ran = report(extract, out);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines().get(0)).matches("60 children, \\d+ rows read, \\d+ findings, \\d+ of them ERROR\\r?");
        assertThat(ran.out()).contains("Page: " + out.resolve("report.html"));
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("60 children")
                .contains("REV-01");
        assertThat(Files.readString(out.resolve("duties.json")))
                .isEqualTo(Ran.duties(extract, "--format=json").out());
        assertThat(Files.readString(out.resolve("duties.csv")))
                .isEqualTo(Ran.duties(extract, "--format=csv").out());
        for (String command : List.of("leavers", "check")) {
            for (String format : List.of("json", "csv")) {
                assertThat(Files.readString(out.resolve(command + "." + format)))
                        .isEqualTo(Ran.of(command, "--as-at=" + Ran.AS_AT, "--format=" + format, extract.toString())
                                .out());
            }
        }
        assertThat(Files.readAllLines(out.resolve("findings.csv")).get(0))
                .isEqualTo("rule,severity,child,table,row,fields,message");
        assertThat(Files.readString(out.resolve("findings.json"))).startsWith("[\n{\"rule\":\"");
    }

    @Test
    void isDoneWithoutErrorsWhereThereAreNone() {
        Ran ran = report(Ran.authority(folder, 20, 0), folder.resolve("report"));
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains(" findings, 0 of them ERROR");
    }

    @Test
    void demoNeedsNothing() {
        Ran ran = Ran.of("demo", "--out=" + folder);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines().get(0)).isEqualTo("1000 invented children as at 2026-03-31");
        assertThat(folder.resolve("report.html"))
                .isNotEmptyFile()
                .content()
                .contains("They are real, and not of the invented children of this page.");
    }

    @Test
    void publishedFiguresAreRatedOnThePage() throws Exception {
        Path extract = Ran.authority(folder, 20, 0);
        Path figures = PublishedFigures.write(Scorecards.northamptonshireMarch2023(), folder.resolve("figures.csv"));
        Path out = folder.resolve("report");
        Ran ran = Ran.of("report", "--ssd=" + extract, "--figures=" + figures, "--as-at=" + Ran.AS_AT, "--out=" + out);
        assertThat(ran.code()).isZero();
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("Published figures from the file figures.csv, rated.")
                .contains("KPI 1 Referrals decided within two working days: outside tolerance for 7 consecutive months"
                        + " from 2022-09 to 2023-03")
                .contains(
                        "KPI 5 First protection conferences within 15 days: outside tolerance for 6 consecutive months");
    }

    @Test
    void dutiesOfHouseholdsAreOnThePage() throws Exception {
        Path extract = Ran.authority(folder, 20, 0);
        for (String table : List.of(
                "cp_households",
                "cp_household_children",
                "cp_household_reviews",
                "cp_exemptions",
                "cp_household_determinations")) {
            Files.deleteIfExists(extract.resolve(table + ".csv"));
        }
        Files.writeString(
                extract.resolve("cp_household_approvals.csv"),
                "household,from,carer,type,to,max_children,max_if_siblings,youngest,oldest\nH7,2024-02-28,,,,,,,\n");
        Path out = folder.resolve("report");
        assertThat(report(extract, out).code()).isZero();
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("<dt>Fostering households</dt><dd>1</dd>")
                .contains("household H7")
                .contains("<h3>Fostering households</h3>");
    }

    private static Ran report(Path extract, Path out) {
        return Ran.of("report", "--ssd=" + extract, "--as-at=" + Ran.AS_AT, "--out=" + out);
    }
}
