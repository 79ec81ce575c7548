package org.corporateparenting.adoption;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One meeting of an adoption panel. */
@Value.Immutable
public abstract class AdoptionPanel {

    AdoptionPanel() {}

    /**
     * The day of the meeting.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Whether the chair is independent of the agency.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isChairIndependent();

    /**
     * What was put before it.
     *
     * @return the cases, in the order in which they were given
     */
    public abstract ImmutableList<AdoptionPanelCase> cases();

    /** Checks that no case was decided before the panel. */
    @Value.Check
    void check() {
        cases().stream()
                .flatMap(one -> one.decided().stream())
                .filter(day -> day.isBefore(on()))
                .findFirst()
                .ifPresent(day -> {
                    throw new IllegalArgumentException("cases holds one decided on " + day + ", before the panel of "
                            + on() + "; the decision comes after it");
                });
    }

    /**
     * How many cases of a type the panel recommended.
     *
     * @param type the type
     * @return the number; those of which it is not known are not among them
     */
    public final long inFavour(AdoptionPanelCaseType type) {
        return cases().stream()
                .filter(one -> one.type() == type && one.isInFavour().orElse(false))
                .count();
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static AdoptionPanelBuilder builder() {
        return new AdoptionPanelBuilder();
    }
}
