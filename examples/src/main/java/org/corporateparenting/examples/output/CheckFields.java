package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.law.Citation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.validation.CheckedCase;
import org.corporateparenting.validation.CheckedHousehold;
import org.corporateparenting.validation.CheckedRule;

/** The fields of a breach and of an open question. The raw values that were compared are not among them. */
public final class CheckFields {

    /** Their names, in the order in which they are written. */
    public static final ImmutableList<String> NAMES = ImmutableList.of(
            "rule",
            "part",
            "outcome",
            "severity",
            "stage",
            "child",
            "household",
            "table",
            "row",
            "fields",
            "message",
            "title",
            "force",
            "citations",
            "missing");

    private CheckFields() {}

    /** Writes the breaches of a case file, then what cannot be told of it. */
    public static void write(CheckedCase checked, FlatWriter out) {
        Optional<String> child = Optional.of(checked.child().text());
        write(checked.rules(), checked.notDetermined(), child, Optional.empty(), out);
    }

    /** Writes the breaches of a household, each with the child whom it names, then what cannot be told of it. */
    public static void write(CheckedHousehold checked, FlatWriter out) {
        Optional<String> household = Optional.of(checked.household().text());
        write(checked.rules(), checked.notDetermined(), Optional.empty(), household, out);
    }

    private static void write(
            List<CheckedRule> rules,
            List<CheckedRule> open,
            Optional<String> child,
            Optional<String> household,
            FlatWriter out) {
        for (CheckedRule rule : rules) {
            if (rule.outcome() instanceof RuleOutcome.Breached breached) {
                breached.findings().forEach(finding -> breach(rule, finding, household, out));
            }
        }
        open.forEach(rule -> open(child, household, rule, out));
    }

    /** What would have to be known, in a sentence. */
    static String notKnown(CheckedRule rule) {
        return "not known: " + String.join("; ", rule.missing());
    }

    private static void breach(CheckedRule rule, Finding finding, Optional<String> household, FlatWriter out) {
        begin(rule, Outcome.BREACHED, finding.severity(), out);
        out.text("child", finding.location().child())
                .text("household", household)
                .text("table", finding.location().table())
                .number("row", finding.location().row())
                .texts("fields", finding.location().fields())
                .text("message", finding.message());
        end(rule, List.of(), out);
    }

    private static void open(Optional<String> child, Optional<String> household, CheckedRule rule, FlatWriter out) {
        begin(rule, Outcome.NOT_DETERMINABLE, rule.severity(), out);
        out.text("child", child)
                .text("household", household)
                .text("table", Optional.empty())
                .number("row", Optional.<Integer>empty())
                .texts("fields", List.of())
                .text("message", notKnown(rule));
        end(rule, rule.missing(), out);
    }

    private static void begin(CheckedRule rule, Outcome outcome, Severity severity, FlatWriter out) {
        out.text("rule", rule.entry().id().text())
                .text("part", rule.entry().part())
                .text("outcome", outcome.name())
                .text("severity", severity.name())
                .number("stage", Optional.<Integer>empty());
    }

    private static void end(CheckedRule rule, List<String> missing, FlatWriter out) {
        CatalogueEntry entry = rule.entry();
        out.text("title", entry.title())
                .text("force", entry.force().name())
                .texts(
                        "citations",
                        entry.citations().stream().map(Citation::toString).toList())
                .texts("missing", missing)
                .end();
    }
}
