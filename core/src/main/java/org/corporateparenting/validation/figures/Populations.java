package org.corporateparenting.validation.figures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corporateparenting.performance.Basis;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.time.ReportingPeriod;

/** The populations behind rates per 10,000, as counts and rates imply them. */
final class Populations {

    private Populations() {}

    /** What the rate of one group implies. */
    record Implied(Shown rate, Range<BigDecimal> population) {

        static Optional<Implied> of(Verdict verdict) {
            return verdict.result() == GroupResult.IMPLIED
                    ? verdict.printed()
                            .filter(rate -> rate.figure().unit() == Unit.RATE_PER_10K)
                            .flatMap(rate -> verdict.computed().map(range -> new Implied(rate, range)))
                    : Optional.empty();
        }

        boolean meets(Implied other) {
            return population.isConnected(other.population);
        }

        /** Rates of a month, extrapolated to a year, and of a day rest on one population; those of a year on another. */
        String date() {
            boolean year = rate.figure().basis() == Basis.CUMULATIVE;
            return rate.file() + '\0' + rate.columnText() + '\0' + year;
        }
    }

    static ImmutableList<Verdict.Fault> conflicts(Collection<Implied> implied) {
        ImmutableList.Builder<Verdict.Fault> faults = ImmutableList.builder();
        byDate(implied).asMap().values().forEach(together -> faults.addAll(conflictsOf(List.copyOf(together))));
        return faults.build();
    }

    private static ImmutableList<Verdict.Fault> conflictsOf(List<Implied> together) {
        ImmutableList<Implied> agreeing = largestAgreeing(together);
        return together.stream()
                .filter(each -> !agreeing.contains(each))
                .filter(each -> !together.stream().allMatch(each::meets))
                .map(each -> new Verdict.Fault(each.rate(), message(each, together)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String message(Implied at, List<Implied> together) {
        String others = together.stream()
                .filter(each -> !each.meets(at))
                .map(each -> each.rate().measure().id() + " implies " + Words.range(each.population()))
                .collect(Collectors.joining(", "));
        return "a rate of " + at.rate().text() + " implies a population of " + Words.range(at.population()) + "; "
                + others;
    }

    /** The most rates that share a population; none where two sets of the same size do, or where no two agree. */
    private static ImmutableList<Implied> largestAgreeing(List<Implied> together) {
        ImmutableList<ImmutableList<Implied>> sets = together.stream()
                .map(start -> holding(start.population().lowerEndpoint(), together))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        int most = sets.stream().mapToInt(List::size).max().orElse(0);
        ImmutableList<ImmutableList<Implied>> largest =
                sets.stream().filter(set -> set.size() == most).collect(ImmutableList.toImmutableList());
        return most > 1 && largest.size() == 1 ? largest.get(0) : ImmutableList.of();
    }

    private static ImmutableList<Implied> holding(BigDecimal population, List<Implied> together) {
        return together.stream()
                .filter(each -> each.population().contains(population))
                .collect(ImmutableList.toImmutableList());
    }

    /** Months from which to which the population behind all rates of a file changed. */
    static ImmutableList<Verdict.Fault> steps(Collection<Implied> implied) {
        ImmutableListMultimap<String, Month> byFile = byDate(implied).asMap().values().stream()
                .flatMap(together -> Month.of(List.copyOf(together)).stream())
                .sorted(Comparator.comparing(Month::period))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        month -> month.first().file(), month -> month));
        ImmutableList.Builder<Verdict.Fault> faults = ImmutableList.builder();
        byFile.asMap().values().forEach(months -> {
            List<Month> list = List.copyOf(months);
            for (int i = 1; i < list.size(); i++) {
                step(list.get(i - 1), list.get(i)).ifPresent(faults::add);
            }
        });
        return faults.build();
    }

    private static Optional<Verdict.Fault> step(Month before, Month after) {
        boolean onEnd = before.period().next().equals(after.period());
        return !onEnd || before.population().isConnected(after.population())
                ? Optional.empty()
                : Optional.of(new Verdict.Fault(
                        after.first(),
                        "the population behind the rates changes from " + Words.range(before.population()) + " in "
                                + before.period() + " to " + Words.range(after.population()) + " in "
                                + after.period()));
    }

    private static ImmutableListMultimap<String, Implied> byDate(Collection<Implied> implied) {
        return implied.stream()
                .sorted(Comparator.comparing(Implied::rate))
                .collect(ImmutableListMultimap.toImmutableListMultimap(Implied::date, each -> each));
    }

    /** A month all of whose rates share a population. */
    private record Month(ReportingPeriod period, Range<BigDecimal> population, Shown first) {

        static Optional<Month> of(List<Implied> together) {
            Shown first = together.get(0).rate();
            Range<BigDecimal> shared = together.get(0).population();
            for (Implied each : together) {
                if (!shared.isConnected(each.population())) {
                    return Optional.empty();
                }
                shared = shared.intersection(each.population());
            }
            Range<BigDecimal> population = shared;
            return first.figure()
                    .period()
                    .filter(period -> period.kind() == ReportingPeriod.Kind.MONTH)
                    .map(period -> new Month(period, population, first));
        }
    }
}
