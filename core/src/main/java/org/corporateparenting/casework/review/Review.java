package org.corporateparenting.casework.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.Participation;
import org.immutables.value.Value;

/** A review of the child's case, chaired by the independent reviewing officer. SSDA903: REVIEW; SSD: reviews. */
@Value.Immutable
public abstract class Review {

    Review() {}

    /**
     * The day of the review.
     *
     * @return the day on which it was held, cancelled or adjourned
     */
    public abstract LocalDate on();

    /**
     * What became of it.
     *
     * @return held unless said otherwise
     */
    @Value.Default
    public ReviewStanding standing() {
        return ReviewStanding.HELD;
    }

    /**
     * How the child took part. SSDA903: REVIEW_CODE.
     *
     * @return the code, or empty where it is not known
     */
    public abstract Optional<Participation> participation();

    /**
     * How the meeting was held.
     *
     * @return the mode, or empty where it is not known
     */
    public abstract Optional<ReviewMode> mode();

    /**
     * Why it was held late, where it was.
     *
     * @return the reason, or empty where there is none on record
     */
    public abstract Optional<ReviewDelayReason> delayReason();

    /**
     * What was written after it, beyond the days that follow.
     *
     * @return the reports, in the order in which they were given
     */
    public abstract ImmutableList<ReviewReport> reports();

    /**
     * The day on which the review's decisions were issued.
     *
     * @return the day, or empty where they were not or it is not known
     */
    public abstract Optional<LocalDate> decisionsIssued();

    /**
     * The day on which the full record of the review was completed.
     *
     * @return the day, or empty where it was not or it is not known
     */
    public abstract Optional<LocalDate> recordCompleted();

    /**
     * The day on which the record was sent out.
     *
     * @return the day, or empty where it was not or it is not known
     */
    public abstract Optional<LocalDate> recordDistributed();

    /**
     * A review that was held.
     *
     * @param on the day
     * @return the review
     */
    public static Review held(LocalDate on) {
        return builder().on(on).build();
    }

    /**
     * A review that did not take place.
     *
     * @param on the day for which it was called
     * @return the review
     */
    public static Review cancelled(LocalDate on) {
        return builder().on(on).standing(ReviewStanding.CANCELLED).build();
    }

    /**
     * A review that the reviewing officer put off.
     *
     * @param on the day on which it was adjourned
     * @return the review
     */
    public static Review adjourned(LocalDate on) {
        return builder().on(on).standing(ReviewStanding.ADJOURNED).build();
    }

    /**
     * Starts a review.
     *
     * @return a builder in which the review was held
     */
    public static ReviewBuilder builder() {
        return new ReviewBuilder();
    }

    /**
     * Whether the review counts.
     *
     * @return true if it was held
     */
    public final boolean isHeld() {
        return standing() == ReviewStanding.HELD;
    }
}
