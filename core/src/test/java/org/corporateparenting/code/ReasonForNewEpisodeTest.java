package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonForNewEpisodeTest {

    @Test
    void onlyOneReasonStartsCare() {
        assertThat(Codes.where(ReasonForNewEpisode.codeSet(), ReasonForNewEpisode::startsCare))
                .containsExactly("S");
    }

    @Test
    void legalStatusChangesInThree() {
        assertThat(Codes.where(ReasonForNewEpisode.codeSet(), ReasonForNewEpisode::changesLegalStatus))
                .containsExactly("L", "B", "U");
    }

    @Test
    void placementChangesInFour() {
        assertThat(Codes.where(ReasonForNewEpisode.codeSet(), ReasonForNewEpisode::changesPlacement))
                .containsExactly("P", "T", "B", "U");
    }

    @Test
    void carerChangesInTwo() {
        assertThat(Codes.where(ReasonForNewEpisode.codeSet(), ReasonForNewEpisode::changesCarer))
                .containsExactly("P", "B");
    }

    @Test
    void carerStaysInTwo() {
        assertThat(Codes.where(ReasonForNewEpisode.codeSet(), ReasonForNewEpisode::keepsCarer))
                .containsExactly("T", "U");
    }
}
