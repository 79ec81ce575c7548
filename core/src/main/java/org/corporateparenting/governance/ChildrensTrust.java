package org.corporateparenting.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A company that runs services for children on behalf of the authorities that own it (S001:217, 686-687). */
@Value.Immutable
public abstract class ChildrensTrust {

    ChildrensTrust() {}

    /**
     * What it is called.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The authorities that own it and for which it works.
     *
     * @return the owners, at least one
     */
    public abstract ImmutableList<Authority> owners();

    /**
     * What it is registered as.
     *
     * @return the kinds of agency, often none
     */
    public abstract ImmutableSet<AgencyKind> registrations();

    /**
     * The first day of its work.
     *
     * @return the day; empty where it is not recorded
     */
    public abstract Optional<LocalDate> began();

    /** Checks what could not be so on its own. */
    @Value.Check
    void check() {
        if (name().isBlank() || owners().isEmpty()) {
            throw new IllegalArgumentException("name '" + name() + "' and " + owners().size()
                    + " owners; a trust has a name and at least one owner");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static ChildrensTrustBuilder builder() {
        return new ChildrensTrustBuilder();
    }
}
