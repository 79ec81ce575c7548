package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Optional;

/** Writes the plans made for a child, and the notices given. */
final class PlanRows implements Rows {

    private final Book book;

    PlanRows(Book book) {
        this.book = book;
    }

    @Override
    public void write(InventedChild child, Recorded recorded) {
        PlanFacts plans = recorded.plans();
        int number = 0;
        for (From<Optional<LocalDate>> plan : plans.care()) {
            row(
                    Sheet.CARE_PLANS,
                    child.id() + "-C" + ++number,
                    child.id(),
                    plan.day().toString(),
                    Cells.day(plan.what()));
        }
        plans.placements()
                .forEach(plan ->
                        row(Sheet.PLACEMENT_PLANS, child.id(), plan.day().toString(), Cells.day(plan.what())));
        plans.notices()
                .forEach(notice -> row(
                        Sheet.NOTICES,
                        child.id(),
                        notice.kind().name(),
                        notice.event().toString(),
                        notice.given().toString()));
        plans.education()
                .forEach(plan ->
                        row(Sheet.EDUCATION_PLANS, child.id(), plan.day().toString(), Cells.day(plan.what())));
        plans.permanence()
                .forEach(plan -> row(
                        Sheet.PERMANENCE_PLANS,
                        child.id(),
                        plan.what().name(),
                        plan.day().toString()));
    }

    private void row(Sheet sheet, String... cells) {
        book.row(sheet, cells);
    }
}
