package org.corporateparenting.examples.embedding;

import java.time.LocalDate;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.duty.DutyComparison;

/** What if the law of today had applied to a child placed in May 2020? */
public final class WhatIfTheLawChanged {

    private WhatIfTheLawChanged() {}

    /** Prints the answers about visits that differ. */
    public static void main(String[] args) {
        CaseFile child = CaseFile.builder()
                .id(ChildId.of("C17"))
                .addEpisode(Episode.builder()
                        .commenced(LocalDate.of(2020, 5, 11))
                        .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                        .placementType(PlacementType.FOSTER_OTHER)
                        .build())
                .build();
        Duties asItWas = Duties.standard();
        Duties asItIs = Duties.standard().underLawOf(LocalDate.of(2025, 1, 1));
        DutyComparison.between(asItWas, asItIs).differences(child, LocalDate.of(2020, 5, 31)).stream()
                .filter(difference -> difference.either().duty().text().equals("VIS-01"))
                .forEach(difference -> System.out.println(difference.either().title() + ": "
                        + difference.first().map(AssessedDuty::kind).orElseThrow() + ", would be "
                        + difference.second().map(AssessedDuty::kind).orElseThrow()));
    }
}
