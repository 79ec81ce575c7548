package org.corporateparenting.governance.contract;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.time.ReportingPeriod;
import org.immutables.value.Value;

/** What was done about a measure that failed. */
@Value.Immutable
public abstract class PerformanceEscalation {

    private static final String TABLE = "cp_contract_escalations";

    PerformanceEscalation() {}

    /**
     * The measure that failed.
     *
     * @return the id of the measure
     */
    public abstract String measure();

    /**
     * The month or quarter with which it became a failure.
     *
     * @return the period
     */
    public abstract ReportingPeriod reached();

    /**
     * The day on which each stage began.
     *
     * @return the days by stage; empty where nothing was done yet
     */
    public abstract ImmutableMap<EscalationStage, LocalDate> stages();

    /**
     * The plan to put it right.
     *
     * @return the plan; empty where there is none
     */
    public abstract Optional<RectificationPlan> plan();

    /**
     * The day on which it was settled.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> resolved();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /** Checks what could not be so on its own. */
    @Value.Check
    void check() {
        if (plan().filter(own -> !own.measure().equals(measure())).isPresent()) {
            throw new IllegalArgumentException(
                    "plan is about " + plan().get().measure() + "; it must be about " + measure());
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static PerformanceEscalationBuilder builder() {
        return new PerformanceEscalationBuilder();
    }

    /**
     * How far it has gone by a day.
     *
     * @param asAt the day asked about
     * @return the last stage begun by then; empty where none was, or where it is resolved
     */
    public final Optional<EscalationStage> stageOn(LocalDate asAt) {
        if (resolved().filter(day -> !day.isAfter(asAt)).isPresent()) {
            return Optional.empty();
        }
        return stages().entrySet().stream()
                .filter(stage -> !stage.getValue().isAfter(asAt))
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }

    /**
     * Whether a rectification plan is still to be given: the formal stage has begun, it is not resolved, and there is
     * no plan.
     *
     * @param asAt the day asked about
     * @return true if it is
     */
    public final boolean isPlanWanted(LocalDate asAt) {
        boolean given = plan().flatMap(RectificationPlan::given)
                .filter(day -> !day.isAfter(asAt))
                .isPresent();
        return !given
                && stageOn(asAt)
                        .filter(stage -> stage.compareTo(EscalationStage.FORMAL) >= 0)
                        .isPresent();
    }

    /**
     * What cannot be right: stages in another order than that of the contract, a later stage without the formal one, a
     * failure resolved before it was one, a plan whose days are in an impossible order.
     *
     * @return the findings in their natural order
     */
    public final ImmutableList<Finding> audit() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableList<LocalDate> days = stages().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(ImmutableList.toImmutableList());
        if (!Comparators.isInOrder(days, Comparator.naturalOrder())) {
            findings.add(impossible("stages began in another order than that of the contract"));
        }
        boolean beyond = stages().keySet().stream().anyMatch(stage -> stage.compareTo(EscalationStage.FORMAL) > 0);
        if (beyond && !stages().containsKey(EscalationStage.FORMAL)) {
            findings.add(impossible("went beyond the formal stage without it"));
        }
        if (resolved().filter(day -> day.isBefore(reached().start())).isPresent()) {
            findings.add(impossible("was resolved before it was a failure"));
        }
        if (plan().filter(own -> !own.isInOrder()).isPresent()) {
            findings.add(impossible("has a plan whose days are in an impossible order"));
        }
        return ImmutableList.sortedCopyOf(findings.build());
    }

    private Finding impossible(String said) {
        return GovernanceRule.SEQUENCE_IMPOSSIBLE.at(TABLE, row(), "escalation of " + measure() + " " + said);
    }
}
