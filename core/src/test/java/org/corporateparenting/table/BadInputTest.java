package org.corporateparenting.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.table.Samples.CHILD;
import static org.corporateparenting.table.Samples.DECOM;
import static org.corporateparenting.table.Samples.EPISODES;
import static org.corporateparenting.table.Samples.LS;
import static org.corporateparenting.table.Samples.NOTE;
import static org.corporateparenting.table.Samples.NOTES;
import static org.corporateparenting.table.Samples.URN;
import static org.corporateparenting.table.Samples.read;
import static org.corporateparenting.table.Samples.said;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static final String HEADER = "CHILD,DECOM,LS\n";

    @Test
    void columnsStandInAnyOrderAndLetterCase() {
        Parsed<Table> parsed = read(EPISODES, "ls , urn,Decom,\"CHILD\"\nC2,5,01/04/2024,007 \n");

        Row row = parsed.value().rows().get(0);
        assertThat(parsed.findings()).isEmpty();
        assertThat(row.get(CHILD).value()).contains("007");
        assertThat(row.get(DECOM).recorded()).contains("01/04/2024");
        assertThat(row.get("decom")).isSameAs(row.get(DECOM));
        assertThat(row.get(URN).value()).contains(5);
        assertThat(row.child()).contains("007");
        assertThat(row).hasToString("Episodes row 1");
    }

    @Test
    void missingColumnIsNotSuppliedAndReportedOnceUnlessOptional() {
        Parsed<Table> parsed = read(EPISODES, "CHILD,LS\nC1,C2\nC2,\n");

        assertThat(said(parsed)).containsExactly("READ-08 Episodes (DECOM): the file has no column DECOM");
        assertThat(parsed.findings().get(0).severity()).isEqualTo(Severity.INTEGRITY);
        assertThat(parsed.value().supplied()).containsExactly(CHILD, LS);
        Row second = parsed.value().rows().get(1);
        assertThat(second.get(DECOM).kind()).isEqualTo(CellKind.NOT_SUPPLIED);
        assertThat(second.get(URN).kind()).isEqualTo(CellKind.NOT_SUPPLIED);
        assertThat(second.get(LS).kind()).isEqualTo(CellKind.BLANK);
    }

    @Test
    void unknownColumnsAreReportedOnce() {
        String tooLong = "x".repeat(50);

        assertThat(said(read(EPISODES, "CHILD,ODD,DECOM,,LS," + tooLong + "\nC1,1,01/04/2024,2,C2,3\n")))
                .containsExactly("READ-09 Episodes: columns that the table does not have are left out: ODD, (no name), "
                        + "x".repeat(37) + "...");
    }

    @Test
    void repeatedColumnIsNotUsed() {
        Parsed<Table> parsed = read(EPISODES, "CHILD,DECOM,LS,decom\nC1,01/04/2024,C2,02/04/2024\n");

        assertThat(said(parsed))
                .containsExactly("READ-10 Episodes (DECOM): column DECOM stands 2 times in the header; which one holds"
                        + " cannot be told, so none is used");
        assertThat(parsed.value().rows().get(0).get(DECOM).kind()).isEqualTo(CellKind.NOT_SUPPLIED);
        assertThat(parsed.value().supplied()).containsExactly(CHILD, LS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024", "2024-13-01", "1/2/24", "soon"})
    void wrongDateIsAFindingThatHidesIt(String date) {
        Parsed<Table> parsed = read(EPISODES, HEADER + "C1,01/04/2024,C2\nC2," + date + ",C2\n");

        Finding finding = parsed.findings().get(0);
        assertThat(parsed.findings()).hasSize(1);
        assertThat(finding.message()).isEqualTo("DECOM is not a date (dd/mm/yyyy or yyyy-mm-dd)");
        assertThat(finding.location())
                .isEqualTo(Location.ofRow("Episodes", 2, "DECOM").forChild("C2"));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.evidence()).isEqualTo(ImmutableSetMultimap.of("DECOM", date));
        assertThat(finding.toString()).doesNotContain(date);
        assertThat(parsed.value().rows().get(1).get(DECOM).kind()).isEqualTo(CellKind.MALFORMED);
    }

    @Test
    void everyRowWithTheSameWrongCellIsReported() {
        assertThat(said(read(EPISODES, HEADER + "C1,x,C2\nC2,x,C2\n")))
                .containsExactly(
                        "READ-15 Episodes row 1 (DECOM): DECOM is not a date (dd/mm/yyyy or yyyy-mm-dd)",
                        "READ-15 Episodes row 2 (DECOM): DECOM is not a date (dd/mm/yyyy or yyyy-mm-dd)");
    }

    @Test
    void unknownCodeIsAFinding() {
        assertThat(said(read(EPISODES, HEADER + "C1,01/04/2024,Q9\n")))
                .containsExactly("READ-15 Episodes row 1 (LS): LS is not a legal status code");
    }

    @Test
    void blankLinesAreNotCounted() {
        Parsed<Table> parsed = read(EPISODES, "\n" + HEADER + "\n  \nC1,01/04/2024,C2\n\r\n,,\nC3,x,C2\n\n");

        assertThat(parsed.value().rows()).extracting(Row::ordinal).containsExactly(1, 2, 3);
        assertThat(parsed.value().recordCount()).isEqualTo(3);
        assertThat(parsed.value().rows().get(1).child()).isEmpty();
        assertThat(said(parsed))
                .containsExactly("READ-15 Episodes row 3 (DECOM): DECOM is not a date (dd/mm/yyyy or yyyy-mm-dd)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInAnyOfThreeWays(String end) {
        String text = HEADER + "C1,01/04/2024,C2\nC2,02/04/2024,V2\n";
        Parsed<Table> parsed = read(EPISODES, text.replace("\n", end));

        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.value().rows()).hasSize(2);
    }

    @Test
    void byteOrderMarkIsPassedOver() {
        Parsed<Table> parsed = read(EPISODES, "\uFEFF" + HEADER + "C1,01/04/2024,C2\n");

        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.value().rows().get(0).child()).contains("C1");
    }

    @Test
    void markAloneIsAnEmptyFile() {
        assertUnusable("\uFEFF", "the file is empty; it has not even a header, and is left out");
    }

    @Test
    void windows1252IsReadAndReportedOnceWithItsFirstRow() {
        byte[] bytes = "NOTE\nplain\n\n\"two\nlines \u20AC\"\nna\u00EFve\n".getBytes(Charset.forName("windows-1252"));

        Parsed<Table> parsed = read(NOTES, bytes);

        assertThat(said(parsed))
                .containsExactly("READ-05 cp_notes row 2: the file is not wholly UTF-8; from line 5 on, bytes that are"
                        + " not are read as Windows-1252");
        assertThat(parsed.value().rows())
                .extracting(row -> row.get(NOTE).value())
                .containsExactly(Optional.of("plain"), Optional.of("two\nlines \u20AC"), Optional.of("na\u00EFve"));
    }

    @Test
    void rowThatIsNotUtf8IsNamed() {
        byte[] bytes = "NOTE\nplain\nna\u00EFve\nplain\n".getBytes(Charset.forName("windows-1252"));

        assertThat(read(NOTES, bytes).findings())
                .extracting(Finding::location)
                .containsExactly(Location.ofRow("cp_notes", 2));
    }

    @Test
    void windows1252InTheHeaderIsReportedWithoutARow() {
        byte[] bytes = "NOTE,Stra\u00DFe\na,b\n".getBytes(Charset.forName("windows-1252"));

        assertThat(said(read(NOTES, bytes)))
                .contains("READ-05 cp_notes: the file is not wholly UTF-8; from line 1 on, bytes that are not are read"
                        + " as Windows-1252");
    }

    @Test
    void utf8StaysUtf8BesideWindows1252() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("NOTE\nZo\u00EB \uD83D\uDE00\n".getBytes(UTF_8));
        bytes.write("Zo\u00EB\n".getBytes(Charset.forName("windows-1252")));

        assertThat(read(NOTES, bytes.toByteArray()).value().rows())
                .extracting(row -> row.get(NOTE).value())
                .containsExactly(Optional.of("Zo\u00EB \uD83D\uDE00"), Optional.of("Zo\u00EB"));
    }

    @Test
    void charactersOfSeveralBytesMayStandAnywhere() {
        String note = "\u00E9\u20AC\uD83D\uDE00x".repeat(20_000);

        assertThat(read(NOTES, "NOTE\nx" + note + "\n")
                        .value()
                        .rows()
                        .get(0)
                        .get(NOTE)
                        .value())
                .contains("x" + note);
    }

    @Test
    void everyByteOfWindows1252HasACharacter() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        for (int b = 0x80; b <= 0xFF; b++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write("NOTE\n=".getBytes(UTF_8));
            bytes.write(b);
            String known = new String(new byte[] {(byte) b}, windows);
            String expected = known.equals("\uFFFD") ? String.valueOf((char) b) : known;

            assertThat(read(NOTES, bytes.toByteArray())
                            .value()
                            .rows()
                            .get(0)
                            .get(NOTE)
                            .recorded())
                    .contains("=" + expected);
        }
    }

    @Test
    void binaryFileIsRefusedOrReported() {
        assertUnusable(
                "PK\u0003\u0004\u0000\u0000", "the file holds zero bytes, so it is not text in UTF-8; it is left out");
    }

    @Test
    void emptyFileHasNoHeader() {
        assertUnusable("", "the file is empty; it has not even a header, and is left out");
        assertUnusable("\n\n", "the file is empty; it has not even a header, and is left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C1,01/04/2024,C2\n", "\"CHILD,DECOM\nC1,01/04/2024\n", "\"CHILD\"x,DECOM\nC1\n"})
    void firstLineMustNameAColumn(String text) {
        assertUnusable(text, "the first line of the file names none of the table's columns; the file is left out");
    }

    private static void assertUnusable(String text, String reason) {
        assertThatThrownBy(() -> read(EPISODES, text))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("the input cannot be used: " + reason);
    }

    @Test
    void headerAloneSaysThatThereWasNothingToRecord() {
        Parsed<Table> parsed = read(EPISODES, "CHILD,DECOM,LS");

        assertThat(parsed.value().rows()).isEmpty();
        assertThat(said(parsed))
                .containsExactly(
                        "READ-07 Episodes: the table has no rows, which says that there was nothing to record");
    }

    @Test
    void missingFieldsAtTheEndAreNotSupplied() {
        Parsed<Table> parsed = read(EPISODES, HEADER + "C1,01/04/2024\n");

        assertThat(said(parsed))
                .containsExactly(
                        "READ-13 Episodes row 1: the row has 2 fields and the header 3; the others count as not supplied");
        Row row = parsed.value().rows().get(0);
        assertThat(row.get(DECOM).kind()).isEqualTo(CellKind.VALUE);
        assertThat(row.get(LS).kind()).isEqualTo(CellKind.NOT_SUPPLIED);
    }

    @Test
    void surplusFieldsCostTheRowUnlessTheyAreBlank() {
        Parsed<Table> parsed = read(EPISODES, HEADER + "C1,01/04/2024,C2,, \nC2,01/04/2024,C2,x\n");

        assertThat(parsed.value().rows()).extracting(Row::ordinal).containsExactly(1);
        assertThat(parsed.value().recordCount()).isEqualTo(2);
        assertThat(said(parsed))
                .containsExactly("READ-14 Episodes row 2: the row has 4 fields and the header 3; it is left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C2,\"open,C2\n", // nothing closes it
                "C2,\"open,C2\nC9,01/04/2024,\"C2\"\n", // closed by the next quotation mark
                "C2,\"closed\" and more,C2\n"
            })
    void unpairedQuotationMarksCostOneRow(String broken) {
        String text = HEADER + "C1,01/04/2024,C2\n" + broken + "C3,02/04/2024,C2\r\nC4,03/04/2024,V2\n";

        Parsed<Table> parsed = read(EPISODES, text);

        assertThat(said(parsed))
                .containsExactly(
                        "READ-11 Episodes row 2: the row, on line 3, has quotation marks that do not pair; it is left"
                                + " out");
        assertThat(parsed.value().rows().get(0).child()).contains("C1");
        assertThat(parsed.value().rows()).extracting(Row::child).contains(Optional.of("C3"), Optional.of("C4"));
        assertThat(parsed.value().recordCount()).isEqualTo(parsed.value().rows().size() + 1);
    }

    @Test
    void rowsJoinedByStrayQuotationMarksThatHappenToPairAreReported() {
        TableDefinition table = TableDefinition.builder()
                .name("Notes")
                .addColumns(CHILD, NOTE, LS)
                .build();

        assertThat(said(read(table, "CHILD,NOTE,LS\nC1,\"a,C2\nC2,b,C2\nC3,c\",C2\nC4,\"one, two\nthree\",C2\n")))
                .containsExactly("READ-16 Notes row 1: the row, from line 2 on, has a cell of several lines that looks"
                        + " like rows joined by a stray quotation mark");
        assertThat(said(read(table, "CHILD,NOTE,LS\n\"C1,a,C2\r\n\",b,C2\n"))).hasSize(1);
        assertThat(said(read(NOTES, "NOTE\n\"two\nlines\"\n"))).isEmpty();
    }

    @Test
    void nothingRecordedIsPrinted() {
        Parsed<Table> parsed = read(EPISODES, HEADER + "Marker,Marker,Marker\nMarker\nMarker,\"a\"Marker\n,,,Marker\n");
        Table table = parsed.value();

        assertThat(parsed.findings()).hasSize(5);
        assertThat(parsed.findings()).noneMatch(finding -> finding.message().contains("Marker"));
        assertThat(table.toString() + table.rows() + table.rows().get(0).get(CHILD))
                .doesNotContain("Marker");
    }

    @Test
    void manyBrokenRowsCostOnlyThemselves() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 1; i <= 20_000; i++) {
            text.append(i % 5 == 0 ? "C1,\"a\"b,C2\r\n" : "C1,01/04/2024,C2\r\n");
        }

        Parsed<Table> parsed = read(EPISODES, text.toString());

        assertThat(parsed.value().rows()).hasSize(16_000);
        assertThat(parsed.value().recordCount()).isEqualTo(20_000);
        assertThat(parsed.findings()).hasSize(4_000);
        assertThat(parsed.findings().get(3_999).message())
                .isEqualTo("the row, on line 20001, has quotation marks that do not pair; it is left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"x", ",", "x,"})
    void lineOf200MegabytesCostsOneRowAndLittleMemory(String filling) {
        InputStream in =
                stream(HEADER + "C1,01/04/2024,C2\n", filling.repeat(64 * 1024), 200 << 20, "\nC3,01/04/2024,C2\n");

        Parsed<Table> parsed = TableReader.readStream(EPISODES, in);

        assertThat(parsed.value().rows()).extracting(Row::child).containsExactly(Optional.of("C1"), Optional.of("C3"));
        assertThat(parsed.value().recordCount()).isEqualTo(3);
        assertThat(said(parsed))
                .containsExactly("READ-12 Episodes row 2: the row, on line 3, is longer than 1048576 characters; it is"
                        + " left out");
    }

    @Test
    void millionsOfBlankLinesCountForNothing() {
        InputStream in = stream(HEADER + "C1,01/04/2024,C2", "\r\n".repeat(64 * 1024), 8 << 20, "C2,x,C2");

        assertThat(said(TableReader.readStream(EPISODES, in)))
                .containsExactly("READ-15 Episodes row 2 (DECOM): DECOM is not a date (dd/mm/yyyy or yyyy-mm-dd)");
    }

    /** A start, a part repeated to at least a length, and an end; only one part is in memory. */
    private static InputStream stream(String start, String part, int length, String end) {
        byte[] bytes = part.getBytes(UTF_8);
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(start.getBytes(UTF_8)),
                new RepeatingStream(bytes, length / bytes.length),
                new ByteArrayInputStream(end.getBytes(UTF_8)))));
    }

    @Test
    void rowOfAMillionCharactersIsRead() {
        String note = "x".repeat(1_000_000);

        assertThat(read(NOTES, "NOTE\n\"" + note + "\"\n")
                        .value()
                        .rows()
                        .get(0)
                        .get(NOTE)
                        .value())
                .contains(note);
    }

    @Test
    void whatWasReadBeforeTheFileFailedIsKept() {
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream((HEADER + "C1,01/04/2024,C2\n".repeat(10_000)).getBytes(UTF_8)),
                new FailingStream());

        Parsed<Table> parsed = TableReader.readStream(EPISODES, in);

        int rows = parsed.value().rows().size();
        assertThat(rows).isGreaterThan(9_000);
        assertThat(said(parsed))
                .containsExactly("READ-02 Episodes: the file cannot be read any further than row " + rows);
    }

    @Test
    void equalCellsAreOne() {
        List<Row> rows = read(EPISODES, HEADER + "C1,01/04/2024,C2\nC1,01/04/2024,C2\n")
                .value()
                .rows();

        assertThat(rows.get(0).get(CHILD)).isSameAs(rows.get(1).get(CHILD));
        assertThat(rows.get(0).get(DECOM)).isSameAs(rows.get(1).get(DECOM));
    }

    private static final class RepeatingStream extends InputStream {

        private final byte[] bytes;
        private int left;
        private int place;

        RepeatingStream(byte[] bytes, int times) {
            this.bytes = bytes;
            this.left = times;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read one by one");
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = Math.min(length, bytes.length - place);
            System.arraycopy(bytes, place, target, offset, count);
            place = (place + count) % bytes.length;
            left -= place == 0 ? 1 : 0;
            return count;
        }
    }

    private static final class FailingStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the disk is gone");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
        }
    }
}
