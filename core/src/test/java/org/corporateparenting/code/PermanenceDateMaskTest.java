package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermanenceDateMaskTest {

    @ParameterizedTest
    @CsvSource({
        "zz/06/2015, DAY_NOT_KNOWN",
        "ZZ/12/1999, DAY_NOT_KNOWN",
        "zz/zz/2015, ONLY_YEAR_KNOWN",
        "Zz/zZ/0000, ONLY_YEAR_KNOWN",
        "zz/zz/zzzz, NOTHING_KNOWN",
        "ZZ/ZZ/ZZZZ, NOTHING_KNOWN",
    })
    void dateFollowsTheMaskOfWhatIsKnown(String text, PermanenceDateMask mask) {
        assertThat(PermanenceDateMask.matching(text)).contains(mask);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01/06/2015",
                "zz/06/15",
                "01/zz/2015",
                "zz-06-2015",
                "zz/06/zzzz",
                "zz/0a/2015",
                "zz/06/2015 ",
                "zz/\u0660\u0666/2015"
            })
    void otherTextFollowsNone(String text) {
        assertThat(PermanenceDateMask.matching(text)).isEmpty();
    }

    @Test
    void everyCodeIsAPatternThatDigitsFill() {
        for (PermanenceDateMask mask : PermanenceDateMask.values()) {
            String text = mask.code().replace('M', '1').replace('Y', '2');
            assertThat(PermanenceDateMask.matching(text)).contains(mask);
        }
    }
}
