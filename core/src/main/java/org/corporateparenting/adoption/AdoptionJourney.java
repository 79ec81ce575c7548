package org.corporateparenting.adoption;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.time.DateRange;

/** All steps of one child on the way to adoption, by kind, each once and in order of time. */
public final class AdoptionJourney {

    private static final AdoptionJourney NONE = new AdoptionJourney(ImmutableList.of());

    private final ImmutableList<AdoptionStep> steps;

    private AdoptionJourney(ImmutableList<AdoptionStep> steps) {
        this.steps = steps;
    }

    /**
     * The journey that some steps make.
     *
     * @param steps one child's steps, in any order; one given twice counts once
     * @return the journey
     */
    public static AdoptionJourney of(Collection<? extends AdoptionStep> steps) {
        return steps.isEmpty()
                ? NONE
                : new AdoptionJourney(steps.stream()
                        .distinct()
                        .sorted(Comparator.comparing(AdoptionStep::day).thenComparing(Object::toString))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Whether there is no step.
     *
     * @return true if adoption was never on record for the child
     */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * Every step.
     *
     * @return the steps, in order of time
     */
    public ImmutableList<AdoptionStep> steps() {
        return steps;
    }

    /**
     * The steps of one kind.
     *
     * @param <T> the kind
     * @param kind the kind
     * @return those steps, in order of time
     */
    public <T extends AdoptionStep> ImmutableList<T> all(Class<T> kind) {
        return stream(kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * The days on which the agency was authorised to place the child: by a placement order, or by consent.
     *
     * @return the days, earliest first; stretches that touch are one
     */
    public ImmutableList<DateRange> authority() {
        return steps.isEmpty()
                ? ImmutableList.of()
                : DateRange.merged(Stream.concat(
                                stream(PlacementOrder.class).map(PlacementOrder::range),
                                stream(AdoptionConsent.class).map(AdoptionConsent::range))
                        .filter(range -> !range.isEmpty())
                        .toList());
    }

    /**
     * Whether an application for an adoption order was pending on a day.
     *
     * @param day the day
     * @return true if one had been made before the day and was not disposed of
     */
    public boolean isApplicationPendingOn(LocalDate day) {
        return stream(AdoptionOrder.class).anyMatch(order -> order.isPendingOn(day));
    }

    /**
     * The days of which the return asks that they follow one another.
     *
     * @return the first decision and placement order that stand, the latest match and placement, and the adoption order
     */
    public AdoptionDates dates() {
        return new AdoptionDates(
                first(stream(AdoptionDecision.class)
                        .filter(decision -> decision.revoked().isEmpty())
                        .flatMap(decision -> decision.decided().stream())),
                first(stream(PlacementOrder.class)
                        .filter(order -> order.range().isOpen())
                        .map(PlacementOrder::day)),
                last(stream(AdoptionMatch.class).flatMap(match -> match.decided().stream())),
                last(stream(AdoptionPlacement.class).map(AdoptionPlacement::day)),
                last(stream(AdoptionOrder.class).flatMap(order -> order.granted().stream())));
    }

    private <T extends AdoptionStep> Stream<T> stream(Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Optional<LocalDate> first(Stream<LocalDate> days) {
        return days.min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> last(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder());
    }

    /** How many steps there are. */
    @Override
    public String toString() {
        return "AdoptionJourney[" + steps.size() + " steps]";
    }
}
