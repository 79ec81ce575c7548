package org.corporateparenting.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corporateparenting.commitment.Evidence;
import org.corporateparenting.commitment.Judgement;
import org.corporateparenting.commitment.KeptPolicy;
import org.corporateparenting.commitment.Promises;
import org.corporateparenting.examples.output.FlatWriter;
import org.corporateparenting.examples.output.PromiseFields;
import org.corporateparenting.examples.output.PromiseLines;
import org.corporateparenting.indicator.CohortScorecard;
import org.corporateparenting.performance.Figures;
import org.corporateparenting.performance.FiguresFile;
import org.corporateparenting.performance.Scorecard;
import org.corporateparenting.rule.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Principles, pledges and priorities with their evidence. */
@Command(
        name = "promises",
        mixinStandardHelpOptions = true,
        description = "Says of every principle, pledge and priority whether it is kept, from which evidence, and what"
                + " nobody holds.")
final class PromisesCommand implements Callable<Integer> {

    @ParentCommand
    private CorporateParenting program;

    @Spec
    private CommandSpec command;

    @Mixin
    private Records records;

    @Option(
            names = "--authority",
            paramLabel = "NAME",
            description = "Only what binds this authority on the day, such as Northamptonshire; what binds every"
                    + " authority in England is always among it.")
    private String authority;

    @Option(
            names = "--kept",
            defaultValue = "ALL_AT_TARGET",
            description = "When a promise counts as kept: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless said"
                    + " otherwise.")
    private Kept kept;

    @Option(
            names = "--figures",
            paramLabel = "FILE",
            description = "A file of published figures: its targets and benchmarks are those of the measures, and its"
                    + " figures evidence where the records give none.")
    private Path figures;

    @Mixin
    private Form form;

    @Mixin
    private Destination destination;

    @Mixin
    private Readings readings;

    /** The policies that can be asked for by name. */
    enum Kept {
        ALL_AT_TARGET,
        WITHIN_TOLERANCE,
        MAJORITY;

        KeptPolicy policy() {
            return switch (this) {
                case ALL_AT_TARGET -> KeptPolicy.ALL_AT_TARGET;
                case WITHIN_TOLERANCE -> KeptPolicy.WITHIN_TOLERANCE;
                case MAJORITY -> KeptPolicy.MAJORITY;
            };
        }
    }

    @Override
    public Integer call() throws IOException {
        Promises promises = Optional.ofNullable(authority)
                .map(name -> Promises.all().inForceAt(name, records.asAt()))
                .orElse(Promises.all());
        ImmutableList<Judgement> judgements = promises.judge(evidence(), kept.policy());
        OutputStream out = destination.open(program);
        switch (form.format()) {
            case TEXT -> lines(judgements, out);
            case JSON -> flat(judgements, FlatWriter.json(out));
            case CSV -> flat(judgements, FlatWriter.csv(out, PromiseFields.NAMES));
        }
        return CorporateParenting.DONE;
    }

    private Evidence evidence() {
        Supply supply = records.read();
        Parsed<Evidence> given = records.evidence();
        Said.findingsOnly(command, given.findings());
        PromiseEvidence gathered = new PromiseEvidence(given.value());
        new Timetables(readings.duties(), records.asAt()).assess(supply, gathered::add);
        Optional<Scorecard> published = Optional.ofNullable(figures).map(this::published);
        CohortScorecard counted =
                MeasuresCounted.of(supply, records.asAt(), readings.interpretation(), ImmutableList.of(), published);
        return gathered.with(PromiseEvidence.of(counted, records.asAt(), published));
    }

    private Scorecard published(Path file) {
        Parsed<Figures> read = FiguresFile.read(file);
        Said.findingsOnly(command, read.findings());
        return ScorecardCommand.rate(read.value());
    }

    private static void flat(ImmutableList<Judgement> judgements, FlatWriter writer) {
        try (writer) {
            judgements.forEach(judgement -> PromiseFields.write(judgement, writer));
        }
    }

    private void lines(ImmutableList<Judgement> judgements, OutputStream out) throws IOException {
        try (PrintWriter lines = new PrintWriter(out, false, UTF_8)) {
            new PromiseLines(lines).write(judgements, records.asAt());
            if (lines.checkError()) {
                throw new IOException("the output was not taken");
            }
        }
    }
}
