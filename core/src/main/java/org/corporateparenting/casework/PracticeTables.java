package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.FROM;
import static org.corporateparenting.casework.SupplementaryTable.TO;
import static org.corporateparenting.casework.SupplementaryTable.count;
import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.education.EducationHealthAndCarePlan;
import org.corporateparenting.casework.education.Exclusion;
import org.corporateparenting.casework.education.ExclusionKind;
import org.corporateparenting.casework.practice.AuditDimension;
import org.corporateparenting.casework.practice.PracticeAudit;
import org.corporateparenting.table.Column;
import org.corporateparenting.time.DateRange;

/** Supplementary tables about school, and about how well the work is done. */
final class PracticeTables {

    private static final Column<LocalDate> LAST_REVIEWED = Column.date("last_reviewed");
    private static final Column<ExclusionKind> KIND = word("kind", ExclusionKind.class);
    private static final Column<LocalDate> ON = Column.date("on");
    private static final Column<Integer> SESSIONS = count("sessions", Integer.MAX_VALUE);
    private static final Column<AuditDimension> DIMENSION = word("dimension", AuditDimension.class);
    private static final Column<Integer> SCORE = count("score", PracticeAudit.HIGHEST_SCORE);

    private static final SupplementaryTable EHC_PLANS = SupplementaryTable.ofFacts(
            "cp_ehc_plans",
            ActKind.EHC_PLAN,
            List.of(FROM),
            List.of(TO, LAST_REVIEWED),
            (file, row) -> file.addEducationHealthAndCarePlan(EducationHealthAndCarePlan.builder()
                    .range(new DateRange(needed(row, FROM), maybe(row, TO)))
                    .lastReviewed(maybe(row, LAST_REVIEWED))
                    .build()));

    private static final SupplementaryTable EXCLUSIONS = SupplementaryTable.ofFacts(
            "cp_exclusions",
            ActKind.EXCLUSION,
            List.of(KIND, ON),
            List.of(SESSIONS),
            (file, row) -> file.addExclusion(Exclusion.builder()
                    .kind(needed(row, KIND))
                    .on(needed(row, ON))
                    .sessions(maybe(row, SESSIONS))
                    .build()));

    private static final SupplementaryTable AUDITS = SupplementaryTable.ofFacts(
            "cp_audits",
            ActKind.PRACTICE_AUDIT,
            List.of(ON, DIMENSION, SCORE),
            List.of(),
            (file, row) -> file.addPracticeAudit(
                    new PracticeAudit(needed(row, ON), needed(row, DIMENSION), needed(row, SCORE))));

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(EHC_PLANS, EXCLUSIONS, AUDITS);

    private PracticeTables() {}
}
