package org.corporateparenting.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Locale;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.law.Citation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Subject;

/** How the page names things. */
final class Words {

    private Words() {}

    /** A constant in words: {@code VERIFIED_SECONDARY} is "Verified secondary". */
    static String of(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The id of a rule, with its part where it has several. */
    static String key(CatalogueEntry rule) {
        return rule.id() + rule.part().map(part -> "/" + part).orElse("");
    }

    /** Whom a duty concerns: the key of the child, or of the household after that word. */
    static String who(AssessedDuty duty) {
        return duty.subject() == Subject.HOME ? "household " + duty.key() : duty.key();
    }

    /** The provisions, a text each. */
    static ImmutableList<String> citations(Collection<Citation> citations) {
        return citations.stream().map(Citation::toString).collect(toImmutableList());
    }
}
