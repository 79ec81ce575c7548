package org.corporateparenting.examples.embedding;

import java.time.LocalDate;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.duty.Duties;

/** What falls due in the next four weeks? */
public final class WhatFallsDue {

    private WhatFallsDue() {}

    /** Prints the answer. */
    public static void main(String[] args) {
        CaseFile child = CaseFile.builder()
                .id(ChildId.of("C17"))
                .addEpisode(Episode.builder()
                        .commenced(LocalDate.of(2026, 1, 5))
                        .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                        .placementType(PlacementType.FOSTER_OTHER)
                        .build())
                .addReview(Review.held(LocalDate.of(2026, 1, 27)))
                .addVisit(Visit.made(LocalDate.of(2026, 1, 8)))
                .addVisit(Visit.made(LocalDate.of(2026, 3, 16)))
                .build();

        Duties.standard()
                .assess(child, LocalDate.of(2026, 3, 31))
                .dueWithin(28)
                .forEach(duty -> System.out.println(
                        duty.due().orElseThrow() + " " + duty.title() + " (" + duty.working() + ")"));
    }
}
