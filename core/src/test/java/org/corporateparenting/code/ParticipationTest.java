package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParticipationTest {

    @Test
    void attendedAreFour() {
        assertThat(Codes.where(Participation.codeSet(), Participation::hasAttended))
                .containsExactly("PN1", "PN2", "PN3", "PN4");
    }

    @Test
    void viewsAreGivenInFive() {
        assertThat(Codes.where(Participation.codeSet(), Participation::hasGivenViews))
                .containsExactly("PN1", "PN2", "PN3", "PN5", "PN6");
    }

    @Test
    void underFourIsOne() {
        assertThat(Codes.where(Participation.codeSet(), Participation::isUnderFour))
                .containsExactly("PN0");
    }
}
