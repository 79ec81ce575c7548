package org.corporateparenting.validation.ssda903;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.Optional;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.time.CollectionYear;
import org.junit.jupiter.api.Test;

/** The rules of the return against the list of the department's codes. */
class CollectionRulesTest {

    private static final CollectionYear LAST_FULL_PACK = CollectionYear.of("2025/26");

    @Test
    void everyCodeIsARuleAndEveryRuleHasACode() throws IOException {
        assertThat(ReturnRules.catalogue().stream()
                        .map(entry -> entry.id().text())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        codes().stream().map(Code::code).toList());
    }

    @Test
    void severityStageBypassAndYearsAreThoseOfTheList() throws IOException {
        for (Code code : codes()) {
            CollectionRule rule = ReturnRules.find(RuleId.of(code.code)).orElseThrow();
            assertThat(rule.severity().name()).as(code.code).isEqualTo(code.severity);
            assertThat(rule.stage().map(String::valueOf).orElse(""))
                    .as(code.code)
                    .isEqualTo(code.stage);
            assertThat(rule.bypass().name()).as(code.code).isEqualTo(code.bypass);
            assertThat(rule.firstYear()).as(code.code).isEqualTo(CollectionYear.of(code.firstPack));
            assertThat(rule.lastYear())
                    .as(code.code)
                    .isEqualTo(Optional.of(code.removedFrom)
                            .filter(year -> !year.isEmpty())
                            .map(year -> CollectionYear.of(year).previous()));
            assertThat(rule.entries().stream().map(CatalogueEntry::validity).skip(1))
                    .extracting(validity ->
                            CollectionYear.containing(validity.start()).toString())
                    .as(code.code)
                    .isEqualTo(Splitter.on(' ').omitEmptyStrings().splitToList(code.amended));
        }
    }

    @Test
    void everyRuleSaysWhatMustHoldAndHowToMendIt() {
        for (CatalogueEntry entry : ReturnRules.catalogue()) {
            CollectionRule rule = ReturnRules.find(entry.id()).orElseThrow();
            assertThat(rule.title()).as(rule.toString()).endsWith(".").hasSizeLessThan(220);
            assertThat(rule.remedy()).as(rule.toString()).endsWith(".").hasSizeLessThan(220);
            assertThat(rule.fields()).as(rule.toString()).isNotEmpty();
        }
    }

    @Test
    void thePackOf2025HasItsNumberOfRules() {
        assertThat(ReturnRules.of(LAST_FULL_PACK).rules()).hasSize(311);
        assertThat(ReturnRules.of(CollectionYear.of("2022/23")).rules()).hasSize(293);
        assertThat(ReturnRules.of(CollectionYear.of("2023/24")).rules()).hasSize(312);
        assertThat(ReturnRules.of(CollectionYear.of("2024/25")).rules()).hasSize(305);
        assertThat(ReturnRules.of(CollectionYear.of("2026/27")).rules()).hasSize(322);
    }

    /** The codes that some pack has; a few came and went with one pack, and no pack has them. */
    private static ImmutableList<Code> codes() throws IOException {
        return Resources.readLines(Resources.getResource(CollectionRulesTest.class, "codes.csv"), UTF_8).stream()
                .skip(1)
                .map(line -> Splitter.on(',').splitToList(line))
                .map(cells -> new Code(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        cells.get(6)))
                .filter(code -> !code.firstPack.equals(code.removedFrom))
                .collect(ImmutableList.toImmutableList());
    }

    /** A line of the list. */
    private record Code(
            String code,
            String severity,
            String stage,
            String bypass,
            String firstPack,
            String amended,
            String removedFrom) {}
}
