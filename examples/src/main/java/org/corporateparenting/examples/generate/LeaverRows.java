package org.corporateparenting.examples.generate;

import java.util.Optional;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Code;
import org.corporateparenting.examples.generate.LeaverFacts.Answer;

/** Writes how young people of 16 and over stand, in care and after it. */
final class LeaverRows implements Rows {

    private final Book book;

    LeaverRows(Book book) {
        this.book = book;
    }

    @Override
    public void write(InventedChild child, Recorded recorded) {
        recorded.leaving().ifPresent(facts -> row(child, facts));
    }

    private void row(InventedChild child, LeaverFacts facts) {
        Optional<Answer> latest =
                facts.answers().stream().reduce((one, later) -> later).map(From::what);
        Optional<Accommodation> home = latest.map(Answer::accommodation);
        book.row(
                Sheet.CARE_LEAVERS,
                child.id() + "-L",
                child.id(),
                facts.eligibility(),
                latest.map(Answer::inTouch).map(Code::code).orElse(""),
                Cells.day(facts.latestContact()),
                Cells.code(home),
                home.map(LeaverRows::suitability).orElse(""),
                latest.map(Answer::activity).map(Code::code).orElse(""),
                Cells.day(facts.planReviewed()),
                facts.adviser().orElse(""));
    }

    private static String suitability(Accommodation home) {
        return home.isSuitable() ? "1" : home.isUnsuitable() ? "2" : "";
    }
}
