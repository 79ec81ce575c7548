package org.corporateparenting.sufficiency;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A review of whether carers and their household are still suitable (Fostering Services Regulations 2011 reg 28). */
@Value.Immutable
public abstract class CarerReview {

    CarerReview() {}

    /**
     * Whose approval was reviewed.
     *
     * @return the carer's key; empty where it was that of all carers of the household
     */
    public abstract Optional<String> carer();

    /**
     * The day of the review.
     *
     * @return the day
     */
    public abstract LocalDate held();

    /**
     * The day on which its report was before the fostering panel.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> panel();

    /**
     * A review of all carers of a household that did not go to panel.
     *
     * @param day the day of the review
     * @return the review
     */
    public static CarerReview held(LocalDate day) {
        return builder().held(day).build();
    }

    /**
     * Starts a review.
     *
     * @return an empty builder
     */
    public static CarerReviewBuilder builder() {
        return new CarerReviewBuilder();
    }
}
