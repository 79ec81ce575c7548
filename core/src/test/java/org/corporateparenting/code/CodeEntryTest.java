package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.corporateparenting.law.Confidence;
import org.junit.jupiter.api.Test;

class CodeEntryTest {

    private enum Twice implements Code {
        FIRST,
        SECOND;

        @Override
        public CodeEntry entry() {
            return CodeEntry.of("A1", "the same code for both");
        }
    }

    @Test
    void entryIsValidAlwaysAndOfSecondarySourcesUnlessSaidOtherwise() {
        assertThat(CodeEntry.of("A1", "something"))
                .isEqualTo(new CodeEntry("A1", "something", CodeValidity.ALWAYS, Confidence.VERIFIED_SECONDARY));
        assertThat(CodeEntry.of("A1", "something", CodeValidity.from(2020)).validity())
                .isEqualTo(CodeValidity.from(2020));
    }

    @Test
    void codeAndMeaningAreNotBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeEntry.of(" ", "something"))
                .withMessage("code is blank; it must be the text that stands in a return");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeEntry.of("A1", ""))
                .withMessage("meaning of A1 is blank; it must say what the code stands for");
    }

    @Test
    void twoConstantsOfOneSetCannotShareACode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSet.of("a code", Twice.values()))
                .withMessageContaining("A1");
    }
}
