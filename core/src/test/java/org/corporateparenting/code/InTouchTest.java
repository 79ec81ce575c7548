package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InTouchTest {

    @Test
    void inTouchIsYesOnly() {
        assertThat(Codes.where(InTouch.codeSet(), InTouch::isInTouch)).containsExactly("YES");
    }

    @Test
    void figuresLeaveOutTheDeadAndThoseAtHome() {
        assertThat(Codes.where(InTouch.codeSet(), InTouch::isInPublishedFigures))
                .containsExactly("YES", "NO", "REFU", "NREQ");
    }
}
