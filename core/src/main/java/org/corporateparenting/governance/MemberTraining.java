package org.corporateparenting.governance;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Training that members of the board had. */
@Value.Immutable
public abstract class MemberTraining {

    MemberTraining() {}

    /**
     * What it was.
     *
     * @return a few words
     */
    public abstract String title();

    /**
     * The day of it.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * The keys of the members who had it.
     *
     * @return the keys; empty where they are not recorded
     */
    public abstract ImmutableSet<String> members();

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
    public static MemberTrainingBuilder builder() {
        return new MemberTrainingBuilder();
    }
}
