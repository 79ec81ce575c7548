package org.corporateparenting.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.ssd.SsdExtract;
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

/** All duties for the case files of an authority, on one thread and on all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class DutiesBenchmark {

    /** How many children the authority has. */
    @Param({"1000", "10000", "100000"})
    public int children;

    private final Duties duties = Duties.standard();
    private ImmutableList<CaseFile> caseFiles = ImmutableList.of();

    /** Writes and reads the authority. */
    @Setup
    public void read() {
        caseFiles = SsdExtract.read(Authority.write(children).resolve("ssd"))
                .value()
                .caseFiles();
    }

    /** One case file after the other. */
    @Benchmark
    public long sequential() {
        return caseFiles.stream()
                .mapToLong(file -> duties.assess(file, Authority.AS_AT).all().size())
                .sum();
    }

    /** Case files side by side. */
    @Benchmark
    public long parallel() {
        return caseFiles.parallelStream()
                .mapToLong(file -> duties.assess(file, Authority.AS_AT).all().size())
                .sum();
    }
}
