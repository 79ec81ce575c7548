package org.corporateparenting.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.corporateparenting.child.CareHistory;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.validation.CaseFileRules;
import org.corporateparenting.validation.RuleCatalogue;

/** That what is drawn as valid is, and that a planted fault is found where it was planted. */
class ArbitrariesProperties {

    private final CaseFileRules rules = CaseFileRules.standard();

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void aValidCaseFileBreachesNoRule(@ForAll("enquiries") Enquiry enquiry) {
        assertThat(rules.check(enquiry.caseFile(), enquiry.asAt()).findings()).isEmpty();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void aValidHistoryHasNoOverlap(@ForAll("histories") CareHistory history) {
        assertThat(history.overlaps()).isEmpty();
        assertThat(history.periodsOfCare()).isNotEmpty();
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void aPlantedFaultIsFound(@ForAll("faults") PlantedFault fault) {
        Statistics.collect(fault.rule() + ": " + fault.what());
        assertThat(said(fault.faulty(), fault)).as(fault.what()).isGreaterThan(said(fault.sound(), fault));
    }

    /** How many times the rule says what the fault makes it say. */
    private long said(Enquiry asked, PlantedFault fault) {
        return fault.outcome()
                .map(outcome -> Duties.standard().assess(asked.caseFile(), asked.asAt()).with(outcome).stream()
                        .filter(duty -> duty.duty().equals(fault.rule()))
                        .count())
                .orElseGet(() -> rules.check(asked.caseFile(), asked.asAt()).findings().stream()
                        .filter(finding -> finding.rule().equals(fault.rule()))
                        .count());
    }

    @Example
    void everyFaultNamesARuleOfTheCatalogueAndCanBePlanted() {
        assertThat(Faults.rules()).allSatisfy(rule -> {
            assertThat(RuleCatalogue.standard().entries())
                    .anyMatch(entry -> entry.id().equals(rule));
            assertThat(Faults.planted(rule).sample().rule()).isEqualTo(rule);
        });
        assertThatThrownBy(() -> Faults.planted(RuleId.of("KPI-01")))
                .hasMessageStartingWith("no fault is planted for KPI-01; ");
    }

    @Provide
    Arbitrary<PlantedFault> faults() {
        return Faults.planted();
    }

    @Provide
    Arbitrary<Enquiry> enquiries() {
        return CaseFiles.enquiries();
    }

    @Provide
    Arbitrary<CareHistory> histories() {
        return CareHistories.valid();
    }
}
