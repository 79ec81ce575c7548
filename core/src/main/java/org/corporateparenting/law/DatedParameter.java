package org.corporateparenting.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.time.DateRange;

/**
 * A value fixed by law that changed, or may change, on known days.
 *
 * <p>The version in force on the day of the event decides. Days before the first version, between versions and after the
 * last one have no value.
 *
 * @param <T> the kind of value
 */
public final class DatedParameter<T> {

    private final String name;
    private final ImmutableList<DatedValue<T>> versions;

    private DatedParameter(String name, ImmutableList<DatedValue<T>> versions) {
        this.name = name;
        this.versions = versions;
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(name + " has no version; a parameter has at least one");
        }
        for (int i = 1; i < versions.size(); i++) {
            DateRange earlier = versions.get(i - 1).validity();
            DateRange later = versions.get(i).validity();
            if (earlier.overlaps(later)) {
                throw new IllegalArgumentException(name + " has two values at once: " + earlier + " overlaps " + later
                        + "; versions must not overlap");
            }
        }
    }

    /**
     * A parameter from its versions.
     *
     * @param <T> the kind of value
     * @param name what the value is, in a few words
     * @param versions the versions, in any order; none may overlap another
     * @return the parameter
     * @throws IllegalArgumentException if there is no version or two overlap
     */
    public static <T> DatedParameter<T> of(String name, List<DatedValue<T>> versions) {
        return new DatedParameter<>(
                name, ImmutableList.sortedCopyOf(Comparator.comparing(DatedValue::validity), versions));
    }

    /**
     * What the value is.
     *
     * @return the name, in a few words
     */
    public String name() {
        return name;
    }

    /**
     * Every version.
     *
     * @return the versions, earliest first
     */
    public ImmutableList<DatedValue<T>> versions() {
        return versions;
    }

    /**
     * The version in force on a day.
     *
     * @param day the day of the event
     * @return the version, or empty where none was in force
     */
    public Optional<DatedValue<T>> on(LocalDate day) {
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).validity().contains(day)) {
                return Optional.of(versions.get(i));
            }
        }
        return Optional.empty();
    }

    /** The name only. */
    @Override
    public String toString() {
        return name;
    }
}
