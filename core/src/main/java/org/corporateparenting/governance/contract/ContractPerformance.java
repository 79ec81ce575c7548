package org.corporateparenting.governance.contract;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.performance.FailureVerdict;
import org.corporateparenting.performance.PerformanceFailure;
import org.corporateparenting.time.ReportingPeriod;

/**
 * The failures of a contract and what was done about them.
 *
 * @param verdicts whether each measure failed, by its id
 * @param escalations what was done about those that did
 */
public record ContractPerformance(
        ImmutableMap<String, FailureVerdict> verdicts, ImmutableList<PerformanceEscalation> escalations) {

    /**
     * Checks that nothing is missing.
     *
     * @param verdicts as above
     * @param escalations as above
     */
    public ContractPerformance {
        requireNonNull(verdicts, "verdicts");
        requireNonNull(escalations, "escalations");
    }

    /**
     * Failures about which nothing was done: no escalation of the measure names the period with which it became one.
     *
     * @return the periods by measure; a measure all of whose failures were escalated is not in it
     */
    public ImmutableMap<String, ImmutableList<ReportingPeriod>> unanswered() {
        ImmutableMap.Builder<String, ImmutableList<ReportingPeriod>> unanswered = ImmutableMap.builder();
        verdicts.forEach((measure, verdict) -> {
            ImmutableList<ReportingPeriod> periods = verdict.failures().stream()
                    .map(PerformanceFailure::reached)
                    .filter(period -> escalations.stream().noneMatch(own -> isAbout(own, measure, period)))
                    .collect(ImmutableList.toImmutableList());
            if (!periods.isEmpty()) {
                unanswered.put(measure, periods);
            }
        });
        return unanswered.buildOrThrow();
    }

    /**
     * Measures of which it cannot be said whether they failed.
     *
     * @return their ids, with the periods that are missing
     */
    public ImmutableMap<String, ImmutableList<ReportingPeriod>> notDeterminable() {
        return verdicts.entrySet().stream()
                .filter(verdict -> verdict.getValue().kind() == FailureVerdict.Kind.NOT_DETERMINABLE)
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, verdict -> verdict.getValue().missing()));
    }

    /**
     * Escalations of measures that certainly did not fail then.
     *
     * @return the escalations, in their order
     */
    public ImmutableList<PerformanceEscalation> unfounded() {
        return escalations.stream()
                .filter(own -> Optional.ofNullable(verdicts.get(own.measure()))
                        .filter(verdict -> verdict.kind() != FailureVerdict.Kind.NOT_DETERMINABLE)
                        .filter(verdict -> verdict.failures().stream()
                                .noneMatch(failure -> failure.reached().equals(own.reached())))
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isAbout(PerformanceEscalation escalation, String measure, ReportingPeriod period) {
        return escalation.measure().equals(measure) && escalation.reached().equals(period);
    }
}
