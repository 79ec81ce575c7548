package org.corporateparenting.sufficiency.gap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.corporateparenting.sufficiency.search.HomeType;
import org.corporateparenting.time.PartialDate;
import org.immutables.value.Value;

/** New places that are on the way. */
@Value.Immutable
public abstract class ProvisionPipelineItem {

    ProvisionPipelineItem() {}

    /**
     * Which ones.
     *
     * @return the caller's own key
     */
    public abstract String key();

    /**
     * What kind of places.
     *
     * @return the kind
     */
    public abstract HomeType type();

    /**
     * How many.
     *
     * @return the number, at least one
     */
    public abstract int places();

    /**
     * Where.
     *
     * @return a short name of the area; empty where it is not decided
     */
    public abstract Optional<String> area();

    /**
     * Who pays for it.
     *
     * @return a short name; empty where it is not decided
     */
    public abstract Optional<String> funding();

    /**
     * When they open.
     *
     * @return the date as exactly as it is known; empty where it is not
     */
    public abstract Optional<PartialDate> opening();

    /** Checks that there is a key and a place. */
    @Value.Check
    void check() {
        if (key().isBlank()) {
            throw new IllegalArgumentException("key is blank; what is planned is known by a key");
        }
        if (places() < 1) {
            throw new IllegalArgumentException("places is " + places() + "; at least one place is planned");
        }
    }

    /**
     * The places of a kind that will be there on a day, whatever is open about their dates.
     *
     * @param items what is planned
     * @param type the kind
     * @param day the day
     * @return those that open on the day or before at the latest
     */
    public static int certainBy(Collection<ProvisionPipelineItem> items, HomeType type, LocalDate day) {
        return sum(items, type, opening -> !opening.latest().isAfter(day));
    }

    /**
     * The places of a kind that may be there on a day, as far as their dates say.
     *
     * @param items what is planned
     * @param type the kind
     * @param day the day
     * @return those that open on the day or before at the earliest; those without a date are not among them
     */
    public static int possibleBy(Collection<ProvisionPipelineItem> items, HomeType type, LocalDate day) {
        return sum(items, type, opening -> !opening.earliest().isAfter(day));
    }

    private static int sum(Collection<ProvisionPipelineItem> items, HomeType type, Predicate<PartialDate> opens) {
        return items.stream()
                .filter(item ->
                        item.type() == type && item.opening().filter(opens).isPresent())
                .mapToInt(ProvisionPipelineItem::places)
                .sum();
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static ProvisionPipelineItemBuilder builder() {
        return new ProvisionPipelineItemBuilder();
    }
}
