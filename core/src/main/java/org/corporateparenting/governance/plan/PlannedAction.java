package org.corporateparenting.governance.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.governance.FollowUp;
import org.corporateparenting.time.PartialDate;
import org.immutables.value.Value;

/** One action of a plan. */
@Value.Immutable
public abstract class PlannedAction {

    PlannedAction() {}

    /**
     * The action's stable name.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * What is to be done.
     *
     * @return a few words
     */
    public abstract String subject();

    /**
     * The roles that are to do it.
     *
     * @return the roles; empty where nobody is
     */
    public abstract ImmutableList<String> owners();

    /**
     * By when it is to be done.
     *
     * @return the day, month, quarter or year, the last day of which is in time; empty where none was agreed
     */
    public abstract Optional<PartialDate> due();

    /**
     * How far it has come, as recorded.
     *
     * @return the status; empty where it is not recorded
     */
    public abstract Optional<ActionStatus> status();

    /**
     * The day on which it was done.
     *
     * @return the day; empty where it was not, or that is not recorded
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
    public static PlannedActionBuilder builder() {
        return new PlannedActionBuilder();
    }

    /**
     * How it stands on a day.
     *
     * @param from the first day of its plan
     * @param asAt the day asked about
     * @return how it stands; what is recorded as done without a day is done, and not known to be late
     */
    public final FollowUp standing(LocalDate from, LocalDate asAt) {
        Optional<LocalDate> last = due().map(PartialDate::latest);
        if (done().isEmpty() && status().equals(Optional.of(ActionStatus.DONE)) && !from.isAfter(asAt)) {
            return new FollowUp(FollowUp.Kind.DONE, last, Optional.empty(), 0);
        }
        return FollowUp.of(from, last, done(), asAt);
    }
}
