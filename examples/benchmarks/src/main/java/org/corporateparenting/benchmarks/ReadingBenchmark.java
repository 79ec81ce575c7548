package org.corporateparenting.benchmarks;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.ssd.SsdExtract;
import org.corporateparenting.ssda903.Ssda903Return;
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

/** Files into case files: an SSD extract, and a return with its previous year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

    /** How many children the authority has. */
    @Param({"1000", "10000"})
    public int children;

    private Path folder = Path.of("");

    /** Writes the authority. */
    @Setup
    public void write() {
        folder = Authority.write(children);
    }

    /** The extract. */
    @Benchmark
    public ImmutableList<CaseFile> extract() {
        return SsdExtract.read(folder.resolve("ssd")).value().caseFiles();
    }

    /** The return and the one before it. */
    @Benchmark
    public ImmutableList<CaseFile> returnWithPreviousYear() {
        Ssda903Return previous =
                Ssda903Return.read(folder.resolve("ssda903/2024-25")).value();
        Ssda903Return current =
                Ssda903Return.read(folder.resolve("ssda903/2025-26")).value();
        return current.caseFiles(ImmutableList.of(previous)).value();
    }
}
