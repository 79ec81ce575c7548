package org.corporateparenting.governance.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.governance.FollowUp;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.governance.RagTally;
import org.corporateparenting.rule.Finding;
import org.immutables.value.Value;

/** A plan of a board or of a group that works for it (S000:376; S004:127). */
@Value.Immutable
public abstract class ActionPlan {

    private static final String TABLE = "cp_action_plan";

    ActionPlan() {}

    /**
     * What it is called.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * The first day of the plan.
     *
     * @return the day
     */
    public abstract LocalDate began();

    /**
     * What is to be done.
     *
     * @return the actions
     */
    public abstract ImmutableList<PlannedAction> actions();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static ActionPlanBuilder builder() {
        return new ActionPlanBuilder();
    }

    /**
     * The actions that should have been done and are not.
     *
     * @param asAt the day asked about
     * @return the actions, in their order
     */
    public final ImmutableList<PlannedAction> overdue(LocalDate asAt) {
        return actions().stream()
                .filter(action -> action.standing(began(), asAt).isOverdue())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How many actions stand at green, amber and red: done or not yet due is green where it has begun, not begun is
     * amber, overdue is red.
     *
     * @param asAt the day asked about
     * @return the tally; an action without a status and a due day has no colour
     */
    public final RagTally tally(LocalDate asAt) {
        return actions().stream().map(action -> colour(action, asAt)).reduce(RagTally.NONE, RagTally::plus);
    }

    private RagTally colour(PlannedAction action, LocalDate asAt) {
        FollowUp standing = action.standing(began(), asAt);
        if (standing.isOverdue()) {
            return new RagTally(0, 0, 1, 0);
        }
        if (standing.isDone() || action.status().equals(Optional.of(ActionStatus.UNDER_WAY))) {
            return new RagTally(1, 0, 0, 0);
        }
        return action.status().isPresent() ? new RagTally(0, 1, 0, 0) : new RagTally(0, 0, 0, 1);
    }

    /**
     * What should be looked at: actions without an owner or a due day, and records that contradict each other.
     *
     * @param asAt the day asked about
     * @return the findings in their natural order
     */
    public final ImmutableList<Finding> audit(LocalDate asAt) {
        return actions().stream()
                .flatMap(action -> audit(action, asAt).stream())
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Finding> audit(PlannedAction action, LocalDate asAt) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        String named = "action " + action.id();
        if (action.owners().isEmpty()) {
            findings.add(GovernanceRule.OWNER_MISSING.at(TABLE, action.row(), named + " has no owner", "owners"));
        }
        if (action.due().isEmpty()) {
            findings.add(GovernanceRule.DUE_MISSING.at(TABLE, action.row(), named + " has no due day", "due"));
        }
        if (action.done().isPresent()
                && !action.status().orElse(ActionStatus.DONE).equals(ActionStatus.DONE)) {
            findings.add(GovernanceRule.STATUS_CONTRADICTED.at(
                    TABLE,
                    action.row(),
                    named + " has a day on which it was done and is not recorded as done",
                    "status",
                    "done"));
        }
        if (action.done()
                .filter(day -> day.isBefore(began()) || day.isAfter(asAt))
                .isPresent()) {
            findings.add(GovernanceRule.SEQUENCE_IMPOSSIBLE.at(
                    TABLE, action.row(), named + " was done before the plan began or after " + asAt, "done"));
        }
        return findings.build();
    }
}
