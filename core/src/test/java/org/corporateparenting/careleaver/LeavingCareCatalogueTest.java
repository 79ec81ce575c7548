package org.corporateparenting.careleaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.corporateparenting.careleaver.Lives.day;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.corporateparenting.careleaver.EntitlementRule.Span;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class LeavingCareCatalogueTest {

    @Test
    void everyVersionOfAnEntitlementIsListed() {
        assertThat(LeavingCare.catalogue())
                .filteredOn(entry -> entry.id().equals(RuleId.of("CL-18")))
                .extracting(CatalogueEntry::force, CatalogueEntry::kind, CatalogueEntry::validity)
                .containsExactly(
                        tuple(Force.GUIDANCE, RuleKind.ENTITLEMENT, DateRange.of(day("2012-04-01"), day("2023-04-01"))),
                        tuple(Force.GUIDANCE, RuleKind.ENTITLEMENT, DateRange.startingOn(day("2023-04-01"))));
    }

    @Test
    void theGroupsAreListedAndWhatADutyListsIsNot() {
        assertThat(LeavingCare.catalogue())
                .extracting(entry -> entry.id().text())
                .contains("CL-01", "CL-06", "CL-08", "SBK-03", "CL-15", "CL-25")
                .doesNotContain("CL-07", "CL-12");
        assertThat(LeavingCare.catalogue())
                .filteredOn(entry -> entry.id().equals(RuleId.of("CL-13")))
                .extracting(CatalogueEntry::part)
                .containsExactly(Optional.of("adviser"), Optional.of("adviser"));
    }

    @Test
    void anEntitlementIsChangedInOneThingAtATime() {
        EntitlementRule plain = new EntitlementRule(
                RuleId.of("CL-18"),
                Optional.empty(),
                "Allowance",
                Force.STATUTE,
                EntitlementRule.routes(CareLeaverGroup.RELEVANT),
                Span.WHOLE,
                Optional.empty(),
                EntitlementRule.versions(LeavingCareAmounts.settingUpHomeAllowance()),
                true);
        assertThat(plain.routes()).isEqualTo(ImmutableSet.of(Route.RELEVANT, Route.RELEVANT_DETAINED));
        assertThat(plain.versions())
                .extracting(EntitlementRule.Version::pounds, EntitlementRule.Version::confidence)
                .containsExactly(
                        tuple(Optional.of(2000), Confidence.RECALLED_MEDIUM),
                        tuple(Optional.of(3000), Confidence.VERIFIED_SECONDARY));
        EntitlementRule changed =
                plain.onlyWhere("on moving").asGuidance().asPart("home").listedElsewhere();
        assertThat(changed)
                .isEqualTo(new EntitlementRule(
                        plain.id(),
                        Optional.of("home"),
                        plain.title(),
                        Force.GUIDANCE,
                        plain.routes(),
                        plain.ages(),
                        Optional.of("on moving"),
                        plain.versions(),
                        false));
        ImmutableList<CatalogueEntry> entries = changed.entries();
        assertThat(entries).extracting(CatalogueEntry::title).containsExactly("Allowance", "Allowance");
    }
}
