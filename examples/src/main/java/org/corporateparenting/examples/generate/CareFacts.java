package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.code.SocialWorkerChangeReason;

/**
 * What happened to an invented child in care: going missing, and changes of social worker.
 *
 * @param incidents the times missing or away
 * @param workers the social workers, in order
 */
record CareFacts(ImmutableList<Incident> incidents, ImmutableList<Worker> workers) {

    /**
     * A time missing or away.
     *
     * @param type which of them
     * @param from the first day
     * @param to the day on which it ended
     * @param offered whether an interview was offered on return; empty where it is not known
     * @param accepted whether it was accepted
     */
    record Incident(
            MissingType type,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<Boolean> offered,
            Optional<Boolean> accepted) {}

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
