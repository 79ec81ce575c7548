package org.corporateparenting.indicator;

import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/** Synthetic children, and what a measure comes to for one of them. */
final class Young {

    private Young() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static DateRange days(String from, String to) {
        return DateRange.ofClosed(day(from), day(to));
    }

    /** An episode with which care starts: fostered, accommodated under section 20. */
    static EpisodeBuilder starts(String from) {
        return Episode.builder()
                .commenced(day(from))
                .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                .legalStatus(LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                .placementType(PlacementType.FOSTER_OTHER);
    }

    /** An episode of care that ended at home. */
    static Episode stay(String from, String to) {
        return starts(from)
                .ceased(day(to))
                .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                .build();
    }

    static CaseFileBuilder child() {
        return CaseFile.builder().id(ChildId.of("C1"));
    }

    static CaseFileBuilder inCareFrom(String from) {
        return child().addEpisode(starts(from).build());
    }

    /** In care since some day, of which it is not known whether care began on it. */
    static CaseFileBuilder inCareAtLatestFrom(String from) {
        return child().addEpisode(starts(from)
                .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                .build());
    }

    static CaseFileBuilder inCare(String from, String to) {
        return child().addEpisode(stay(from, to));
    }

    /** The same with records of a kind of act for some days only. */
    static CaseFileBuilder observed(CaseFileBuilder file, ActKind kind, String from, String to) {
        return file.observations(Observations.complete().with(kind, Observed.during(days(from, to))));
    }

    static CaseFileBuilder without(CaseFileBuilder file, ActKind... kinds) {
        return file.observations(Observations.complete().without(List.of(kinds)));
    }

    /** What is counted of one child, such as {@code 1/1}, with {@code ?} and a number where something is not known. */
    static String count(String measure, String asAt, CaseFileBuilder... files) {
        return count(Indicators.standard(), measure, asAt, files);
    }

    static String count(Indicators indicators, String measure, String asAt, CaseFileBuilder... files) {
        Tallies tallies = indicators
                .only(measure)
                .asAt(day(asAt))
                .tally(List.of(files).stream().map(CaseFileBuilder::build).toList());
        Tally tally = tallies.of(measure);
        String sum = tally.sum() == 0 ? "" : " sum " + tally.sum();
        String open = tally.notKnown() == 0 ? "" : " ?" + tally.notKnown();
        return tally.count().numerator() + "/" + tally.count().denominator() + sum + open;
    }

    /** What is not known of one child. */
    static List<String> missing(String measure, String asAt, CaseFileBuilder file) {
        return Indicators.standard()
                .only(measure)
                .asAt(day(asAt))
                .tally(List.of(file.build()))
                .of(measure)
                .missing()
                .keySet()
                .asList();
    }
}
