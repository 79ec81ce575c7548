package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SexTest {

    @Test
    void maleIsInBothLists() {
        assertThat(Codes.where(Sex.codeSet(), Sex::isMale)).containsExactly("1", "M");
    }

    @Test
    void femaleIsInBothLists() {
        assertThat(Codes.where(Sex.codeSet(), Sex::isFemale)).containsExactly("2", "F");
    }

    @Test
    void digitsMapToLetters() {
        assertThat(Stream.of(Sex.values()).map(Sex::current))
                .containsExactly(Sex.MALE, Sex.FEMALE, Sex.MALE, Sex.FEMALE, Sex.NOT_KNOWN);
    }
}
