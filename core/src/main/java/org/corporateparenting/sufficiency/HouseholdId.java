package org.corporateparenting.sufficiency;

import com.google.common.base.CharMatcher;

/**
 * The caller's own key for a fostering household, opaque to this library.
 *
 * @param text the key, without white space around it; leading zeros are kept
 */
public record HouseholdId(String text) implements Comparable<HouseholdId> {

    /**
     * Trims the key and checks that something is left.
     *
     * @param text as above
     */
    public HouseholdId {
        text = CharMatcher.whitespace().trimFrom(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    "text is blank; a household is known by a key of at least one character");
        }
    }

    /**
     * A household's key from its text.
     *
     * @param text the key; white space around it is dropped
     * @return the key
     * @throws IllegalArgumentException if nothing is left
     */
    public static HouseholdId of(String text) {
        return new HouseholdId(text);
    }

    /** Orders as text. */
    @Override
    public int compareTo(HouseholdId other) {
        return text.compareTo(other.text);
    }

    /** The key. */
    @Override
    public String toString() {
        return text;
    }
}
