package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.law.Citation;
import org.corporateparenting.rule.CatalogueEntry;

/** The fields of an entry of the catalogue. */
public final class RuleFields {

    /** Their names, in the order in which they are written. */
    public static final ImmutableList<String> NAMES =
            ImmutableList.of("id", "part", "title", "kind", "force", "citations", "from", "to", "years", "confidence");

    private RuleFields() {}

    /** Writes one version of one rule. */
    public static void write(CatalogueEntry rule, FlatWriter out) {
        out.text("id", rule.id().text())
                .text("part", rule.part())
                .text("title", rule.title())
                .text("kind", rule.kind().name())
                .text("force", rule.force().name())
                .texts(
                        "citations",
                        rule.citations().stream().map(Citation::toString).toList())
                .date("from", Optional.of(rule.validity().start()))
                .date("to", rule.validity().endExclusive())
                .texts("years", ImmutableList.of())
                .text("confidence", rule.confidence().name())
                .end();
    }
}
