package org.corporateparenting.examples.embedding;

import java.time.LocalDate;
import org.corporateparenting.careleaver.CareLeaverStatus;
import org.corporateparenting.careleaver.LeavingCare;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.ReasonForNewEpisode;

/** In which leaving-care group is this young person, and what follows from it? */
public final class WhichGroup {

    private WhichGroup() {}

    /** Prints the answer. */
    public static void main(String[] args) {
        CaseFile young = CaseFile.builder()
                .id(ChildId.of("C17"))
                .born(LocalDate.of(2008, 9, 15))
                .addEpisode(Episode.builder()
                        .commenced(LocalDate.of(2024, 6, 17))
                        .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                        .build())
                .build();

        CareLeaverStatus status = LeavingCare.standard().standingOn(young, LocalDate.of(2024, 10, 1));
        System.out.println(status.group() + " " + status.period());
        System.out.println(status.because());
        status.entitlements()
                .forEach(each -> System.out.println(each.id() + " " + each.title()
                        + each.pounds().map(sum -> ", GBP " + sum).orElse("")));
    }
}
