package org.corporateparenting.validation.ssda903;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;

/**
 * A setting as the inspectorate lists it.
 *
 * @param placements the types of placement for which it is registered
 * @param providers who may run it, as the return's codes have it
 * @param postcode its postcode, where the list has it
 * @param authority the authority in which it lies, where the list has it
 * @param closed the day on which its registration ended, where it has
 */
public record RegisteredProvider(
        ImmutableSet<PlacementType> placements,
        ImmutableSet<PlacementProvider> providers,
        Optional<String> postcode,
        Optional<String> authority,
        Optional<LocalDate> closed) {

    /**
     * Checks that nothing is missing.
     *
     * @param placements as above
     * @param providers as above
     * @param postcode as above
     * @param authority as above
     * @param closed as above
     */
    public RegisteredProvider {
        requireNonNull(placements, "placements");
        requireNonNull(providers, "providers");
        requireNonNull(postcode, "postcode");
        requireNonNull(authority, "authority");
        requireNonNull(closed, "closed");
    }

    /** How many types it is registered for; where it lies is not told. */
    @Override
    public String toString() {
        return "RegisteredProvider[" + placements.size() + " types]";
    }
}
