package org.corporateparenting.casework.voice;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/**
 * An independent visitor for a child: whether one was considered, and the time for which one was appointed. Rule
 * IV-01. Children Act 1989 s.23ZB.
 */
@Value.Immutable
public abstract class IndependentVisitorMatch {

    IndependentVisitorMatch() {}

    /**
     * The day on which it was considered whether to appoint one.
     *
     * @return the day
     */
    public abstract LocalDate considered();

    /**
     * Whether the child, of sufficient understanding, objected. Then none may be appointed.
     *
     * @return the answer, or empty where the record does not say
     */
    public abstract Optional<Boolean> isObjectedTo();

    /**
     * The days for which a visitor was appointed.
     *
     * @return from the appointment up to the day before it ended; empty where none was appointed
     */
    public abstract Optional<DateRange> appointed();

    /**
     * Starts a match.
     *
     * @return an empty builder
     */
    public static IndependentVisitorMatchBuilder builder() {
        return new IndependentVisitorMatchBuilder();
    }

    /**
     * Whether a visitor was appointed for a day.
     *
     * @param day the day
     * @return true if one was
     */
    public final boolean isAppointedOn(LocalDate day) {
        return appointed().isPresent() && appointed().get().contains(day);
    }
}
