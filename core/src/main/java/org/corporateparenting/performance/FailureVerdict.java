package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import org.corporateparenting.time.ReportingPeriod;

/**
 * Whether a measure's months or quarters amount to a performance failure.
 *
 * <p>The contract counts consecutive periods outside tolerance and is silent on periods that were not measured. Such a
 * period, like one whose tolerance is not known, neither makes nor ends a run: where it decides, the answer is that the
 * failure cannot be determined, and names it. The order in which the periods are given makes no difference.
 *
 * @param kind the answer
 * @param failures the runs that certainly were failures, earliest first
 * @param missing the periods whose standing is not known and which, outside tolerance, would make or lengthen a failure
 * @param because the answer in a sentence
 */
public record FailureVerdict(
        Kind kind, ImmutableList<PerformanceFailure> failures, ImmutableList<ReportingPeriod> missing, String because) {

    /** Whether there was a failure. */
    public enum Kind {
        /** There was, whatever is not known. */
        FAILED,
        /** There was none, whatever is not known. */
        NOT_FAILED,
        /** It depends on what is not known. */
        NOT_DETERMINABLE
    }

    /**
     * Checks that nothing is missing.
     *
     * @param kind as above
     * @param failures as above
     * @param missing as above
     * @param because as above
     */
    public FailureVerdict {
        requireNonNull(kind, "kind");
        requireNonNull(failures, "failures");
        requireNonNull(missing, "missing");
        requireNonNull(because, "because");
    }

    /**
     * Judges some periods.
     *
     * @param frequency how often the measure is reported
     * @param standings how it stood in each period; a period between the first and the last that is left out is unknown
     * @return the verdict on the time from the first period to the last
     * @throws IllegalArgumentException if a period is not a month, or not a quarter, as the frequency has it
     */
    public static FailureVerdict of(Frequency frequency, Map<ReportingPeriod, Standing> standings) {
        requireNonNull(frequency, "frequency");
        standings.keySet().forEach(period -> requireKind(frequency, period));
        if (standings.isEmpty()) {
            return new FailureVerdict(
                    Kind.NOT_DETERMINABLE,
                    ImmutableList.of(),
                    ImmutableList.of(),
                    "there is no figure for any of the " + frequency.plural());
        }
        return new Runs(frequency, ImmutableSortedMap.copyOf(standings)).verdict();
    }

    private static void requireKind(Frequency frequency, ReportingPeriod period) {
        if (period.kind() != frequency.period()) {
            throw new IllegalArgumentException("standings holds " + period + ", which is a " + period.kind() + "; a "
                    + frequency + " measure has one standing for each " + frequency.period());
        }
    }

    /** The runs in the periods from the first to the last. */
    private record Runs(Frequency frequency, ImmutableSortedMap<ReportingPeriod, Standing> standings) {

        FailureVerdict verdict() {
            ImmutableList<PerformanceFailure> failures = longEnough(ImmutableList.of(Standing.OUTSIDE)).stream()
                    .map(this::failure)
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<ReportingPeriod> missing =
                    longEnough(ImmutableList.of(Standing.OUTSIDE, Standing.UNKNOWN)).stream()
                            .flatMap(List::stream)
                            .filter(period -> standing(period) == Standing.UNKNOWN)
                            .collect(ImmutableList.toImmutableList());
            if (!failures.isEmpty()) {
                return new FailureVerdict(Kind.FAILED, failures, missing, failed(failures));
            }
            return missing.isEmpty()
                    ? new FailureVerdict(Kind.NOT_FAILED, failures, missing, notFailed())
                    : new FailureVerdict(Kind.NOT_DETERMINABLE, failures, missing, notDeterminable(missing));
        }

        private Standing standing(ReportingPeriod period) {
            return standings.getOrDefault(period, Standing.UNKNOWN);
        }

        private List<List<ReportingPeriod>> longEnough(List<Standing> wanted) {
            ImmutableList.Builder<List<ReportingPeriod>> runs = ImmutableList.builder();
            ImmutableList.Builder<ReportingPeriod> run = ImmutableList.builder();
            ReportingPeriod end = standings.lastKey().next();
            for (ReportingPeriod period = standings.firstKey(); !period.equals(end); period = period.next()) {
                if (wanted.contains(standing(period))) {
                    run.add(period);
                } else {
                    runs.add(run.build());
                    run = ImmutableList.builder();
                }
            }
            return runs.add(run.build()).build().stream()
                    .filter(found -> found.size() >= frequency.failureAfter())
                    .collect(ImmutableList.toImmutableList());
        }

        private PerformanceFailure failure(List<ReportingPeriod> run) {
            return new PerformanceFailure(
                    run.get(0), run.get(frequency.failureAfter() - 1), run.get(run.size() - 1), run.size());
        }

        private String failed(List<PerformanceFailure> failures) {
            return failures.stream()
                    .map(failure -> "outside tolerance for " + failure.length() + " consecutive " + frequency.plural()
                            + " from " + failure.first() + " to " + failure.last()
                            + ", a performance failure from " + failure.reached())
                    .collect(joining("; "));
        }

        private String notFailed() {
            return "never outside tolerance for " + consecutive() + " from " + standings.firstKey() + " to "
                    + standings.lastKey();
        }

        private String notDeterminable(List<ReportingPeriod> missing) {
            return consecutive() + " outside tolerance would be a performance failure, and it is not known whether "
                    + missing.stream().map(ReportingPeriod::toString).collect(joining(", ")) + " were outside it";
        }

        private String consecutive() {
            return frequency.failureAfter() + " consecutive " + frequency.plural();
        }
    }
}
