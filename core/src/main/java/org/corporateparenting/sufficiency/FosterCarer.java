package org.corporateparenting.sufficiency;

import org.immutables.value.Value;

/** One person of a fostering household who fosters, or has applied to. */
@Value.Immutable
public abstract class FosterCarer {

    FosterCarer() {}

    /**
     * The caller's own key for the carer.
     *
     * @return the key, which no other carer of the household has
     */
    public abstract String key();

    /**
     * A carer known by a key.
     *
     * @param key the caller's own key
     * @return the carer
     */
    public static FosterCarer of(String key) {
        return builder().key(key).build();
    }

    /**
     * Starts a carer.
     *
     * @return an empty builder
     */
    public static FosterCarerBuilder builder() {
        return new FosterCarerBuilder();
    }
}
