package org.corporateparenting.examples.generate;

import org.corporateparenting.examples.generate.CareFacts.Incident;
import org.corporateparenting.examples.generate.CareFacts.Worker;

/** Writes times missing, and who worked with the child. */
final class CareRows implements Rows {

    private final Book book;

    CareRows(Book book) {
        this.book = book;
    }

    @Override
    public void write(InventedChild child, Recorded recorded) {
        int number = 0;
        for (Incident incident : recorded.care().incidents()) {
            book.row(
                    Sheet.MISSING,
                    child.id() + "-A" + ++number,
                    child.id(),
                    incident.from().toString(),
                    incident.type().code(),
                    Cells.day(incident.to()),
                    Cells.yesOrNo(incident.offered()),
                    Cells.yesOrNo(incident.accepted()));
        }
        number = 0;
        for (Worker worker : recorded.care().workers()) {
            book.row(
                    Sheet.INVOLVEMENTS,
                    child.id() + "-W" + ++number,
                    worker.id(),
                    "Social worker",
                    worker.from().toString(),
                    Cells.day(worker.to()),
                    worker.reason().code(),
                    child.id());
        }
    }
}
