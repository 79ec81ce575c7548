package org.corporateparenting.validation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.RuleOutcome;

/**
 * What one rule has said so far of the things it is about in one case file.
 *
 * <p>Each thing is judged by the version in force on its own day; where none was in force, it is not judged. A rule to
 * which nothing was said is not applicable, never satisfied.
 */
final class Judgement {

    private final CaseFileRule rule;
    private final CaseFacts facts;
    private final Map<CatalogueEntry, Said> said = new LinkedHashMap<>();
    private Optional<String> notApplicable = Optional.empty();

    Judgement(CaseFileRule rule, CaseFacts facts) {
        this.rule = rule;
        this.facts = facts;
    }

    /** Something of a day is as it should be. */
    void satisfied(LocalDate day) {
        on(day);
    }

    /**
     * Something of a day is not as it should be.
     *
     * @param day the day that decides which version applies
     * @param message what is wrong, naming no birth date and no other personal data
     * @param compared the fields compared, with their values
     */
    void breached(LocalDate day, String message, Compared compared) {
        Said by = on(day);
        by.findings.add(Finding.builder()
                .rule(by.version.id())
                .severity(rule.severity())
                .location(compared.location(facts.caseFile().id().text()))
                .message(message)
                .addAllCitations(by.version.citations())
                .evidence(compared.values())
                .build());
    }

    /** Something of a day is as it should be, or breached. */
    void test(LocalDate day, boolean asItShouldBe, String message, Compared compared) {
        if (asItShouldBe) {
            satisfied(day);
        } else {
            breached(day, message, compared);
        }
    }

    /** Something of a day cannot be judged without a fact, and the fact would settle it. */
    void unknown(LocalDate day, String fact) {
        on(day).missing.add(fact);
    }

    /**
     * Takes over an answer that was given elsewhere. What is wrong is told of the child; why nothing was judged is kept.
     *
     * @param day the day that decides which version applies
     * @param outcome the answer
     */
    void relay(LocalDate day, RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.NotApplicable none) {
            notApplicable = Optional.of(none.reason());
        } else {
            relay(on(day), outcome);
        }
    }

    private void relay(Said by, RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.Breached breached) {
            breached.findings().forEach(finding -> by.findings.add(ofChild(finding)));
        } else if (outcome instanceof RuleOutcome.NotDeterminable open) {
            by.missing.addAll(open.missing());
        }
    }

    private Finding ofChild(Finding finding) {
        return Finding.builder()
                .from(finding)
                .location(finding.location().forChild(facts.caseFile().id().text()))
                .build();
    }

    ImmutableList<CheckedRule> answers() {
        if (said.isEmpty()) {
            CatalogueEntry version = rule.versionOn(facts.asAt()).orElse(rule.latest());
            return ImmutableList.of(new CheckedRule(
                    version,
                    rule.severity(),
                    new RuleOutcome.NotApplicable(notApplicable.orElse(rule.reasonNotApplicable())),
                    ImmutableList.of()));
        }
        return said.values().stream()
                .map(by -> new CheckedRule(
                        by.version, rule.severity(), by.outcome(), ImmutableList.sortedCopyOf(by.missing)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Where what is said of a day goes; where no version was in force on it, it goes nowhere. */
    private Said on(LocalDate day) {
        Optional<CatalogueEntry> version = rule.versionOn(day);
        if (version.isEmpty()) {
            return new Said(rule.versions().get(0));
        }
        Said before = said.get(version.get());
        Said by = before == null ? new Said(version.get()) : before;
        said.put(version.get(), by);
        return by;
    }

    /** What was said by one version; nothing that was satisfied leaves a trace. */
    private static final class Said {

        private final CatalogueEntry version;
        private final Set<Finding> findings = new LinkedHashSet<>();
        private final Set<String> missing = new LinkedHashSet<>();

        Said(CatalogueEntry version) {
            this.version = version;
        }

        RuleOutcome outcome() {
            if (!findings.isEmpty()) {
                return new RuleOutcome.Breached(ImmutableList.copyOf(findings));
            }
            return missing.isEmpty()
                    ? new RuleOutcome.Satisfied()
                    : new RuleOutcome.NotDeterminable(ImmutableList.sortedCopyOf(missing));
        }
    }
}
