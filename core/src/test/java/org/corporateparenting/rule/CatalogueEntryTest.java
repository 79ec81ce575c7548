package org.corporateparenting.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.Force;
import org.corporateparenting.law.Instruments;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class CatalogueEntryTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 4, 1);
    private static final LocalDate SECOND = LocalDate.of(2015, 4, 1);

    @Test
    void anEntryHasWhatItWasGiven() {
        CatalogueEntry entry = entry("REV-01", FIRST)
                .part("first")
                .confidence(Confidence.VERIFIED)
                .build();
        assertThat(entry.id()).isEqualTo(RuleId.of("REV-01"));
        assertThat(entry.part()).contains("first");
        assertThat(entry.title()).isEqualTo("a title");
        assertThat(entry.kind()).isEqualTo(RuleKind.DUTY);
        assertThat(entry.force()).isEqualTo(Force.STATUTE);
        assertThat(entry.citations()).containsExactly(Instruments.CHILDREN_ACT_1989.at("s.26"));
        assertThat(entry.validity()).isEqualTo(DateRange.startingOn(FIRST));
        assertThat(entry.confidence()).isEqualTo(Confidence.VERIFIED);
    }

    @Test
    void aRuleOfOnePartNamesNone() {
        assertThat(entry("REV-01", FIRST).build().part()).isEmpty();
    }

    @Test
    void aRuleWithoutASourceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("REV-01", FIRST).citations(List.of()).build())
                .withMessage("REV-01 has no citation; a rule names the provision it rests on");
    }

    @Test
    void anIncompleteEntryNamesWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CatalogueEntry.builder().title("a title").build())
                .withMessage("Cannot build CatalogueEntry, some of required attributes are not set"
                        + " [id, kind, force, validity, confidence]");
    }

    @Test
    void entriesAreOrderedByIdPartAndValidity() {
        List<CatalogueEntry> inOrder = List.of(
                entry("REV-01", FIRST).build(),
                entry("REV-01", SECOND).build(),
                entry("REV-01", FIRST).part("a").build(),
                entry("REV-01", SECOND).part("a").build(),
                entry("REV-01", FIRST).part("b").build(),
                entry("REV-02", FIRST).build());
        List<CatalogueEntry> sorted = new ArrayList<>(inOrder);
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertThat(sorted).isEqualTo(inOrder);
    }

    private static CatalogueEntryBuilder entry(String id, LocalDate from) {
        return CatalogueEntry.builder()
                .id(RuleId.of(id))
                .title("a title")
                .kind(RuleKind.DUTY)
                .force(Force.STATUTE)
                .addCitation(Instruments.CHILDREN_ACT_1989.at("s.26"))
                .validity(DateRange.startingOn(from))
                .confidence(Confidence.RECALLED_HIGH);
    }
}
