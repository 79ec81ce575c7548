package org.corporateparenting.ssda903;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.Episode;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.table.UnusableInputException;
import org.corporateparenting.time.CollectionYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnXmlTest {

    private static final String PERSON =
            "<CHILDID>EX1</CHILDID><UPN>UN3</UPN><SEX>F</SEX><DOB>14/02/2011</DOB><ETHNIC>MOTH</ETHNIC><UASC>0</UASC>";
    private static final String EPISODE =
            "<EPISODE><DECOM>09/05/2024</DECOM><RNE>S</RNE><LS>V2</LS><CIN>N5</CIN><PL>U6</PL><DEC/><REC/></EPISODE>";

    @TempDir
    Path folder;

    @Test
    void aHeaderAndItsEpisodesAreRows() {
        Ssda903Return read = sound(child(PERSON + "<MOTHER>0</MOTHER>", EPISODE + EPISODE));

        assertThat(texts(read, ReturnTable.HEADER)).containsExactly("EX1,F,14/02/2011,MOTH,UN3,0,,0");
        assertThat(texts(read, ReturnTable.EPISODES))
                .containsExactly("EX1,09/05/2024,S,V2,N5,U6,,,,,,,,-,-,-", "EX1,09/05/2024,S,V2,N5,U6,,,,,,,,-,-,-");
        assertThat(rows(read, ReturnTable.EPISODES)).extracting(Row::ordinal).containsExactly(1, 2);
    }

    @Test
    void everyTableOfTheReturnIsThereThoughItHasNoRow() {
        Ssda903Return read = sound(child(PERSON, EPISODE));

        assertThat(read.table(ReturnTable.HEALTH)).isPresent();
        assertThat(read.table(ReturnTable.ASYLUM_SEEKERS)).isPresent();
        assertThat(read.table(ReturnTable.SOCIAL_WORKERS)).isEmpty();
        assertThat(read.table(ReturnTable.DEPRIVATIONS_OF_LIBERTY)).isEmpty();
    }

    @Test
    void aGroupIsReadByItself() {
        Ssda903Return read = sound(child(
                PERSON
                        + "<AMISSING><MISSING>M</MISSING><MIS_START>02/08/2024</MIS_START><MIS_END>03/08/2024</MIS_END>"
                        + "</AMISSING><AMISSING><MISSING>A</MISSING><MIS_START>30/03/2025</MIS_START></AMISSING>",
                "<EPISODE><DECOM>09/05/2024</DECOM><URN>0000001</URN><DEC>20/11/2024</DEC></EPISODE>"
                        + "<EPISODE><DECOM>20/11/2024</DECOM></EPISODE>"));

        assertThat(texts(read, ReturnTable.MISSING_INCIDENTS))
                .containsExactly("EX1,14/02/2011,M,02/08/2024,03/08/2024", "EX1,14/02/2011,A,30/03/2025,");
        assertThat(rows(read, ReturnTable.EPISODES))
                .extracting(row -> row.get(ReturnColumns.URN).kind())
                .containsExactly(CellKind.VALUE, CellKind.BLANK);
    }

    @Test
    void anyFieldOfATableThatStandsInTheHeaderMakesARow() {
        Ssda903Return read = sound(child(PERSON + "<ACTIV>F4</ACTIV><FOSTER_CARE>1</FOSTER_CARE><DATE_INT/>", EPISODE));

        assertThat(texts(read, ReturnTable.CARE_LEAVERS)).containsExactly("EX1,14/02/2011,,F4,");
        assertThat(texts(read, ReturnTable.ADOPTIONS)).containsExactly("EX1,14/02/2011,,,1,,,");
    }

    @Test
    void aFlagOrADayMakesAnAsylumSeeker() {
        String flagged = PERSON.replace("<UASC>0", "<UASC>1");

        assertThat(texts(sound(child(PERSON, EPISODE)), ReturnTable.ASYLUM_SEEKERS))
                .isEmpty();
        assertThat(texts(sound(child(flagged, EPISODE)), ReturnTable.ASYLUM_SEEKERS))
                .containsExactly("EX1,F,14/02/2011,");
        assertThat(texts(sound(child(PERSON + "<DUC>03/12/2024</DUC>", EPISODE)), ReturnTable.ASYLUM_SEEKERS))
                .containsExactly("EX1,F,14/02/2011,03/12/2024");
    }

    @Test
    void anEmptyGroupIsARowOfBlanks() {
        Ssda903Return read = sound(child(PERSON + "<PERMANENCE/><OC2></OC2>", EPISODE));

        assertThat(texts(read, ReturnTable.PREVIOUS_PERMANENCE)).containsExactly("EX1,14/02/2011,,,");
        assertThat(texts(read, ReturnTable.HEALTH)).containsExactly("EX1,14/02/2011,,,,,,,,,,");
    }

    @Test
    void elementsMayComeInAnyOrderAndLetterCaseAndWrapped() {
        Ssda903Return read = sound("<ExpSsda903><Child><Episodes>" + EPISODE.toLowerCase(Locale.ROOT)
                + "</Episodes><header><AREVIEW><REVIEW_CODE> PN1\n</REVIEW_CODE><REVIEW>05/06/2024</REVIEW></AREVIEW>"
                + PERSON + "</header></Child></ExpSsda903>");

        assertThat(rows(read, ReturnTable.EPISODES))
                .extracting(row -> row.get(ReturnColumns.CHILD).value().orElse(""))
                .containsExactly("EX1");
        assertThat(rows(read, ReturnTable.REVIEWS))
                .extracting(row -> row.get(ReturnColumns.REVIEW_CODE).value())
                .containsExactly(Optional.of("PN1"));
    }

    @Test
    void socialWorkersAndOrdersOfLibertyAreKnownByTheirFieldsUnderAnyName() {
        Ssda903Return read = sound(child(
                PERSON + "<DOLO><DOLO_START>12/05/2026</DOLO_START></DOLO>",
                "<ANYTHING><SW_ID>SW1</SW_ID><SW_DECOM>09/05/2024</SW_DECOM></ANYTHING>"));

        assertThat(texts(read, ReturnTable.DEPRIVATIONS_OF_LIBERTY)).containsExactly("EX1,14/02/2011,12/05/2026,");
        assertThat(texts(read, ReturnTable.SOCIAL_WORKERS)).containsExactly("EX1,14/02/2011,SW1,09/05/2024,,");
    }

    @Test
    void aFileOfSocialWorkersStandsBesideTheReturn() {
        write("903.xml", child(PERSON, EPISODE));
        write(
                "workers.xml",
                "<SOCIALWORKERS><CHILD><CHILDID>EX1</CHILDID><DOB>14/02/2011</DOB>"
                        + "<SWROW><SW_ID>SW1</SW_ID></SWROW></CHILD></SOCIALWORKERS>");

        Ssda903Return read = Ssda903Return.read(folder).value();

        assertThat(texts(read, ReturnTable.SOCIAL_WORKERS)).containsExactly("EX1,14/02/2011,SW1,,,");
        assertThat(texts(read, ReturnTable.HEADER)).hasSize(1);
    }

    @Test
    void tablesInCsvStandBesideTheReturn() {
        write("903.xml", child(PERSON, EPISODE));
        write("SWEpisodes.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\nEX1,14/02/2011,SW1,,,\n");

        Parsed<Ssda903Return> read = Ssda903Return.read(folder, Returns.EARLIER_YEAR);

        assertThat(texts(read.value(), ReturnTable.SOCIAL_WORKERS)).containsExactly("EX1,14/02/2011,SW1,,,");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aTableInTwoFilesIsRefused() {
        write("a.xml", child(PERSON, EPISODE));
        write("b.xml", child(PERSON, EPISODE));

        assertThatThrownBy(() -> Ssda903Return.read(folder))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("more than one file holds the table Header");
    }

    @Test
    void anElementThatStandsTwiceIsNotUsed() {
        Parsed<Ssda903Return> read = read(child(
                PERSON + "<UPN>UN4</UPN>", "<EPISODE><DECOM>09/05/2024</DECOM><DECOM>10/05/2024</DECOM></EPISODE>"));

        assertThat(texts(read.value(), ReturnTable.EPISODES)).containsExactly("EX1,,,,,,,,,,,,,-,-,-");
        assertThat(said(read))
                .contains(
                        "READ-18 Header row 1 (UPN): element UPN stands more than once; which one holds cannot be told,"
                                + " so none is used",
                        "READ-18 Episodes row 1 (DECOM): element DECOM stands more than once; which one holds cannot be"
                                + " told, so none is used");
    }

    @Test
    void whatTheReturnDoesNotHaveIsReportedOnce() {
        Parsed<Ssda903Return> read =
                read(child(PERSON + "<SHOE_SIZE>4</SHOE_SIZE>", EPISODE + "<SHOE_SIZE>5</SHOE_SIZE>"));

        assertThat(said(read))
                .containsExactly("READ-17 input: elements SHOE_SIZE are left out: the return does not have them");
    }

    @Test
    void whatStandsInNoChildIsReported() {
        Parsed<Ssda903Return> read = read("<EXPSSDA903>" + EPISODE + childOnly(PERSON, "") + "</EXPSSDA903>");

        assertThat(said(read)).contains("READ-19 Episodes: element EPISODE stands outside any child; it is left out");
        assertThat(rows(read.value(), ReturnTable.EPISODES)).isEmpty();
    }

    @Test
    void aChildWithoutAKeyBelongsToNobody() {
        Parsed<Ssda903Return> read = read(child("<SEX>F</SEX>", EPISODE));

        assertThat(said(read))
                .contains("RET-01 Header row 1 (CHILD): the row has no child; it belongs to nobody")
                .contains("RET-01 Episodes row 1 (CHILD): the row has no child; it belongs to nobody");
    }

    @Test
    void aCellThatCannotBeReadIsReportedWithItsRow() {
        Parsed<Ssda903Return> read = read(child(PERSON, EPISODE.replace("09/05/2024", "soon")));

        assertThat(said(read))
                .contains("READ-15 Episodes row 1 (DECOM): DECOM is not a date (dd/mm/yyyy or yyyy-mm-dd)");
    }

    @Test
    void aFileThatBreaksOffIsReadUpToThere() {
        Parsed<Ssda903Return> read = read("<EXPSSDA903>\n" + childOnly(PERSON, EPISODE) + "\n<CHILD><HEADER>\n"
                + PERSON.replace("EX1", "EX2") + "</HEADER>" + EPISODE + "<EPISODE><DECOM>01/06");

        assertThat(rows(read.value(), ReturnTable.HEADER)).hasSize(2);
        assertThat(rows(read.value(), ReturnTable.EPISODES)).hasSize(2);
        assertThat(said(read)).contains("READ-02 input: file '903.xml' cannot be read as XML any further than line 4");
    }

    @Test
    void documentTypesAreRefused() {
        write(
                "903.xml",
                "<!DOCTYPE EXPSSDA903 [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + child(PERSON, "<EPISODE/>"));

        assertThatThrownBy(() -> Ssda903Return.read(folder.resolve("903.xml")))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("file '903.xml' declares a document type, which is refused");
    }

    @Test
    void whatIsNoReturnIsRefused() {
        write("903.xml", "not XML at all");
        Path file = folder.resolve("903.xml");

        assertThatThrownBy(() -> Ssda903Return.read(file))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("'" + file + "' holds no return in XML");
    }

    @Test
    void theDeclaredEncodingIsFollowed() throws IOException {
        String xml =
                "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + child(PERSON, EPISODE.replace("V2", "\u20AC"));
        Files.write(folder.resolve("903.xml"), xml.getBytes(Charset.forName("windows-1252")));

        Ssda903Return read = Ssda903Return.read(folder.resolve("903.xml")).value();

        assertThat(rows(read, ReturnTable.EPISODES).get(0).get(ReturnColumns.LS).value())
                .contains("\u20AC");
    }

    @Test
    void bytesThatAreNotInTheEncodingCostNoRow() throws IOException {
        byte[] xml = child(PERSON, EPISODE.replace("V2", "V?") + EPISODE).getBytes(UTF_8);
        for (int i = 0; i < xml.length; i++) {
            xml[i] = xml[i] == '?' ? (byte) 0x80 : xml[i];
        }
        Files.write(folder.resolve("903.xml"), xml);

        Parsed<Ssda903Return> read = Ssda903Return.read(folder.resolve("903.xml"), new CollectionYear(2022));

        assertThat(rows(read.value(), ReturnTable.EPISODES)).hasSize(2);
        assertThat(said(read))
                .contains(
                        "READ-05 input: file '903.xml' holds bytes that are not in its encoding; they are read as \uFFFD");
    }

    @Test
    void byteOrderMarksAreFollowed() throws IOException {
        for (Charset encoding : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            Files.write(folder.resolve("903.xml"), ("\uFEFF" + child(PERSON, EPISODE)).getBytes(encoding));

            Ssda903Return read = Ssda903Return.read(folder.resolve("903.xml")).value();

            assertThat(rows(read, ReturnTable.EPISODES)).as(encoding.name()).hasSize(1);
        }
    }

    @Test
    void nothingIsPrinted() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            read(child(PERSON, EPISODE) + "<");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @Test
    void elementsAreNestedOnlySoDeep() {
        Parsed<Ssda903Return> read = read(
                "<EXPSSDA903>" + childOnly(PERSON, EPISODE) + "<A>".repeat(200) + "</A>".repeat(200) + "</EXPSSDA903>");

        assertThat(rows(read.value(), ReturnTable.EPISODES)).hasSize(1);
        assertThat(said(read)).contains("READ-02 input: file '903.xml' cannot be read as XML any further than line 1");
    }

    @Test
    void theSampleIsWrittenAndReadBack() throws IOException {
        Ssda903Return sample =
                Ssda903Return.read(Returns.sample("2025-26"), Returns.YEAR).value();
        Files.createDirectories(folder.resolve("out"));

        assertThat(sample.writeXml(folder.resolve("out").resolve("903.xml")))
                .extracting(finding -> finding.location() + ": " + finding.message())
                .containsExactly(
                        "Episodes (PL_LA): PL_LA has no element: the department works it out",
                        "Episodes (PL_LOCATION): PL_LOCATION has no element: the department works it out",
                        "Episodes (PL_DISTANCE): PL_DISTANCE has no element: the department works it out");
        assertThat(sample.writeSocialWorkersXml(folder.resolve("out").resolve("sw.xml")))
                .isEmpty();
        Ssda903Return back =
                Ssda903Return.read(folder.resolve("out"), Returns.YEAR).value();

        for (ReturnTable table : ReturnTable.values()) {
            assertThat(values(back, table)).as(table.toString()).isEqualTo(values(sample, table));
        }
        assertThat(back.caseFiles().value())
                .isEqualTo(sample.caseFiles().value().stream()
                        .map(ReturnXmlTest::withoutWhatTheDepartmentWorksOut)
                        .toList());
    }

    private static CaseFile withoutWhatTheDepartmentWorksOut(CaseFile caseFile) {
        return caseFile.toBuilder()
                .episodes(caseFile.episodes().stream()
                        .map(episode -> Episode.builder()
                                .from(episode)
                                .placementLocation(Optional.empty())
                                .placementMiles(Optional.empty())
                                .build())
                        .toList())
                .build();
    }

    @Test
    void elementsAreWrittenInTheOrderOfTheSchema() throws IOException {
        Ssda903Return read = sound(child(
                PERSON.replace("<UASC>0", "<UASC>1")
                        + "<AD_PLACED><DATE_PLACED>15/04/2024</DATE_PLACED></AD_PLACED><OC2><SDQ_SCORE>12</SDQ_SCORE></OC2>"
                        + "<MOTHER>1</MOTHER><AREVIEW><REVIEW>05/06/2024</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>"
                        + "<IN_TOUCH>YES</IN_TOUCH><DATE_INT>11/01/2024</DATE_INT><DUC>03/12/2024</DUC>",
                EPISODE));

        read.writeXml(folder.resolve("out.xml"));

        assertThat(Files.readString(folder.resolve("out.xml")).lines().map(String::strip))
                .containsExactly(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                        "<EXPSSDA903>",
                        "<CHILD>",
                        "<HEADER>",
                        "<CHILDID>EX1</CHILDID>",
                        "<UPN>UN3</UPN>",
                        "<SEX>F</SEX>",
                        "<DOB>14/02/2011</DOB>",
                        "<ETHNIC>MOTH</ETHNIC>",
                        "<UASC>1</UASC>",
                        "<DUC>03/12/2024</DUC>",
                        "<DATE_INT>11/01/2024</DATE_INT>",
                        "<IN_TOUCH>YES</IN_TOUCH>",
                        "<AREVIEW>",
                        "<REVIEW>05/06/2024</REVIEW>",
                        "<REVIEW_CODE>PN1</REVIEW_CODE>",
                        "</AREVIEW>",
                        "<MOTHER>1</MOTHER>",
                        "<OC2>",
                        "<SDQ_SCORE>12</SDQ_SCORE>",
                        "</OC2>",
                        "<AD_PLACED>",
                        "<DATE_PLACED>15/04/2024</DATE_PLACED>",
                        "</AD_PLACED>",
                        "</HEADER>",
                        "<EPISODE>",
                        "<DECOM>09/05/2024</DECOM>",
                        "<RNE>S</RNE>",
                        "<LS>V2</LS>",
                        "<CIN>N5</CIN>",
                        "<PL>U6</PL>",
                        "<DEC/>",
                        "<REC/>",
                        "</EPISODE>",
                        "</CHILD>",
                        "</EXPSSDA903>");
    }

    @Test
    void whatTheXmlCannotCarryIsSaid() {
        Ssda903Return read = Returns.read(
                        folder.resolve("in"),
                        Returns.YEAR,
                        ImmutableMap.of(
                                "Header",
                                Returns.table(
                                        Returns.HEADER, "1,F,14/02/2011,MOTH,UN3,0,", "1,F,14/02/2011,WBRI,UN3,0,"),
                                "Reviews",
                                Returns.table(
                                        Returns.REVIEWS,
                                        "1,15/02/2011,05/06/2025,PN1",
                                        ",,06/06/2025,PN1",
                                        "2,14/02/2011,07/06/2025,P\u0001N1"),
                                "OC3",
                                List.of("CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "1,14/02/2011,,,", "1,14/02/2011,YES,,")))
                .value();

        assertThat(read.writeXml(folder.resolve("out.xml")))
                .extracting(finding -> finding.rule() + " " + finding.location() + ": " + finding.message())
                .containsExactlyInAnyOrder(
                        "RET-19 Header row 2: the child has another header, which is written",
                        "RET-19 Reviews row 1 (DOB): DOB is not the one in the child's header, which is written",
                        "RET-19 Reviews row 2: the row belongs to nobody and is not written",
                        "RET-19 Reviews row 3: the child has no header; one is made of the key and birth date",
                        "RET-19 Reviews row 3 (REVIEW_CODE): characters that XML does not have are left out",
                        "RET-19 OC3 row 1: a row that holds nothing is no row in XML",
                        "RET-19 OC3 row 2: the child has another row of the table, which is written");
    }

    @Test
    void aFileThatCannotBeWrittenSaysSo() {
        Ssda903Return read = sound(child(PERSON, EPISODE));

        assertThatThrownBy(() -> read.writeXml(folder)).isInstanceOf(UncheckedIOException.class);
    }

    private Ssda903Return sound(String xml) {
        Parsed<Ssda903Return> read = read(xml);
        assertThat(said(read)).isEmpty();
        return read.value();
    }

    private Parsed<Ssda903Return> read(String xml) {
        return Ssda903Return.read(write("903.xml", xml), new CollectionYear(2022));
    }

    private Path write(String name, String text) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String child(String header, String episodes) {
        return "<EXPSSDA903>" + childOnly(header, episodes) + "</EXPSSDA903>";
    }

    private static String childOnly(String header, String episodes) {
        return "<CHILD><HEADER>" + header + "</HEADER>" + episodes + "</CHILD>";
    }

    private static List<Row> rows(Ssda903Return read, ReturnTable table) {
        return read.table(table).orElseThrow().rows();
    }

    /** The rows of a table, a dash for a cell that is not supplied. */
    private static List<String> texts(Ssda903Return read, ReturnTable table) {
        return rows(read, table).stream()
                .map(row -> table.definition().allColumns().stream()
                        .map(column -> row.get(column).recorded().orElse("-"))
                        .reduce((a, b) -> a + "," + b)
                        .orElseThrow())
                .toList();
    }

    private static List<List<Optional<?>>> values(Ssda903Return read, ReturnTable which) {
        return read.table(which).stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.table().columns().stream()
                        .<Optional<?>>map(column -> value(row, column))
                        .toList())
                .toList();
    }

    private static Optional<?> value(Row row, Column<?> column) {
        return row.get(column).value();
    }

    private static List<String> said(Parsed<?> parsed) {
        return parsed.findings().stream()
                .filter(finding -> !finding.rule().text().equals("RET-02")
                        && !finding.rule().text().equals("RET-03")
                        && !finding.rule().text().equals("RET-04"))
                .map(finding -> finding.rule() + " " + finding.location() + ": " + finding.message())
                .toList();
    }
}
