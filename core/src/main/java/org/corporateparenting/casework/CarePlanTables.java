package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.plan.CareOrderApplication;
import org.corporateparenting.casework.plan.CarePlanChange;
import org.corporateparenting.casework.plan.CarePlanContent;
import org.corporateparenting.casework.plan.CarePlanSection;
import org.corporateparenting.casework.plan.PlanAgreement;
import org.corporateparenting.casework.plan.PlanAgreer;
import org.corporateparenting.table.Column;

/** Supplementary tables of what care plans hold, who agreed to them, how they changed and what a court asked for. */
final class CarePlanTables {

    private static final Column<LocalDate> PLANNED = Column.date("planned");
    private static final Column<CarePlanSection> SECTION = word("section", CarePlanSection.class);
    private static final Column<PlanAgreer> AGREER = word("agreer", PlanAgreer.class);
    private static final Column<LocalDate> AGREED = Column.date("agreed");
    private static final Column<LocalDate> CHANGED = Column.date("changed");
    private static final Column<LocalDate> CONSIDERED = Column.date("considered");
    private static final Column<Boolean> REVIEW_PRACTICABLE = Column.flag("review_practicable");
    private static final Column<LocalDate> MADE = Column.date("made");
    private static final Column<LocalDate> DIRECTED_BY = Column.date("plan_directed_by");
    private static final Column<LocalDate> PREPARED = Column.date("plan_prepared");
    private static final Column<LocalDate> ENDED = Column.date("ended");

    private static final SupplementaryTable CONTENTS = SupplementaryTable.ofFacts(
            "cp_care_plan_contents",
            ActKind.CARE_PLAN_CONTENT,
            List.of(PLANNED, SECTION),
            List.of(),
            (file, row) -> file.addCarePlanContent(new CarePlanContent(needed(row, PLANNED), needed(row, SECTION))));

    private static final SupplementaryTable AGREEMENTS = SupplementaryTable.ofFacts(
            "cp_care_plan_agreements",
            ActKind.PLAN_AGREEMENT,
            List.of(PLANNED, AGREER, AGREED),
            List.of(),
            (file, row) -> file.addPlanAgreement(
                    new PlanAgreement(needed(row, PLANNED), needed(row, AGREER), needed(row, AGREED))));

    private static final SupplementaryTable CHANGES = SupplementaryTable.ofFacts(
            "cp_care_plan_changes",
            ActKind.CARE_PLAN_CHANGE,
            List.of(CHANGED),
            List.of(CONSIDERED, REVIEW_PRACTICABLE),
            (file, row) -> file.addCarePlanChange(CarePlanChange.builder()
                    .on(needed(row, CHANGED))
                    .considered(maybe(row, CONSIDERED))
                    .reviewPracticable(maybe(row, REVIEW_PRACTICABLE))
                    .build()));

    private static final SupplementaryTable APPLICATIONS = SupplementaryTable.ofFacts(
            "cp_care_order_applications",
            ActKind.CARE_ORDER_APPLICATION,
            List.of(MADE),
            List.of(DIRECTED_BY, PREPARED, ENDED),
            (file, row) -> file.addCareOrderApplication(CareOrderApplication.builder()
                    .made(needed(row, MADE))
                    .planDirectedBy(maybe(row, DIRECTED_BY))
                    .planPrepared(maybe(row, PREPARED))
                    .ended(maybe(row, ENDED))
                    .build()));

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(CONTENTS, AGREEMENTS, CHANGES, APPLICATIONS);

    private CarePlanTables() {}
}
