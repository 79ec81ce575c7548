package org.corporateparenting.examples.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.code.Code;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.PreviousPermanence;
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

    private static final int LETTERS_FOR_SEX = 2024;

    private final CollectionYear year;
    private final Chance chance;
    private final Map<ReturnSheet, SheetWriter> sheets = new EnumMap<>(ReturnSheet.class);

    ReturnFolder(CollectionYear year, Path folder, Chance chance, double faults) throws IOException {
        this.year = year;
        this.chance = chance;
        for (ReturnSheet sheet : ReturnSheet.values()) {
            if (sheet.table().isCollectedIn(year)) {
                sheets.put(sheet, new SheetWriter(sheet.layout(), DateForm.DAY_FIRST, folder, chance.apart(), faults));
            }
        }
    }

    void write(InventedChild child, CaseActs acts, ReturnFacts facts) {
        List<CarePeriod> periods = child.periods().stream()
                .filter(period -> overlaps(period.start(), period.end()))
                .toList();
        boolean leaver =
                new YearlyAnswers(year, chance.apart()).careLeaver(child, sheets.get(ReturnSheet.CARE_LEAVERS));
        if (periods.isEmpty() && !leaver) {
            return;
        }
        header(child, facts);
        if (periods.isEmpty()) {
            return;
        }
        asylumSeeker(child);
        periods.forEach(period -> period(child, period, facts));
        if (!LifeCourse.isShortBreaks(child)) {
            reviews(child, acts);
            new YearlyAnswers(year, chance.apart()).health(child, sheets.get(ReturnSheet.HEALTH));
        }
        new AdoptionRows(year, sheets).write(child, periods);
        others(child, facts);
    }

    @Override
    public void close() {
        sheets.values().forEach(SheetWriter::close);
    }

    private void header(InventedChild child, ReturnFacts facts) {
        row(
                ReturnSheet.HEADER,
                child.id(),
                sex(child),
                child.born().toString(),
                child.ethnicGroup().code(),
                facts.upn(),
                child.male() ? "" : "0",
                "");
    }

    private void asylumSeeker(InventedChild child) {
        if (child.alone()) {
            row(
                    ReturnSheet.ASYLUM_SEEKERS,
                    child.id(),
                    sex(child),
                    child.born().toString(),
                    child.born().plusYears(18).toString());
        }
    }

    private String sex(InventedChild child) {
        Sex sex = year.startYear() >= LETTERS_FOR_SEX
                ? (child.male() ? Sex.MALE : Sex.FEMALE)
                : (child.male() ? Sex.MALE_UNTIL_2024 : Sex.FEMALE_UNTIL_2024);
        return sex.code();
    }

    private void period(InventedChild child, CarePeriod period, ReturnFacts facts) {
        List<LocalDate> days = period.episodeStarts();
        for (int i = 0; i < days.size(); i++) {
            Optional<LocalDate> next = i + 1 < days.size() ? Optional.of(days.get(i + 1)) : Optional.empty();
            if (overlaps(days.get(i), next.or(period::end))) {
                episode(child, period, days.get(i), next, facts);
            }
        }
    }

    private void episode(
            InventedChild child, CarePeriod period, LocalDate day, Optional<LocalDate> next, ReturnFacts facts) {
        Optional<LocalDate> end = next.or(period::end).filter(this::isByTheEnd);
        Home home = period.homeOn(day);
        row(
                ReturnSheet.EPISODES,
                child.id(),
                day.toString(),
                period.reasonOn(day).code(),
                period.statusOn(day).code(),
                period.need().code(),
                type(home).code(),
                home.provider().code(),
                text(end),
                end.map(ended -> next.isPresent() ? ReasonEpisodeCeased.CARE_GOES_ON : period.reasonEnded())
                        .map(Code::code)
                        .orElse(""),
                end.isPresent()
                                && next.filter(move -> period.homeFrom(move).equals(move))
                                        .isPresent()
                        ? home.whyLeft().code()
                        : "",
                facts.homePostcode(),
                home.postcode(),
                home.provider() == PlacementProvider.PARENTS ? "" : home.urn());
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

    private void others(InventedChild child, ReturnFacts facts) {
        String born = child.born().toString();
        if (facts.hadPermanence()) {
            row(
                    ReturnSheet.PREVIOUS_PERMANENCE,
                    child.id(),
                    born,
                    PreviousPermanence.NOT_KNOWN.code(),
                    "999",
                    "ZZ/ZZ/ZZZZ");
        } else {
            row(ReturnSheet.PREVIOUS_PERMANENCE, child.id(), born, PreviousPermanence.NONE.code(), "", "");
        }
        facts.incidents().stream()
                .filter(incident -> overlaps(incident.from(), incident.to()))
                .forEach(incident -> row(
                        ReturnSheet.MISSING_INCIDENTS,
                        child.id(),
                        born,
                        incident.type().code(),
                        incident.from().toString(),
                        text(incident.to().filter(this::isByTheEnd))));
        facts.workers().stream()
                .filter(worker -> overlaps(worker.from(), worker.to()))
                .forEach(worker -> row(
                        ReturnSheet.SOCIAL_WORKERS,
                        child.id(),
                        born,
                        worker.id(),
                        worker.from().toString(),
                        text(worker.to().filter(this::isByTheEnd)),
                        worker.reason().code()));
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

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
