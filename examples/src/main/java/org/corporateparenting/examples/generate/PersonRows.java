package org.corporateparenting.examples.generate;

import org.corporateparenting.examples.generate.PersonFacts.Immigration;

/** Writes disabilities, immigration statuses, permanence before this care, and mothers. */
final class PersonRows implements Rows {

    private final Book book;

    PersonRows(Book book) {
        this.book = book;
    }

    @Override
    public void write(InventedChild child, Recorded recorded) {
        PersonFacts facts = recorded.person();
        for (int i = 0; i < facts.disabilities().size(); i++) {
            book.row(
                    Sheet.DISABILITIES,
                    child.id() + "-D" + (i + 1),
                    child.id(),
                    facts.disabilities().get(i));
        }
        int number = 0;
        for (Immigration status : facts.statuses()) {
            book.row(
                    Sheet.IMMIGRATION,
                    child.id() + "-I" + ++number,
                    child.id(),
                    status.status(),
                    status.from().toString(),
                    Cells.day(status.to()));
        }
        if (!LifeCourse.isShortBreaks(child)) {
            book.row(
                    Sheet.EARLIER_PERMANENCE,
                    child.id() + "-B",
                    child.id(),
                    facts.before().date(),
                    facts.before().option().code(),
                    facts.before().authority());
        }
        facts.firstChildBorn()
                .ifPresent(born -> book.row(Sheet.MOTHERS, child.id() + "-K", child.id(), "", born.toString()));
    }
}
