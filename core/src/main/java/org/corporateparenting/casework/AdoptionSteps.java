package org.corporateparenting.casework;

import com.google.common.base.Ascii;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionJourney;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlacement;
import org.corporateparenting.adoption.AdoptionStep;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.casework.permanence.PermanenceDecision;

/** One child's steps to adoption, from what is recorded step by step and what is recorded as one row. */
final class AdoptionSteps {

    private final List<AdoptionStep> steps;

    private AdoptionSteps(List<AdoptionStep> steps) {
        this.steps = steps;
    }

    static AdoptionJourney journey(CaseFile file) {
        if (file.permanenceDecisions().isEmpty()) {
            return AdoptionJourney.of(file.adoptionSteps());
        }
        AdoptionSteps all = new AdoptionSteps(new ArrayList<>(file.adoptionSteps()));
        file.permanenceDecisions().forEach(all::add);
        return AdoptionJourney.of(all.steps);
    }

    private void add(PermanenceDecision row) {
        if (row.decided()
                .filter(day -> !has(AdoptionDecision.class, AdoptionDecision::decided, day))
                .isPresent()) {
            LocalDate day = row.decided().get();
            steps.add(AdoptionDecision.builder()
                    .considered(day)
                    .decided(day)
                    .revoked(row.reversed())
                    .build());
        }
        row.placementOrder()
                .filter(day -> !has(PlacementOrder.class, order -> Optional.of(order.day()), day))
                .ifPresent(day -> steps.add(PlacementOrder.granted(day)));
        row.matched()
                .filter(day -> !has(AdoptionMatch.class, AdoptionMatch::decided, day))
                .ifPresent(day -> steps.add(AdoptionMatch.builder().decided(day).build()));
        row.placedForAdoption()
                .filter(day -> !has(AdoptionPlacement.class, placed -> Optional.of(placed.day()), day))
                .ifPresent(day -> steps.add(AdoptionPlacement.of(day)));
        row.permanenceOrder()
                .filter(day -> isAdoption(row) && !has(AdoptionOrder.class, AdoptionOrder::granted, day))
                .ifPresent(day -> steps.add(AdoptionOrder.granted(day)));
    }

    private <T extends AdoptionStep> boolean has(Class<T> kind, Function<T, Optional<LocalDate>> when, LocalDate day) {
        return steps.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .anyMatch(step -> when.apply(step).equals(Optional.of(day)));
    }

    /** The type of order is recorded in words. */
    private static boolean isAdoption(PermanenceDecision row) {
        return row.permanenceOrderType()
                .filter(words -> Ascii.toLowerCase(words).contains("adoption"))
                .isPresent();
    }
}
