package org.corporateparenting.validation;

import java.time.LocalDate;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.time.DateRange;

/** How the tables of this package write down a rule of one version that is still in force. */
final class Entries {

    private Entries() {}

    /** One part of a rule of any kind. */
    static CatalogueEntry part(String part, CatalogueEntry entry) {
        return CatalogueEntry.builder().from(entry).part(part).build();
    }

    /** What a word of a statute means, or how it has time counted. */
    static CatalogueEntry definition(
            String id, String title, Citation citation, LocalDate from, Confidence confidence) {
        return entry(id, title, RuleKind.DEFINITION, Force.STATUTE, citation, from, confidence);
    }

    /** A rule of any kind. */
    static CatalogueEntry entry(
            String id,
            String title,
            RuleKind kind,
            Force force,
            Citation citation,
            LocalDate from,
            Confidence confidence) {
        return CatalogueEntry.builder()
                .id(RuleId.of(id))
                .title(title)
                .kind(kind)
                .force(force)
                .addCitation(citation)
                .validity(DateRange.startingOn(from))
                .confidence(confidence)
                .build();
    }

    /** One version of a rule, in force on certain days. */
    static CatalogueEntry version(
            String id,
            String title,
            RuleKind kind,
            Force force,
            Citation citation,
            DateRange validity,
            Confidence confidence) {
        return CatalogueEntry.builder()
                .from(entry(id, title, kind, force, citation, validity.start(), confidence))
                .validity(validity)
                .build();
    }
}
