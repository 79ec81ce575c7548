package org.corporateparenting.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.corporateparenting.examples.output.FlatWriter;
import org.corporateparenting.examples.output.ScorecardFields;
import org.corporateparenting.examples.output.ScorecardLines;
import org.corporateparenting.performance.Figures;
import org.corporateparenting.performance.FiguresFile;
import org.corporateparenting.performance.Scorecard;
import org.corporateparenting.performance.Scorecards;
import org.corporateparenting.rule.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Published figures, rated. */
@Command(
        name = "scorecard",
        mixinStandardHelpOptions = true,
        description =
                "Rates published figures: of every measure the latest figure that was reported and the year to date.")
final class ScorecardCommand implements Callable<Integer> {

    @ParentCommand
    private CorporateParenting program;

    @Spec
    private CommandSpec command;

    @Option(names = "--figures", required = true, paramLabel = "FILE", description = "A file with one figure a row.")
    private Path figures;

    @Mixin
    private Form form;

    @Mixin
    private Destination destination;

    @Override
    public Integer call() throws IOException {
        Parsed<Figures> read = FiguresFile.read(figures);
        Said.findingsOnly(command, read.findings());
        Scorecard scorecard = rate(read.value());
        OutputStream out = destination.open(program);
        switch (form.format()) {
            case TEXT -> lines(scorecard, out);
            case JSON -> flat(scorecard, FlatWriter.json(out));
            case CSV -> flat(scorecard, FlatWriter.csv(out, ScorecardFields.NAMES));
        }
        return CorporateParenting.DONE;
    }

    /** Figures taken from a report of which the library knows what it says in words are held against that too. */
    static Scorecard rate(Figures figures) {
        return Scorecard.of(figures).withStandings(Scorecards.northamptonshireStandings2022To23());
    }

    private static void lines(Scorecard scorecard, OutputStream out) {
        try (PrintWriter lines = new PrintWriter(new OutputStreamWriter(out, UTF_8))) {
            new ScorecardLines(lines).write(scorecard);
        }
    }

    private static void flat(Scorecard scorecard, FlatWriter out) {
        try (out) {
            scorecard.lines().forEach(line -> ScorecardFields.write(line, out));
        }
    }
}
