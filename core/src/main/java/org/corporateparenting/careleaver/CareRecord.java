package org.corporateparenting.careleaver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.CareHistory;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.DateRange;

/** The care of one young person as it stood on a day: what began after it does not exist, what ends after it goes on. */
final class CareRecord {

    private final LocalDate asAt;
    private final DateRange asChild;
    private final CareHistory history;
    private final Runs counted;
    private final Runs all;

    /**
     * The care of a case file as it stood on a day.
     *
     * @param before the day from which there is no care: the eighteenth birthday
     */
    CareRecord(CaseFile caseFile, LocalDate asAt, LocalDate before) {
        this.asAt = asAt;
        this.asChild = DateRange.of(LocalDate.MIN, before);
        this.history = begun(caseFile, asAt);
        this.counted = runs(false);
        this.all = runs(true);
    }

    private static CareHistory begun(CaseFile caseFile, LocalDate asAt) {
        List<Episode> begun = new ArrayList<>(caseFile.episodes().size());
        for (Episode episode : caseFile.episodes()) {
            if (!episode.commenced().isAfter(asAt)) {
                begun.add(episode);
            }
        }
        return begun.size() == caseFile.episodes().size() ? caseFile.history() : CareHistory.of(begun);
    }

    /** The first day of care on record, of whatever kind. */
    static Optional<LocalDate> firstDay(CaseFile caseFile, LocalDate asAt) {
        return firstDay(begun(caseFile, asAt));
    }

    private static Optional<LocalDate> firstDay(CareHistory history) {
        return history.periodsOfCare().stream().map(PeriodOfCare::start).min(Comparator.naturalOrder());
    }

    /** The first day of care, of whatever kind. */
    Optional<LocalDate> firstDay() {
        return firstDay(history);
    }

    /** Care other than short breaks. */
    Runs counted() {
        return counted;
    }

    /** Care of every kind. */
    Runs all() {
        return all;
    }

    ImmutableList<PeriodOfCare> periods() {
        return history.periodsOfCare();
    }

    /** Time at home or placed for adoption, with a person who has parental responsibility, while looked after. */
    ImmutableList<DateRange> withParentalResponsibility() {
        return history.episodes().stream()
                .filter(episode -> episode.placementType()
                        .filter(type -> type.isWithParents() || type.isAdoption())
                        .isPresent())
                .flatMap(episode -> known(episode.range()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the young person lived with foster parents on the last day of a run of care. */
    boolean wasFosteredUntil(LocalDate end) {
        return history.episodes().reverse().stream()
                .filter(episode -> known(episode.range()).anyMatch(range -> range.contains(end.minusDays(1))))
                .findFirst()
                .flatMap(Episode::placementType)
                .filter(type -> type.isFoster())
                .isPresent();
    }

    /** Why care ended on a day; empty where no reason is given. */
    Optional<ReasonEpisodeCeased> reasonEnded(LocalDate day) {
        return history.periodsOfCare().stream()
                .filter(period -> period.ended().equals(Optional.of(day)))
                .flatMap(period -> period.reasonEnded().stream())
                .max(Comparator.comparing(ReasonEpisodeCeased::endsPeriodOfCare)
                        .thenComparing(Comparator.naturalOrder()));
    }

    boolean wasTransferredOn(LocalDate day) {
        return reasonEnded(day).filter(ReasonEpisodeCeased::isTransfer).isPresent();
    }

    /** The times between a transfer to another authority and the next care by this one. */
    ImmutableList<DateRange> withOtherAuthority() {
        ImmutableList.Builder<DateRange> times = ImmutableList.builder();
        for (int i = 1; i < all.ranges().size(); i++) {
            LocalDate left = all.ranges().get(i - 1).endExclusive().orElseThrow();
            if (wasTransferredOn(left)) {
                times.add(DateRange.of(left, all.ranges().get(i).start()));
            }
        }
        return times.build();
    }

    /** For each run of counted care that ended: the days from then to the next care of any kind. */
    ImmutableMap<LocalDate, DateRange> afterLeaving() {
        ImmutableMap.Builder<LocalDate, DateRange> times = ImmutableMap.builder();
        for (int i = 0; i < all.ranges().size(); i++) {
            Optional<LocalDate> end = all.ranges().get(i).endExclusive();
            if (end.filter(counted::endsOn).isPresent()) {
                Optional<LocalDate> next = i + 1 < all.ranges().size()
                        ? Optional.of(all.ranges().get(i + 1).start())
                        : Optional.empty();
                times.put(end.get(), new DateRange(end.get(), next));
            }
        }
        return times.buildOrThrow();
    }

    private Runs runs(boolean shortBreaksToo) {
        List<DateRange> known = new ArrayList<>();
        for (Episode episode : history.episodes()) {
            if (shortBreaksToo || !isShortBreak(episode)) {
                addTo(known, episode.range());
            }
        }
        for (PeriodOfCare period : history.periodsOfCare()) {
            Episode first = period.episodes().get(0);
            if (shortBreaksToo || !isShortBreak(first)) {
                addTo(known, DateRange.of(period.start(), first.commenced()));
            }
        }
        return Runs.of(known);
    }

    private void addTo(List<DateRange> known, DateRange range) {
        if (!range.start().isAfter(asAt)) {
            range.asAt(asAt).intersection(asChild).ifPresent(known::add);
        }
    }

    private Stream<DateRange> known(DateRange range) {
        return range.start().isAfter(asAt) ? Stream.of() : Stream.of(range.asAt(asAt));
    }

    private static boolean isShortBreak(Episode episode) {
        return episode.legalStatus().filter(LegalStatus::isShortBreaks).isPresent();
    }
}
