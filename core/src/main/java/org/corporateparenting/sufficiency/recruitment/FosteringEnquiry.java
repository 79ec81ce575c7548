package org.corporateparenting.sufficiency.recruitment;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** That a household asked about fostering. */
@Value.Immutable
public abstract class FosteringEnquiry {

    FosteringEnquiry() {}

    /**
     * Which enquiry it is.
     *
     * @return the caller's own key, which must not name anybody
     */
    public abstract String key();

    /**
     * When it came.
     *
     * @return the day and hour
     */
    public abstract OffsetDateTime received();

    /**
     * When it was followed up.
     *
     * @return the day and hour; empty where it was not, or it is not known
     */
    public abstract Optional<OffsetDateTime> followedUp();

    /**
     * By which way they came to ask.
     *
     * @return the channel; empty where it is not known
     */
    public abstract Optional<MarketingChannel> channel();

    /** Checks that there is a key and that it was followed up after it came. */
    @Value.Check
    void check() {
        if (key().isBlank()) {
            throw new IllegalArgumentException("key is blank; an enquiry is known by a key");
        }
        followedUp().filter(then -> then.isBefore(received())).ifPresent(then -> {
            throw new IllegalArgumentException(
                    "followedUp " + then + " is before received " + received() + "; it comes after it");
        });
    }

    /** How long a service gives itself to follow an enquiry up: 24 hours (S001:2130). */
    public static final Duration FOLLOW_UP = Duration.ofHours(24);

    /**
     * Whether it was followed up in time.
     *
     * @param asAt the moment asked about
     * @return true if within 24 hours, the last moment included; false if later, or not by now though they are over;
     *     empty while they run
     */
    public final Optional<Boolean> isFollowedUpInTime(OffsetDateTime asAt) {
        OffsetDateTime last = received().plus(FOLLOW_UP);
        Optional<OffsetDateTime> sofar = followedUp().filter(then -> !then.isAfter(asAt));
        if (sofar.isPresent()) {
            return Optional.of(!sofar.get().isAfter(last));
        }
        return asAt.isAfter(last) ? Optional.of(false) : Optional.empty();
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static FosteringEnquiryBuilder builder() {
        return new FosteringEnquiryBuilder();
    }
}
