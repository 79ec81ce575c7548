package org.corporateparenting.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptionJourneyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Test
    void stepsStandOnceAndInOrder() {
        AdoptionStep match = AdoptionMatch.builder().decided(DAY).build();
        AdoptionStep order = PlacementOrder.granted(DAY.minusDays(30));
        AdoptionJourney journey = AdoptionJourney.of(List.of(match, order, match));
        assertThat(journey.steps()).containsExactly(order, match);
        assertThat(journey.all(AdoptionMatch.class)).hasSize(1);
        assertThat(journey.isEmpty()).isFalse();
        assertThat(AdoptionJourney.of(List.of()).isEmpty()).isTrue();
        assertThat(journey).hasToString("AdoptionJourney[2 steps]");
    }

    @Test
    void authorityIsFromOrdersAndConsents() {
        AdoptionJourney journey = AdoptionJourney.of(List.of(
                AdoptionConsent.builder().given(DAY).withdrawn(DAY.plusDays(30)).build(),
                new PlacementOrder(DateRange.of(DAY.plusDays(30), DAY.plusDays(60))),
                PlacementOrder.granted(DAY.plusDays(90))));
        assertThat(journey.authority())
                .containsExactly(DateRange.of(DAY, DAY.plusDays(60)), DateRange.startingOn(DAY.plusDays(90)));
    }

    @Test
    void anApplicationIsPendingFromTheDayAfterItUntilItIsDisposedOf() {
        AdoptionJourney journey = AdoptionJourney.of(List.of(
                AdoptionOrder.builder().applied(DAY).failed(DAY.plusDays(10)).build()));
        assertThat(journey.isApplicationPendingOn(DAY)).isFalse();
        assertThat(journey.isApplicationPendingOn(DAY.plusDays(1))).isTrue();
        assertThat(journey.isApplicationPendingOn(DAY.plusDays(9))).isTrue();
        assertThat(journey.isApplicationPendingOn(DAY.plusDays(10))).isFalse();
    }

    @Test
    void datesAreOfWhatStands() {
        AdoptionJourney journey = AdoptionJourney.of(List.of(
                AdoptionDecision.builder()
                        .considered(DAY.minusDays(400))
                        .decided(DAY.minusDays(400))
                        .revoked(DAY.minusDays(300))
                        .build(),
                AdoptionDecision.of(DAY),
                PlacementOrder.granted(DAY.plusDays(10)),
                AdoptionPlacement.of(DAY.plusDays(50)),
                AdoptionOrder.granted(DAY.plusDays(200))));
        assertThat(journey.dates())
                .isEqualTo(new AdoptionDates(
                        Optional.of(DAY),
                        Optional.of(DAY.plusDays(10)),
                        Optional.empty(),
                        Optional.of(DAY.plusDays(50)),
                        Optional.of(DAY.plusDays(200))));
    }

    @Test
    void whatCouldNotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdoptionMatch.builder().build())
                .withMessage("a match has no day; give that of the report, the panel or the decision");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdoptionOrder.builder().build())
                .withMessage("an adoption order has no day; give that of the application or the order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdoptionConsent.builder()
                        .given(DAY)
                        .withdrawn(DAY.minusDays(1))
                        .build())
                .withMessage("withdrawn is before given; consent is given first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdopterHousehold.builder().id(" ").build())
                .withMessage("id is blank; a household is known by its key");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-08-31, false, PANEL",
        "2012-09-01, false, DECISION_MAKER",
        "2012-09-01, true, PANEL",
        "2020-04-23, true, PANEL",
        "2020-04-24, true, EITHER",
        "2020-04-24, false, DECISION_MAKER",
        "2020-09-25, true, EITHER",
        "2020-09-26, true, PANEL"
    })
    void theRouteDependsOnTheDayAndOnConsent(LocalDate day, boolean byConsent, DecisionRoute route) {
        assertThat(DecisionRoute.prescribedOn(day, byConsent)).isEqualTo(route);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-03-31, 639, 213",
        "2013-03-31, 608, ",
        "2014-03-31, 547, ",
        "2015-03-31, 487, ",
        "2016-03-31, 426, 121"
    })
    void thresholdsGoByTheLastDayOfTheThreeYears(LocalDate last, int toPlacement, Integer toMatch) {
        assertThat(AdoptionScorecard.careToPlacement().on(last).map(DatedValue::value))
                .contains(toPlacement);
        assertThat(AdoptionScorecard.authorityToMatch().on(last).map(DatedValue::value))
                .isEqualTo(Optional.ofNullable(toMatch));
    }

    @Test
    void theAgesAreNamed() {
        assertThat(AdoptionApplications.ageAtApplication().on(DAY).map(DatedValue::value))
                .contains(18);
        assertThat(AdoptionApplications.ageAtOrder().on(DAY).map(DatedValue::value))
                .contains(19);
    }
}
