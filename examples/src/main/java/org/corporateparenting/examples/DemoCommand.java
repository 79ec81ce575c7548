package org.corporateparenting.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corporateparenting.examples.generate.SyntheticAuthority;
import org.corporateparenting.examples.page.ScorecardPart;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.performance.Scorecards;
import org.corporateparenting.ssd.SsdExtract;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job on an invented authority, with nothing to prepare. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Invents an authority of 1,000 children and writes the report about it.")
final class DemoCommand implements Callable<Integer> {

    private static final SyntheticAuthority AUTHORITY =
            new SyntheticAuthority(1_000, 1, LocalDate.of(2026, 3, 31), 0.02);

    @Spec
    private CommandSpec command;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/demo",
            description = "A folder, made if need be; ${DEFAULT-VALUE} unless said otherwise.")
    private Path out;

    /** Done, although the invented extract has faults in it on purpose. */
    @Override
    public Integer call() throws IOException {
        PrintWriter summary = command.commandLine().getOut();
        summary.println(AUTHORITY.children() + " invented children as at " + AUTHORITY.asAt());
        Path extract = AUTHORITY.write(out);
        new ReportFiles(Interpretation.standard(), AUTHORITY.asAt(), out, Optional.of(example()), Optional.empty())
                .write(
                        Supply.of(SsdExtract.read(extract)),
                        Folders.evidence(extract, AUTHORITY.asAt()).value(),
                        summary);
        return CorporateParenting.DONE;
    }

    private static ScorecardPart example() {
        return ScorecardModel.of(
                ScorecardCommand.rate(Scorecards.northamptonshireMarch2023()),
                "An example: figures that Northamptonshire Children's Trust published to March 2023, rated."
                        + " They are real, and not of the invented children of this page.");
    }
}
