package org.corporateparenting.governance.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.governance.RagTally;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.time.PartialDate;
import org.immutables.value.Value;

/** The plan by which services are to get better, looked at every month (S001:1229). */
@Value.Immutable
public abstract class ImprovementPlan {

    private static final String TABLE = "cp_improvement_plan";

    ImprovementPlan() {}

    /**
     * What it is called.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * Its items.
     *
     * @return the items
     */
    public abstract ImmutableList<ImprovementPlanItem> items();

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static ImprovementPlanBuilder builder() {
        return new ImprovementPlanBuilder();
    }

    /**
     * How many items stand at green, amber and red. Completed counts as green; not started counts as amber until its
     * due day has passed and as red from then on.
     *
     * @param asAt the day asked about
     * @return the tally; an item without a colour has none
     */
    public final RagTally tally(LocalDate asAt) {
        return items().stream().map(item -> tally(item, asAt)).reduce(RagTally.NONE, RagTally::plus);
    }

    private static RagTally tally(ImprovementPlanItem item, LocalDate asAt) {
        if (item.colour().isEmpty()) {
            return new RagTally(0, 0, 0, 1);
        }
        return switch (item.colour().get()) {
            case GREEN, COMPLETED -> new RagTally(1, 0, 0, 0);
            case AMBER -> new RagTally(0, 1, 0, 0);
            case RED -> new RagTally(0, 0, 1, 0);
            case NOT_STARTED ->
                item.isOverdue(asAt).orElse(false) ? new RagTally(0, 0, 1, 0) : new RagTally(0, 1, 0, 0);
        };
    }

    /**
     * What should be looked at: items without an owner, a due day or a usable baseline, items that are overdue, and
     * items that nobody reported on for more than a month.
     *
     * @param asAt the day asked about
     * @return the findings in their natural order
     */
    public final ImmutableList<Finding> audit(LocalDate asAt) {
        return items().stream()
                .flatMap(item -> Stream.concat(lacking(item).stream(), late(item, asAt).stream()))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Finding> lacking(ImprovementPlanItem item) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        String named = "item " + item.id();
        if (item.owners().isEmpty()) {
            findings.add(GovernanceRule.OWNER_MISSING.at(TABLE, item.row(), named + " has no owner", "owners"));
        }
        if (item.due().isEmpty()) {
            findings.add(GovernanceRule.DUE_MISSING.at(TABLE, item.row(), named + " has no due day", "due"));
        }
        if (item.baselines().stream().noneMatch(Baseline::isUsable)) {
            findings.add(GovernanceRule.BASELINE_MISSING.at(
                    TABLE,
                    item.row(),
                    named + " has no baseline with a value and a date",
                    "baseline",
                    "baseline_as_of"));
        }
        return findings.build();
    }

    private static ImmutableList<Finding> late(ImprovementPlanItem item, LocalDate asAt) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        String named = "item " + item.id();
        if (item.isOverdue(asAt).orElse(false)) {
            findings.add(GovernanceRule.OVERDUE.at(
                    TABLE,
                    item.row(),
                    named + " was due by " + item.due().map(PartialDate::latest).orElse(asAt),
                    "due",
                    "colour"));
        }
        item.updated()
                .filter(day -> asAt.isAfter(day.plusMonths(1)))
                .filter(day -> !item.colour().equals(Optional.of(ItemColour.COMPLETED)))
                .ifPresent(day -> findings.add(GovernanceRule.OVERDUE.at(
                        TABLE,
                        item.row(),
                        "nobody reported on " + named + " since " + day + ", more than a month ago",
                        "updated")));
        return findings.build();
    }
}
