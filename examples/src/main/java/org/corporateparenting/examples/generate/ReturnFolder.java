package org.corporateparenting.examples.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.code.Code;
import org.corporateparenting.code.OtherDistance;
import org.corporateparenting.code.PlacementLocation;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.Sex;
import org.corporateparenting.examples.generate.CaseActs.Review;
import org.corporateparenting.table.DateForm;
import org.corporateparenting.time.CollectionYear;

/**
 * Writes invented children as the return of one collection year. It tells what had happened by the end of the year: what
 * ended later goes on.
 */
final class ReturnFolder implements AutoCloseable {

    private static final int ADULT = 18;
    private static final int LETTERS_FOR_SEX = 2024;
    private static final LocalDate EARLIER_PERMANENCE_ASKED = LocalDate.of(2016, 4, 1);

    private final CollectionYear year;
    private final CollectionYear earliest;
    private final Map<ReturnSheet, SheetWriter> sheets = new EnumMap<>(ReturnSheet.class);

    /** The return of a year, of an authority whose earliest return is of another or the same. */
    ReturnFolder(CollectionYear year, CollectionYear earliest, Path folder, Chance chance, double faults)
            throws IOException {
        this.year = year;
        this.earliest = earliest;
        for (ReturnSheet sheet : ReturnSheet.values()) {
            if (sheet.table().isCollectedIn(year)) {
                sheets.put(sheet, new SheetWriter(sheet.layout(), DateForm.DAY_FIRST, folder, chance.apart(), faults));
            }
        }
    }

    void write(InventedChild child, Recorded recorded) {
        List<CarePeriod> periods = child.periods().stream()
                .filter(period -> overlaps(period.start(), period.end()))
                .toList();
        YearlyAnswers answers = new YearlyAnswers(year, child, recorded);
        if (periods.isEmpty() && !answers.isCareLeaver()) {
            return;
        }
        header(child, recorded.person(), !periods.isEmpty());
        answers.careLeaver().ifPresent(cells -> row(ReturnSheet.CARE_LEAVERS, cells));
        if (periods.isEmpty()) {
            return;
        }
        asylumSeeker(child, recorded.person());
        boolean hasHome = !isAsylumSeeker(recorded.person());
        periods.forEach(period -> period(child, period, hasHome));
        if (!LifeCourse.isShortBreaks(child)) {
            reviews(child, recorded.acts());
            answers.health().ifPresent(cells -> row(ReturnSheet.HEALTH, cells));
        }
        recorded.adoptions().forEach(plan -> adoption(child, plan));
        before(child, recorded.person());
        care(child, recorded.care());
    }

    @Override
    public void close() {
        sheets.values().forEach(SheetWriter::close);
    }

    private void header(InventedChild child, PersonFacts facts, boolean inCare) {
        boolean asked = !child.male() && inCare && !LifeCourse.isShortBreaks(child);
        Optional<LocalDate> mother = facts.firstChildBorn().filter(day -> asked && isByTheEnd(day));
        row(
                ReturnSheet.HEADER,
                child.id(),
                sex(child),
                child.born().toString(),
                child.family().ethnicGroup().code(),
                facts.upn(),
                asked ? Cells.flag(mother.isPresent()) : "",
                Cells.day(mother));
    }

    private void asylumSeeker(InventedChild child, PersonFacts facts) {
        facts.statuses().stream()
                .filter(status -> status.seekingAsylum() && overlaps(status.from(), status.to()))
                .forEach(status -> row(
                        ReturnSheet.ASYLUM_SEEKERS,
                        child.id(),
                        sex(child),
                        child.born().toString(),
                        Cells.day(status.to()
                                .map(day -> earlier(day, child.birthday(ADULT)))
                                .filter(this::isByTheEnd))));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private String sex(InventedChild child) {
        Sex sex = year.startYear() >= LETTERS_FOR_SEX
                ? (child.male() ? Sex.MALE : Sex.FEMALE)
                : (child.male() ? Sex.MALE_UNTIL_2024 : Sex.FEMALE_UNTIL_2024);
        return sex.code();
    }

    /** Of those who were asylum seekers in a year of which there is a return, no home is told. */
    private boolean isAsylumSeeker(PersonFacts facts) {
        return facts.statuses().stream()
                .anyMatch(status -> status.seekingAsylum()
                        && status.to()
                                .filter(day -> day.isBefore(earliest.firstDay()))
                                .isEmpty());
    }

    private void period(InventedChild child, CarePeriod period, boolean hasHome) {
        List<LocalDate> days = period.episodeStarts();
        for (int i = 0; i < days.size(); i++) {
            Optional<LocalDate> next = i + 1 < days.size() ? Optional.of(days.get(i + 1)) : Optional.empty();
            if (overlaps(days.get(i), next.or(period::end))) {
                episode(child, period, days.get(i), next, hasHome);
            }
        }
    }

    private void episode(
            InventedChild child, CarePeriod period, LocalDate day, Optional<LocalDate> next, boolean hasHome) {
        Optional<LocalDate> end = next.or(period::end).filter(this::isByTheEnd);
        Home home = period.homeOn(day);
        boolean shortBreaks = period.statusOn(day).isShortBreaks();
        row(
                ReturnSheet.EPISODES,
                child.id(),
                day.toString(),
                period.reasonOn(day).code(),
                period.statusOn(day).code(),
                period.need().code(),
                type(home).code(),
                recorded(home.type().takesProvider(), home.provider().code()),
                Cells.day(end),
                end.map(ended -> next.isPresent() ? ReasonEpisodeCeased.CARE_GOES_ON : period.reasonEnded())
                        .map(Code::code)
                        .orElse(""),
                end.isPresent()
                                && next.filter(move -> period.homeFrom(move).equals(move))
                                        .isPresent()
                        ? home.whyLeft().code()
                        : "",
                recorded(!shortBreaks && hasHome, child.family().postcode()),
                recorded(!shortBreaks, home.place().postcode()),
                recorded(!shortBreaks && home.type().takesProviderReference(), home.urn()),
                recorded(!shortBreaks, location(home).code()),
                recorded(!shortBreaks && hasHome, home.place().miles(OtherDistance.NOT_KNOWN.code())));
    }

    private static String recorded(boolean asked, String text) {
        return asked ? text : "";
    }

    private static PlacementLocation location(Home home) {
        return home.place().inside() ? PlacementLocation.INSIDE : PlacementLocation.OUTSIDE;
    }

    /** Supported accommodation that began under the earlier code has the later one in the years after. */
    private PlacementType type(Home home) {
        return home.type() == PlacementType.SEMI_INDEPENDENT && !home.type().isValidIn(year.endYear())
                ? PlacementType.SUPPORTED_ACCOMMODATION
                : home.type();
    }

    private void reviews(InventedChild child, CaseActs acts) {
        for (Review review : acts.reviews()) {
            if (review.isHeld() && year.contains(review.on())) {
                review.participation()
                        .ifPresent(code -> row(
                                ReturnSheet.REVIEWS,
                                child.id(),
                                child.born().toString(),
                                review.on().toString(),
                                code.code()));
            }
        }
    }

    /** The decision while it stands or is reversed in the year, and the adoption. */
    private void adoption(InventedChild child, AdoptionPlan plan) {
        boolean standing = isByTheEnd(plan.decided()) && overlaps(plan.decided(), plan.reversed());
        if (!standing
                || plan.adopted().filter(day -> day.isBefore(year.firstDay())).isPresent()) {
            return;
        }
        Optional<LocalDate> reversed = plan.reversed().filter(this::isByTheEnd);
        row(
                ReturnSheet.ADOPTION_DECISIONS,
                child.id(),
                child.born().toString(),
                plan.decided().toString(),
                Cells.day(reversed),
                reversed.isPresent() ? Cells.code(plan.whyReversed()) : "");
        if (plan.adopted().filter(year::contains).isPresent()) {
            row(
                    ReturnSheet.ADOPTIONS,
                    child.id(),
                    child.born().toString(),
                    plan.decided().toString(),
                    Cells.day(plan.matched()),
                    Cells.flag(plan.isByCarer()),
                    plan.adopters().number(),
                    plan.adopters().sex(),
                    plan.adopters().legalStatus());
        }
    }

    /** Asked of children whose care began on or after the day from which it is collected. */
    private void before(InventedChild child, PersonFacts facts) {
        if (child.periods().stream()
                .noneMatch(period -> overlaps(period.start(), period.end())
                        && !period.start().isBefore(EARLIER_PERMANENCE_ASKED))) {
            return;
        }
        row(
                ReturnSheet.PREVIOUS_PERMANENCE,
                child.id(),
                child.born().toString(),
                facts.before().option().code(),
                facts.before().authority(),
                facts.before().date());
    }

    private void care(InventedChild child, CareFacts facts) {
        String born = child.born().toString();
        facts.incidents().stream()
                .filter(incident -> overlaps(incident.from(), incident.to()))
                .forEach(incident -> row(
                        ReturnSheet.MISSING_INCIDENTS,
                        child.id(),
                        born,
                        incident.type().code(),
                        incident.from().toString(),
                        Cells.day(incident.to().filter(this::isByTheEnd))));
        facts.workers().stream()
                .filter(worker -> isInCareAtTheEnd(child) && isOfTwoYears(worker))
                .forEach(worker -> row(
                        ReturnSheet.SOCIAL_WORKERS,
                        child.id(),
                        born,
                        worker.id(),
                        worker.from().toString(),
                        Cells.day(worker.to().filter(this::isByTheEnd)),
                        worker.reason().code()));
    }

    private boolean isInCareAtTheEnd(InventedChild child) {
        return !LifeCourse.isShortBreaks(child)
                && child.periods().stream()
                        .anyMatch(period -> isByTheEnd(period.start())
                                && period.end().filter(this::isByTheEnd).isEmpty());
    }

    /** Social workers are told of the year and the one before. */
    private boolean isOfTwoYears(CareFacts.Worker worker) {
        return isByTheEnd(worker.from())
                && worker.to()
                        .filter(day -> day.isBefore(year.previous().firstDay()))
                        .isEmpty();
    }

    private void row(ReturnSheet sheet, String... cells) {
        SheetWriter writer = sheets.get(sheet);
        if (writer != null) {
            writer.row(cells);
        }
    }

    private boolean overlaps(LocalDate from, Optional<LocalDate> to) {
        return isByTheEnd(from)
                && to.filter(day -> day.isBefore(year.firstDay())).isEmpty();
    }

    private boolean isByTheEnd(LocalDate day) {
        return !day.isAfter(year.lastDay());
    }
}
