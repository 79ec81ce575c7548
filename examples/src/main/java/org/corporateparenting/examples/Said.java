package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Severity;
import picocli.CommandLine.Model.CommandSpec;

/** What is said of findings where they are not written out. */
final class Said {

    private Said() {}

    /** Counts them in a line among the messages, if there are any. */
    static void findings(CommandSpec command, ImmutableList<Finding> findings) {
        if (!findings.isEmpty()) {
            command.commandLine()
                    .getErr()
                    .println(count(findings) + " about what was read; the command report writes them out");
        }
    }

    /** Counts them in a line among the messages, if there are any, where no command writes them out. */
    static void findingsOnly(CommandSpec command, ImmutableList<Finding> findings) {
        if (!findings.isEmpty()) {
            command.commandLine().getErr().println(count(findings) + " about what was read");
        }
    }

    /** Such as {@code 3 findings, 1 of them ERROR}. */
    static String count(ImmutableList<Finding> findings) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return findings.size() + (findings.size() == 1 ? " finding, " : " findings, ") + errors + " of them ERROR";
    }
}
