package org.corporateparenting.child;

import com.google.common.base.CharMatcher;
import java.io.Serializable;

/**
 * The caller's own key for a child, opaque to this library. SSDA903: CHILD; SSD: {@code pers_person_id}.
 *
 * @param text the key, without white space around it; leading zeros are kept
 * @serial exclude
 */
public record ChildId(String text) implements Comparable<ChildId>, Serializable {

    /**
     * Trims the key and checks that something is left.
     *
     * @param text as above
     */
    public ChildId {
        text = CharMatcher.whitespace().trimFrom(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text is blank; a child is known by a key of at least one character");
        }
    }

    /**
     * A child's key from its text.
     *
     * @param text the key; white space around it is dropped
     * @return the key
     * @throws IllegalArgumentException if nothing but white space is given
     */
    public static ChildId of(String text) {
        return new ChildId(text);
    }

    /** Orders by text. */
    @Override
    public int compareTo(ChildId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
