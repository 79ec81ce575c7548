package org.corporateparenting.governance.voice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A visit of young people to a service, to say what they think of it (S001:6075).
 *
 * @param service what was visited
 * @param date the day of the visit
 * @param reported the day on which they reported; empty where they have not
 */
public record YoungInspectorVisit(String service, LocalDate date, Optional<LocalDate> reported) {

    /**
     * Checks what could not be so on its own.
     *
     * @param service as above
     * @param date as above
     * @param reported as above
     */
    public YoungInspectorVisit {
        requireNonNull(service, "service");
        requireNonNull(date, "date");
        requireNonNull(reported, "reported");
        if (reported.filter(date::isAfter).isPresent()) {
            throw new IllegalArgumentException("reported " + reported.get() + " is before the visit on " + date);
        }
    }
}
