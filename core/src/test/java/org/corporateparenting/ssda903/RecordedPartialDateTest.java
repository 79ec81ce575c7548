package org.corporateparenting.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.corporateparenting.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedPartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "05/06/2015, 2015-06-05",
        "2015-06-05, 2015-06-05",
        "29/02/2016, 2016-02-29",
        "zz/06/2015, 2015-06",
        "ZZ/12/2015, 2015-12",
        "zz/zz/2015, 2015"
    })
    void whatIsKnownIsRead(String text, String known) {
        assertThat(RecordedPartialDate.read(text).map(PartialDate::toString)).contains(known);
        assertThat(RecordedPartialDate.isWellFormed(text)).isTrue();
    }

    @Test
    void nothingKnownIsWellFormedAndEmpty() {
        assertThat(RecordedPartialDate.read("zz/zz/zzzz")).isEqualTo(Optional.empty());
        assertThat(RecordedPartialDate.isWellFormed("zz/zz/zzzz")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"29/02/2015", "zz/13/2015", "zz/00/2015", "5/6/2015", "2015", "June 2015", "05/zz/2015", "/"})
    void anythingElseIsNoDate(String text) {
        assertThat(RecordedPartialDate.read(text)).isEmpty();
        assertThat(RecordedPartialDate.isWellFormed(text)).isFalse();
    }
}
