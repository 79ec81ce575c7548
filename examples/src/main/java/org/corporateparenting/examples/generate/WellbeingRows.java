package org.corporateparenting.examples.generate;

import org.corporateparenting.examples.generate.WellbeingFacts.Misuse;
import org.corporateparenting.examples.generate.WellbeingFacts.Score;

/** Writes questionnaires, immunisations, substance misuse and convictions. */
final class WellbeingRows implements Rows {

    private static final String OFFENCE = "Theft";

    private final Book book;

    WellbeingRows(Book book) {
        this.book = book;
    }

    @Override
    public void write(InventedChild child, Recorded recorded) {
        WellbeingFacts facts = recorded.wellbeing();
        int number = 0;
        for (Score score : facts.scores()) {
            book.row(
                    Sheet.SCORES,
                    child.id() + "-S" + ++number,
                    child.id(),
                    score.on().toString(),
                    Cells.code(score.reason()),
                    Cells.number(score.points()));
        }
        for (From<Boolean> looked : facts.immunised()) {
            book.row(
                    Sheet.IMMUNISATIONS,
                    child.id(),
                    Cells.yesOrNo(looked.what()),
                    looked.day().toString());
        }
        number = 0;
        for (Misuse misuse : facts.misuse()) {
            book.row(
                    Sheet.MISUSE,
                    child.id() + "-M" + ++number,
                    child.id(),
                    misuse.on().toString(),
                    misuse.substance(),
                    Cells.yesOrNo(misuse.received()));
        }
        for (int i = 0; i < facts.convictions().size(); i++) {
            String on = facts.convictions().get(i).toString();
            book.row(Sheet.CONVICTIONS, child.id() + "-O" + (i + 1), child.id(), on, OFFENCE);
        }
    }
}
