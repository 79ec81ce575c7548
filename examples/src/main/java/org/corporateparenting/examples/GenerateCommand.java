package org.corporateparenting.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.corporateparenting.examples.generate.SyntheticAuthority;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** An authority whose every child is invented. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes a wholly synthetic authority, the same for the same arguments.")
final class GenerateCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    @Spec
    private CommandSpec command;

    @Option(names = "--children", required = true, paramLabel = "N", description = "How many children.")
    private int children;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "A whole number.")
    private long seed;

    @Option(names = "--as-at", required = true, paramLabel = "DATE", description = "The day, such as 2026-03-31.")
    private LocalDate asAt;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "OUT",
            description = "A folder; the extract goes into OUT/ssd, the returns of two years into OUT/ssda903.")
    private Path out;

    @Option(
            names = "--faults",
            paramLabel = "RATE",
            defaultValue = "0.02",
            description = "The share of rows with a slip in them, from 0 to 1; ${DEFAULT-VALUE} unless said otherwise.")
    private double faults;

    @Option(
            names = "--sound",
            description = "Invents lawful situations only; with --faults 0, no rule of the return finds anything.")
    private boolean sound;

    @Override
    public Integer call() throws IOException {
        Path folder = authority().write(out);
        command.commandLine().getOut().println("Wrote " + children + " invented children into " + folder);
        return CorporateParenting.DONE;
    }

    private SyntheticAuthority authority() {
        if (children > MOST) {
            throw new ParameterException(
                    command.commandLine(), "children is " + children + "; it must be at most " + MOST);
        }
        try {
            return new SyntheticAuthority(children, seed, asAt, faults, sound);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }
}
