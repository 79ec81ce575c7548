package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corporateparenting.commitment.Evidence;
import org.corporateparenting.examples.page.ScorecardPart;
import org.corporateparenting.performance.Figures;
import org.corporateparenting.performance.FiguresFile;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.ssd.SsdExtract;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job: everything about one extract or return in one page, with the figures beside it. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes one self-contained page about an extract or a return, with CSV and JSON beside it."
                + " The exit code is 1 if anything read was of severity ERROR.")
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @ArgGroup(multiplicity = "1")
    private Form form;

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description = "The folder of an earlier year's return; may be repeated.")
    private List<Path> previous = new ArrayList<>();

    @Option(names = "--as-at", required = true, paramLabel = "DATE", description = "The day, such as 2026-03-31.")
    private LocalDate asAt;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "A folder, made if need be.")
    private Path out;

    @Option(
            names = "--figures",
            paramLabel = "FILE",
            description = "A file of published figures, which are rated on the page.")
    private Path figures;

    @Mixin
    private Readings readings;

    @Override
    public Integer call() throws IOException {
        Optional<Parsed<Figures>> published = Optional.ofNullable(figures).map(FiguresFile::read);
        Parsed<Evidence> given = Folders.evidence(Optional.ofNullable(form.ssd).orElse(form.ssda903), asAt);
        Supply supply = read().with(published.map(Parsed::findings).orElse(ImmutableList.of()))
                .with(given.findings());
        ReportFiles files = new ReportFiles(
                readings.interpretation(),
                asAt,
                out,
                published.map(this::scorecard),
                published.map(read -> ScorecardCommand.rate(read.value())));
        boolean errors =
                files.write(supply, given.value(), command.commandLine().getOut());
        return errors ? CorporateParenting.FOUND_ERRORS : CorporateParenting.DONE;
    }

    private ScorecardPart scorecard(Parsed<Figures> published) {
        return ScorecardModel.of(
                ScorecardCommand.rate(published.value()),
                "Published figures from the file " + figures.getFileName() + ", rated.");
    }

    private Supply read() {
        if (form.ssda903 != null) {
            return Supply.ofReturn(form.ssda903, previous);
        }
        if (!previous.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--previous goes with --ssda903 and not with --ssd");
        }
        return Supply.of(SsdExtract.read(form.ssd));
    }

    /** One of the two forms in which children come. */
    private static final class Form {

        @Option(names = "--ssd", required = true, paramLabel = "DIR", description = "The folder of an extract.")
        private Path ssd;

        @Option(
                names = "--ssda903",
                required = true,
                paramLabel = "DIR",
                description = "The folder of a return, or its XML file.")
        private Path ssda903;
    }
}
