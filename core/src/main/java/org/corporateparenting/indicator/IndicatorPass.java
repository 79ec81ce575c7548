package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Collector;
import org.corporateparenting.casework.CaseFile;

/** One pass over case files on one day: which indicators are counted, and by which groups. */
public final class IndicatorPass {

    private final IndicatorDay day;
    private final ImmutableList<Indicator> indicators;
    private final ImmutableList<String> ids;
    private final ImmutableList<Breakdown> breakdowns;

    IndicatorPass(IndicatorDay day, ImmutableList<Indicator> indicators, ImmutableList<Breakdown> breakdowns) {
        this.day = day;
        this.indicators = ImmutableList.copyOf(indicators.toArray(new Indicator[0]));
        this.ids =
                indicators.stream().map(indicator -> indicator.measure().id()).collect(ImmutableList.toImmutableList());
        this.breakdowns = breakdowns;
    }

    /**
     * The same pass, which counts by the groups of some breakdowns too.
     *
     * @param others the breakdowns
     * @return the pass
     */
    public IndicatorPass by(Breakdown... others) {
        return new IndicatorPass(
                day,
                indicators,
                ImmutableList.<Breakdown>builder()
                        .addAll(breakdowns)
                        .add(others)
                        .build());
    }

    /**
     * Counts every indicator over some case files, in parallel.
     *
     * @param caseFiles the case files, each of another child
     * @return the tallies
     */
    public Tallies tally(Collection<CaseFile> caseFiles) {
        return caseFiles.parallelStream().collect(collector());
    }

    /**
     * The same for a stream of the caller's own, sequential or parallel, or for one part of a cohort.
     *
     * @return a collector of case files into tallies
     */
    public Collector<CaseFile, ?, Tallies> collector() {
        return Collector.of(
                () -> new TalliesBuilder(this), TalliesBuilder::add, TalliesBuilder::add, TalliesBuilder::build);
    }

    IndicatorDay day() {
        return day;
    }

    ImmutableList<Indicator> indicators() {
        return indicators;
    }

    ImmutableList<String> ids() {
        return ids;
    }

    ImmutableList<Breakdown> breakdowns() {
        return breakdowns;
    }
}
