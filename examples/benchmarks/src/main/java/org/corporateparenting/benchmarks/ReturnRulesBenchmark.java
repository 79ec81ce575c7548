package org.corporateparenting.benchmarks;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.validation.ssda903.ReturnCheck;
import org.corporateparenting.validation.ssda903.ReturnRules;
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

/** A return and the one before it judged by every rule, with and without reading the files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReturnRulesBenchmark {

    private static final CollectionYear YEAR = CollectionYear.of("2025/26");

    /** How many children the authority has. */
    @Param({"1000", "10000"})
    public int children;

    private Path folder = Path.of("");
    private ImmutableList<Ssda903Return> returns = ImmutableList.of();

    /** Writes the authority and reads it. */
    @Setup
    public void write() {
        folder = Authority.write(children);
        returns = read();
    }

    /** The files read and judged. */
    @Benchmark
    public ReturnCheck readAndJudge() {
        return judge(read());
    }

    /** What was read, judged. */
    @Benchmark
    public ReturnCheck judgeOnly() {
        return judge(returns);
    }

    private ImmutableList<Ssda903Return> read() {
        return ImmutableList.of(
                Ssda903Return.read(folder.resolve("ssda903/2025-26"), YEAR).value(),
                Ssda903Return.read(folder.resolve("ssda903/2024-25"), YEAR.previous())
                        .value());
    }

    private static ReturnCheck judge(ImmutableList<Ssda903Return> read) {
        return ReturnRules.of(YEAR).check(read.get(0), read.subList(1, 2));
    }
}
