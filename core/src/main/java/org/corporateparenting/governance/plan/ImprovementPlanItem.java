package org.corporateparenting.governance.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.time.PartialDate;
import org.immutables.value.Value;

/** One item of an improvement plan (S001:5629-5692). */
@Value.Immutable
public abstract class ImprovementPlanItem {

    ImprovementPlanItem() {}

    /**
     * The item's number.
     *
     * @return such as 6.3
     */
    public abstract String id();

    /**
     * What it belongs to.
     *
     * @return the theme; empty where it is not recorded
     */
    public abstract Optional<String> theme();

    /**
     * What should be so when it is done.
     *
     * @return a few words
     */
    public abstract String outcome();

    /**
     * What is to be done.
     *
     * @return the actions; empty where none are recorded
     */
    public abstract ImmutableList<String> actions();

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
     * What was last said of it.
     *
     * @return the colour; empty where none is recorded
     */
    public abstract Optional<ItemColour> colour();

    /**
     * Where its measures stood when it began.
     *
     * @return the baselines; empty where there are none
     */
    public abstract ImmutableList<Baseline> baselines();

    /**
     * The day on which somebody last said how it stands.
     *
     * @return the day; empty where it is not recorded
     */
    public abstract Optional<LocalDate> updated();

    /**
     * Whether partners answer for it together.
     *
     * @return the answer; empty where it is not recorded
     */
    public abstract Optional<Boolean> isPartnership();

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
            throw new IllegalArgumentException("id of an item is blank; it must be its number");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static ImprovementPlanItemBuilder builder() {
        return new ImprovementPlanItemBuilder();
    }

    /**
     * Whether it should be done and is not said to be.
     *
     * @param asAt the day asked about
     * @return true after the last day in time, unless it is completed; empty where no day was agreed
     */
    public final Optional<Boolean> isOverdue(LocalDate asAt) {
        return due().map(day -> day.isCertainlyBefore(asAt) && !colour().equals(Optional.of(ItemColour.COMPLETED)));
    }
}
