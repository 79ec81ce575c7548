package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corporateparenting.validation.ssda903.Correction;

/** The fields of a correction that is offered. They hold what is recorded of a child. */
public final class CorrectionFields {

    /** Their names, in the order in which they are written. */
    public static final ImmutableList<String> NAMES =
            ImmutableList.of("rule", "child", "table", "row", "field", "recorded", "corrected");

    private CorrectionFields() {}

    /**
     * Writes corrections into a file of CSV.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Iterable<Correction> corrections, Path file) throws IOException {
        try (FlatWriter out = FlatWriter.csv(new BufferedOutputStream(Files.newOutputStream(file)), NAMES)) {
            for (Correction each : corrections) {
                out.text("rule", each.rule().text())
                        .text("child", each.location().child())
                        .text("table", each.location().table())
                        .number("row", each.location().row())
                        .text("field", String.join(" ", each.location().fields()))
                        .text("recorded", each.recorded())
                        .text("corrected", each.corrected())
                        .end();
            }
        }
    }
}
