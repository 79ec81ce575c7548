package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.code.Code;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.examples.generate.CaseActs.Review;
import org.corporateparenting.examples.generate.CaseActs.Visit;

/** Writes invented children as an extract of the sector's dataset, with the supplementary tables beside it. */
final class Extract implements AutoCloseable {

    private final Book book;
    private final ImmutableList<Rows> all;

    Extract(Path folder, Chance chance, double faults) throws IOException {
        book = new Book(folder, chance, faults);
        all = ImmutableList.of(
                this::acts,
                new PlanRows(book),
                new HealthRows(book),
                new WellbeingRows(book),
                new CareRows(book),
                new PersonRows(book),
                new PermanenceRows(book),
                new LeaverRows(book),
                (child, recorded) -> write(recorded.supplements()));
    }

    void write(List<Line> lines) {
        lines.forEach(line -> book.row(line.sheet(), line.cells().toArray(new String[0])));
    }

    void write(InventedChild child, Recorded recorded) {
        all.forEach(rows -> rows.write(child, recorded));
    }

    @Override
    public void close() {
        book.close();
    }

    private void acts(InventedChild child, Recorded recorded) {
        person(child, recorded.misrecorded());
        for (int i = 0; i < child.periods().size(); i++) {
            boolean endedTooSoon = recorded.misrecorded().endedTooSoon();
            period(child, child.periods().get(i), claId(child, i), endedTooSoon);
        }
        acts(child, recorded.acts());
    }

    private void person(InventedChild child, Misrecorded misrecorded) {
        row(
                Sheet.PERSONS,
                child.id(),
                child.male() ? "M" : "F",
                child.family().ethnicGroup().code(),
                Cells.day(misrecorded.born()),
                Cells.day(misrecorded.died()));
    }

    private void acts(InventedChild child, CaseActs acts) {
        int number = 0;
        for (Review review : acts.reviews()) {
            review(child, review, ++number);
        }
        number = 0;
        for (Visit visit : acts.visits()) {
            visit(child, visit, ++number);
        }
        acts.officers()
                .forEach(officer ->
                        row(Sheet.OFFICERS, child.id(), officer.from().toString(), Cells.day(officer.to())));
        acts.requests()
                .forEach(asked -> row(
                        Sheet.REQUESTS,
                        child.id(),
                        asked.kind().name(),
                        asked.on().toString(),
                        Cells.day(asked.before())));
    }

    private void period(InventedChild child, CarePeriod period, String claId, boolean endedTooSoon) {
        List<LocalDate> days = period.episodeStarts();
        for (int i = 0; i < days.size(); i++) {
            Optional<LocalDate> end = i + 1 < days.size() ? Optional.of(days.get(i + 1)) : period.end();
            boolean last = i + 1 == days.size() || (endedTooSoon && i == 0);
            LocalDate day = days.get(i);
            row(
                    Sheet.EPISODES,
                    claId + "-E" + (i + 1),
                    child.id(),
                    day.toString(),
                    period.reasonOn(day).code(),
                    period.need().code(),
                    Cells.day(end),
                    end.isEmpty() ? "" : last ? period.reasonEnded().code() : "X1",
                    claId,
                    claId + "-P" + (CarePeriod.indexOn(period.homes(), day) + 1),
                    period.startKnown() ? period.start().toString() : "");
        }
        for (int i = 0; i < period.homes().size(); i++) {
            home(child, period, i, claId);
        }
        for (int i = 0; i < period.statuses().size(); i++) {
            From<LegalStatus> status = period.statuses().get(i);
            row(
                    Sheet.STATUSES,
                    claId + "-L" + (i + 1),
                    child.id(),
                    status.what().code(),
                    status.day().toString(),
                    Cells.day(period.endOf(period.statuses(), i)));
        }
    }

    private void home(InventedChild child, CarePeriod period, int index, String claId) {
        From<Home> home = period.homes().get(index);
        boolean moved = index + 1 < period.homes().size();
        boolean parents = home.what().provider() == PlacementProvider.PARENTS;
        row(
                Sheet.PLACEMENTS,
                claId + "-P" + (index + 1),
                home.day().toString(),
                home.what().type().code(),
                parents ? "" : home.what().urn(),
                claId,
                home.what().provider().code(),
                home.what().place().postcode(),
                home.what().place().miles(""),
                Cells.day(period.endOf(period.homes(), index)),
                moved ? home.what().whyLeft().code() : "",
                child.id());
        if (!home.what().sameCarer()) {
            terms(child, period, index);
        }
    }

    /** One row for as long as the carer stays: the footing of the first home, and what is intended of the last. */
    private void terms(InventedChild child, CarePeriod period, int index) {
        List<From<Home>> homes = period.homes();
        int last = index;
        while (last + 1 < homes.size() && homes.get(last + 1).what().sameCarer()) {
            last++;
        }
        Optional<Home.Terms> later = homes.get(last).what().terms();
        homes.get(index).what().terms().ifPresent(first -> {
            Home.Terms intended = later.orElse(first);
            row(
                    Sheet.TERMS,
                    child.id(),
                    homes.get(index).day().toString(),
                    first.basis().map(Enum::name).orElse(""),
                    Cells.yesOrNo(intended.intendedToLast()),
                    Cells.day(intended.longTermFrom()),
                    Cells.yesOrNo(intended.agrees()));
        });
    }

    private void review(InventedChild child, Review review, int number) {
        row(
                Sheet.REVIEWS,
                child.id() + "-R" + number,
                claIdOn(child, review.on()),
                "",
                review.on().toString(),
                review.cancelled() ? "Y" : "N",
                review.participation().map(Code::code).orElse(""));
        if (review.adjourned()) {
            row(Sheet.PAPERS, child.id(), review.on().toString(), "", "", "", "Y");
        } else if (!review.papers().isEmpty()) {
            row(
                    Sheet.PAPERS,
                    child.id(),
                    review.on().toString(),
                    Cells.day(review.papers().get(0)),
                    Cells.day(review.papers().get(1)),
                    Cells.day(review.papers().get(2)),
                    "N");
        }
    }

    private void visit(InventedChild child, Visit visit, int number) {
        row(
                Sheet.VISITS,
                child.id() + "-V" + number,
                claIdOn(child, visit.on()),
                child.id(),
                visit.on().toString(),
                Cells.yesOrNo(visit.seen()),
                Cells.yesOrNo(visit.alone()));
        visit.mode().ifPresent(mode -> row(Sheet.MODES, child.id(), visit.on().toString(), mode.name()));
    }

    private void row(Sheet sheet, String... cells) {
        book.row(sheet, cells);
    }

    private static String claIdOn(InventedChild child, LocalDate day) {
        int index = 0;
        while (index + 1 < child.periods().size()
                && !child.periods().get(index + 1).start().isAfter(day)) {
            index++;
        }
        return claId(child, index);
    }

    private static String claId(InventedChild child, int period) {
        return child.id() + "-" + (period + 1);
    }
}
