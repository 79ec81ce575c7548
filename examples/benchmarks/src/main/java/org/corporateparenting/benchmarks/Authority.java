package org.corporateparenting.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.corporateparenting.examples.generate.SyntheticAuthority;

/** The synthetic authority that the benchmarks work on: written once, in a folder that goes with the machine's others. */
final class Authority {

    static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);
    private static final int SEED = 1;
    private static final double FAULTS = 0.02;

    private Authority() {}

    /** Writes an authority of some children and gives the folder that holds all its formats. */
    static Path write(int children) {
        try {
            Path folder = Files.createTempDirectory("authority");
            new SyntheticAuthority(children, SEED, AS_AT, FAULTS).write(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
