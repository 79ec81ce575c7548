package org.corporateparenting.sufficiency.matching;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.sufficiency.HouseholdId;
import org.corporateparenting.sufficiency.search.PresentingNeed;
import org.immutables.value.Value;

/** That a child was matched with a home. */
@Value.Immutable
public abstract class PlacementMatch {

    PlacementMatch() {}

    /**
     * The child.
     *
     * @return the child's key
     */
    public abstract ChildId child();

    /**
     * The foster carers.
     *
     * @return the household's key; empty where it is another home
     */
    public abstract Optional<HouseholdId> household();

    /**
     * The other home.
     *
     * @return the inspectorate's number; empty where it is foster carers
     */
    public abstract Optional<String> urn();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate matched();

    /**
     * Which needs the home meets.
     *
     * @return the needs
     */
    public abstract ImmutableSet<PresentingNeed> needsMet();

    /**
     * Whether the child was heard.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isHeard();

    /**
     * How it was checked.
     *
     * @return the result; empty where it was not
     */
    public abstract Optional<MatchingResult> check();

    /** Checks that it is one home. */
    @Value.Check
    void checkHome() {
        if (household().isPresent() == urn().isPresent()) {
            throw new IllegalArgumentException(
                    "household and urn are both given or both missing; a child is matched with one home");
        }
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static PlacementMatchBuilder builder() {
        return new PlacementMatchBuilder();
    }
}
