package org.corporateparenting.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: everything about one extract in one page, with the figures beside it. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes one self-contained page about an extract, with CSV and JSON beside it."
                + " The exit code is 1 if anything read was of severity ERROR.")
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(names = "--ssd", required = true, paramLabel = "DIR", description = "The folder of an extract.")
    private Path ssd;

    @Option(names = "--as-at", required = true, paramLabel = "DATE", description = "The day, such as 2026-03-31.")
    private LocalDate asAt;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "A folder, made if need be.")
    private Path out;

    @Mixin
    private Readings readings;

    @Override
    public Integer call() throws IOException {
        ReportFiles files = new ReportFiles(readings.duties(), asAt, out);
        boolean errors = files.write(ssd, command.commandLine().getOut());
        return errors ? CorporateParenting.FOUND_ERRORS : CorporateParenting.DONE;
    }
}
