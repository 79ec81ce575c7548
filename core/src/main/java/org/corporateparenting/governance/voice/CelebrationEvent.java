package org.corporateparenting.governance.voice;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An event at which young people were honoured, without naming them (S001:6522; S000:341-345). */
@Value.Immutable
public abstract class CelebrationEvent {

    CelebrationEvent() {}

    /**
     * The day of it.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * What it was.
     *
     * @return a few words
     */
    public abstract String title();

    /**
     * How many came.
     *
     * @return the number; empty where it is not recorded
     */
    public abstract Optional<Integer> attendees();

    /**
     * How many were honoured.
     *
     * @return the number; empty where it is not recorded
     */
    public abstract Optional<Integer> awards();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static CelebrationEventBuilder builder() {
        return new CelebrationEventBuilder();
    }
}
