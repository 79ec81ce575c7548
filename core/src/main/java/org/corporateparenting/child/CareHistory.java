package org.corporateparenting.child;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;

/**
 * Periods of care, placements and legal statuses, worked out once from a child's episodes.
 *
 * <p>The order in which episodes are given does not matter, and an episode given twice counts once. An episode without an
 * end is taken to run until the next day on which another commenced. Days are counted as a union: overlapping
 * episodes count a day once.
 *
 * <p>A new period begins where there is a day without an episode, and where care is said to have ended and to have started
 * again on one day.
 */
public final class CareHistory {

    private static final Comparator<Episode> ORDER = Comparator.comparing(Episode::range)
            .thenComparing(Episode::endsPeriodOfCare)
            .thenComparing(Episode::startsPeriodOfCare, Comparator.reverseOrder())
            .thenComparing(CareHistory::attributes, Ordering.<String>natural().lexicographical());

    private final ImmutableList<Episode> episodes;
    private final ImmutableList<PeriodOfCare> periodsOfCare;
    private final ImmutableList<Placement> placements;
    private final ImmutableList<LegalStatusPeriod> legalStatuses;
    private final ImmutableList<DateRange> overlaps;

    private CareHistory(ImmutableList<Episode> episodes) {
        this.episodes = episodes;
        this.periodsOfCare = new PeriodRuns(episodes).periods();
        this.placements = periodsOfCare.stream()
                .flatMap(period -> new PlacementRuns(period).placements().stream())
                .collect(ImmutableList.toImmutableList());
        this.legalStatuses = periodsOfCare.stream()
                .flatMap(period -> joinStatuses(period).stream())
                .collect(ImmutableList.toImmutableList());
        this.overlaps = findOverlaps(episodes);
    }

    /**
     * The history that some episodes make.
     *
     * @param episodes one child's episodes, in any order
     * @return the history
     */
    public static CareHistory of(Collection<Episode> episodes) {
        NavigableSet<LocalDate> starts = new TreeSet<>();
        episodes.forEach(episode -> starts.add(episode.commenced()));
        return new CareHistory(episodes.stream()
                .map(episode -> closedBy(Optional.ofNullable(starts.higher(episode.commenced())), episode))
                .distinct()
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The episodes, each once, in order of time; one without an end ends on the next day on which another commenced.
     *
     * @return the episodes
     */
    public ImmutableList<Episode> episodes() {
        return episodes;
    }

    /**
     * The unbroken runs of care.
     *
     * @return the periods, earliest first
     */
    public ImmutableList<PeriodOfCare> periodsOfCare() {
        return periodsOfCare;
    }

    /**
     * The placements.
     *
     * @return the placements, earliest first; days for which no placement is recorded are in none
     */
    public ImmutableList<Placement> placements() {
        return placements;
    }

    /**
     * The moves from placement to placement, each within a period of care.
     *
     * @return the moves, earliest first
     */
    public ImmutableList<PlacementMove> moves() {
        ImmutableList.Builder<PlacementMove> moves = ImmutableList.builder();
        for (int i = 1; i < placements.size(); i++) {
            Placement from = placements.get(i - 1);
            Placement to = placements.get(i);
            if (periodOn(to.start())
                    .filter(period -> period.start().isBefore(to.start()))
                    .isPresent()) {
                moves.add(new PlacementMove(from, to, to.start(), !isCustody(from) && !isCustody(to)));
            }
        }
        return moves.build();
    }

    private static boolean isCustody(Placement placement) {
        return placement.type().map(PlacementType::isCustody).orElse(false);
    }

    /**
     * The short stays away from placements. Episodes of one kind that touch are one stay.
     *
     * @return the stays, earliest first
     */
    public ImmutableList<TemporaryPlacement> temporaryPlacements() {
        List<TemporaryPlacement> stays = new ArrayList<>();
        for (Episode episode : episodes) {
            if (Placement.isTemporary(episode)) {
                addStay(stays, new TemporaryPlacement(episode.placementType().orElseThrow(), episode.range()));
            }
        }
        return ImmutableList.copyOf(stays);
    }

    private static void addStay(List<TemporaryPlacement> stays, TemporaryPlacement next) {
        TemporaryPlacement last = stays.isEmpty() ? next : stays.get(stays.size() - 1);
        boolean goesOn =
                !stays.isEmpty() && last.kind() == next.kind() && last.range().abuts(next.range());
        if (goesOn) {
            DateRange whole = new DateRange(last.range().start(), next.range().endExclusive());
            stays.set(stays.size() - 1, new TemporaryPlacement(last.kind(), whole));
        } else {
            stays.add(next);
        }
    }

    /**
     * Whether the child was looked after for the twelve months of a collection year, as the return counts it (DATA, rule
     * HLT-08): a period of care that began on 1 April or before, did not end before 31 March, and had no day in the year
     * under an agreed series of short breaks.
     *
     * @param year the year
     * @return the answer; empty where care is on record from after 1 April and it is not known whether it began then
     */
    public Optional<Boolean> isLookedAfterThroughout(CollectionYear year) {
        boolean shortBreaks = legalStatuses.stream()
                .anyMatch(run -> run.status().isShortBreaks() && run.range().overlaps(year.range()));
        if (shortBreaks) {
            return Optional.of(false);
        }
        for (PeriodOfCare period : periodsOfCare) {
            boolean lasts =
                    period.ended().filter(day -> day.isBefore(year.lastDay())).isEmpty();
            if (lasts && !period.start().isAfter(year.lastDay())) {
                boolean throughout = !period.start().isAfter(year.firstDay());
                return throughout || period.startKnown() ? Optional.of(throughout) : Optional.empty();
            }
        }
        return Optional.of(false);
    }

    /**
     * The runs of days under one legal status.
     *
     * @return the runs, earliest first; days for which no status is recorded are in none
     */
    public ImmutableList<LegalStatusPeriod> legalStatuses() {
        return legalStatuses;
    }

    /**
     * The days that more than one episode claims.
     *
     * @return for each episode, its days that an episode before it also holds; empty where all follow one another
     */
    public ImmutableList<DateRange> overlaps() {
        return overlaps;
    }

    /**
     * The period of care that holds a day.
     *
     * @param day the day
     * @return the period, or empty where the child was not looked after on it; the day care ended is not in care
     */
    public Optional<PeriodOfCare> periodOn(LocalDate day) {
        for (PeriodOfCare period : periodsOfCare) {
            if (period.range().contains(day)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /**
     * The placement that holds a day.
     *
     * @param day the day
     * @return the placement, or empty where none is recorded; the day of a move is in the new placement
     */
    public Optional<Placement> placementOn(LocalDate day) {
        return latestContaining(placements, Placement::range, day);
    }

    /**
     * The legal status on a day.
     *
     * @param day the day
     * @return the status, or empty where none is recorded; the day of a change is under the new status
     */
    public Optional<LegalStatus> legalStatusOn(LocalDate day) {
        return latestContaining(legalStatuses, LegalStatusPeriod::range, day).map(LegalStatusPeriod::status);
    }

    private static <T> Optional<T> latestContaining(
            ImmutableList<T> runs, Function<T, DateRange> range, LocalDate day) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (range.apply(runs.get(i)).contains(day)) {
                return Optional.of(runs.get(i));
            }
        }
        return Optional.empty();
    }

    private static Episode closedBy(Optional<LocalDate> next, Episode episode) {
        return episode.ceased().isEmpty() && next.isPresent()
                ? episode.toBuilder().ceased(next).build()
                : episode;
    }

    private static ImmutableList<LegalStatusPeriod> joinStatuses(PeriodOfCare period) {
        ImmutableList.Builder<LegalStatusPeriod> runs = ImmutableList.builder();
        Optional<LegalStatusPeriod> open = Optional.empty();
        for (Episode episode : period.episodes()) {
            if (continues(open, episode)) {
                LegalStatusPeriod run = open.orElseThrow();
                open = Optional.of(new LegalStatusPeriod(
                        run.status(),
                        new DateRange(run.range().start(), later(run.range().endExclusive(), episode.ceased()))));
            } else {
                open.ifPresent(runs::add);
                open = episode.legalStatus().map(status -> new LegalStatusPeriod(status, episode.range()));
            }
        }
        open.ifPresent(runs::add);
        return runs.build();
    }

    private static boolean continues(Optional<LegalStatusPeriod> open, Episode episode) {
        return open.isPresent()
                && episode.legalStatus().equals(Optional.of(open.get().status()))
                && (open.get().range().isOpen()
                        || !open.get().range().endExclusive().orElseThrow().isBefore(episode.commenced()));
    }

    private static ImmutableList<DateRange> findOverlaps(ImmutableList<Episode> episodes) {
        ImmutableList.Builder<DateRange> common = ImmutableList.builder();
        Optional<DateRange> soFar = Optional.empty();
        for (Episode episode : episodes) {
            DateRange range = episode.range();
            soFar.flatMap(range::intersection).ifPresent(common::add);
            soFar = Optional.of(new DateRange(
                    range.start(),
                    soFar.map(before -> later(before.endExclusive(), range.endExclusive()))
                            .orElse(range.endExclusive())));
        }
        return common.build();
    }

    static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        return a.get().isAfter(b.get()) ? a : b;
    }

    /** All that two episodes of the same days may differ in, as text; what is absent is told from what is empty. */
    private static ImmutableList<String> attributes(Episode episode) {
        return Stream.of(
                        episode.reasonForNewEpisode(),
                        episode.legalStatus(),
                        episode.placementType(),
                        episode.placementProvider(),
                        episode.categoryOfNeed(),
                        episode.reasonEpisodeCeased(),
                        episode.reasonForPlacementChange(),
                        episode.ofstedUrn(),
                        episode.placementPostcode(),
                        episode.placementLocation(),
                        episode.placementMiles(),
                        episode.homePostcode(),
                        episode.enteredCare())
                .map(attribute -> attribute.map(value -> "=" + value).orElse(""))
                .collect(ImmutableList.toImmutableList());
    }
}
