package org.corporateparenting.sufficiency.carer;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.sufficiency.TemporaryApproval;
import org.immutables.value.Value;

/** Somebody connected with a child, who cares for them or may. */
@Value.Immutable
public abstract class ConnectedPerson {

    ConnectedPerson() {}

    /**
     * Who it is.
     *
     * @return the caller's own key, which must not name anybody
     */
    public abstract String key();

    /**
     * The child.
     *
     * @return the child's key
     */
    public abstract ChildId child();

    /**
     * What they are to the child.
     *
     * @return the relation
     */
    public abstract ConnectedRelation relation();

    /**
     * What they are assessed for.
     *
     * @return the route; empty where it is not decided
     */
    public abstract Optional<ConnectedPersonRoute> route();

    /**
     * The first look.
     *
     * @return the assessment; empty where there was none, or it is not known
     */
    public abstract Optional<ViabilityAssessment> viability();

    /**
     * Their approval for a time.
     *
     * @return the approval; empty where there is none
     */
    public abstract Optional<TemporaryApproval> temporaryApproval();

    /** Checks that there is a key. */
    @Value.Check
    void check() {
        if (key().isBlank()) {
            throw new IllegalArgumentException("key is blank; a connected person is known by a key");
        }
    }

    /**
     * Whether the first look came before the child did.
     *
     * @param placed the day on which the child came
     * @return true if it was done on that day or before; empty where no first look is on record
     */
    public final Optional<Boolean> isViabilityBefore(LocalDate placed) {
        return viability().map(look -> !look.on().isAfter(placed));
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static ConnectedPersonBuilder builder() {
        return new ConnectedPersonBuilder();
    }
}
