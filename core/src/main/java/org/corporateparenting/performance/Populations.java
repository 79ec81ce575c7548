package org.corporateparenting.performance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Population estimates, and which of them a rate on a day is worked out from: the latest that is not after the day and not
 * more than a year before it. So a rate on 31 March 2025 takes the estimate of 30 June 2024, as the published tables do.
 * Rule IND-02.
 *
 * <pre>{@code
 * populations.near("England", measure.cohort(), LocalDate.of(2025, 3, 31))
 *         .flatMap(people -> measure.value(people.outOf(81_770)))
 * }</pre>
 */
public final class Populations {

    private final ImmutableList<PopulationEstimate> estimates;

    private Populations(ImmutableList<PopulationEstimate> estimates) {
        this.estimates = estimates;
    }

    /**
     * Some estimates.
     *
     * @param estimates the estimates, in any order
     * @return the populations
     * @throws IllegalArgumentException if two estimates are of one area, ages and day
     */
    public static Populations of(Iterable<PopulationEstimate> estimates) {
        return new Populations(
                Maps.uniqueIndex(estimates, estimate -> List.of(estimate.area(), estimate.ages(), estimate.day()))
                        .values()
                        .asList());
    }

    /**
     * The estimate that a rate on a day is worked out from.
     *
     * @param area the area
     * @param ages the ages, as those of the measure's cohort
     * @param day the day of the rate
     * @return the latest estimate of that area and those ages that is neither after the day nor more than a year before
     *     it; empty where none is that near
     */
    public Optional<PopulationEstimate> near(String area, Cohort ages, LocalDate day) {
        requireNonNull(day, "day");
        return estimates.stream()
                .filter(estimate ->
                        estimate.area().equals(area) && estimate.ages().equals(ages))
                .filter(estimate ->
                        !estimate.day().isAfter(day) && !estimate.day().isBefore(day.minusYears(1)))
                .max(comparing(PopulationEstimate::day));
    }

    /**
     * The areas of which there is an estimate.
     *
     * @return each once, in the order given
     */
    public ImmutableList<String> areas() {
        return estimates.stream().map(PopulationEstimate::area).distinct().collect(toImmutableList());
    }
}
