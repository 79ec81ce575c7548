package org.corporateparenting.adoption.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionJourney;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlacement;
import org.corporateparenting.adoption.AdoptionPlan;
import org.corporateparenting.adoption.MatchTimelinessBand;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.adoption.support.AdoptionSupportResponsibility;
import org.corporateparenting.code.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptionJourneyViewTest {

    private static final LocalDate DECIDED = LocalDate.of(2024, 8, 31);
    private static final AdoptionJourney JOURNEY = AdoptionJourney.of(List.of(
            AdoptionPlan.builder().agreed(LocalDate.of(2024, 7, 1)).build(),
            AdoptionDecision.of(DECIDED),
            PlacementOrder.granted(LocalDate.of(2024, 10, 1)),
            AdoptionMatch.builder().panel(LocalDate.of(2025, 3, 10)).build(),
            AdoptionPlacement.of(LocalDate.of(2025, 4, 1)),
            AdoptionOrder.builder()
                    .applied(LocalDate.of(2025, 7, 1))
                    .granted(LocalDate.of(2025, 10, 1))
                    .build()));

    @ParameterizedTest
    @CsvSource({
        "2024-06-30,NO_PLAN",
        "2024-07-01,PLANNED",
        "2024-08-30,PLANNED",
        "2024-08-31,DECIDED",
        "2024-10-01,AUTHORISED",
        "2025-03-10,MATCHED",
        "2025-04-01,PLACED",
        "2025-07-01,APPLIED",
        "2025-10-01,ADOPTED",
    })
    void aStageBeginsOnItsDay(LocalDate asAt, JourneyStage stage) {
        assertThat(view(asAt).stage()).isEqualTo(stage);
    }

    @Test
    void sixMonthsFromTheDecisionEndOnTheLastDayOfTheMonth() {
        assertThat(limit(LocalDate.of(2025, 2, 28)).daysLeft()).isZero();
        assertThat(view(LocalDate.of(2025, 2, 28)).slow())
                .extracting(JourneyLimit::kind)
                .doesNotContain(JourneyLimitKind.DECISION_TO_MATCH);
        assertThat(view(LocalDate.of(2025, 3, 1)).slow())
                .extracting(JourneyLimit::kind)
                .contains(JourneyLimitKind.DECISION_TO_MATCH);
        assertThat(limit(LocalDate.of(2025, 6, 1)).daysLeft()).isEqualTo(-10);
        assertThat(limit(LocalDate.of(2025, 6, 1)).isRunning()).isFalse();
    }

    @Test
    void aPlanThatEndedIsAChangeAndNotAStage() {
        AdoptionJourney changed = AdoptionJourney.of(List.of(AdoptionPlan.builder()
                .agreed(DECIDED)
                .ended(DECIDED.plusDays(30))
                .build()));

        assertThat(AdoptionJourneyView.of(changed, Optional.empty(), DECIDED.plusDays(29))
                        .stage())
                .isEqualTo(JourneyStage.PLANNED);
        assertThat(AdoptionJourneyView.of(changed, Optional.empty(), DECIDED.plusDays(30))
                        .stage())
                .isEqualTo(JourneyStage.PLAN_CHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-30,UP_TO_4_MONTHS",
        "2024-05-01,FROM_4_TO_8_MONTHS",
        "2024-08-31,FROM_4_TO_8_MONTHS",
        "2024-09-01,FROM_8_TO_12_MONTHS",
        "2025-01-01,",
    })
    void bandsHoldTheirFirstDayAndNotTheirLast(LocalDate matched, MatchTimelinessBand expected) {
        assertThat(MatchTimelinessBand.of(LocalDate.of(2024, 1, 1), matched)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void supportPassesOnThreeYearsAfterTheOrder() {
        AuthorityCode placing = AuthorityCode.of("940");
        AdoptionSupportResponsibility responsibility =
                new AdoptionSupportResponsibility(DECIDED, placing, Optional.empty());

        assertThat(responsibility.on(LocalDate.of(2027, 8, 30))).contains(placing);
        assertThat(responsibility.on(LocalDate.of(2027, 8, 31))).isEmpty();
        assertThat(responsibility.on(DECIDED.minusDays(1))).isEmpty();
    }

    private static JourneyLimit limit(LocalDate asAt) {
        return view(asAt).limits().stream()
                .filter(limit -> limit.kind() == JourneyLimitKind.DECISION_TO_MATCH)
                .findFirst()
                .orElseThrow();
    }

    private static AdoptionJourneyView view(LocalDate asAt) {
        return AdoptionJourneyView.of(JOURNEY, Optional.of(LocalDate.of(2024, 1, 1)), asAt);
    }
}
