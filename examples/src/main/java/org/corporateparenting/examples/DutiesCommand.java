package org.corporateparenting.examples;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.examples.output.DutyOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Every duty that had fallen by a day. */
@Command(
        name = "duties",
        mixinStandardHelpOptions = true,
        description = "Lists every duty triggered up to a day, with its limit, its provision and whether it was done.")
final class DutiesCommand implements Callable<Integer> {

    @ParentCommand
    private CorporateParenting program;

    @Spec
    private CommandSpec command;

    @Mixin
    private Records records;

    @Option(
            names = "--ahead",
            paramLabel = "DAYS",
            description = "Adds duties that the passing of time alone brings about within so many days, such as those"
                    + " of a sixteenth or eighteenth birthday in care, if nothing else happens.")
    private int ahead;

    @Option(names = "--duty", split = ",", paramLabel = "ID", description = "Only these duties, such as REV-01.")
    private Set<String> ids = new LinkedHashSet<>();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "OUTCOME",
            description = "Only these: ${COMPLETION-CANDIDATES}.")
    private Set<DutyOutcome> only = EnumSet.noneOf(DutyOutcome.class);

    @Option(
            names = "--format",
            defaultValue = "TEXT",
            description = "One of ${COMPLETION-CANDIDATES}; text unless said otherwise.")
    private Format format;

    @Mixin
    private Destination destination;

    @Mixin
    private Readings readings;

    /** How the duties are written. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        ICS
    }

    @Override
    public Integer call() throws IOException {
        check();
        Timetables timetables = new Timetables(readings.duties().lookingAhead(ahead), records.asAt());
        Supply supply = records.read();
        try (DutyOutput out = output(destination.open(program))) {
            timetables.assess(supply, duty -> {
                if (isWanted(duty)) {
                    out.accept(duty);
                }
            });
        }
        return CorporateParenting.DONE;
    }

    private DutyOutput output(OutputStream out) {
        return switch (format) {
            case TEXT -> DutyOutput.text(out);
            case JSON -> DutyOutput.json(out);
            case CSV -> DutyOutput.csv(out);
            case ICS -> DutyOutput.calendar(out, records.asAt());
        };
    }

    private boolean isWanted(AssessedDuty duty) {
        return (ids.isEmpty() || ids.contains(duty.duty().text())) && (only.isEmpty() || only.contains(duty.kind()));
    }

    private void check() {
        if (ahead < 0) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--ahead': " + ahead + " is not 0 or more");
        }
        ImmutableSet<String> known =
                Duties.catalogue().stream().map(rule -> rule.id().text()).collect(ImmutableSet.toImmutableSet());
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--duty': '" + id + "' is not a duty; there are "
                            + String.join(", ", known));
        });
    }
}
