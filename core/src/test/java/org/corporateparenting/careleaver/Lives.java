package org.corporateparenting.careleaver;

import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.careleaver.ReturnHome;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/** Synthetic young people and the way to ask about them. */
final class Lives {

    private Lives() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static CaseFileBuilder born(String day) {
        return CaseFile.builder().id(ChildId.of("C17")).born(day(day));
    }

    /** Care under section 20 in a foster placement, from a known start. */
    static EpisodeBuilder inCareFrom(String day) {
        return Episode.builder()
                .commenced(day(day))
                .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                .legalStatus(LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                .placementType(PlacementType.FOSTER_OTHER);
    }

    /** The same until a day, then living independently. */
    static EpisodeBuilder between(String from, String to) {
        return inCareFrom(from).ceased(day(to)).reasonEpisodeCeased(ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT);
    }

    static Episode care(String from, String to) {
        return between(from, to).build();
    }

    static ReturnHome home(String from, String to) {
        return new ReturnHome(DateRange.of(day(from), day(to)));
    }

    static CareLeaverStatus on(CaseFileBuilder file, String day) {
        return LeavingCare.standard().standingOn(file.build(), day(day));
    }

    static CareLeaverGroup group(CaseFileBuilder file, String day) {
        return on(file, day).group();
    }

    /** The standings from 16 on as known on a day: group and days. */
    static List<String> standings(CaseFileBuilder file, String asAt) {
        return LeavingCare.standard().standingsOf(file.build(), day(asAt)).stream()
                .map(CareLeaverStatus::toString)
                .toList();
    }

    static List<String> entitlements(CareLeaverStatus status) {
        return status.entitlements().stream()
                .map(each -> each.id().text())
                .distinct()
                .toList();
    }
}
