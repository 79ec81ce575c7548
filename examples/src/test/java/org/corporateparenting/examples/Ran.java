package org.corporateparenting.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A command that was run, as its user sees it.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it said beside that
 */
record Ran(int code, String out, String err) {

    static final String AS_AT = "2026-03-31";

    static Ran of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CorporateParenting.run(out, err, args);
        return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Writes an invented authority and gives the folder of its extract. */
    static Path authority(Path folder, int children, double faults) {
        Ran ran = of(
                "generate",
                "--children=" + children,
                "--seed=1",
                "--as-at=" + AS_AT,
                "--faults=" + faults,
                "--out=" + folder);
        if (ran.code != 0) {
            throw new IllegalStateException(ran.err);
        }
        return folder.resolve("ssd");
    }

    static Ran duties(Path folder, String... options) {
        return of(ImmutableList.<String>builder()
                .add("duties", "--as-at=" + AS_AT)
                .add(options)
                .add(folder.toString())
                .build()
                .toArray(new String[0]));
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return Splitter.on('\n').omitEmptyStrings().splitToList(out);
    }
}
