package org.corporateparenting.sufficiency;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/**
 * A written exemption from the usual fostering limit (Children Act 1989 Sch 7 para 4). It covers the children it names and no
 * others.
 */
@Value.Immutable
public abstract class FosteringExemption {

    FosteringExemption() {}

    /**
     * The days for which it holds.
     *
     * @return from the day of the notice up to the day before it ended or was cancelled
     */
    public abstract DateRange range();

    /**
     * The children whom the notice names.
     *
     * @return their keys, in order; at least one
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ChildId> children();

    /**
     * Which authority granted it. Only the one in whose area the carers live can.
     *
     * @return the authority, or empty where it is not known
     */
    public abstract Optional<AuthorityCode> authority();

    /**
     * The conditions to which it is subject.
     *
     * @return the conditions in words, hidden in {@code toString}; empty where there are none
     */
    @Value.Redacted
    public abstract Optional<String> conditions();

    /** Checks that a child is named. */
    @Value.Check
    void check() {
        if (children().isEmpty()) {
            throw new IllegalArgumentException("children is empty; an exemption names at least one child");
        }
    }

    /**
     * Starts an exemption.
     *
     * @return an empty builder
     */
    public static FosteringExemptionBuilder builder() {
        return new FosteringExemptionBuilder();
    }
}
