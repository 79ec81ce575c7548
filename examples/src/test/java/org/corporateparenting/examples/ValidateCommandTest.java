package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A return judged from the command line. */
class ValidateCommandTest {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    @TempDir
    private Path folder;

    private Path returned;

    @BeforeEach
    void writeReturn() throws IOException {
        returned = Files.createDirectory(folder.resolve("2025-26"));
        Files.writeString(returned.resolve("Header.csv"), HEADER + "C1,M,04/05/2012,WBRI,A123456789012,,\n");
        episodes("C1,01/05/2025,S,C2,N1,U6,PR1,30/06/2025,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456\n");
    }

    @Test
    void saysWhatIsWrongHowToMendItAndWhatCausesMost() {
        Ran ran = validate("--rules=148,353");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines())
                .contains(
                        "The return of 2025/26 by the rules of 2025/26",
                        "148         ERROR, stage 1, 1 times: An episode has both the day and the reason of its end, or neither.",
                        "            Enter the one that is missing, or clear the other.",
                        "            C1              Episodes row 1 (DEC, REC)",
                        "Top causes:",
                        "1 findings about 1 children; 0 questions cannot be determined");
        assertThat(ran.out()).doesNotContain("30/06/2025");
    }

    @Test
    void givesTheValuesComparedOnRequestOnly() {
        assertThat(validate("--rules=148", "--with-evidence").out()).contains("[DEC=30/06/2025, REC=]");
        JsonNode with =
                validate("--rules=148", "--format=json", "--with-evidence").json();
        assertThat(with.get(0).get("evidence").get(0).asText()).isEqualTo("DEC=30/06/2025");
        JsonNode without = validate("--rules=148", "--format=json").json();
        assertThat(without.get(0).get("evidence")).isEmpty();
    }

    @Test
    void endsWithoutFaultWhereNothingIsWrong() throws IOException {
        episodes("C1,01/05/2025,S,C2,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456\n");
        assertThat(validate("--rules=148").code()).isZero();
    }

    @Test
    void namesWhatItLacksOnceForAllChildren() throws IOException {
        Files.delete(returned.resolve("Header.csv"));
        JsonNode open = validate("--rules=302", "--format=json").json();
        assertThat(open).hasSize(1);
        assertThat(open.get(0).get("outcome").asText()).isEqualTo("NOT_DETERMINABLE");
        assertThat(open.get(0).get("child").isNull()).isTrue();
        assertThat(open.get(0).get("missing").get(0).asText()).isEqualTo("the table Header");
    }

    @Test
    void listsWhatTheRulesOfAnotherYearFind() throws IOException {
        Ran ran = validate("--rules=101", "--under=2023/24");
        assertThat(ran.lines())
                .contains(
                        "Only by the rules of 2023/24: 1",
                        "  101         Header row 1 (SEX) Sex is given, with a code of the year.",
                        "Only by the rules of 2025/26: 0");
    }

    @Test
    void offersCertainCorrectionsAndMakesNone() throws IOException {
        String before = EPISODES
                + "C1,01/05/2025,S,c2,N1,U6,PR1,30/06/2025,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456\n"
                + "C1,30/06/2025,L,E1,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456\n";
        Files.writeString(returned.resolve("Episodes.csv"), before);
        Path patch = folder.resolve("patch.csv");
        validate("--patch=" + patch);
        assertThat(Files.readAllLines(patch))
                .containsExactly(
                        "rule,child,table,row,field,recorded,corrected",
                        "144,C1,Episodes,1,LS,c2,C2",
                        "148,C1,Episodes,1,REC,,X1");
        assertThat(Files.readString(returned.resolve("Episodes.csv"))).isEqualTo(before);
    }

    @Test
    void shrinksARecordToAnInventedOneWithTheSameFault() throws IOException {
        episodes("""
                C1,01/05/2025,S,C2,N1,U6,PR1,30/06/2025,,CARPL,AB1 2CD,EF3 4GH,SC123456
                C1,07/07/2025,S,C2,N1,U6,PR1,,,,AB1 2CD,EF3 4GH,SC123456
                """);
        Path small = folder.resolve("small");
        Ran ran = validate("--rules=148", "--shrink=C1", "--out=" + small);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Files.readAllLines(small.resolve("Episodes.csv")))
                .containsExactly(EPISODES.strip(), "SHRUNK,,,,,,,01/04/2025,,,,,");
        assertThat(Files.readAllLines(small.resolve("Header.csv"))).hasSize(1);
        Ran again = Ran.of("validate", "--year=2025/26", "--rules=148", small.toString());
        assertThat(again.code()).isEqualTo(1);
    }

    @Test
    void readsTheListsThatNobodyMayShip() throws IOException {
        Path postcodes = folder.resolve("postcodes.csv");
        Files.writeString(postcodes, "postcode,authority,easting,northing\nZZ1 1ZZ,301,0,0\n");
        JsonNode found = validate("--rules=392c", "--postcodes=" + postcodes, "--format=json")
                .json();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("outcome").asText()).isEqualTo("BREACHED");
        JsonNode without = validate("--rules=392c", "--format=json").json();
        assertThat(without.get(0).get("missing").get(0).asText()).isEqualTo("a list of postcodes");
    }

    @Test
    void saysInOneLineWhatCannotBeUsed() {
        Stream.of("--rules=9999", "--under=2025", "--shrink=C1", "--rules=353 --shrink=C1", "--authority=1")
                .forEach(option -> {
                    Ran ran = validate(option.split(" "));
                    assertThat(ran.code()).as(option).isEqualTo(2);
                    assertThat(ran.err().strip().lines()).as(option).hasSize(1);
                });
    }

    private Ran validate(String... options) {
        return Ran.of(
                Stream.of(Stream.of("validate", "--year=2025/26"), Stream.of(options), Stream.of(returned.toString()))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    private void episodes(String rows) throws IOException {
        Files.writeString(returned.resolve("Episodes.csv"), EPISODES + rows);
    }
}
