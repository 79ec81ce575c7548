package org.corporateparenting.benchmarks;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.ssd.SsdExtract;
import org.corporateparenting.ssda903.Ssda903Return;

/** How much live heap a case file takes: what is in use with the case files held, less what is in use without them. */
public final class HeapPerCaseFile {

    private static final int CHILDREN = 10_000;
    private static final int COLLECTIONS = 5;

    private HeapPerCaseFile() {}

    /** Prints the bytes for each format. */
    public static void main(String[] args) {
        Path folder = Authority.write(CHILDREN);
        print("extract", () -> SsdExtract.read(folder.resolve("ssd")).value().caseFiles());
        print("return with previous year", () -> {
            Ssda903Return previous =
                    Ssda903Return.read(folder.resolve("ssda903/2024-25")).value();
            return Ssda903Return.read(folder.resolve("ssda903/2025-26"))
                    .value()
                    .caseFiles(ImmutableList.of(previous))
                    .value();
        });
    }

    private static void print(String name, Supplier<ImmutableList<CaseFile>> read) {
        int warmedUpWith = read.get().size();
        long without = used();
        ImmutableList<CaseFile> files = read.get();
        long bytes = used() - without;
        System.out.println(name + ": " + warmedUpWith + " case files, " + bytes / files.size() + " bytes each");
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
