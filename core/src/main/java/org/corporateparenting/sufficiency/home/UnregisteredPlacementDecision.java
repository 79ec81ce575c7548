package org.corporateparenting.sufficiency.home;

import static com.google.common.collect.Sets.toImmutableEnumSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.child.ChildId;
import org.immutables.value.Value;

/**
 * The decision that a child lives, for a time, in a setting that is not registered. It does not make the setting
 * lawful.
 */
@Value.Immutable
public abstract class UnregisteredPlacementDecision {

    UnregisteredPlacementDecision() {}

    /**
     * Who lives there.
     *
     * @return the child's key
     */
    public abstract ChildId child();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    public abstract LocalDate decided();

    /**
     * Who approved it.
     *
     * @return the rank; empty where nobody did, or it is not known
     */
    public abstract Optional<ApproverRank> approver();

    /**
     * How the child's needs are met there.
     *
     * @return the reasons; empty where none are on record
     */
    @Value.Redacted
    public abstract Optional<String> reasons();

    /**
     * The day on which risks were assessed.
     *
     * @return the day; empty where they were not
     */
    public abstract Optional<LocalDate> riskAssessed();

    /**
     * The day on which the inspectorate was told.
     *
     * @return the day; empty where it was not
     */
    public abstract Optional<LocalDate> regulatorTold();

    /**
     * What is done to keep the child safe.
     *
     * @return the safeguards in place
     */
    public abstract ImmutableSet<UnregisteredSafeguard> safeguards();

    /**
     * The safeguards that are not in place by a day.
     *
     * @param day the day
     * @return those of all seven that are neither stated nor shown by the days on record
     */
    public final ImmutableSet<UnregisteredSafeguard> safeguardsMissingOn(LocalDate day) {
        return Stream.of(UnregisteredSafeguard.values())
                .filter(safeguard -> !safeguards().contains(safeguard))
                .filter(safeguard -> !isShown(safeguard, day))
                .collect(toImmutableEnumSet());
    }

    /**
     * Whether somebody senior enough approved it: an assistant director or above (S001:4406).
     *
     * @return the answer; empty where the rank is not known
     */
    public final Optional<Boolean> isApprovedHighEnough() {
        return approver().map(rank -> rank != ApproverRank.BELOW_ASSISTANT_DIRECTOR);
    }

    private boolean isShown(UnregisteredSafeguard safeguard, LocalDate day) {
        return switch (safeguard) {
            case REGULATOR_TOLD ->
                regulatorTold().filter(told -> !told.isAfter(day)).isPresent();
            case RISK_AND_SUPPORT_PLAN ->
                riskAssessed().filter(done -> !done.isAfter(day)).isPresent();
            case SENIOR_OVERSIGHT, CONSULTATION, LEGAL_ADVICE, PROVIDER_ASKED, REGULAR_REPORT -> false;
        };
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static UnregisteredPlacementDecisionBuilder builder() {
        return new UnregisteredPlacementDecisionBuilder();
    }
}
