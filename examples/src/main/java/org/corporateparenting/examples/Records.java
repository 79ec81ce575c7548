package org.corporateparenting.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.corporateparenting.commitment.Evidence;
import org.corporateparenting.rule.Parsed;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The records that a command asks about, and the day on which it asks. */
final class Records {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", description = "The folder of an extract or of a return.")
    private Path folder;

    @Option(names = "--as-at", required = true, paramLabel = "DATE", description = "The day, such as 2026-03-31.")
    private LocalDate asAt;

    /** The day on which the question is asked. */
    LocalDate asAt() {
        return asAt;
    }

    /** Reads them, and says among the messages how much was noticed. */
    Supply read() {
        Supply supply = Folders.read(command, folder);
        Said.findings(command, supply.findings());
        return supply;
    }

    /** Reads the evidence about promises that stands beside them. */
    Parsed<Evidence> evidence() {
        return Folders.evidence(folder, asAt);
    }
}
