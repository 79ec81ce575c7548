package org.corporateparenting.examples.embedding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.duty.DutyTimetable;

/** My own entities instead of an extract. */
public final class MyOwnEntities {

    /** What this application does not hold. */
    private static final Set<ActKind> NOT_RECORDED = EnumSet.complementOf(EnumSet.of(ActKind.REVIEW));

    private MyOwnEntities() {}

    /** A row of an application's own table. */
    record CareRecord(long id, LocalDate cameIntoCare, List<LocalDate> reviewDates) {}

    /** Prints what is overdue. What the application does not record is not supplied, which is not "not done". */
    public static void main(String[] args) {
        CareRecord mine = new CareRecord(4711, LocalDate.of(2025, 6, 2), List.of(LocalDate.of(2025, 6, 27)));
        CaseFile child = CaseFile.builder()
                .id(ChildId.of(Long.toString(mine.id())))
                .addEpisode(Episode.builder()
                        .commenced(mine.cameIntoCare())
                        .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                        .build())
                .addAllReviews(mine.reviewDates().stream().map(Review::held).toList())
                .observations(Observations.complete().without(NOT_RECORDED))
                .build();
        DutyTimetable duties = Duties.standard().assess(child, LocalDate.of(2025, 10, 31));
        duties.with(DutyOutcome.OVERDUE).forEach(System.out::println);
    }
}
