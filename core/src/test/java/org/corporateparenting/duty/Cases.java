package org.corporateparenting.duty;

import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/** Synthetic case files and the way to ask about one duty. */
final class Cases {

    static final LocalDate LONG_AFTER = LocalDate.of(2029, 6, 1);

    private Cases() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static CaseFileBuilder child() {
        return CaseFile.builder().id(ChildId.of("C17"));
    }

    /** An episode with which care starts: fostered, accommodated under section 20. */
    static EpisodeBuilder starts(LocalDate day) {
        return Episode.builder()
                .commenced(day)
                .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                .legalStatus(LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                .placementType(PlacementType.FOSTER_OTHER);
    }

    static EpisodeBuilder starts(String day) {
        return starts(day(day));
    }

    /** An episode that begins with a move to other foster carers. */
    static EpisodeBuilder moves(String day) {
        return starts(day).reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_AND_CARER);
    }

    static EpisodeBuilder moves(LocalDate day) {
        return starts(day).reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_AND_CARER);
    }

    static CaseFileBuilder inCareFrom(LocalDate day) {
        return child().addEpisode(starts(day).build());
    }

    static CaseFileBuilder inCareFrom(String day) {
        return inCareFrom(day(day));
    }

    static CaseFileBuilder inCare(String from, String to) {
        return child().addEpisode(starts(from)
                .ceased(day(to))
                .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                .build());
    }

    static CaseFileBuilder withParents(LocalDate from, LegalStatus status) {
        return child().addEpisode(starts(from)
                .legalStatus(status)
                .placementType(PlacementType.WITH_PARENTS)
                .build());
    }

    static CaseFileBuilder placedOn(PlacementBasis basis, LocalDate from) {
        PlacementType type = basis == PlacementBasis.TEMPORARY_APPROVAL
                ? PlacementType.CONNECTED_FOSTER_OTHER
                : PlacementType.WITH_PARENTS;
        return child().addEpisode(starts(from).placementType(type).build())
                .addPlacementTerm(
                        PlacementTerms.builder().placed(from).basis(basis).build());
    }

    static CaseFileBuilder shortBreak(LocalDate from) {
        return child().addEpisode(starts(from)
                .legalStatus(LegalStatus.SHORT_BREAKS_AGREEMENT)
                .build());
    }

    static Episode breakOf(String from, String to) {
        return starts(from)
                .ceased(day(to))
                .legalStatus(LegalStatus.SHORT_BREAKS_EACH_RECORDED)
                .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                .build();
    }

    static PlacementTerms lasting(LocalDate placed, boolean toEighteen) {
        return PlacementTerms.builder()
                .placed(placed)
                .basis(PlacementBasis.ORDINARY)
                .intendedToLastToEighteen(toEighteen)
                .build();
    }

    /** A visit at which the child was seen and spoken to in private. */
    static Visit visit(LocalDate day) {
        return Visit.builder().on(day).childSeen(true).seenAlone(true).build();
    }

    static Visit visit(String day) {
        return visit(day(day));
    }

    static DateRange days(String from, String to) {
        return DateRange.of(day(from), day(to));
    }

    /** The duties of one id, {@code VIS-01}, or one part, {@code VIS-05/weekly}. */
    static List<AssessedDuty> all(CaseFileBuilder file, String duty, LocalDate asAt) {
        return all(Duties.standard(), file, duty, asAt);
    }

    static List<AssessedDuty> all(CaseFileBuilder file, String duty, String asAt) {
        return all(file, duty, day(asAt));
    }

    static List<AssessedDuty> all(Duties duties, CaseFileBuilder file, String duty, LocalDate asAt) {
        return duties.assess(file.build(), asAt).all().stream()
                .filter(each -> duty.equals(
                        each.duty() + each.part().map(part -> "/" + part).orElse("")))
                .toList();
    }

    /** The one duty of an id or part that a case has, or has from a trigger. */
    static AssessedDuty only(CaseFileBuilder file, String duty, String asAt) {
        return single(all(file, duty, asAt), duty);
    }

    static AssessedDuty dutyFrom(CaseFileBuilder file, String duty, LocalDate trigger, LocalDate asAt) {
        return dutyFrom(Duties.standard(), file, duty, trigger, asAt);
    }

    static AssessedDuty dutyFrom(CaseFileBuilder file, String duty, String trigger, String asAt) {
        return dutyFrom(file, duty, day(trigger), day(asAt));
    }

    static AssessedDuty dutyFrom(Duties duties, CaseFileBuilder file, String duty, LocalDate trigger, LocalDate asAt) {
        return single(
                all(duties, file, duty, asAt).stream()
                        .filter(each -> each.trigger().equals(trigger))
                        .toList(),
                duty + " from " + trigger);
    }

    private static AssessedDuty single(List<AssessedDuty> found, String what) {
        if (found.size() != 1) {
            throw new AssertionError(what + " found " + found.size() + " times: " + found);
        }
        return found.get(0);
    }
}
