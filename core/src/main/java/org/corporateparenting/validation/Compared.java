package org.corporateparenting.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.corporateparenting.rule.Location;

/**
 * The fields that a rule compared, with their values: where a finding points and what is its evidence.
 *
 * <p>A case file has been put together from several tables, so the place is the child and the facts by name.
 */
final class Compared {

    private final ImmutableSetMultimap<String, String> values;

    private Compared(ImmutableSetMultimap<String, String> values) {
        this.values = values;
    }

    /** One field. */
    static Compared of(String field, Object value) {
        return new Compared(ImmutableSetMultimap.of(field, value.toString()));
    }

    /** One more field, or one more value of the same one. */
    Compared and(String field, Object value) {
        return new Compared(ImmutableSetMultimap.<String, String>builder()
                .putAll(values)
                .put(field, value.toString())
                .build());
    }

    ImmutableSetMultimap<String, String> values() {
        return values;
    }

    Location location(String child) {
        return new Location(
                Optional.of(child), Optional.empty(), Optional.empty(), ImmutableList.copyOf(values.keySet()));
    }
}
