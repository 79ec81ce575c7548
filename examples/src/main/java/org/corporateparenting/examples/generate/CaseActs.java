package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.RequestKind;
import org.corporateparenting.casework.visit.VisitMode;
import org.corporateparenting.code.Participation;

/**
 * What was done for an invented child.
 *
 * @param reviews reviews held, cancelled, put off and planned
 * @param visits visits made
 * @param officers appointments of a reviewing officer
 * @param requests requests and notices
 */
record CaseActs(
        ImmutableList<Review> reviews,
        ImmutableList<Visit> visits,
        ImmutableList<Officer> officers,
        ImmutableList<Asked> requests) {

    /**
     * A review.
     *
     * @param on the day
     * @param cancelled whether it was cancelled
     * @param adjourned whether it was put off
     * @param participation how the child took part
     * @param papers the decisions, the record and its sending out, blank where not done; empty where it was not held
     */
    record Review(
            LocalDate on,
            boolean cancelled,
            boolean adjourned,
            Optional<Participation> participation,
            ImmutableList<Optional<LocalDate>> papers) {

        boolean isHeld() {
            return !cancelled && !adjourned;
        }
    }

    /**
     * A visit.
     *
     * @param on the day
     * @param seen whether the child was seen
     * @param alone whether the child was seen alone
     * @param mode how it was made, where the supplementary table says
     */
    record Visit(LocalDate on, Optional<Boolean> seen, Optional<Boolean> alone, Optional<VisitMode> mode) {}

    /**
     * An appointment.
     *
     * @param from the first day
     * @param to the day it ended
     */
    record Officer(LocalDate from, Optional<LocalDate> to) {}

    /**
     * A request or notice.
     *
     * @param kind what was asked for
     * @param on the day
     * @param before the event before which it was to be done
     */
    record Asked(RequestKind kind, LocalDate on, Optional<LocalDate> before) {}
}
