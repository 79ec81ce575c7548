package org.corporateparenting.adoption.support;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That a family asked for support after an order. */
@Value.Immutable
public abstract class PostOrderReferral {

    PostOrderReferral() {}

    /**
     * Which referral it is.
     *
     * @return the caller's own key, which must not name anybody
     */
    public abstract String key();

    /**
     * After which order.
     *
     * @return the type
     */
    public abstract SupportOrderType order();

    /**
     * The day on which it came.
     *
     * @return the day
     */
    public abstract LocalDate received();

    /**
     * The day on which needs were assessed.
     *
     * @return the day; empty where they were not
     */
    public abstract Optional<LocalDate> assessed();

    /** Checks that there is a key and that needs were assessed after it came. */
    @Value.Check
    void check() {
        if (key().isBlank()) {
            throw new IllegalArgumentException("key is blank; a referral is known by a key");
        }
        assessed().filter(day -> day.isBefore(received())).ifPresent(day -> {
            throw new IllegalArgumentException(
                    "assessed " + day + " is before received " + received() + "; needs are assessed after it");
        });
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static PostOrderReferralBuilder builder() {
        return new PostOrderReferralBuilder();
    }
}
