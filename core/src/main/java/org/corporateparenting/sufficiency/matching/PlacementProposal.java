package org.corporateparenting.sufficiency.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.search.AreaOfHome;
import org.corporateparenting.sufficiency.search.PlacementApproval;
import org.corporateparenting.sufficiency.search.PresentingNeed;
import org.corporateparenting.time.Age;
import org.immutables.value.Value;

/**
 * A home proposed for a child, and what is known about both. What is not known is left out, which is not the same as
 * no.
 */
@Value.Immutable
public abstract class PlacementProposal {

    PlacementProposal() {}

    /**
     * The child.
     *
     * @return the child's key
     */
    public abstract ChildId child();

    /**
     * The child's day of birth.
     *
     * @return the day; empty where it is not known
     */
    @Value.Redacted
    public abstract Optional<LocalDate> born();

    /**
     * The day on which the child is to come.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * The foster carers proposed.
     *
     * @return the household as it is without the child; empty where another home is proposed
     */
    public abstract Optional<FosteringHousehold> household();

    /**
     * The other home proposed.
     *
     * @return the setting; empty where foster carers are proposed
     */
    public abstract Optional<ProposedSetting> setting();

    /**
     * The brothers and sisters in care.
     *
     * @return their keys; an empty set where there are none, and empty where that is not known
     */
    public abstract Optional<ImmutableSet<ChildId>> siblings();

    /**
     * Who is to come to the same home with the child.
     *
     * @return the keys of brothers and sisters who come too
     */
    public abstract ImmutableSet<ChildId> comingToo();

    /**
     * The word by which the household tells brothers and sisters.
     *
     * @return the word of the fostered children who are siblings of the child; empty where it is not known
     */
    public abstract Optional<String> siblingGroup();

    /**
     * Whether an assessment says that brothers and sisters should live apart.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isToLiveApart();

    /**
     * Where the home is, seen from the area of the responsible authority.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<AreaOfHome> area();

    /**
     * How far it is from the child's own home.
     *
     * @return the miles, 0 or more; empty where it is not known
     */
    public abstract Optional<BigDecimal> miles();

    /**
     * Whether the carer is connected with the child, or approved by the responsible authority itself.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isExemptCarer();

    /**
     * What the home has to meet.
     *
     * @return the needs; an empty set where there are none, and empty where that is not known
     */
    public abstract Optional<ImmutableSet<PresentingNeed>> needs();

    /**
     * What the home can meet.
     *
     * @return the needs; empty where that is not known
     */
    public abstract Optional<ImmutableSet<PresentingNeed>> needsMet();

    /**
     * Whether the child was heard.
     *
     * @return the answer; empty where it is not known
     */
    public abstract Optional<Boolean> isHeard();

    /**
     * Who approved it, or refused.
     *
     * @return the approvals, in the order in which they were given
     */
    public abstract ImmutableList<PlacementApproval> approvals();

    /** Checks that one home is proposed, and what could not be. */
    @Value.Check
    void check() {
        if (household().isPresent() == setting().isPresent()) {
            throw new IllegalArgumentException(
                    "household and setting are both given or both missing; one home is proposed");
        }
        if (comingToo().contains(child())) {
            throw new IllegalArgumentException("comingToo holds the child; it holds the others");
        }
        if (miles().filter(many -> many.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("miles is " + miles().get() + "; it must be 0 or more");
        }
        if (born().filter(birth -> birth.isAfter(day())).isPresent()) {
            throw new IllegalArgumentException("born is after day " + day() + "; a child is placed from birth on");
        }
    }

    /**
     * How old the child is on the day.
     *
     * @return completed years; empty where the day of birth is not known
     */
    public final Optional<Integer> age() {
        return born().map(birth -> Age.of(birth).yearsOn(day()));
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static PlacementProposalBuilder builder() {
        return new PlacementProposalBuilder();
    }
}
