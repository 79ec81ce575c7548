package org.corporateparenting.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something the board asked somebody to do. */
@Value.Immutable
public abstract class BoardAction {

    BoardAction() {}

    /**
     * The action's stable name.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The day of the meeting at which it was agreed.
     *
     * @return the day
     */
    public abstract LocalDate raised();

    /**
     * What is to be done.
     *
     * @return a few words
     */
    public abstract String subject();

    /**
     * The role that is to do it.
     *
     * @return the role; empty where nobody is
     */
    public abstract Optional<String> owner();

    /**
     * What it belongs to.
     *
     * @return the theme; empty where there is none on record
     */
    public abstract Optional<String> theme();

    /**
     * The last day in time.
     *
     * @return the day; empty where none was agreed
     */
    public abstract Optional<LocalDate> due();

    /**
     * The day on which it was done.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> done();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /** Checks what could not be so on its own. */
    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id of an action is blank; it must name the action");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static BoardActionBuilder builder() {
        return new BoardActionBuilder();
    }

    /**
     * How it stands on a day.
     *
     * @param asAt the day
     * @return how it stands
     */
    public final FollowUp standing(LocalDate asAt) {
        return FollowUp.of(raised(), due(), done(), asAt);
    }
}
