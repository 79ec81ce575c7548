package org.corporateparenting.examples.embedding;

import java.time.LocalDate;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.duty.DutyTimetable;

/** Is this review late, and under which regulation? */
public final class IsThisReviewLate {

    private IsThisReviewLate() {}

    /** Prints the answer. */
    public static void main(String[] args) {
        CaseFile child = CaseFile.builder()
                .id(ChildId.of("C17"))
                .addEpisode(Episode.builder()
                        .commenced(LocalDate.of(2024, 12, 20))
                        .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                        .build())
                .addReview(Review.held(LocalDate.of(2025, 1, 23)))
                .build();
        DutyTimetable duties = Duties.standard().assess(child, LocalDate.of(2025, 2, 1));
        AssessedDuty review = duties.with(DutyOutcome.MET_LATE).get(0);
        System.out.println(review.title() + ": " + review.daysLate() + " day late. " + review.working());
        System.out.println(review.citations().get(0));
    }
}
