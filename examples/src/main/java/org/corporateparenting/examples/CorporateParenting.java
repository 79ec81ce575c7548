package org.corporateparenting.examples;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The examples program: each subcommand is thin over the library. */
@Command(name = "corporate-parenting", mixinStandardHelpOptions = true)
public final class CorporateParenting {

    private CorporateParenting() {}

    /**
     * Runs a command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new CorporateParenting()).execute(args));
    }
}
