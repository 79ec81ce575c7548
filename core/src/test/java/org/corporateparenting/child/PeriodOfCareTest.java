package org.corporateparenting.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.corporateparenting.child.Episodes.day;
import static org.corporateparenting.child.Episodes.days;
import static org.corporateparenting.child.Episodes.history;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.junit.jupiter.api.Test;

class PeriodOfCareTest {

    @Test
    void aPeriodRunsFromItsFirstDayToTheDayCareEnded() {
        PeriodOfCare period = only("0-10 S X1", "10-20 P E4A");
        assertThat(period.start()).isEqualTo(day(0));
        assertThat(period.ended()).contains(day(20));
        assertThat(period.reasonEnded()).contains(ReasonEpisodeCeased.of("E4A"));
    }

    @Test
    void aPeriodThatGoesOnHasNoEndAndNoReason() {
        PeriodOfCare period = only("0-10 S E4A", "5- L");
        assertThat(period.ended()).isEmpty();
        assertThat(period.reasonEnded()).isEmpty();
    }

    @Test
    void theReasonIsThatOfTheEpisodeThatEndedLast() {
        assertThat(only("0-10 S E4A", "5-12 L E5").reasonEnded()).contains(ReasonEpisodeCeased.of("E5"));
    }

    @Test
    void aMoveOnTheLastDayDoesNotHideWhyCareEnded() {
        assertThat(only("0-10 S X1", "10-10 P E4A").reasonEnded()).contains(ReasonEpisodeCeased.of("E4A"));
    }

    @Test
    void ofTwoEpisodesThatEndTogetherTheOneThatEndsCareGivesTheReason() {
        assertThat(only("0-10 S E4A", "5-10 L X1").reasonEnded()).contains(ReasonEpisodeCeased.of("E4A"));
        assertThat(only("0-10 S X1", "5-10 L E4A").reasonEnded()).contains(ReasonEpisodeCeased.of("E4A"));
        assertThat(only("0-10 S E4A", "5-10 L E5").reasonEnded()).contains(ReasonEpisodeCeased.of("E5"));
    }

    @Test
    void anEndWithoutAReasonIsStillAnEnd() {
        PeriodOfCare period = only("0-10 S");
        assertThat(period.ended()).contains(day(10));
        assertThat(period.reasonEnded()).isEmpty();
    }

    @Test
    void onlyShortBreaksThroughoutMakeAShortBreak() {
        assertThat(only("0-3 S V3 E8").isShortBreak()).isTrue();
        assertThat(only("0- S V4").isShortBreak()).isTrue();
        assertThat(only("0-3 S V3 X1", "3-9 L V2 E8").isShortBreak()).isFalse();
        assertThat(only("0-3 S V3 X1", "3-9 L E8").isShortBreak()).isFalse();
    }

    @Test
    void aPeriodWithoutAnEpisodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodOfCare(days(0, 1), true, ImmutableList.of()))
                .withMessage("episodes is empty; a period of care has at least one episode");
    }

    private static PeriodOfCare only(String... episodes) {
        ImmutableList<PeriodOfCare> periods = history(episodes).periodsOfCare();
        assertThat(periods).hasSize(1);
        return periods.get(0);
    }
}
