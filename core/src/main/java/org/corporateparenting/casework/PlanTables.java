package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.plan.PermanencePlan;
import org.corporateparenting.casework.plan.PermanencePlanKind;
import org.corporateparenting.table.Column;

/** Supplementary tables of plans for education and for a home that lasts. */
final class PlanTables {

    private static final Column<LocalDate> STARTED = Column.date("started");
    private static final Column<LocalDate> COMPLETED = Column.date("completed");
    private static final Column<PermanencePlanKind> KIND = word("kind", PermanencePlanKind.class);
    private static final Column<LocalDate> AGREED = Column.date("agreed");

    private static final SupplementaryTable EDUCATION = SupplementaryTable.ofFacts(
            "cp_education_plans",
            ActKind.EDUCATION_PLAN,
            List.of(STARTED),
            List.of(COMPLETED),
            (file, row) -> file.addEducationPlan(PersonalEducationPlan.builder()
                    .started(needed(row, STARTED))
                    .completed(maybe(row, COMPLETED))
                    .build()));

    private static final SupplementaryTable PERMANENCE = SupplementaryTable.ofFacts(
            "cp_permanence_plans",
            ActKind.PERMANENCE_PLAN,
            List.of(KIND, AGREED),
            List.of(),
            (file, row) -> file.addPermanencePlan(new PermanencePlan(needed(row, KIND), needed(row, AGREED))));

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(EDUCATION, PERMANENCE);

    private PlanTables() {}
}
