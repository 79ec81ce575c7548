package org.corporateparenting.adoption;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** An adoption order, or the application for one. */
@Value.Immutable
public abstract non-sealed class AdoptionOrder implements AdoptionStep {

    AdoptionOrder() {}

    /**
     * The day of the application.
     *
     * @return the day, or empty where it is not known
     */
    public abstract Optional<LocalDate> applied();

    /**
     * What the applicant is to the child.
     *
     * @return the relation, or empty where it is not known
     */
    public abstract Optional<AdoptionApplicant> applicant();

    /**
     * The day from which the child's home has been with the applicant at all times.
     *
     * @return the day, or empty where it is not known
     */
    public abstract Optional<LocalDate> homeSince();

    /**
     * Whether the court gave leave to apply sooner.
     *
     * @return true if it did; false unless said otherwise
     */
    @Value.Default
    public boolean isWithLeave() {
        return false;
    }

    /**
     * The day on which the order was made.
     *
     * @return the day, or empty while it is awaited
     */
    public abstract Optional<LocalDate> granted();

    /**
     * The day on which the application came to nothing.
     *
     * @return the day on which it was refused or withdrawn, or empty
     */
    public abstract Optional<LocalDate> failed();

    /** Checks that a day is known. */
    @Value.Check
    void check() {
        if (applied().isEmpty() && granted().isEmpty()) {
            throw new IllegalArgumentException(
                    "an adoption order has no day; give that of the application or the order");
        }
    }

    /** The earliest day on record. */
    @Override
    public final LocalDate day() {
        return Stream.of(applied(), granted())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Whether an application had been made by a day and was not yet disposed of.
     *
     * @param day the day
     * @return true if it was pending; an application made on the day itself is not yet
     */
    public final boolean isPendingOn(LocalDate day) {
        boolean made = applied().filter(on -> on.isBefore(day)).isPresent();
        boolean over = Stream.of(granted(), failed()).flatMap(Optional::stream).anyMatch(on -> !on.isAfter(day));
        return made && !over;
    }

    /**
     * An order of which only its day is known.
     *
     * @param day the day on which it was made
     * @return the order
     */
    public static AdoptionOrder granted(LocalDate day) {
        return builder().granted(day).build();
    }

    /**
     * Starts an order.
     *
     * @return an empty builder
     */
    public static AdoptionOrderBuilder builder() {
        return new AdoptionOrderBuilder();
    }
}
