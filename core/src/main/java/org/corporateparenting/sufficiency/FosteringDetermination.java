package org.corporateparenting.sufficiency;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A fostering service's proposal against a carer or an applicant, and what became of it (Fostering Services Regulations 2011
 * regs 27 to 29).
 */
@Value.Immutable
public abstract class FosteringDetermination {

    FosteringDetermination() {}

    /**
     * What is proposed.
     *
     * @return the kind
     */
    public abstract DeterminationKind kind();

    /**
     * The date of the letter that says so.
     *
     * @return the day, which is day 0 of the time to answer it
     */
    public abstract LocalDate letter();

    /**
     * The day on which the carer agreed to it in writing.
     *
     * @return the day; empty where they did not
     */
    public abstract Optional<LocalDate> agreed();

    /**
     * The day on which the carer made representations to the fostering service.
     *
     * @return the day; empty where they made none
     */
    public abstract Optional<LocalDate> represented();

    /**
     * The day on which the carer applied to the independent review mechanism.
     *
     * @return the day; empty where they did not
     */
    public abstract Optional<LocalDate> reviewApplied();

    /**
     * The day on which the fostering service was told of that application.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> notified();

    /**
     * The day on which the fostering service sent its papers for the review.
     *
     * @return the day; empty where it has not
     */
    public abstract Optional<LocalDate> papersSent();

    /**
     * The first answer by a day: representations to the service, or an application for review.
     *
     * @param asAt the day
     * @return the day of the answer; empty where there was none by then
     */
    public final Optional<LocalDate> answeredBy(LocalDate asAt) {
        return Stream.of(represented(), reviewApplied())
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(asAt))
                .min(LocalDate::compareTo);
    }

    /**
     * Starts a determination.
     *
     * @return an empty builder
     */
    public static FosteringDeterminationBuilder builder() {
        return new FosteringDeterminationBuilder();
    }
}
