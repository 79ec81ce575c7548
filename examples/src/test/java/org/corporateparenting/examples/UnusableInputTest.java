package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used ends in one line and exit code 2; what can be used in part is used, and the rest is found. */
class UnusableInputTest {

    @TempDir
    private Path folder;

    private Path extract;

    @BeforeEach
    void writeAnExtract() {
        extract = Ran.authority(folder, 20, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "duties --as-at=2026-13-31 x | Invalid value for option '--as-at': '2026-13-31' is not a day from 1900 to"
                        + " 2199, written such as 2026-03-31",
                "duties --as-at=9999-01-01 x | Invalid value for option '--as-at': '9999-01-01' is not a day from 1900 to"
                        + " 2199, written such as 2026-03-31",
                "duties --as-at=2026-03-31 | Missing required parameter: 'DIR'",
                "duties x | Missing required option: '--as-at=DATE'",
                "duties --as-at=2026-03-31 --format=xml x | Invalid value for option '--format': expected one of [TEXT,"
                        + " JSON, CSV, ICS] (case-insensitive) but was 'xml'",
                "duties --as-at=2026-03-31 --ahead=-1 x | Invalid value for option '--ahead': -1 is not 0 or more",
                "duties --as-at=2026-03-31 --interpret=leap-day x | Invalid value for option '--interpret': 'leap-day' is"
                        + " not NAME=CHOICE",
                "duties --as-at=2026-03-31 --interpret=leap=X x | Invalid value for option '--interpret': 'leap' is not a"
                        + " policy; there are leap-day, at-least-weekly, straddling-interval, weekly-visits-end,"
                        + " emergency-placement-end, twenty-working-days, director-approval, fifth-birthday, adopter-comments,"
                        + " care-begun-before-fourteen, fostering-limit, exemption-names",
                "rules --id=REV-99 | Invalid value for option '--id': there is no rule 'REV-99'",
                "rules --format=ics | Invalid value for option '--format': expected one of [TEXT, JSON, CSV,"
                        + " MARKDOWN] (case-insensitive) but was 'ics'",
                "report --as-at=2026-03-31 --out=x --ssd=y --ssda903=z | --ssd=DIR, --ssda903=DIR are mutually"
                        + " exclusive (specify only one)",
                "report --as-at=2026-03-31 --out=x --ssd=y --previous=z | --previous goes with --ssda903 and not with"
                        + " --ssd",
                "nothing | Unmatched argument at index 0: 'nothing'",
            })
    void badArgumentsAreRefusedInOneLine(String command, String message) {
        assertRefused(Ran.of(command.trim().split(" ")), message);
    }

    @Test
    void aReportOfNothingIsRefused() {
        assertRefused(
                Ran.of("report", "--as-at=2026-03-31", "--out=x"),
                "Missing required argument (specify one of these): (--ssd=DIR | --ssda903=DIR)");
    }

    @Test
    void noCommandIsRefused() {
        assertRefused(Ran.of(), "Missing required subcommand");
    }

    @Test
    void anUnknownDutyIsRefused() {
        Ran ran = Ran.duties(extract, "--duty=REV-99");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .startsWith("corporate-parenting: Invalid value for option '--duty': 'REV-99' is not a duty; there are"
                        + " ADO-02, ADO-03, ADO-05, ADO-08");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path none = folder.resolve("none");
        assertRefused(Ran.duties(none), "folder '" + none + "' does not exist");
    }

    @Test
    void aFileInsteadOfAFolderIsRefused() {
        Path file = extract.resolve("ssd_person.csv");
        assertRefused(Ran.duties(file), "'" + file + "' is not a folder");
    }

    @Test
    void anEmptyFolderIsRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertRefused(
                Ran.duties(empty),
                "folder '" + empty + "' holds no CSV file that has the name or the columns of a known table");
    }

    @Test
    void twoFilesForOneTableAreRefused() throws IOException {
        Files.copy(extract.resolve("ssd_person.csv"), extract.resolve("2025-ssd_person.csv"));
        assertRefused(
                Ran.duties(extract),
                "more than one file holds the table ssd_person: 2025-ssd_person.csv and ssd_person.csv");
    }

    @Test
    void anOutputThatCannotBeWrittenIsRefused() {
        Path file = folder.resolve("none").resolve("duties.json");
        Ran ran = Ran.duties(extract, "--out=" + file);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).last().isEqualTo("corporate-parenting: '" + file + "' does not exist");
        Path inTheWay = extract.resolve("ssd_person.csv");
        assertRefused(
                Ran.of("report", "--ssd=" + extract, "--as-at=" + Ran.AS_AT, "--out=" + inTheWay),
                "'" + inTheWay + "' is not a folder");
    }

    @Test
    void aBinaryFileIsFound() throws IOException {
        byte[] bytes = new byte[3000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(extract.resolve("ssd_cla_visits.csv"), bytes);
        assertUsed("READ-03");
    }

    @Test
    void aMissingTableIsFound() throws IOException {
        Files.delete(extract.resolve("ssd_cla_visits.csv"));
        assertUsed("READ-06");
    }

    @Test
    void anUnknownColumnIsFound() throws IOException {
        change("ssd_person.csv", text -> text.replace("pers_sex", "pers_sexx"));
        assertUsed("READ-09");
    }

    @Test
    void aWrongDateIsFound() throws IOException {
        change("ssd_cla_visits.csv", text -> text.replaceFirst("\\d{4}-\\d{2}-\\d{2}", "31/02/2025"));
        assertUsed("READ-15");
    }

    @Test
    void quotesThatDoNotCloseAreFound() throws IOException {
        change("ssd_cla_visits.csv", text -> text.replaceFirst("C000001-V1", "\"C000001-V1"));
        assertUsed("READ-11");
    }

    @Test
    void otherBytesThanUtf8AreFound() throws IOException {
        Path person = extract.resolve("ssd_person.csv");
        String text = Files.readString(person).replaceFirst("WBRI", "Caf\u00E9");
        Files.write(person, text.getBytes(Charset.forName("windows-1252")));
        assertUsed("READ-05");
    }

    @Test
    void marksAndLineEndsMakeNoDifference() throws IOException {
        String plain = Ran.duties(extract).out();
        change("ssd_cla_episodes.csv", text -> "\uFEFF" + text);
        change("ssd_cla_reviews.csv", text -> text.replace("\r\n", "\n"));
        Ran changed = Ran.duties(extract);
        assertThat(changed.out()).isEqualTo(plain);
        assertThat(changed.code()).isZero();
    }

    private void assertUsed(String rule) throws IOException {
        Path out = folder.resolve("report");
        Ran ran = Ran.of("report", "--ssd=" + extract, "--as-at=" + Ran.AS_AT, "--out=" + out);
        assertThat(ran.err()).isEmpty();
        List<String> findings = Files.readAllLines(out.resolve("findings.csv"));
        assertThat(findings).anyMatch(line -> line.startsWith(rule + ","));
        assertThat(ran.code()).isEqualTo(findings.stream().anyMatch(line -> line.contains(",ERROR,")) ? 1 : 0);
        assertThat(Ran.duties(extract).code()).isZero();
    }

    private void change(String table, UnaryOperator<String> change) throws IOException {
        Path file = extract.resolve(table);
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    private static void assertRefused(Ran ran, String message) {
        assertThat(ran).isEqualTo(new Ran(2, "", "corporate-parenting: " + message + System.lineSeparator()));
    }
}
