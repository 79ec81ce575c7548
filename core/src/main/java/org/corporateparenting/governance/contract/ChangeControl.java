package org.corporateparenting.governance.contract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.rule.Finding;
import org.immutables.value.Value;

/** A change to the contract on its way into force (S001:380, 418-420, 1058-1061). */
@Value.Immutable
public abstract class ChangeControl {

    private static final String TABLE = "cp_contract_changes";

    ChangeControl() {}

    /**
     * The change's stable name.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * What is changed.
     *
     * @return a few words
     */
    public abstract String subject();

    /**
     * The day on which it was proposed.
     *
     * @return the day
     */
    public abstract LocalDate proposed();

    /**
     * Whose agreement it needs.
     *
     * @return the parties, at least one
     */
    public abstract ImmutableSet<String> parties();

    /**
     * The days on which parties agreed.
     *
     * @return the days by party; a party that has not agreed is not in it
     */
    public abstract ImmutableMap<String, LocalDate> agreements();

    /**
     * The day on which the joint committee approved it.
     *
     * @return the day; empty where it has not
     */
    public abstract Optional<LocalDate> approved();

    /**
     * Whether it needs the prior consent of the Secretary of State.
     *
     * @return the answer; empty where it is not recorded
     */
    public abstract Optional<Boolean> isNotifiable();

    /**
     * The day on which the Secretary of State consented in writing.
     *
     * @return the day; empty where that has not happened
     */
    public abstract Optional<LocalDate> consented();

    /**
     * The first day on which it is in force.
     *
     * @return the day; empty where it is not
     */
    public abstract Optional<LocalDate> inForce();

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
        if (parties().isEmpty() || !parties().containsAll(agreements().keySet())) {
            throw new IllegalArgumentException("agreements are of "
                    + agreements().keySet() + "; there must be parties, and only " + parties() + " may agree");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static ChangeControlBuilder builder() {
        return new ChangeControlBuilder();
    }

    /**
     * Whether it may take effect on a day.
     *
     * @param asAt the day asked about; what happens later has not happened yet
     * @return the answer with what is missing
     */
    public final ChangeReadiness readiness(LocalDate asAt) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        parties().stream()
                .filter(party -> !isBy(Optional.ofNullable(agreements().get(party)), asAt))
                .forEach(party -> missing.add("agreement of " + party));
        if (!isBy(approved(), asAt)) {
            missing.add("approval of the joint committee");
        }
        if (isNotifiable().orElse(false) && !isBy(consented(), asAt)) {
            missing.add("consent of the Secretary of State");
        }
        ImmutableList<String> certain = missing.build();
        if (!certain.isEmpty()) {
            return new ChangeReadiness(ChangeReadiness.Kind.WAITING, certain);
        }
        return isNotifiable().isPresent() || isBy(consented(), asAt)
                ? new ChangeReadiness(ChangeReadiness.Kind.READY, certain)
                : new ChangeReadiness(
                        ChangeReadiness.Kind.NOT_DETERMINABLE,
                        ImmutableList.of("whether it needs the consent of the Secretary of State"));
    }

    /**
     * What cannot be right: agreed before it was proposed, approved before all agreed, in force without what it needs.
     *
     * @return the findings in their natural order; none about what cannot be determined
     */
    public final ImmutableList<Finding> audit() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (agreements().values().stream().anyMatch(day -> day.isBefore(proposed()))) {
            findings.add(GovernanceRule.SEQUENCE_IMPOSSIBLE.at(
                    TABLE, row(), "change " + id() + " was agreed before it was proposed", "agreed", "proposed"));
        }
        approved()
                .filter(day -> agreements().size() < parties().size()
                        || agreements().values().stream().anyMatch(day::isBefore))
                .ifPresent(day -> findings.add(GovernanceRule.SEQUENCE_IMPOSSIBLE.at(
                        TABLE,
                        row(),
                        "change " + id() + " was approved before all parties agreed",
                        "approved",
                        "agreed")));
        inForce()
                .map(this::readiness)
                .filter(readiness -> readiness.kind() == ChangeReadiness.Kind.WAITING)
                .ifPresent(readiness -> findings.add(GovernanceRule.CONSENT_MISSING.at(
                        TABLE,
                        row(),
                        "change " + id() + " was put into force without " + String.join(", ", readiness.missing()),
                        "in_force")));
        return ImmutableList.sortedCopyOf(findings.build());
    }

    private static boolean isBy(Optional<LocalDate> day, LocalDate asAt) {
        return day.filter(done -> !done.isAfter(asAt)).isPresent();
    }
}
