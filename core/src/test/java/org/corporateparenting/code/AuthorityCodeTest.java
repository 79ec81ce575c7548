package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"100", "201", "940", "998"})
    void threeDigitsAreTheNumberOfAnAuthority(String text) {
        assertThat(AuthorityCode.of(text)).hasToString(text);
        assertThat(AuthorityCode.tryOf(text)).contains(AuthorityCode.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "94", "9400", "099", "999", "94A", "WAL", " 940", "94 ", "\u0669\u0664\u0660"})
    void otherTextIsNot(String text) {
        assertThat(AuthorityCode.tryOf(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthorityCode.of(text))
                .withMessage(
                        "'" + text
                                + "' is not the number of a local authority; it must be three digits from 100 to 998, such as 940");
    }

    @Test
    void numbersAreInOrder() {
        assertThat(AuthorityCode.of("201")).isLessThan(AuthorityCode.of("940"));
        assertThat(AuthorityCode.of("201")).isEqualByComparingTo(AuthorityCode.of("201"));
    }
}
