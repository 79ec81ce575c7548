package org.corporateparenting.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionJourney;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionStep;
import org.corporateparenting.adoption.PlacementOrder;

/** A way to adoption as it stood on a day: without the steps, decisions and orders that lay ahead. */
final class AdoptionSoFar {

    private final LocalDate asAt;

    private AdoptionSoFar(LocalDate asAt) {
        this.asAt = asAt;
    }

    static AdoptionJourney on(LocalDate asAt, AdoptionJourney whole) {
        AdoptionSoFar soFar = new AdoptionSoFar(asAt);
        return whole.isEmpty()
                ? whole
                : AdoptionJourney.of(whole.steps().stream()
                        .filter(step -> !step.day().isAfter(asAt))
                        .map(soFar::of)
                        .toList());
    }

    private AdoptionStep of(AdoptionStep step) {
        if (step instanceof AdoptionDecision decision) {
            return AdoptionDecision.builder()
                    .from(decision)
                    .decided(come(decision.decided()))
                    .revoked(come(decision.revoked()))
                    .build();
        }
        if (step instanceof AdoptionMatch match) {
            return AdoptionMatch.builder()
                    .from(match)
                    .panel(come(match.panel()))
                    .decided(come(match.decided()))
                    .build();
        }
        if (step instanceof AdoptionOrder order) {
            return AdoptionOrder.builder()
                    .from(order)
                    .applied(come(order.applied()))
                    .granted(come(order.granted()))
                    .build();
        }
        return step instanceof PlacementOrder order
                ? new PlacementOrder(order.range().asAt(asAt))
                : step;
    }

    private Optional<LocalDate> come(Optional<LocalDate> day) {
        return day.filter(on -> !on.isAfter(asAt));
    }
}
