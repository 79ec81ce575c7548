package org.corporateparenting.examples.generate;

import java.util.Arrays;
import org.corporateparenting.code.ReasonEpisodeCeased;

/** Writes plans for adoption, and other orders that made a home permanent. */
final class PermanenceRows implements Rows {

    private final Book book;

    PermanenceRows(Book book) {
        this.book = book;
    }

    @Override
    public void write(InventedChild child, Recorded recorded) {
        for (AdoptionPlan plan : recorded.adoptions()) {
            adoption(child, plan, recorded.misrecorded());
        }
        for (int i = 0; i < child.periods().size(); i++) {
            order(child, child.periods().get(i), i, recorded.misrecorded());
        }
    }

    private void adoption(InventedChild child, AdoptionPlan plan, Misrecorded misrecorded) {
        boolean matched = plan.matched().isPresent();
        int siblings = child.family().children() - 1;
        book.row(
                Sheet.PERMANENCE,
                key(child, plan.period()) + "-Q",
                child.id(),
                key(child, plan.period()),
                plan.decided().toString(),
                Cells.day(plan.fosteredEarly()),
                plan.ordered().toString(),
                Cells.day(misrecorded.placed(plan)),
                Cells.day(plan.matched()),
                plan.adopted().isPresent() ? Cells.yesOrNo(plan.isByCarer()) : "",
                Cells.day(plan.fosteredEarly()),
                Cells.day(plan.reversed()),
                Cells.day(plan.fosteredEarly().filter(day -> plan.isByCarer())),
                Cells.yesOrNo(siblings > 0),
                "0",
                Integer.toString(siblings),
                Cells.code(plan.whyReversed()),
                Cells.day(plan.adopted()),
                plan.adopted().isPresent() ? "Adoption" : "",
                matched ? plan.adopters().sex() : "",
                matched ? plan.adopters().legalStatus() : "",
                matched ? plan.adopters().number() : "");
    }

    private void order(InventedChild child, CarePeriod period, int number, Misrecorded misrecorded) {
        String order = order(period.reasonEnded());
        if (period.end().isEmpty() || order.isEmpty()) {
            return;
        }
        String[] cells = new String[Sheet.PERMANENCE.layout().columns().size()];
        Arrays.fill(cells, "");
        cells[0] = key(child, number) + "-Q";
        cells[1] = child.id();
        cells[2] = key(child, number);
        cells[Sheet.PERMANENCE.column("perm_permanence_order_date")] =
                Cells.day(period.end().map(day -> day.minusDays(misrecorded.careAfterOrder())));
        cells[Sheet.PERMANENCE.column("perm_permanence_order_type")] = order;
        book.row(Sheet.PERMANENCE, cells);
    }

    private static String order(ReasonEpisodeCeased reason) {
        return switch (reason) {
            case GUARDIANSHIP_TO_RELATIVES_OR_FRIENDS -> "Special guardianship";
            case CHILD_ARRANGEMENTS_ORDER -> "Child arrangements";
            default -> "";
        };
    }

    private static String key(InventedChild child, int period) {
        return child.id() + "-" + (period + 1);
    }
}
