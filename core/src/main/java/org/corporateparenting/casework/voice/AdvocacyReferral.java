package org.corporateparenting.casework.voice;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/**
 * An advocate for a child: the wish for one, the offer, and the time for which there was one. Rule ADV-01. Children
 * Act 1989 s.26A.
 */
@Value.Immutable
public abstract class AdvocacyReferral {

    AdvocacyReferral() {}

    /**
     * The day on which the child said that they want to be heard, or that they want an advocate.
     *
     * @return the day, or empty where the offer came first
     */
    public abstract Optional<LocalDate> asked();

    /**
     * The day on which an advocate was offered.
     *
     * @return the day, or empty where none was
     */
    public abstract Optional<LocalDate> offered();

    /**
     * Whether the child took the offer.
     *
     * @return the answer, or empty where the record does not say
     */
    public abstract Optional<Boolean> isAccepted();

    /**
     * The days on which an advocate stood by the child.
     *
     * @return from the first day up to the day before it ended; empty where there was no advocate
     */
    public abstract Optional<DateRange> represented();

    /**
     * Starts a referral.
     *
     * @return an empty builder
     */
    public static AdvocacyReferralBuilder builder() {
        return new AdvocacyReferralBuilder();
    }

    /**
     * Whether an advocate stood by the child on a day.
     *
     * @param day the day
     * @return true if one did
     */
    public final boolean isRepresentedOn(LocalDate day) {
        return represented().filter(days -> days.contains(day)).isPresent();
    }
}
