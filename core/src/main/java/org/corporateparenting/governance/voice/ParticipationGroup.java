package org.corporateparenting.governance.voice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** A group through which young people in care, or care leavers, are heard (S001:6040; S004:26, 227). */
@Value.Immutable
public abstract class ParticipationGroup {

    ParticipationGroup() {}

    /**
     * What the group is called.
     *
     * @return the name of the group
     */
    public abstract String name();

    /**
     * Who belongs to it.
     *
     * @return a few words; empty where it is not recorded
     */
    public abstract Optional<String> audience();

    /**
     * The days of its work.
     *
     * @return from the first day to the last
     */
    public abstract DateRange range();

    /**
     * What changed because of it.
     *
     * @return each in a few words; empty where nothing is on record
     */
    public abstract ImmutableList<String> influence();

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
    public static ParticipationGroupBuilder builder() {
        return new ParticipationGroupBuilder();
    }
}
