package org.corporateparenting.arbitraries;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.arbitraries.Faults.Bed;
import org.corporateparenting.arbitraries.Faults.Ground;
import org.corporateparenting.arbitraries.Faults.Planter;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.duty.DutyOutcome;

/** What was not done, or not done in time: the acts of one kind are replaced by one in time, and by one late or none. */
final class ActFaults {

    /** Days for which the first placement has to last, past every limit used here. */
    private static final int LONG_ENOUGH = 60;

    static final ImmutableList<Planter> ALL = ImmutableList.of(
            Planter.of(
                    "REV-01", "no first review", DutyOutcome.OVERDUE, missing(ActKind.REVIEW, 10, ActFaults::reviews)),
            Planter.of(
                    "REV-01",
                    "a late first review",
                    DutyOutcome.MET_LATE,
                    late(ActKind.REVIEW, 10, 45, ActFaults::reviews)),
            Planter.of("VIS-01", "no first visit", DutyOutcome.OVERDUE, missing(ActKind.VISIT, 3, ActFaults::visits)),
            Planter.of(
                    "VIS-01", "a late first visit", DutyOutcome.MET_LATE, late(ActKind.VISIT, 3, 9, ActFaults::visits)),
            Planter.of(
                    "HLT-01",
                    "no first health assessment",
                    DutyOutcome.OVERDUE,
                    missing(ActKind.HEALTH_ASSESSMENT, 5, ActFaults::assessments)),
            Planter.of(
                    "COM-01",
                    "a complaint answered late",
                    DutyOutcome.MET_LATE,
                    late(ActKind.COMPLAINT, 7, 50, ActFaults::complaints)));

    private ActFaults() {}

    /** The acts of one kind that are recorded instead of all others: on one day, or none. */
    private interface Acts {
        CaseFileBuilder put(CaseFileBuilder file, LocalDate firstOfCare, Optional<LocalDate> done);
    }

    private static Ground missing(ActKind kind, int inTime, Acts acts) {
        return planted(kind, inTime, Optional.empty(), acts);
    }

    private static Ground late(ActKind kind, int inTime, int late, Acts acts) {
        return planted(kind, inTime, Optional.of(late), acts);
    }

    /** Days are counted from the first day of care. */
    private static Ground planted(ActKind kind, int inTime, Optional<Integer> late, Acts acts) {
        return asked -> fosteredFrom(asked)
                .map(first -> new Bed(
                        with(asked, kind, acts, first, Optional.of(inTime)), with(asked, kind, acts, first, late)));
    }

    private static Enquiry with(Enquiry asked, ActKind kind, Acts acts, LocalDate first, Optional<Integer> days) {
        CaseFileBuilder file = asked.caseFile().toBuilder()
                .observations(asked.caseFile().observations().with(kind, Observed.complete()));
        return asked.about(acts.put(file, first, days.map(first::plusDays)).build());
    }

    /**
     * The first day of care, where it is known and the child was fostered long enough from then on, and not in 2020, when
     * limits were eased.
     */
    private static Optional<LocalDate> fosteredFrom(Enquiry asked) {
        Episode first = asked.caseFile().episodes().get(0);
        LocalDate day = first.commenced();
        LocalDate until = day.plusDays(LONG_ENOUGH);
        boolean fits = first.startsPeriodOfCare()
                && first.placementType().equals(Optional.of(PlacementType.FOSTER_OTHER))
                && first.ceased().filter(until::isAfter).isEmpty()
                && !asked.asAt().isBefore(until)
                && day.isAfter(LocalDate.of(2011, 4, 1))
                && day.getYear() != 2020;
        return fits ? Optional.of(day) : Optional.empty();
    }

    private static CaseFileBuilder reviews(CaseFileBuilder file, LocalDate first, Optional<LocalDate> held) {
        return file.reviews(held.stream().map(Review::held).toList());
    }

    private static CaseFileBuilder visits(CaseFileBuilder file, LocalDate first, Optional<LocalDate> made) {
        return file.visits(made.stream()
                .map(day ->
                        Visit.builder().on(day).childSeen(true).seenAlone(true).build())
                .toList());
    }

    private static CaseFileBuilder assessments(CaseFileBuilder file, LocalDate first, Optional<LocalDate> made) {
        return file.healthAssessments(
                made.stream().map(HealthAssessment::initial).toList());
    }

    /** One complaint, received on the first day of care. */
    private static CaseFileBuilder complaints(CaseFileBuilder file, LocalDate first, Optional<LocalDate> answered) {
        return file.complaints(List.of(Complaint.builder()
                .received(first)
                .isStageOneExtended(false)
                .stageOneAnswered(answered)
                .build()));
    }
}
