package org.corporateparenting.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesAsTheStandardHasIt() {
        try (TableWriter writer = open(TextForm.EXACT, DateForm.DAY_FIRST, "A", "B,2", "C", "D", "E")) {
            writer.text("Zo\u00EB")
                    .text("say \"no\"")
                    .date(LocalDate.of(2024, 3, 1))
                    .number(-3)
                    .blank()
                    .endRow();
            writer.text("=1+1")
                    .text("two\nlines")
                    .blank()
                    .number(new BigDecimal("1E+3"))
                    .text("")
                    .endRow();
        }

        assertThat(out.toString(UTF_8))
                .isEqualTo("A,\"B,2\",C,D,E\r\n"
                        + "Zo\u00EB,\"say \"\"no\"\"\",01/03/2024,-3,\r\n"
                        + "=1+1,\"two\nlines\",,1000,\r\n");
    }

    @Test
    void writesDatesYearFirst() {
        try (TableWriter writer = open(TextForm.EXACT, DateForm.ISO, "A")) {
            writer.date(LocalDate.of(2024, 3, 1)).endRow();
        }

        assertThat(out.toString(UTF_8)).isEqualTo("A\r\n2024-03-01\r\n");
    }

    @Test
    void blankRowOfOneColumnIsNoBlankLine() {
        try (TableWriter writer = open(TextForm.EXACT, DateForm.ISO, "A")) {
            writer.blank().endRow();
        }

        assertThat(out.toString(UTF_8)).isEqualTo("A\r\n\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-3", "@SUM(A1)", "\tx", "\rx", "\nx", " =1+1", "\u00A0@x", "'quoted"})
    void textThatASpreadsheetWouldRunIsNeutralised(String text) {
        assertThat(TextForm.SPREADSHEET.format(text)).isEqualTo("'" + text);
        assertThat(TextForm.EXACT.format(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "plain", "a=b", "1-2", "O'Neil", "mail@example.org", " 'x"})
    void otherTextStaysAsItIs(String text) {
        assertThat(TextForm.SPREADSHEET.format(text)).isEqualTo(text);
    }

    @Test
    void numbersStayNumbersInASpreadsheet() {
        try (TableWriter writer = open(TextForm.SPREADSHEET, DateForm.ISO, "=A", "B")) {
            writer.number(-3).text("-3").endRow();
        }

        assertThat(out.toString(UTF_8)).isEqualTo("'=A,B\r\n-3,'-3\r\n");
    }

    @Test
    void writesARowThatWasRead() {
        Table table = Samples.read(Samples.EPISODES, "LS,DECOM,CHILD\nQ9,01/04/2024, 007\n")
                .value();

        try (TableWriter writer = open(TextForm.EXACT, DateForm.ISO, "CHILD", "DECOM", "LS", "URN")) {
            table.rows().forEach(writer::row);
        }

        assertThat(out.toString(UTF_8)).isEqualTo("CHILD,DECOM,LS,URN\r\n 007,01/04/2024,Q9,\r\n");
    }

    @Test
    void rowMustHaveACellForEachColumn() {
        try (TableWriter writer = open(TextForm.EXACT, DateForm.ISO, "A", "B")) {
            assertThatThrownBy(() -> writer.text("x").endRow())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the row has 1 cells; it must have one for each of the columns [A, B]");
        }
    }

    @Test
    void tableMustHaveAColumn() {
        assertThatThrownBy(() -> open(TextForm.EXACT, DateForm.ISO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns is empty; a table has at least one");
    }

    @Test
    void streamThatTakesNothingFails() {
        TableWriter writer = TableWriter.open(new FullStream(), TextForm.EXACT, DateForm.ISO, List.of("A"));

        assertThatThrownBy(writer::close).isInstanceOf(UncheckedIOException.class);
    }

    private TableWriter open(TextForm texts, DateForm dates, String... columns) {
        return TableWriter.open(out, texts, dates, List.of(columns));
    }

    private static final class FullStream extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("no space left");
        }
    }
}
