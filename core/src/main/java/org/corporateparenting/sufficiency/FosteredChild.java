package org.corporateparenting.sufficiency;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/**
 * A child who is fostered in a household: placed by an authority or a voluntary organisation, or fostered privately. Children of
 * the carers' own family, and those of a fostered parent who are not fostered themselves, are not.
 */
@Value.Immutable
public abstract class FosteredChild {

    FosteredChild() {}

    /**
     * Who is fostered.
     *
     * @return the child's key
     */
    public abstract ChildId child();

    /**
     * When. A child on a short break is fostered on the days of the break.
     *
     * @return from the first day up to the day before the child left
     */
    public abstract DateRange range();

    /**
     * By whom.
     *
     * @return the keys of the carers who foster the child, in order; empty where all carers of the household do
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> carers();

    /**
     * With whom the child is a brother or sister, half and step included.
     *
     * @return a word of the caller's own that children of one household share if, and only if, they are siblings; empty
     *     where it is not known
     */
    public abstract Optional<String> siblingGroup();

    /**
     * Starts a fostered child.
     *
     * @return an empty builder
     */
    public static FosteredChildBuilder builder() {
        return new FosteredChildBuilder();
    }
}
