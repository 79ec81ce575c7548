package org.corporateparenting.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.corporateparenting.child.Episodes.day;
import static org.corporateparenting.child.Episodes.days;
import static org.corporateparenting.child.Episodes.episode;
import static org.corporateparenting.child.Episodes.startingOn;

import org.corporateparenting.code.LegalStatus;
import org.junit.jupiter.api.Test;

class EpisodeTest {

    private static final String MARKER = "ZZ9 9ZZ";

    @Test
    void theDayItCeasedIsNotPartOfIt() {
        Episode episode = episode("0-10 S");
        assertThat(episode.range()).isEqualTo(days(0, 10));
        assertThat(episode.range().contains(day(9))).isTrue();
        assertThat(episode.range().contains(day(10))).isFalse();
    }

    @Test
    void withoutAnEndItRunsOn() {
        assertThat(episode("3- L").range()).isEqualTo(startingOn(3));
    }

    @Test
    void itMayEndOnItsFirstDay() {
        assertThat(episode("3-3").range().isEmpty()).isTrue();
    }

    @Test
    void itMayNotEndBeforeItsFirstDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> episode("3-2 C2"))
                .withMessage("ceased 2024-01-03 is before commenced 2024-01-04;"
                        + " an episode ends on or after its first day");
    }

    @Test
    void itNeedsAFirstDay() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Episode.builder().homePostcode(MARKER).build())
                .withMessage("Cannot build Episode, some of required attributes are not set [commenced]");
    }

    @Test
    void onlyTheReasonForANewEpisodeSaysThatCareStarted() {
        assertThat(episode("0-1 S").startsPeriodOfCare()).isTrue();
        assertThat(episode("0-1 P").startsPeriodOfCare()).isFalse();
        assertThat(episode("0-1 in0").startsPeriodOfCare()).isFalse();
    }

    @Test
    void onlyTheReasonWhyItCeasedSaysThatCareEnded() {
        assertThat(episode("0-1 E4A").endsPeriodOfCare()).isTrue();
        assertThat(episode("0-1 X1").endsPeriodOfCare()).isFalse();
        assertThat(episode("0-1").endsPeriodOfCare()).isFalse();
    }

    @Test
    void postcodesAreHiddenInTextWhetherTheyAreThereOrNot() {
        Episode bare = episode("0-1 C2");
        Episode full =
                bare.toBuilder().placementPostcode(MARKER).homePostcode(MARKER).build();
        assertThat(full.toString())
                .contains("placementPostcode=***", "homePostcode=***")
                .doesNotContain(MARKER)
                .isEqualTo(bare.toString());
        assertThat(full).isNotEqualTo(bare);
        assertThat(full.homePostcode()).contains(MARKER);
    }

    @Test
    void toBuilderKeepsAllAttributes() {
        Episode episode = episode("0-10 S C2 U6 @A E4A in0");
        assertThat(episode.toBuilder().build()).isEqualTo(episode);
        assertThat(episode.toBuilder().legalStatus(LegalStatus.of("V2")).build().legalStatus())
                .contains(LegalStatus.of("V2"));
    }
}
