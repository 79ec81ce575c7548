package org.corporateparenting.examples.embedding;

import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.Duties;

/** Which law applied: to a child placed in May 2020, and to one placed in May 2025? */
public final class WhichLawApplied {

    private WhichLawApplied() {}

    /** Prints the answers. */
    public static void main(String[] args) {
        for (int year : List.of(2020, 2025)) {
            CaseFile child = CaseFile.builder()
                    .id(ChildId.of("C17"))
                    .addEpisode(Episode.builder()
                            .commenced(LocalDate.of(year, 5, 11))
                            .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                            .placementType(PlacementType.FOSTER_OTHER)
                            .build())
                    .build();
            AssessedDuty visit = Duties.standard().assess(child, LocalDate.of(year, 5, 31)).all().stream()
                    .filter(duty -> duty.duty().text().equals("VIS-01"))
                    .findFirst()
                    .orElseThrow();
            System.out.println(year + ": " + visit.kind() + ", " + visit.working());
            visit.citations().forEach(System.out::println);
        }
    }
}
