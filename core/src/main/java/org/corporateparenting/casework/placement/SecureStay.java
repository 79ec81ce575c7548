package org.corporateparenting.casework.placement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A stay in accommodation provided to restrict liberty, to the hour.
 *
 * @param began the moment at which the child was placed there
 * @param ended the moment at which they left; empty where they are still there; not before {@code began}
 * @param approved the day on which the Secretary of State approved it for a child under 13; empty where that was not done
 */
public record SecureStay(OffsetDateTime began, Optional<OffsetDateTime> ended, Optional<LocalDate> approved) {

    /**
     * Checks that the stay does not end before it begins.
     *
     * @param began as above
     * @param ended as above
     * @param approved as above
     */
    public SecureStay {
        requireNonNull(began, "began");
        requireNonNull(ended, "ended");
        requireNonNull(approved, "approved");
        if (ended.isPresent() && ended.get().isBefore(began)) {
            throw new IllegalArgumentException(
                    "ended " + ended.get() + " is before began " + began + "; it must be the same or later");
        }
    }
}
