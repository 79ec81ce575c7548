package org.corporateparenting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29/02/2024",
                "2024-02-29",
                " 29/02/2024 ",
                "\u00A02024-02-29",
                "2024-02-29 00:00:00",
                "2024-02-29T00:00:00",
                "2024-02-29 23:59",
                "2024-02-29T00:00:00.0000000",
                "29/02/2024 00:00:00"
            })
    void dateIsReadInEitherFormWithOrWithoutATime(String text) {
        Cell<LocalDate> cell = Column.date("DOB").read(text);

        assertThat(cell.kind()).isEqualTo(CellKind.VALUE);
        assertThat(cell.value()).contains(LocalDate.of(2024, 2, 29));
        assertThat(cell.recorded()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2024",
                "29/02/2023",
                "2024-13-01",
                "2024-00-10",
                "1/2/24",
                "1/2/2024",
                "01/02/24",
                "02/29/2024",
                "yesterday",
                "2024",
                "20240301",
                "2024-03-01 25:00:00",
                "2024-03-01 00:00:61",
                "2024-03-01 12",
                "2024-03-01x",
                "+2024-03-01",
                "12024-03-01",
                "zz/06/2015",
                "/",
                "45352",
                "\u0662\u0660\u0662\u0664-03-01"
            })
    void whatIsNoDateIsMalformed(String text) {
        Cell<LocalDate> cell = Column.date("DOB").read(text);

        assertThat(cell.kind()).isEqualTo(CellKind.MALFORMED);
        assertThat(cell.value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-3, -3", "007, 7", "14.0, 14", "999999999, 999999999", "' 5 ', 5"})
    void wholeNumberIsRead(String text, int number) {
        assertThat(Column.number("SDQ_SCORE").read(text).value()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,000", "+1", "1000000000", "one", "-", "1e3", "0x1", "1."})
    void whatIsNoWholeNumberIsMalformed(String text) {
        assertThat(Column.number("SDQ_SCORE").read(text).kind()).isEqualTo(CellKind.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"Y, true", "yes, true", "TRUE, true", "1, true", "n, false", "No, false", "false, false", "0, false"})
    void flagIsRead(String text, boolean flag) {
        assertThat(Column.flag("UASC").read(text).value()).contains(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "2", "yess", "-1"})
    void whatIsNoFlagIsMalformed(String text) {
        assertThat(Column.flag("UASC").read(text).kind()).isEqualTo(CellKind.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00A0 "})
    void whiteSpaceIsBlankInEveryForm(String text) {
        assertThat(Column.text("A").read(text)).isEqualTo(Cell.ofBlank(text));
        assertThat(Column.date("A").read(text)).isEqualTo(Cell.ofBlank(text));
        assertThat(Column.number("A").read(text)).isEqualTo(Cell.ofBlank(text));
        assertThat(Column.flag("A").read(text)).isEqualTo(Cell.ofBlank(text));
        assertThat(Samples.LS.read(text)).isEqualTo(Cell.ofBlank(text));
    }

    @Test
    void textIsTrimmedAndKeptAsRecorded() {
        Cell<String> cell = Column.text("CHILD").read(" 007 ");

        assertThat(cell.value()).contains("007");
        assertThat(cell.recorded()).contains(" 007 ");
    }

    @Test
    void codeIsReadThroughItsLookup() {
        assertThat(Samples.LS.read("C2 ").value()).contains("full care order");
        assertThat(Samples.LS.read("Q9").kind()).isEqualTo(CellKind.MALFORMED);
    }

    @Test
    void nameMayNotBeEmptyOrHaveSpacesAroundIt() {
        assertThatThrownBy(() -> Column.text(" A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name ' A' is not a column name; it must hold something and no spaces around it");
        assertThatThrownBy(() -> Column.text("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsAsItsName() {
        assertThat(Column.of("LS", "a code", Optional::of)).hasToString("LS");
    }
}
