package org.corporateparenting.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ChildIdTest {

    @Test
    void whiteSpaceAroundTheKeyIsDropped() {
        assertThat(ChildId.of(" C17\t")).isEqualTo(ChildId.of("C17")).hasToString("C17");
    }

    @Test
    void leadingZerosAreKept() {
        assertThat(ChildId.of("007").text()).isEqualTo("007");
        assertThat(ChildId.of("007")).isNotEqualTo(ChildId.of("7"));
    }

    @Test
    void aBlankKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChildId.of(" \t"))
                .withMessage("text is blank; a child is known by a key of at least one character");
    }

    @Test
    void keysAreOrderedByText() {
        assertThat(ChildId.of("10")).isLessThan(ChildId.of("9"));
        assertThat(ChildId.of("C1")).isEqualByComparingTo(ChildId.of("C1"));
    }
}
