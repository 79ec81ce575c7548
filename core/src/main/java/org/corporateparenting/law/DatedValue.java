package org.corporateparenting.law;

import static java.util.Objects.requireNonNull;

import org.corporateparenting.time.DateRange;

/**
 * One value of a parameter, with the days on which it was in force and the provision that set it.
 *
 * @param <T> the kind of value
 * @param value the value
 * @param validity the days on which it was in force; at least one
 * @param citation the provision that set it
 * @param confidence how sure this library is of it
 */
public record DatedValue<T>(T value, DateRange validity, Citation citation, Confidence confidence) {

    /**
     * Checks that nothing is missing and that the value was in force on a day.
     *
     * @param value as above
     * @param validity as above
     * @param citation as above
     * @param confidence as above
     */
    public DatedValue {
        requireNonNull(value, "value");
        requireNonNull(validity, "validity");
        requireNonNull(citation, "citation");
        requireNonNull(confidence, "confidence");
        if (validity.isEmpty()) {
            throw new IllegalArgumentException(
                    "validity " + validity + " holds no day; a value is in force on at least one");
        }
    }
}
