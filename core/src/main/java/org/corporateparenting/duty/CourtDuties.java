package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.court.CareProceedings;

/** The duty of the court to dispose of care proceedings in time, or in the time to which it extended them: LAC-15. */
final class CourtDuties {

    private final Assessment assessment;

    CourtDuties(Assessment assessment) {
        this.assessment = assessment;
    }

    void assess() {
        ImmutableSet.copyOf(assessment.caseFile().careProceedings()).forEach(this::disposal);
    }

    private void disposal(CareProceedings proceedings) {
        CaseFile file = assessment.caseFile();
        LocalDate issued = proceedings.issued();
        ImmutableList<Owed.Limit> limits = proceedings
                .extendedTo()
                .map(day -> ImmutableList.of(Owed.Limit.on(day, "extended by the court to " + day)))
                .orElseGet(() -> assessment.limit(CourtRules.DISPOSAL, issued));
        ImmutableSortedSet<LocalDate> ended = proceedings
                .ended()
                .filter(day -> !day.isAfter(assessment.asAt()))
                .map(ImmutableSortedSet::of)
                .orElse(ImmutableSortedSet.of());
        Acts acts = Acts.of(ActKind.CARE_PROCEEDINGS, ended, file.observed(ActKind.CARE_PROCEEDINGS));
        assessment.owed(CourtRules.DISPOSAL, issued, limits, Optional.empty(), acts, issued);
    }
}
