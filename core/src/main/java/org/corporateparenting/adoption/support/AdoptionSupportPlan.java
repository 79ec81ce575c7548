package org.corporateparenting.adoption.support;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import org.corporateparenting.child.ChildId;
import org.immutables.value.Value;

/** What support a family is to have after an order, made when the child is placed (S001:3235, 3241). */
@Value.Immutable
public abstract class AdoptionSupportPlan {

    AdoptionSupportPlan() {}

    /**
     * The child.
     *
     * @return the child's key
     */
    public abstract ChildId child();

    /**
     * After which order.
     *
     * @return the type
     */
    public abstract SupportOrderType order();

    /**
     * The day on which it was made.
     *
     * @return the day
     */
    public abstract LocalDate made();

    /**
     * What it provides for.
     *
     * @return short words of the caller's own
     */
    public abstract ImmutableSet<String> needs();

    /**
     * When it was reviewed.
     *
     * @return the days, earliest first
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDate> reviews();

    /**
     * By when a review is recommended: once a year, which a national report recommends and no rule demands (S001:3528).
     *
     * @param asAt the day asked about
     * @return the same date a year after the plan, or after its latest review by the day
     */
    public final LocalDate reviewRecommendedBy(LocalDate asAt) {
        LocalDate latest = reviews().headSet(asAt, true).stream()
                .max(Comparator.naturalOrder())
                .orElse(made());
        return latest.plusYears(1);
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static AdoptionSupportPlanBuilder builder() {
        return new AdoptionSupportPlanBuilder();
    }
}
