package org.corporateparenting.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A folder of its own for each target, in which one file at a time stands. */
final class Workplace {

    private final Path folder;

    Workplace() {
        try {
            folder = Files.createTempDirectory("fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Writes the bytes after the first into a file, gives it to a reader and takes it away again. */
    void with(String file, byte[] bytes, Runnable read) {
        Path path = folder.resolve(file);
        try {
            Files.write(path, bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length));
            read.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(path);
        }
    }

    /** One of some things, which the first byte chooses. */
    static <T> T chosen(byte[] bytes, List<T> from) {
        return from.get(bytes.length == 0 ? 0 : (bytes[0] & 0xff) % from.size());
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
