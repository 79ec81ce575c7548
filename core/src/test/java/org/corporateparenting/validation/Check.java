package org.corporateparenting.validation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.rule.RuleId;

/** Synthetic case files and the way to ask about one case-file rule. */
final class Check {

    static final LocalDate LONG_AFTER = LocalDate.of(2026, 3, 31);

    private Check() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static CaseFileBuilder child() {
        return CaseFile.builder().id(ChildId.of("C17"));
    }

    static CaseFileBuilder born(String born) {
        return child().born(day(born));
    }

    /** An episode with which care starts: fostered, accommodated under section 20. */
    static EpisodeBuilder starts(String day) {
        return Episode.builder()
                .commenced(day(day))
                .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                .legalStatus(LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                .placementType(PlacementType.FOSTER_OTHER);
    }

    /** An episode with which care starts and ends, under a status. */
    static Episode under(LegalStatus status, String from, String to) {
        return starts(from)
                .legalStatus(status)
                .ceased(day(to))
                .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                .build();
    }

    /** An episode that follows on another with a change of legal status. */
    static EpisodeBuilder changes(LegalStatus status, String from) {
        return starts(from)
                .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                .legalStatus(status);
    }

    /** An episode after which care goes on. */
    static Episode goesOn(EpisodeBuilder episode, String to) {
        return episode.ceased(day(to))
                .reasonEpisodeCeased(ReasonEpisodeCeased.CARE_GOES_ON)
                .build();
    }

    /**
     * A case file from text such as {@code V2/U6 2024-01-01 2024-02-01; C1/U6 2024-02-01}: legal status, placement, first
     * day, and the day it ended where it did. Episodes that follow one another without a day between are one period of care.
     */
    static CaseFileBuilder file(String born, String episodes) {
        CaseFileBuilder file = child();
        if (!born.isEmpty()) {
            file.born(day(born));
        }
        String[][] parts = Arrays.stream(episodes.split("; "))
                .map(text -> text.strip().split("[ /]"))
                .toArray(String[][]::new);
        for (int i = 0; i < parts.length; i++) {
            boolean follows = i > 0 && parts[i - 1].length > 3 && parts[i - 1][3].equals(parts[i][2]);
            boolean goesOn = i + 1 < parts.length && parts[i].length > 3 && parts[i][3].equals(parts[i + 1][2]);
            file.addEpisode(episode(parts[i], follows ? parts[i - 1] : new String[0], goesOn));
        }
        return file;
    }

    private static Episode episode(String[] parts, String[] before, boolean goesOn) {
        EpisodeBuilder episode = starts(parts[2])
                .legalStatus(LegalStatus.of(parts[0]))
                .placementType(PlacementType.of(parts[1]))
                .reasonForNewEpisode(
                        before.length == 0
                                ? ReasonForNewEpisode.STARTED
                                : before[0].equals(parts[0])
                                        ? ReasonForNewEpisode.PLACEMENT_AND_CARER
                                        : ReasonForNewEpisode.LEGAL_STATUS);
        if (parts.length > 3) {
            episode.ceased(day(parts[3]))
                    .reasonEpisodeCeased(goesOn ? ReasonEpisodeCeased.CARE_GOES_ON : ReasonEpisodeCeased.HOME_PLANNED);
        }
        return episode.build();
    }

    static List<CheckedRule> rules(String rule, CaseFileBuilder file, LocalDate asAt) {
        int slash = rule.indexOf('/');
        RuleId id = RuleId.of(slash < 0 ? rule : rule.substring(0, slash));
        String part = slash < 0 ? "" : rule.substring(slash + 1);
        return CaseFileRules.standard().check(file.build(), asAt).rules().stream()
                .filter(checked -> checked.entry().id().equals(id))
                .filter(checked -> checked.entry().part().orElse("").equals(part))
                .toList();
    }

    /** The one answer of a rule, or a part of it such as {@code LAC-06/end}. */
    static CheckedRule rule(String rule, CaseFileBuilder file, LocalDate asAt) {
        List<CheckedRule> rules = rules(rule, file, asAt);
        if (rules.size() != 1) {
            throw new AssertionError(rule + " gives " + rules.size() + " answers");
        }
        return rules.get(0);
    }

    static Outcome outcome(String rule, CaseFileBuilder file, String asAt) {
        return rule(rule, file, day(asAt)).kind();
    }

    static Outcome outcome(String rule, CaseFileBuilder file) {
        return rule(rule, file, LONG_AFTER).kind();
    }

    static List<String> messages(String rule, CaseFileBuilder file) {
        return CaseFileRules.standard().check(file.build(), LONG_AFTER).findings().stream()
                .filter(finding -> finding.rule().text().equals(rule))
                .map(Finding::message)
                .toList();
    }
}
