package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.validation.ssda903.CollectionRule;
import org.corporateparenting.validation.ssda903.OpenQuestion;
import org.corporateparenting.validation.ssda903.ReturnCheck;
import org.corporateparenting.validation.ssda903.ReturnRules;

/** The fields of what the rules of the return say. The values that were compared are among them only on request. */
public final class ReturnFields {

    /** Their names, in the order in which they are written. */
    public static final ImmutableList<String> NAMES = ImmutableList.of(
            "rule",
            "outcome",
            "severity",
            "stage",
            "child",
            "table",
            "row",
            "fields",
            "message",
            "remedy",
            "bypass",
            "missing",
            "evidence");

    private ReturnFields() {}

    /** Writes what is wrong, then what cannot be judged. */
    public static void write(ReturnCheck check, boolean withEvidence, FlatWriter out) {
        check.findings().forEach(finding -> write(finding, withEvidence, out));
        check.notDetermined().forEach(open -> write(open, out));
    }

    /** Writes one breach. */
    public static void write(Finding finding, boolean withEvidence, FlatWriter out) {
        begin(finding.rule(), Outcome.BREACHED, finding.location(), finding.message(), out);
        out.texts("missing", List.of())
                .texts(
                        "evidence",
                        withEvidence
                                ? finding.evidence().entries().stream()
                                        .map(each -> each.getKey() + "=" + each.getValue())
                                        .toList()
                                : List.of())
                .end();
    }

    private static void write(OpenQuestion open, FlatWriter out) {
        begin(open.rule(), Outcome.NOT_DETERMINABLE, open.location(), notKnown(open), out);
        out.texts("missing", open.missing()).texts("evidence", List.of()).end();
    }

    /** What would have to be known, in a sentence. */
    static String notKnown(OpenQuestion open) {
        return "not known: " + String.join("; ", open.missing());
    }

    private static void begin(RuleId id, Outcome outcome, Location place, String message, FlatWriter out) {
        CollectionRule rule = ReturnRules.find(id).orElseThrow();
        out.text("rule", id.text())
                .text("outcome", outcome.name())
                .text("severity", rule.severity().name())
                .number("stage", rule.stage())
                .text("child", place.child())
                .text("table", place.table())
                .number("row", place.row())
                .texts("fields", place.fields())
                .text("message", message)
                .text("remedy", Optional.of(rule.remedy()))
                .text("bypass", rule.bypass().name());
    }
}
