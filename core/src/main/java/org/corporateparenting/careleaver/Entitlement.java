package org.corporateparenting.careleaver;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.time.DateRange;
import org.immutables.value.Value;

/** Something that a young person may claim by reason of their leaving-care group, in one version of the law. */
@Value.Immutable
public abstract class Entitlement {

    Entitlement() {}

    /**
     * Which one.
     *
     * @return its id in the catalogue, such as {@code CL-20}
     */
    public abstract RuleId id();

    /**
     * The entitlement in a few words.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * The days on which it may be claimed.
     *
     * @return from the first such day up to the day before it ends
     */
    public abstract DateRange period();

    /**
     * What it amounts to.
     *
     * @return whole pounds, paid once; empty where it is not a sum of money
     */
    public abstract Optional<Integer> pounds();

    /**
     * What must also hold, where the group alone is not enough.
     *
     * @return the condition, or empty where there is none
     */
    public abstract Optional<String> condition();

    /**
     * What follows from not giving it.
     *
     * @return the force of the provision
     */
    public abstract Force force();

    /**
     * The provisions.
     *
     * @return at least one
     */
    public abstract ImmutableList<Citation> citations();

    static EntitlementBuilder builder() {
        return new EntitlementBuilder();
    }

    /** The id and the days. */
    @Override
    public final String toString() {
        return id() + " " + period();
    }
}
