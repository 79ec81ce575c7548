package org.corporateparenting.child;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That one young person on record is the mother of a child. SSDA903: MOTHER and MC_DOB; SSD: mothers. */
@Value.Immutable
public abstract class Motherhood {

    Motherhood() {}

    /**
     * The mother.
     *
     * @return her key
     */
    public abstract ChildId mother();

    /**
     * Her child, where the child has a key.
     *
     * @return the key, or empty where it is not known
     */
    public abstract Optional<ChildId> child();

    /**
     * The day on which the child was born.
     *
     * @return the day, or empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<LocalDate> childBorn();

    /**
     * Starts a link.
     *
     * @return an empty builder
     */
    public static MotherhoodBuilder builder() {
        return new MotherhoodBuilder();
    }
}
