package org.corporateparenting.sufficiency.home;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** A list of providers who agreed to terms, from which places are bought one at a time. */
@Value.Immutable
public abstract class PlacementFramework {

    PlacementFramework() {}

    /**
     * For what kind of place.
     *
     * @return a short name, such as fostering agencies
     */
    public abstract String service();

    /**
     * The days for which it holds.
     *
     * @return from the day on which it was set up up to the day before it ended
     */
    public abstract DateRange range();

    /**
     * Its lots.
     *
     * @return the lots, in the order in which they were given
     */
    public abstract ImmutableList<FrameworkLot> lots();

    /**
     * The days on which it was opened to more providers.
     *
     * @return the days, earliest first
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDate> reopenings();

    /** Checks that lots can be told apart and that it was open when it was opened again. */
    @Value.Check
    void check() {
        if (lots().stream().map(FrameworkLot::name).distinct().count() != lots().size()) {
            throw new IllegalArgumentException("lots holds a name twice; each lot has one of its own");
        }
        reopenings().stream().filter(day -> !range().contains(day)).findFirst().ifPresent(day -> {
            throw new IllegalArgumentException(
                    "reopenings holds " + day + ", on which the framework did not hold (" + range() + ")");
        });
    }

    /**
     * The providers on it.
     *
     * @return the keys of all providers, each once however many lots it is in
     */
    public final ImmutableSortedSet<String> providers() {
        return lots().stream()
                .flatMap(lot -> lot.providers().stream())
                .collect(toImmutableSortedSet(Comparator.<String>naturalOrder()));
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static PlacementFrameworkBuilder builder() {
        return new PlacementFrameworkBuilder();
    }
}
