package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.law.Citation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.validation.CheckedCase;
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
        for (CheckedRule rule : checked.rules()) {
            if (rule.outcome() instanceof RuleOutcome.Breached breached) {
                breached.findings().forEach(finding -> breach(rule, finding, out));
            }
        }
        checked.notDetermined().forEach(rule -> open(checked.child().text(), rule, out));
    }

    /** What would have to be known, in a sentence. */
    static String notKnown(CheckedRule rule) {
        return "not known: " + String.join("; ", rule.missing());
    }

    private static void breach(CheckedRule rule, Finding finding, FlatWriter out) {
        begin(rule, Outcome.BREACHED, out);
        out.text("child", finding.location().child())
                .text("table", finding.location().table())
                .number("row", finding.location().row())
                .texts("fields", finding.location().fields())
                .text("message", finding.message());
        end(rule, List.of(), out);
    }

    private static void open(String child, CheckedRule rule, FlatWriter out) {
        begin(rule, Outcome.NOT_DETERMINABLE, out);
        out.text("child", child)
                .text("table", Optional.empty())
                .number("row", Optional.<Integer>empty())
                .texts("fields", List.of())
                .text("message", notKnown(rule));
        end(rule, rule.missing(), out);
    }

    private static void begin(CheckedRule rule, Outcome outcome, FlatWriter out) {
        out.text("rule", rule.entry().id().text())
                .text("part", rule.entry().part())
                .text("outcome", outcome.name())
                .text("severity", rule.severity().name())
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
