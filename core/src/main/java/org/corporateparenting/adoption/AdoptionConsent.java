package org.corporateparenting.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** The parents' consent that a child be placed for adoption (Adoption and Children Act 2002 s.19), and what became of it. */
@Value.Immutable
public abstract non-sealed class AdoptionConsent implements AdoptionStep {

    AdoptionConsent() {}

    /**
     * The day on which consent was given.
     *
     * @return the day on which the last parent or guardian whose consent is needed gave it
     */
    public abstract LocalDate given();

    /**
     * Whether the parents themselves asked that the child be placed for adoption.
     *
     * @return the answer, or empty where it is not known
     */
    public abstract Optional<Boolean> isRelinquished();

    /**
     * The day on which consent was withdrawn.
     *
     * @return the first day without it, or empty where it was not withdrawn
     */
    public abstract Optional<LocalDate> withdrawn();

    /**
     * The day on which the agency told the prospective adopters that a parent wants the child back.
     *
     * @return the day of the notice, or empty where there was none
     */
    public abstract Optional<LocalDate> returnNotice();

    /**
     * The day on which the prospective adopters returned the child to the agency.
     *
     * @return the day, or empty where they did not
     */
    public abstract Optional<LocalDate> returned();

    /** Checks that nothing is undone before it was done. */
    @Value.Check
    void check() {
        if (withdrawn().filter(day -> day.isBefore(given())).isPresent()) {
            throw new IllegalArgumentException("withdrawn is before given; consent is given first");
        }
    }

    /** The day on which consent was given. */
    @Override
    public final LocalDate day() {
        return given();
    }

    /**
     * The days on which the consent stood.
     *
     * @return from the day it was given up to the day before it was withdrawn
     */
    public final DateRange range() {
        return new DateRange(given(), withdrawn());
    }

    /**
     * Starts a consent.
     *
     * @return an empty builder
     */
    public static AdoptionConsentBuilder builder() {
        return new AdoptionConsentBuilder();
    }
}
