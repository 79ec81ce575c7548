package org.corporateparenting.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.corporateparenting.law.Force;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleKind;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private final RuleCatalogue catalogue = RuleCatalogue.standard();

    @Test
    void holdsDutiesAndDefinitionsInOrder() {
        assertThat(catalogue.entries()).isSorted();
        assertThat(catalogue.entries())
                .extracting(CatalogueEntry::kind)
                .contains(RuleKind.DUTY, RuleKind.DEFINITION, RuleKind.POLICY, RuleKind.STATUS);
    }

    @Test
    void noTwoEntriesShareIdPartAndVersion() {
        assertThat(catalogue.entries())
                .extracting(entry -> entry.id() + "/" + entry.part().orElse("") + "/" + entry.validity())
                .doesNotHaveDuplicates();
    }

    @Test
    void findsEveryVersionOfARule() {
        assertThat(catalogue.find(RuleId.of("VIS-03")))
                .extracting(entry -> entry.validity().toString())
                .containsExactly("2011-04-01/2015-04-01", "2015-04-01/..");
    }

    @Test
    void findsNothingForAnUnknownRule() {
        assertThat(catalogue.find(RuleId.of("XYZ-99"))).isEmpty();
    }

    @Test
    void conventionsOfTheReturnAreNotStatute() {
        assertThat(catalogue.find(RuleId.of("REV-10")))
                .extracting(CatalogueEntry::force)
                .containsExactly(Force.DATA);
    }
}
