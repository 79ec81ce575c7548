package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.ssd.SsdExtract;
import org.corporateparenting.validation.CaseFileRules;
import org.corporateparenting.validation.CheckedRule;
import org.corporateparenting.validation.HouseholdRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an authority of 1,000 shows what can become of a rule on records, what is as it should be included. */
class RuleOutcomesTest {

    private static final LocalDate AS_AT = LocalDate.parse(Ran.AS_AT);
    private static final Splitter SPACES = Splitter.on(' ');

    @TempDir
    private static Path folder;

    private static Path extract;
    private static ImmutableSetMultimap<String, Outcome> outcomes;

    @BeforeAll
    static void check() {
        extract = Ran.authority(folder, 1000, 0.02);
        SsdExtract read = SsdExtract.read(extract).value();
        CaseFileRules rules = CaseFileRules.standard().withSettings(read.settings());
        ImmutableSetMultimap.Builder<String, Outcome> found = ImmutableSetMultimap.builder();
        read.caseFiles().forEach(file -> add(found, rules.check(file, AS_AT).rules()));
        read.households()
                .forEach(household -> add(
                        found, HouseholdRules.standard().check(household, AS_AT).rules()));
        outcomes = found.build();
    }

    private static void add(ImmutableSetMultimap.Builder<String, Outcome> found, List<CheckedRule> rules) {
        for (CheckedRule rule : rules) {
            String id = rule.entry().id().text();
            found.put(id, rule.outcome().kind());
            found.put(family(id), rule.outcome().kind());
        }
    }

    private static String family(String id) {
        return id.substring(0, id.indexOf('-'));
    }

    @Test
    void everyFamilyIsSeenInEveryOutcome() {
        Set<String> families = Sets.difference(outcomes.keySet(), rules());
        assertThat(families)
                .containsExactlyInAnyOrder("ADO", "CASE", "FOS", "LAC", "PLC", "SAC", "SBK", "SEC")
                .containsAll(CaseFileRules.catalogue().stream()
                        .map(entry -> family(entry.id().text()))
                        .toList());
        for (String family : families) {
            assertThat(outcomes.get(family)).as(family).containsExactlyInAnyOrder(Outcome.values());
        }
    }

    /** A rule that compares only days which are there is never in doubt: without one of them it has nothing to judge. */
    @ParameterizedTest
    @CsvSource({
        "CASE-03, SATISFIED BREACHED NOT_APPLICABLE",
        "CASE-07, SATISFIED BREACHED NOT_APPLICABLE",
        "CASE-08, SATISFIED BREACHED NOT_APPLICABLE",
        "CASE-09, SATISFIED BREACHED NOT_APPLICABLE",
        "CASE-11, SATISFIED BREACHED NOT_DETERMINABLE NOT_APPLICABLE",
        "LAC-01,  SATISFIED BREACHED NOT_DETERMINABLE NOT_APPLICABLE",
        "LAC-08,  SATISFIED BREACHED NOT_DETERMINABLE NOT_APPLICABLE",
        "SEC-01,  SATISFIED BREACHED NOT_DETERMINABLE NOT_APPLICABLE",
        "SEC-02,  SATISFIED BREACHED NOT_DETERMINABLE NOT_APPLICABLE",
        "SEC-04,  SATISFIED BREACHED NOT_APPLICABLE"
    })
    void rulesOfWhichFewChildrenHaveAnythingAreSeenInEveryOutcomeTheyCanHave(String rule, String seen) {
        ImmutableSet<Outcome> all =
                SPACES.splitToStream(seen).map(Outcome::valueOf).collect(ImmutableSet.toImmutableSet());
        assertThat(outcomes.get(rule)).isEqualTo(all);
    }

    /**
     * Interim care orders since 2014 are of any length, and of those before it is not known which followed which. A baby
     * placed for adoption within six weeks, and a way to adoption whose days are out of order, are not planted.
     */
    @Test
    void everyOtherRuleIsSeenBreached() {
        assertThat(Sets.filter(rules(), rule -> !outcomes.containsEntry(rule, Outcome.BREACHED)))
                .containsExactlyInAnyOrder("ADO-04", "ADO-14", "LAC-07");
    }

    @Test
    void theProgramTellsTheSame() {
        ImmutableSetMultimap.Builder<String, Outcome> told = ImmutableSetMultimap.builder();
        for (JsonNode answer : Ran.of("check", "--as-at=" + AS_AT, "--format=json", extract.toString())
                .json()) {
            told.put(
                    answer.get("rule").asText(),
                    Outcome.valueOf(answer.get("outcome").asText()));
        }
        assertThat(told.build().entries()).containsExactlyInAnyOrderElementsOf(seenByRule());
    }

    /** What was breached or open, by rule; without the families. */
    private static Set<Map.Entry<String, Outcome>> seenByRule() {
        return outcomes.entries().stream()
                .filter(entry -> rules().contains(entry.getKey()))
                .filter(entry -> entry.getValue() == Outcome.BREACHED || entry.getValue() == Outcome.NOT_DETERMINABLE)
                .collect(Collectors.toSet());
    }

    private static Set<String> rules() {
        return Sets.filter(outcomes.keySet(), id -> id.contains("-"));
    }
}
