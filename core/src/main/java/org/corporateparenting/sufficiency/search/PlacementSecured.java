package org.corporateparenting.sufficiency.search;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.sufficiency.home.ContractRoute;
import org.corporateparenting.sufficiency.home.ProviderSector;
import org.immutables.value.Value;

/** The home that was found on a request. */
@Value.Immutable
public abstract class PlacementSecured {

    PlacementSecured() {}

    /**
     * Which request it answers.
     *
     * @return the key of the request
     */
    public abstract String request();

    /**
     * What kind of home was found.
     *
     * @return the kind
     */
    public abstract HomeType type();

    /**
     * The day on which it was secured.
     *
     * @return the day
     */
    public abstract LocalDate secured();

    /**
     * Whose home it is.
     *
     * @return the sector; empty where it is not known
     */
    public abstract Optional<ProviderSector> sector();

    /**
     * By which route it was bought.
     *
     * @return the route; empty where it was not bought, or it is not known
     */
    public abstract Optional<ContractRoute> route();

    /**
     * Whether it is what the child's plan calls for.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isAsPlanned();

    /**
     * Why it is not.
     *
     * @return the reason; empty where it is, or it is not known
     */
    public abstract Optional<MismatchReason> mismatchReason();

    /** Checks that a reason is given only for a home that is not as planned. */
    @Value.Check
    void check() {
        if (mismatchReason().isPresent() && isAsPlanned().orElse(false)) {
            throw new IllegalArgumentException("mismatchReason is "
                    + mismatchReason().get() + " though the home is as planned; only another has a reason");
        }
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static PlacementSecuredBuilder builder() {
        return new PlacementSecuredBuilder();
    }
}
