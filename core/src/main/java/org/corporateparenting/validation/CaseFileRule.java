package org.corporateparenting.validation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.Severity;

/** One rule about one case file: what the catalogue says of each version, and a pure function of the facts. */
final class CaseFileRule implements Comparable<CaseFileRule> {

    private final Severity severity;
    private final String subject;
    private final BiConsumer<CaseFacts, Judgement> judge;
    private final ImmutableList<CatalogueEntry> versions;

    private CaseFileRule(
            Severity severity,
            String subject,
            BiConsumer<CaseFacts, Judgement> judge,
            ImmutableList<CatalogueEntry> versions) {
        this.severity = severity;
        this.subject = subject;
        this.judge = judge;
        this.versions = ImmutableList.sortedCopyOf(versions);
    }

    /**
     * A rule of one version.
     *
     * @param severity how much a breach weighs
     * @param subject what it judges, such as {@code care order}, for the reason why it is not applicable
     * @param judge tells the judgement of each thing that the rule is about
     */
    static CaseFileRule of(
            CatalogueEntry version, Severity severity, String subject, BiConsumer<CaseFacts, Judgement> judge) {
        return of(ImmutableList.of(version), severity, subject, judge);
    }

    /** A rule of several versions, no two of them in force on one day. */
    static CaseFileRule of(
            ImmutableList<CatalogueEntry> versions,
            Severity severity,
            String subject,
            BiConsumer<CaseFacts, Judgement> judge) {
        return new CaseFileRule(severity, subject, judge, versions);
    }

    /** What the catalogue says: one entry per version, earliest first. */
    ImmutableList<CatalogueEntry> versions() {
        return versions;
    }

    /** The version that came last. */
    CatalogueEntry latest() {
        return versions.get(versions.size() - 1);
    }

    /** The version in force on a day, or empty where there was none. */
    Optional<CatalogueEntry> versionOn(LocalDate day) {
        for (CatalogueEntry version : versions) {
            if (version.validity().contains(day)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    Severity severity() {
        return severity;
    }

    /** Why the rule does not concern a case file in which it found nothing to judge. */
    String reasonNotApplicable() {
        return "no " + subject + " is on record";
    }

    /** The answer of each version that had something to judge, or one that it is not applicable. */
    ImmutableList<CheckedRule> check(CaseFacts facts) {
        Judgement judgement = new Judgement(this, facts);
        judge.accept(facts, judgement);
        return judgement.answers();
    }

    @Override
    public int compareTo(CaseFileRule other) {
        return versions.get(0).compareTo(other.versions.get(0));
    }
}
