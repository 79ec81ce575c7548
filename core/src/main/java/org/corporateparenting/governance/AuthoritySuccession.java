package org.corporateparenting.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * That an authority came to an end and others took over what it answered for (S001:213-217).
 *
 * @param predecessor the authority that ended
 * @param successors those that took over, at least one
 * @param date the first day of the successors
 */
public record AuthoritySuccession(Authority predecessor, ImmutableList<Authority> successors, LocalDate date) {

    /**
     * Checks what could not be so on its own.
     *
     * @param predecessor as above
     * @param successors as above
     * @param date as above
     */
    public AuthoritySuccession {
        requireNonNull(predecessor, "predecessor");
        requireNonNull(successors, "successors");
        requireNonNull(date, "date");
        if (successors.isEmpty() || successors.contains(predecessor)) {
            throw new IllegalArgumentException(
                    "successors are " + successors.size() + "; there must be at least one, and not the predecessor");
        }
    }

    /**
     * Who answers on a day.
     *
     * @param day the day
     * @return the predecessor up to the day before {@link #date()}, its successors from that day on
     */
    public ImmutableList<Authority> answeringOn(LocalDate day) {
        return day.isBefore(date) ? ImmutableList.of(predecessor) : successors;
    }
}
