package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Writes the plans made for a child, and the notices given. */
final class PlanRows {

    private final Map<Sheet, SheetWriter> sheets;

    PlanRows(Map<Sheet, SheetWriter> sheets) {
        this.sheets = sheets;
    }

    void write(InventedChild child, PlanFacts plans) {
        int number = 0;
        for (From<Optional<LocalDate>> plan : plans.care()) {
            row(
                    Sheet.CARE_PLANS,
                    child.id() + "-C" + ++number,
                    child.id(),
                    plan.day().toString(),
                    text(plan.what()));
        }
        plans.placements()
                .forEach(plan ->
                        row(Sheet.PLACEMENT_PLANS, child.id(), plan.day().toString(), text(plan.what())));
        plans.notices()
                .forEach(notice -> row(
                        Sheet.NOTICES,
                        child.id(),
                        notice.kind().name(),
                        notice.event().toString(),
                        notice.given().toString()));
        plans.education()
                .forEach(plan ->
                        row(Sheet.EDUCATION_PLANS, child.id(), plan.day().toString(), text(plan.what())));
        plans.permanence()
                .forEach(plan -> row(
                        Sheet.PERMANENCE_PLANS,
                        child.id(),
                        plan.what().name(),
                        plan.day().toString()));
    }

    private void row(Sheet sheet, String... cells) {
        sheets.get(sheet).row(cells);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
