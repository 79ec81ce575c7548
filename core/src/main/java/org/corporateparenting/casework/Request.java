package org.corporateparenting.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A request for a review or a visit, or a notice that calls for one.
 *
 * @param kind what was asked for
 * @param on the day of the request or notice
 * @param before the event before which it must be done, such as the ending of accommodation; empty where there is none
 */
public record Request(RequestKind kind, LocalDate on, Optional<LocalDate> before) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind as above
     * @param on as above
     * @param before as above
     */
    public Request {
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
        requireNonNull(before, "before");
    }
}
