package org.corporateparenting.governance.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.corporateparenting.time.PartialDate;

/**
 * Where a measure stood when a plan began.
 *
 * @param measure what is measured
 * @param value where it stood; empty where that was to be confirmed
 * @param asOf when it stood there; empty where that is not recorded
 */
public record Baseline(String measure, Optional<BigDecimal> value, Optional<PartialDate> asOf) {

    /**
     * Checks that nothing is missing.
     *
     * @param measure as above
     * @param value as above
     * @param asOf as above
     */
    public Baseline {
        requireNonNull(measure, "measure");
        requireNonNull(value, "value");
        requireNonNull(asOf, "asOf");
    }

    /**
     * Whether progress can be seen against it.
     *
     * @return true where it has a value and a date
     */
    public boolean isUsable() {
        return value.isPresent() && asOf.isPresent();
    }
}
