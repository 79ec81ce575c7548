package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlacement;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.child.ChildId;
import org.junit.jupiter.api.Test;

class AdoptionStepsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static CaseFileBuilder with(String order) {
        return CaseFile.builder()
                .id(ChildId.of("C1"))
                .addPermanenceDecision(PermanenceDecision.builder()
                        .decided(DAY)
                        .placementOrder(DAY.plusDays(1))
                        .matched(DAY.plusDays(2))
                        .placedForAdoption(DAY.plusDays(3))
                        .reversed(DAY.plusDays(9))
                        .permanenceOrder(DAY.plusDays(4))
                        .permanenceOrderType(order)
                        .build());
    }

    @Test
    void aRowOfDecisionsIsReadAsSteps() {
        assertThat(with("Adoption Order").build().adoption().steps())
                .containsExactly(
                        AdoptionDecision.builder()
                                .considered(DAY)
                                .decided(DAY)
                                .revoked(DAY.plusDays(9))
                                .build(),
                        PlacementOrder.granted(DAY.plusDays(1)),
                        AdoptionMatch.builder().decided(DAY.plusDays(2)).build(),
                        AdoptionPlacement.of(DAY.plusDays(3)),
                        AdoptionOrder.granted(DAY.plusDays(4)));
    }

    @Test
    void anotherOrderIsNoAdoption() {
        assertThat(with("Special guardianship").build().adoption().all(AdoptionOrder.class))
                .isEmpty();
    }

    @Test
    void aStepRecordedByItselfCounts() {
        AdoptionDecision decision = AdoptionDecision.builder()
                .considered(DAY.minusDays(5))
                .decided(DAY)
                .parentsToldOrally(DAY)
                .build();
        assertThat(with("").addAdoptionStep(decision).build().adoption().all(AdoptionDecision.class))
                .containsExactly(decision);
    }

    @Test
    void withoutEitherThereIsNoJourney() {
        assertThat(CaseFile.builder().id(ChildId.of("C1")).build().adoption().isEmpty())
                .isTrue();
    }
}
