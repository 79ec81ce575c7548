package org.corporateparenting.examples.output;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.validation.CheckedCase;
import org.corporateparenting.validation.CheckedHousehold;
import org.corporateparenting.validation.CheckedRule;

/** A line for each breach and each open question, for people. */
final class CheckLines implements CheckOutput {

    private final PrintWriter out;

    CheckLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(CheckedCase checked) {
        lines(checked.child().text(), checked.rules(), checked.notDetermined());
    }

    @Override
    public void accept(CheckedHousehold checked) {
        lines(checked.household().text(), checked.rules(), checked.notDetermined());
    }

    private void lines(String key, List<CheckedRule> rules, List<CheckedRule> open) {
        for (CheckedRule rule : rules) {
            if (rule.outcome() instanceof RuleOutcome.Breached breached) {
                breached.findings()
                        .forEach(finding -> line(key, rule, finding.severity().name(), finding.message()));
            }
        }
        open.forEach(rule -> line(key, rule, "NOT_DETERMINABLE", CheckFields.notKnown(rule)));
    }

    @Override
    public void close() {
        out.close();
        if (out.checkError()) {
            throw new UncheckedIOException(new IOException("the output was not taken"));
        }
    }

    private void line(String key, CheckedRule rule, String answer, String message) {
        String id =
                rule.entry().id() + rule.entry().part().map(part -> "/" + part).orElse("");
        out.print(Strings.padEnd(key, 12, ' ')
                + Strings.padEnd(id, 20, ' ')
                + Strings.padEnd(answer, 18, ' ')
                + rule.entry().title() + ": " + message + '\n');
    }
}
