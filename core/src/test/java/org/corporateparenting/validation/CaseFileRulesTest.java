package org.corporateparenting.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.validation.Check.born;
import static org.corporateparenting.validation.Check.child;
import static org.corporateparenting.validation.Check.day;
import static org.corporateparenting.validation.Check.starts;
import static org.corporateparenting.validation.Check.under;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.time.WorkingDayCalendar;
import org.junit.jupiter.api.Test;

class CaseFileRulesTest {

    private static final CaseFile PAST_17 = born("2008-05-10")
            .addEpisode(under(LegalStatus.INTERIM_CARE_ORDER, "2025-01-01", "2025-05-11"))
            .build();

    private final CaseFileRules rules = CaseFileRules.standard();

    @Test
    void everyRuleAnswersAndWhatConcernsNothingIsNotApplicable() {
        CheckedCase checked = rules.check(child().build(), Check.LONG_AFTER);
        assertThat(checked.child().text()).isEqualTo("C17");
        assertThat(checked.rules()).extracting(CheckedRule::kind).containsOnly(Outcome.NOT_APPLICABLE);
        assertThat(checked.rules()).extracting(rule -> rule.entry().id()).isSorted();
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.notDetermined()).isEmpty();
        assertThat(Check.rule("LAC-14", child(), Check.LONG_AFTER).outcome())
                .isEqualTo(new RuleOutcome.NotApplicable("no interim care order is on record"));
    }

    @Test
    void theCatalogueHasEveryRuleOnce() {
        assertThat(CaseFileRules.catalogue())
                .isSorted()
                .extracting(entry -> entry.id() + "/" + entry.part() + "/" + entry.validity())
                .doesNotHaveDuplicates();
        assertThat(RuleCatalogue.standard().entries()).containsAll(CaseFileRules.catalogue());
    }

    @Test
    void aFindingNamesRuleChildFieldsAndProvisionAndHidesWhatItCompared() {
        Finding finding = rules.check(PAST_17, Check.LONG_AFTER).findings().get(0);
        assertThat(finding.rule().text()).isEqualTo("LAC-14");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location().child()).contains("C17");
        assertThat(finding.location().table()).isEmpty();
        assertThat(finding.location().fields()).isEqualTo(ImmutableList.of("legalStatus", "from", "to", "born"));
        assertThat(finding.message())
                .isEqualTo("the interim care order runs past the day on which the young person turned 17, when it ends;"
                        + " only another basis keeps them looked after");
        assertThat(finding.citations()).hasToString("[Children Act 1989 (c. 41) s.31(3), s.38(4)]");
        assertThat(finding.evidence().get("born")).containsExactly("2008-05-10");
        assertThat(finding.toString()).doesNotContain("2008-05-10");
    }

    @Test
    void aBreachedRuleStillNamesWhatItCouldNotJudge() {
        CaseFile file = child().died(day("2024-01-01"))
                .addEpisode(starts("2024-02-01").build())
                .build();
        CheckedCase checked = rules.check(file, Check.LONG_AFTER);
        assertThat(checked.notDetermined())
                .extracting(rule -> rule.entry().id().text())
                .contains("CASE-01", "CASE-02");
        assertThat(checked.notDetermined())
                .allSatisfy(rule -> assertThat(rule.missing()).containsExactly("the birth date"));
    }

    @Test
    void whatLiesAfterTheDayAskedAboutDoesNotExistYet() {
        assertThat(rules.check(PAST_17, day("2024-12-31")).rules())
                .extracting(CheckedRule::kind)
                .containsOnly(Outcome.NOT_APPLICABLE);
        assertThat(rules.check(PAST_17, day("2025-05-10")).findings()).isEmpty();
        assertThat(rules.check(PAST_17, day("2025-05-11")).findings()).hasSize(1);
    }

    @Test
    void theReadingOfALeapDayIsTakenFromTheInterpretation() {
        CaseFile file = born("2008-02-29")
                .addEpisode(under(LegalStatus.INTERIM_CARE_ORDER, "2024-12-01", "2025-03-01"))
                .build();
        CaseFileRules feb28 = rules.with(Interpretation.standard().with("leap-day", "TWENTY_EIGHTH_OF_FEBRUARY"));
        assertThat(rules.check(file, Check.LONG_AFTER).findings()).isEmpty();
        assertThat(feb28.with(WorkingDayCalendar.englandAndWales())
                        .check(file, Check.LONG_AFTER)
                        .findings())
                .extracting(finding -> finding.rule().text())
                .containsExactly("LAC-14");
    }

    @Test
    void everyEntryHasAForceThatFitsItsSource() {
        assertThat(CaseFileRules.catalogue()).extracting(CatalogueEntry::title).noneMatch(String::isBlank);
    }

    @Test
    void aHomeThatIsNotRecordedMayBeTheSameAfterATemporaryPlacement() {
        CaseFileBuilder file =
                Check.file("2015-01-01", "V2/U6 2023-01-01 2024-01-01; V2/T1 2024-01-01 2024-02-01; V2/U6 2024-02-01");
        ImmutableList<Episode> episodes = file.build().episodes();
        CaseFileBuilder open = file.episodes(ImmutableList.of(
                episodes.get(0),
                episodes.get(1),
                episodes.get(2).toBuilder().placementType(Optional.empty()).build()));
        CheckedRule rule = Check.rule("LAC-13/return", open, Check.LONG_AFTER);
        assertThat(rule.kind()).isEqualTo(Outcome.NOT_DETERMINABLE);
        assertThat(rule.missing()).containsExactly("the placement from 2024-02-01");
    }
}
