package org.corporateparenting.sufficiency.home;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;

/**
 * A part of a framework with its own requirements.
 *
 * @param name its name, such as standard or specialist
 * @param providers the keys of the providers in it; a provider may be in several lots
 */
public record FrameworkLot(String name, ImmutableSortedSet<String> providers) {

    /**
     * Checks what is given.
     *
     * @param name as above
     * @param providers as above
     * @throws IllegalArgumentException if the name is blank
     */
    public FrameworkLot {
        requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank; a lot is known by its name");
        }
    }
}
