package org.corporateparenting.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.indicator.IndicatorPass;
import org.corporateparenting.indicator.Indicators;
import org.corporateparenting.indicator.Tallies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Twenty indicators with the children behind them, and the same from plain arrays; both must come to the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 8, time = 1)
public class IndicatorsBenchmark {

    private static final long SEED = 1;

    /** How many episodes there are. */
    @Param({"100000", "1000000"})
    public int episodes;

    private final IndicatorPass pass =
            Indicators.standard().only(PlainTallies.IDS.toArray(new String[0])).asAt(InventedEpisodes.AS_AT);
    private InventedEpisodes data = InventedEpisodes.of(1, SEED);
    private ImmutableList<CaseFile> caseFiles = ImmutableList.of();

    /** Invents them, and checks that both ways come to the same. */
    @Setup
    public void invent() {
        data = InventedEpisodes.of(episodes, SEED);
        caseFiles = data.caseFiles();
        PlainTallies.of(data).requireEqual(parallel());
    }

    /** One case file after the other. */
    @Benchmark
    public Tallies sequential() {
        return caseFiles.stream().collect(pass.collector());
    }

    /** Case files side by side. */
    @Benchmark
    public Tallies parallel() {
        return pass.tally(caseFiles);
    }

    /** From plain arrays, on one thread. */
    @Benchmark
    public long baseline() {
        return PlainTallies.of(data).total();
    }
}
