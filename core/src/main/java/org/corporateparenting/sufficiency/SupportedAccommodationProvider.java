package org.corporateparenting.sufficiency;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Who provides supported accommodation, and where their registration stood over time (rule SAC-01). */
@Value.Immutable
public abstract class SupportedAccommodationProvider {

    /** From this day on, nobody may provide it who is neither registered nor let go on by regulation 44. */
    public static final LocalDate MANDATORY = LocalDate.of(2023, 10, 28);

    SupportedAccommodationProvider() {}

    /**
     * The number under which the inspectorate knows the provider.
     *
     * @return the number (SSDA903: URN)
     */
    public abstract String urn();

    /**
     * The day on which the provider applied; applications opened on 28 April 2023.
     *
     * @return the day; empty where they did not
     */
    public abstract Optional<LocalDate> applied();

    /**
     * The day on which the application was accepted as complete.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> accepted();

    /**
     * The day on which the provider was registered.
     *
     * @return the day; empty where they were not
     */
    public abstract Optional<LocalDate> registered();

    /**
     * The day on which the application was refused, or the registration cancelled.
     *
     * @return the day; empty where neither happened
     */
    public abstract Optional<LocalDate> refused();

    /**
     * The day on which the provider ceased to provide.
     *
     * @return the day; empty where they go on
     */
    public abstract Optional<LocalDate> closed();

    /**
     * Where the application stood on a day.
     *
     * @param day the day
     * @return the status; that of the latest step taken by the day
     */
    public final RegistrationApplicationStatus statusOn(LocalDate day) {
        if (happened(closed(), day) || refusedLastBy(day)) {
            return RegistrationApplicationStatus.NONE;
        }
        if (happened(registered(), day)) {
            return RegistrationApplicationStatus.REGISTERED;
        }
        if (happened(accepted(), day)) {
            return RegistrationApplicationStatus.ACCEPTED;
        }
        return happened(applied(), day) ? RegistrationApplicationStatus.PENDING : RegistrationApplicationStatus.NONE;
    }

    /**
     * Whether the provider may go on without being registered: a complete application was accepted before registration
     * became mandatory, and is not decided (regulation 44).
     *
     * @param day the day
     * @return true if so
     */
    public final boolean isTransitionalOn(LocalDate day) {
        return statusOn(day) == RegistrationApplicationStatus.ACCEPTED && happened(accepted(), MANDATORY.minusDays(1));
    }

    /**
     * Whether the provider may lawfully provide on a day.
     *
     * @param day the day
     * @return true before registration became mandatory, and from then on if registered or let go on
     */
    public final boolean mayProvideOn(LocalDate day) {
        return day.isBefore(MANDATORY)
                || statusOn(day) == RegistrationApplicationStatus.REGISTERED
                || isTransitionalOn(day);
    }

    /**
     * Starts a provider.
     *
     * @return an empty builder
     */
    public static SupportedAccommodationProviderBuilder builder() {
        return new SupportedAccommodationProviderBuilder();
    }

    /** Whether the refusal or cancellation stands: a registration after it takes its place. */
    private boolean refusedLastBy(LocalDate day) {
        return happened(refused(), day)
                && !registered()
                        .filter(later -> later.isAfter(refused().orElseThrow()) && !later.isAfter(day))
                        .isPresent();
    }

    private static boolean happened(Optional<LocalDate> step, LocalDate by) {
        return step.filter(day -> !day.isAfter(by)).isPresent();
    }
}
