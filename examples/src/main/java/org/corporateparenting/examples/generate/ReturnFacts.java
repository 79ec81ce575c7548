package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.code.SocialWorkerChangeReason;

/**
 * What only the return tells of an invented child, the same in every year's return.
 *
 * @param upn the unique pupil number, or a code in its place
 * @param homePostcode where the child lived before, in an area that does not exist
 * @param hadPermanence whether the child had left care for permanence before, it not being known where
 * @param incidents the times missing or away
 * @param workers the social workers, in order
 */
record ReturnFacts(
        String upn,
        String homePostcode,
        boolean hadPermanence,
        ImmutableList<Incident> incidents,
        ImmutableList<Worker> workers) {

    /**
     * A time missing or away.
     *
     * @param type which of them
     * @param from the first day
     * @param to the day on which it ended
     */
    record Incident(MissingType type, LocalDate from, Optional<LocalDate> to) {}

    /**
     * A time with one social worker.
     *
     * @param id the worker's number, invented
     * @param from the first day
     * @param to the day on which it ended
     * @param reason why the worker came
     */
    record Worker(String id, LocalDate from, Optional<LocalDate> to, SocialWorkerChangeReason reason) {}
}
