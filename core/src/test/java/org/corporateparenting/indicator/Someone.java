package org.corporateparenting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;

/** A synthetic young person, and what a measure comes to for them. */
final class Someone {

    private Someone() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static CaseFileBuilder child() {
        return CaseFile.builder().id(ChildId.of("C1"));
    }

    /** An episode with which care starts: fostered, under a care order. */
    static EpisodeBuilder fostered(String from) {
        return Episode.builder()
                .commenced(day(from))
                .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                .legalStatus(LegalStatus.FULL_CARE_ORDER)
                .placementType(PlacementType.FOSTER_OTHER);
    }

    /** An episode in a placement for adoption with new carers, under a placement order. */
    static EpisodeBuilder placed(String from) {
        return fostered(from)
                .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS_PLACEMENT_AND_CARER)
                .legalStatus(LegalStatus.PLACEMENT_ORDER)
                .placementType(PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS);
    }

    static Episode until(EpisodeBuilder episode, String day) {
        return episode.ceased(day(day))
                .reasonEpisodeCeased(ReasonEpisodeCeased.CARE_GOES_ON)
                .build();
    }

    static Episode until(EpisodeBuilder episode, String day, ReasonEpisodeCeased reason) {
        return episode.ceased(day(day)).reasonEpisodeCeased(reason).build();
    }

    /** Fostered, then placed for adoption, then adopted. */
    static CaseFileBuilder adopted(String entered, String placed, String adopted) {
        return child().addEpisode(until(fostered(entered), placed))
                .addEpisode(until(placed(placed), adopted, ReasonEpisodeCeased.ADOPTED_UNOPPOSED));
    }

    static CaseFileBuilder inCare(String from) {
        return child().addEpisode(fostered(from).build());
    }

    static CaseFileBuilder inCare(String from, String to) {
        return child().addEpisode(until(fostered(from), to, ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT));
    }

    static CaseFileBuilder without(CaseFileBuilder file, ActKind... kinds) {
        return file.observations(Observations.complete().without(List.of(kinds)));
    }

    static Tally tally(String measure, String asAt, CaseFileBuilder... files) {
        return Indicators.standard()
                .only(measure)
                .asAt(day(asAt))
                .tally(Stream.of(files).map(CaseFileBuilder::build).toList())
                .of(measure);
    }

    /** Such as {@code 1/2}, with the sum of a mean after {@code =}, and how many are not known after {@code ?}. */
    static String count(String measure, String asAt, CaseFileBuilder... files) {
        Tally tally = tally(measure, asAt, files);
        return tally.count().numerator() + "/" + tally.count().denominator()
                + (tally.sum() == 0 ? "" : "=" + tally.sum())
                + (tally.notKnown() == 0 ? "" : "?" + tally.notKnown());
    }

    static List<String> missing(String measure, String asAt, CaseFileBuilder file) {
        return tally(measure, asAt, file).missing().keySet().asList();
    }
}
