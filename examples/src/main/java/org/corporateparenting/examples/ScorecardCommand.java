package org.corporateparenting.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corporateparenting.examples.output.FlatWriter;
import org.corporateparenting.examples.output.ScorecardFields;
import org.corporateparenting.examples.output.ScorecardLines;
import org.corporateparenting.indicator.Breakdown;
import org.corporateparenting.indicator.CohortScorecard;
import org.corporateparenting.indicator.MeasuredFigure;
import org.corporateparenting.performance.Figures;
import org.corporateparenting.performance.FiguresFile;
import org.corporateparenting.performance.Scorecard;
import org.corporateparenting.performance.Scorecards;
import org.corporateparenting.rule.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A rated scorecard, of published figures or of measures worked out from case files. */
@Command(
        name = "scorecard",
        mixinStandardHelpOptions = true,
        description = "Rates published figures, of every measure the latest that was reported and the year to date; or"
                + " works every measure out from an extract or a return, with the children behind it.")
final class ScorecardCommand implements Callable<Integer> {

    @ParentCommand
    private CorporateParenting program;

    @Spec
    private CommandSpec command;

    @Option(
            names = "--figures",
            paramLabel = "FILE",
            description =
                    "A file with one figure a row. With DIR, its targets and benchmarks are those of the measures.")
    private Path figures;

    @Option(names = "--as-at", paramLabel = "DATE", description = "With DIR: the day, such as 2026-03-31.")
    private LocalDate asAt;

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "GROUPS",
            description = "With DIR: also by sex, ethnicity, age, uasc, disability or authority.")
    private List<String> groups = new ArrayList<>();

    @Option(names = "--with-children", description = "With DIR: names the children behind each figure by their keys.")
    private boolean withChildren;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of an extract or of a return.")
    private Path folder;

    @Mixin
    private Form form;

    @Mixin
    private Readings readings;

    @Mixin
    private Destination destination;

    @Override
    public Integer call() throws IOException {
        if ((folder == null) != (asAt == null) || (folder == null && figures == null)) {
            throw new ParameterException(
                    command.commandLine(), "scorecard takes --figures=FILE, or --as-at=DATE and DIR, or all three");
        }
        Optional<Scorecard> published = Optional.ofNullable(figures).map(this::read);
        if (folder == null) {
            write(published.orElseThrow());
        } else {
            Supply supply = Folders.read(command, folder);
            Said.findings(command, supply.findings());
            write(MeasuresCounted.of(supply, asAt, readings.interpretation(), breakdowns(), published));
        }
        return CorporateParenting.DONE;
    }

    private Scorecard read(Path file) {
        Parsed<Figures> read = FiguresFile.read(file);
        Said.findingsOnly(command, read.findings());
        return rate(read.value());
    }

    /** Figures taken from a report of which the library knows what it says in words are held against that too. */
    static Scorecard rate(Figures figures) {
        return Scorecard.of(figures).withStandings(Scorecards.northamptonshireStandings2022To23());
    }

    private ImmutableList<Breakdown> breakdowns() {
        return groups.stream().map(this::breakdown).collect(ImmutableList.toImmutableList());
    }

    /** What is in one folder is one authority's, known by the name of the folder. */
    private Breakdown breakdown(String name) {
        if (name.equals("authority")) {
            String authority = folder.toAbsolutePath().normalize().getFileName().toString();
            return Breakdown.authority(any -> Optional.of(authority));
        }
        return Breakdown.tryOf(name)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "Invalid value for option '--by': '" + name + "' is none of "
                                + String.join(", ", Breakdown.names()) + ", authority"));
    }

    private void write(Scorecard scorecard) throws IOException {
        OutputStream out = destination.open(program);
        switch (form.format()) {
            case TEXT -> lines(scorecard, out);
            case JSON -> flat(scorecard, FlatWriter.json(out));
            case CSV -> flat(scorecard, FlatWriter.csv(out, ScorecardFields.NAMES));
        }
    }

    private void write(CohortScorecard scorecard) throws IOException {
        OutputStream out = destination.open(program);
        switch (form.format()) {
            case TEXT -> lines(scorecard.figures(), out);
            case JSON -> flat(scorecard.figures(), FlatWriter.json(out));
            case CSV -> flat(scorecard.figures(), FlatWriter.csv(out, ScorecardFields.NAMES));
        }
    }

    private static void lines(Scorecard scorecard, OutputStream out) {
        try (PrintWriter lines = new PrintWriter(new OutputStreamWriter(out, UTF_8))) {
            new ScorecardLines(lines).write(scorecard);
        }
    }

    private void lines(List<MeasuredFigure> measured, OutputStream out) {
        try (PrintWriter lines = new PrintWriter(new OutputStreamWriter(out, UTF_8))) {
            ScorecardLines text = new ScorecardLines(lines);
            measured.forEach(figure -> text.write(figure, withChildren));
        }
    }

    private static void flat(Scorecard scorecard, FlatWriter out) {
        try (out) {
            scorecard.lines().forEach(line -> ScorecardFields.write(line, out));
        }
    }

    private void flat(List<MeasuredFigure> measured, FlatWriter out) {
        try (out) {
            measured.forEach(figure -> ScorecardFields.write(figure, withChildren, out));
        }
    }
}
