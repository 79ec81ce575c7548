package org.corporateparenting.casework.court;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/** Proceedings on an application for a care or supervision order. Rule LAC-15. Children Act 1989 s.32. */
@Value.Immutable
public abstract class CareProceedings {

    CareProceedings() {}

    /**
     * The day on which the application was issued, which is the first day of the 26 weeks.
     *
     * @return the day
     */
    public abstract LocalDate issued();

    /**
     * The day on which the court disposed of the application.
     *
     * @return the day, or empty while it has not
     */
    public abstract Optional<LocalDate> ended();

    /**
     * The last day of the time that the court allows, where it extended the 26 weeks; of several extensions the
     * latest.
     *
     * @return the day, or empty where the court extended nothing
     */
    public abstract Optional<LocalDate> extendedTo();

    /**
     * Starts proceedings.
     *
     * @return an empty builder
     */
    public static CareProceedingsBuilder builder() {
        return new CareProceedingsBuilder();
    }

    /**
     * How many whole weeks they lasted.
     *
     * @return the weeks from issue to the day of disposal, or empty while they go on
     */
    public final Optional<Long> weeks() {
        return ended().map(day -> ChronoUnit.WEEKS.between(issued(), day));
    }

    /** Proceedings do not end before they are issued. */
    @Value.Check
    void check() {
        ended().filter(issued()::isAfter).ifPresent(day -> {
            throw new IllegalArgumentException(
                    "ended " + day + " is before issued " + issued() + "; it must be the same or later");
        });
    }
}
