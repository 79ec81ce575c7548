package org.corporateparenting.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The examples program: each subcommand is thin over the library. */
@Command(
        name = "corporate-parenting",
        mixinStandardHelpOptions = true,
        description = "What is owed to children in care in England, by when, under which provision, and was it done?",
        subcommands = {
            ReportCommand.class,
            DutiesCommand.class,
            WhatIfCommand.class,
            CheckCommand.class,
            ValidateCommand.class,
            LeaversCommand.class,
            ScorecardCommand.class,
            PromisesCommand.class,
            AuditCommand.class,
            ForecastCommand.class,
            RulesCommand.class,
            GenerateCommand.class,
            DemoCommand.class
        })
public final class CorporateParenting {

    /** The command did what it was asked to. */
    static final int DONE = 0;

    /** The command did what it was asked to, and there are findings of severity ERROR. */
    static final int FOUND_ERRORS = 1;

    /** The command or its input could not be used. */
    static final int UNUSABLE = 2;

    private final OutputStream out;

    private CorporateParenting(OutputStream out) {
        this.out = out;
    }

    /**
     * Runs a command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        int code = run(out, new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8), args);
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs a command.
     *
     * @param out takes what it prints, in UTF-8
     * @param err takes what it has to say beside that
     * @param args the command and its options
     * @return the exit code: 0 done, 1 done and errors were found in what was read, 2 not done
     */
    static int run(OutputStream out, OutputStream err, String... args) {
        PrintWriter messages = new PrintWriter(err, true, UTF_8);
        CommandLine program = new CommandLine(new CorporateParenting(out))
                .setOut(new PrintWriter(out, true, UTF_8))
                .setErr(messages)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, new DayConverter())
                .setParameterExceptionHandler((e, rest) -> Failure.say(messages, e))
                .setExecutionExceptionHandler((e, command, result) -> Failure.say(messages, e));
        try {
            return program.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Failure.say(messages, e);
        }
    }

    /** Where commands print. */
    OutputStream out() {
        return out;
    }
}
