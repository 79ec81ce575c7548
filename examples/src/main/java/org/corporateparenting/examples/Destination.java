package org.corporateparenting.examples;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command writes to. */
final class Destination {

    @Option(names = "--out", paramLabel = "FILE", description = "Writes into a file, which is written over.")
    private Path file;

    /** The file, or else what the program prints to, which stays open. */
    OutputStream open(CorporateParenting program) throws IOException {
        return new BufferedOutputStream(file == null ? staysOpen(program.out()) : Files.newOutputStream(file));
    }

    /** The file, if one was named. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    private static OutputStream staysOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
