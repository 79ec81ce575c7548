package org.corporateparenting.adoption;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.corporateparenting.time.DateRange;

/**
 * Some days on which an assessment of adopters rested, which is no delay (S001:3196).
 *
 * @param range from the first day up to the day before it went on; open while it rests
 * @param reason why, in a word; empty where it is not known
 */
public record AssessmentPause(DateRange range, Optional<String> reason) {

    /**
     * Checks what is given.
     *
     * @param range as above
     * @param reason as above
     */
    public AssessmentPause {
        requireNonNull(range, "range");
        requireNonNull(reason, "reason");
    }
}
