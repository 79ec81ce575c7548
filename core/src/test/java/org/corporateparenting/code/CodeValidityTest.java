package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeValidityTest {

    @Test
    void alwaysIncludesEveryYear() {
        assertThat(CodeValidity.ALWAYS.includes(1000)).isTrue();
        assertThat(CodeValidity.ALWAYS.includes(9999)).isTrue();
    }

    @Test
    void fromIncludesItsYearAndNotTheOneBefore() {
        CodeValidity validity = CodeValidity.from(2026);
        assertThat(validity.includes(2025)).isFalse();
        assertThat(validity.includes(2026)).isTrue();
        assertThat(validity.includes(2027)).isTrue();
    }

    @Test
    void untilIncludesItsYearAndNotTheOneAfter() {
        CodeValidity validity = CodeValidity.until(2024);
        assertThat(validity.includes(2023)).isTrue();
        assertThat(validity.includes(2024)).isTrue();
        assertThat(validity.includes(2025)).isFalse();
    }

    @Test
    void bothBordersMayBeTheSameYear() {
        CodeValidity validity = new CodeValidity(Optional.of(2020), Optional.of(2020));
        assertThat(validity.includes(2019)).isFalse();
        assertThat(validity.includes(2020)).isTrue();
        assertThat(validity.includes(2021)).isFalse();
    }

    @Test
    void lastYearIsNotBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodeValidity(Optional.of(2020), Optional.of(2019)))
                .withMessage("lastYearEnding 2019 is before firstYearEnding 2020; it must be the same or later");
    }

    @Test
    void yearsHaveFourDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeValidity.ALWAYS.includes(26))
                .withMessage("yearEnding 26 is not a year; it must have four digits, those of the year in which the "
                        + "collection year ends");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalStatus.FULL_CARE_ORDER.isValidIn(202526))
                .withMessage("yearEnding 202526 is not a year; it must have four digits, those of the year in which "
                        + "the collection year ends");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeValidity.from(999))
                .withMessageStartingWith("firstYearEnding 999 is not a year; ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeValidity.until(10000))
                .withMessageStartingWith("lastYearEnding 10000 is not a year; ");
    }
}
