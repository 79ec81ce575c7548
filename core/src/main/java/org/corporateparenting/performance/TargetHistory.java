package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.time.ReportingPeriod;

/**
 * The targets of one measure, year by year. A first health assessment in time was asked of 75% in 2015/16, of 85% in
 * 2016/17 and of 90% in 2022/23 (S002:1626, S003:283, S001:6955): which target a figure is held against depends on its
 * year.
 *
 * <p>A target holds for its own year alone. A year for which none was set has none: that of the year before is not carried
 * on.
 */
public final class TargetHistory {

    private final Measure measure;
    private final ImmutableSortedMap<ReportingPeriod, Target> byYear;

    private TargetHistory(Measure measure, ImmutableSortedMap<ReportingPeriod, Target> byYear) {
        this.measure = measure;
        this.byYear = byYear;
    }

    /**
     * The targets of a measure.
     *
     * @param measure the measure
     * @param byYear each target by the year from April to March that it holds for
     * @return the targets
     * @throws IllegalArgumentException if a period is no year, or a target is in another unit than the measure or runs
     *     the other way
     */
    public static TargetHistory of(Measure measure, Map<ReportingPeriod, Target> byYear) {
        requireNonNull(measure, "measure");
        byYear.forEach((year, target) -> {
            if (year.kind() != ReportingPeriod.Kind.YEAR) {
                throw new IllegalArgumentException(
                        "byYear holds " + year + ", a " + year.kind() + "; a target holds for a year such as 2022-23");
            }
            measure.requireFit(target);
        });
        return new TargetHistory(measure, ImmutableSortedMap.copyOf(byYear));
    }

    /**
     * The measure.
     *
     * @return the measure
     */
    public Measure measure() {
        return measure;
    }

    /**
     * Every target.
     *
     * @return the targets by year, earliest first
     */
    public ImmutableSortedMap<ReportingPeriod, Target> byYear() {
        return byYear;
    }

    /**
     * The target for a period.
     *
     * @param period a day, month, quarter or year
     * @return the target of the year in which it lies; empty where none was set for that year
     */
    public Optional<Target> in(ReportingPeriod period) {
        return Optional.ofNullable(byYear.get(Periods.yearOf(period)));
    }

    /** The measure and its targets. */
    @Override
    public String toString() {
        return measure + " " + byYear;
    }
}
