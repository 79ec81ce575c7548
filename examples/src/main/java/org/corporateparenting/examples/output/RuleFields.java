package org.corporateparenting.examples.output;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.law.Citation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.validation.ssda903.ReturnRules;

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
                .texts("years", years(rule))
                .text("confidence", rule.confidence().name())
                .end();
    }

    /** The collection years whose pack has a rule of the return; none for a rule of another kind. */
    private static ImmutableList<String> years(CatalogueEntry rule) {
        if (rule.kind() != RuleKind.RETURN) {
            return ImmutableList.of();
        }
        return Stream.iterate(ReturnRules.FIRST_PACK, CollectionYear::next)
                .takeWhile(year -> year.compareTo(ReturnRules.LATEST_PACK) <= 0)
                .filter(year -> rule.validity().contains(year.firstDay()))
                .map(CollectionYear::toString)
                .collect(ImmutableList.toImmutableList());
    }
}
