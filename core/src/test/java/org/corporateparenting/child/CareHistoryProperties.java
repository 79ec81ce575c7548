package org.corporateparenting.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.child.Episodes.day;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/**
 * What holds of every history. Episodes are drawn from few days and codes, so that overlaps, gaps, ties, open episodes and
 * episodes of no days are common; {@code chains} never overlap.
 */
class CareHistoryProperties {

    private static final int FIRST_DAY = -20;
    private static final int LAST_DAY = 90;

    @Property
    void theOrderInWhichEpisodesAreGivenChangesNothing(@ForAll("episodes") List<Episode> given, @ForAll Random random) {
        List<Episode> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, random);
        assertSame(CareHistory.of(shuffled), CareHistory.of(given));
    }

    @Property
    void givingAnEpisodeTwiceChangesNothing(@ForAll("episodes") List<Episode> given, @ForAll Random random) {
        List<Episode> twice = new ArrayList<>(given);
        if (!given.isEmpty()) {
            twice.add(given.get(random.nextInt(given.size())));
        }
        assertSame(CareHistory.of(twice), CareHistory.of(given));
    }

    @Property
    void givingTheEpisodesOfAHistoryMakesTheSameHistory(@ForAll("episodes") List<Episode> given) {
        CareHistory history = CareHistory.of(given);
        assertSame(CareHistory.of(history.episodes()), history);
    }

    @Property
    void splittingAnEpisodeChangesNoDay(@ForAll("episodes") List<Episode> given, @ForAll Random random) {
        CareHistory history = CareHistory.of(withoutStatedStarts(given));
        CareHistory split = CareHistory.of(splitOne(history.episodes(), random));
        assertThat(daysInCare(split)).isEqualTo(daysInCare(history));
    }

    @Property
    void splittingAnEpisodeOfAChainChangesNoPeriodPlacementOrStatus(
            @ForAll("chains") List<Episode> given, @ForAll Random random) {
        CareHistory history = CareHistory.of(given);
        CareHistory split = CareHistory.of(splitOne(history.episodes(), random));
        assertThat(periods(split)).isEqualTo(periods(history));
        assertThat(placements(split)).isEqualTo(placements(history));
        assertThat(split.legalStatuses()).isEqualTo(history.legalStatuses());
        assertThat(split.overlaps()).isEmpty();
    }

    @Property
    void theDaysInCareAreThoseThatSomeEpisodeHolds(@ForAll("episodes") List<Episode> given) {
        List<Episode> unstated = withoutStatedStarts(given);
        CareHistory history = CareHistory.of(unstated);
        Set<LocalDate> expected = window().filter(day -> unstated.stream().anyMatch(e -> holds(e, day, unstated)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(daysInCare(history)).isEqualTo(expected);
        if (!given.isEmpty() && lastPeriod(history).ended().isPresent()) {
            long sum = history.periodsOfCare().stream()
                    .mapToLong(period -> period.range().days().orElseThrow())
                    .sum();
            assertThat(sum)
                    .isEqualTo(expected.size())
                    .isLessThanOrEqualTo(ChronoUnit.DAYS.between(
                            history.periodsOfCare().get(0).start(),
                            lastPeriod(history).ended().orElseThrow()));
        }
    }

    @Property
    void aDayIsInAnOverlapExactlyWhereTwoEpisodesHoldIt(@ForAll("episodes") List<Episode> given) {
        CareHistory history = CareHistory.of(given);
        Set<LocalDate> expected = window().filter(day -> history.episodes().stream()
                                .filter(episode -> episode.range().contains(day))
                                .count()
                        > 1)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(days(history.overlaps())).isEqualTo(expected);
    }

    @Property
    void periodsStandInOrderAndShareNoDay(@ForAll("episodes") List<Episode> given) {
        ImmutableList<PeriodOfCare> periods = CareHistory.of(given).periodsOfCare();
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i - 1).ended().orElseThrow())
                    .isBeforeOrEqualTo(periods.get(i).start());
        }
    }

    @Property
    void everyEpisodeIsInOnePeriodAndEveryPlacementAndStatusWithinOne(@ForAll("episodes") List<Episode> given) {
        CareHistory history = CareHistory.of(given);
        assertThat(history.periodsOfCare().stream()
                        .flatMap(period -> period.episodes().stream())
                        .toList())
                .isEqualTo(history.episodes());
        assertThat(history.placements())
                .allSatisfy(placement ->
                        assertThat(enclosing(history, placement.range())).isNotEmpty());
        assertThat(history.legalStatuses())
                .allSatisfy(run -> assertThat(enclosing(history, run.range())).isNotEmpty());
        assertThat(history.placements())
                .allSatisfy(
                        placement -> assertThat(placement.temporaryAbsences()).allMatch(placement.range()::encloses));
    }

    @Property
    void placementsOfAChainShareNoDayAndHoldEveryDayWithAPlacement(@ForAll("chains") List<Episode> given) {
        CareHistory history = CareHistory.of(given);
        Set<LocalDate> expected = window().filter(day -> history.episodes().stream()
                        .anyMatch(episode -> episode.placementType().isPresent()
                                && episode.range().contains(day)))
                .collect(Collectors.toCollection(TreeSet::new));
        List<DateRange> ranges =
                history.placements().stream().map(Placement::range).toList();
        assertThat(days(ranges)).isEqualTo(expected);
        assertThat(ranges).isSorted();
        for (int i = 1; i < ranges.size(); i++) {
            assertThat(ranges.get(i - 1).overlaps(ranges.get(i))).isFalse();
        }
    }

    @Property
    void inAChainTheStatusOfADayIsThatOfTheEpisodeThatHoldsIt(@ForAll("chains") List<Episode> given) {
        CareHistory history = CareHistory.of(given);
        window().forEach(day -> assertThat(history.legalStatusOn(day))
                .isEqualTo(history.episodes().stream()
                        .filter(episode -> episode.range().contains(day))
                        .findFirst()
                        .flatMap(Episode::legalStatus)));
    }

    @Provide
    Arbitrary<List<Episode>> episodes() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(-2, 20);
        return Combinators.combine(Arbitraries.integers().between(0, 30), lengths, attributes())
                .as(CareHistoryProperties::placed)
                .list()
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<Episode>> chains() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, 3))),
                        Arbitraries.integers().between(1, 9),
                        attributes())
                .as(Link::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .flatMap(links -> Arbitraries.of(true, false).map(open -> chained(links, open)));
    }

    private static Arbitrary<Episode> attributes() {
        return Combinators.combine(
                        Arbitraries.of(ReasonForNewEpisode.class).optional(),
                        Arbitraries.of("C2", "V2", "V3").map(LegalStatus::of).optional(),
                        Arbitraries.of("U6", "K2", "A5", "T1", "T4", "H5", "K3")
                                .map(PlacementType::of)
                                .optional(),
                        Arbitraries.of("X1", "E4A").map(ReasonEpisodeCeased::of).optional(),
                        Arbitraries.of("A", "B").optional(),
                        Arbitraries.integers().between(-5, 30).optional(0.1))
                .as((began, status, type, ended, postcode, entered) -> Episode.builder()
                        .commenced(day(0))
                        .reasonForNewEpisode(began)
                        .legalStatus(status)
                        .placementType(type)
                        .reasonEpisodeCeased(ended)
                        .placementPostcode(postcode)
                        .enteredCare(entered.map(Episodes::day))
                        .build());
    }

    private static Episode placed(int start, int length, Episode attributes) {
        return attributes.toBuilder()
                .commenced(day(start))
                .ceased(length < 0 ? Optional.empty() : Optional.of(day(start + length)))
                .build();
    }

    private static List<Episode> chained(List<Link> links, boolean lastIsOpen) {
        List<Episode> chain = new ArrayList<>();
        int start = 0;
        for (Link link : links) {
            start += link.gap();
            chain.add(placed(start, link.length(), link.episode()));
            start += link.length();
        }
        if (lastIsOpen) {
            Episode last = chain.remove(chain.size() - 1);
            chain.add(last.toBuilder().ceased(Optional.empty()).build());
        }
        return chain;
    }

    /** The same episodes, one of them told as two; not beside an open one, which would end where the second part commences. */
    private static List<Episode> withoutStatedStarts(List<Episode> episodes) {
        return episodes.stream()
                .map(episode ->
                        episode.toBuilder().enteredCare(Optional.empty()).build())
                .toList();
    }

    private static List<Episode> splitOne(List<Episode> episodes, Random random) {
        List<Episode> split = new ArrayList<>(episodes);
        if (!episodes.isEmpty()) {
            Episode whole = split.remove(random.nextInt(episodes.size()));
            LocalDate inner = whole.commenced().plusDays(1 + random.nextInt(8));
            boolean besideAnOpenOne =
                    split.stream().anyMatch(other -> other.range().isOpen());
            if (whole.range().contains(inner) && !besideAnOpenOne) {
                split.add(whole.toBuilder()
                        .ceased(inner)
                        .reasonEpisodeCeased(ReasonEpisodeCeased.CARE_GOES_ON)
                        .build());
                split.add(whole.toBuilder()
                        .commenced(inner)
                        .reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS)
                        .build());
            } else {
                split.add(whole);
            }
        }
        return split;
    }

    /** Whether an episode holds a day, one without an end running up to the next later start. */
    private static boolean holds(Episode episode, LocalDate day, List<Episode> all) {
        boolean begun = !day.isBefore(episode.commenced());
        boolean over = episode.ceased().isPresent()
                ? !day.isBefore(episode.ceased().get())
                : all.stream()
                        .map(Episode::commenced)
                        .anyMatch(next -> next.isAfter(episode.commenced()) && !next.isAfter(day));
        return begun && !over;
    }

    private static Set<LocalDate> daysInCare(CareHistory history) {
        return days(history.periodsOfCare().stream().map(PeriodOfCare::range).toList());
    }

    private static Set<LocalDate> days(Collection<DateRange> ranges) {
        return window().filter(day -> ranges.stream().anyMatch(range -> range.contains(day)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> window() {
        return IntStream.rangeClosed(FIRST_DAY, LAST_DAY).mapToObj(Episodes::day);
    }

    private static PeriodOfCare lastPeriod(CareHistory history) {
        return history.periodsOfCare().get(history.periodsOfCare().size() - 1);
    }

    private static List<PeriodOfCare> enclosing(CareHistory history, DateRange range) {
        return history.periodsOfCare().stream()
                .filter(period -> period.range().encloses(range))
                .toList();
    }

    private static List<List<Object>> periods(CareHistory history) {
        return history.periodsOfCare().stream()
                .map(period -> List.<Object>of(
                        period.range(), period.startKnown(), period.reasonEnded(), period.isShortBreak()))
                .toList();
    }

    private static List<List<Object>> placements(CareHistory history) {
        return history.placements().stream()
                .map(placement -> List.<Object>of(placement.range(), placement.type(), placement.temporaryAbsences()))
                .toList();
    }

    private static void assertSame(CareHistory actual, CareHistory expected) {
        assertThat(actual.episodes()).isEqualTo(expected.episodes());
        assertThat(actual.periodsOfCare()).isEqualTo(expected.periodsOfCare());
        assertThat(actual.placements()).isEqualTo(expected.placements());
        assertThat(actual.legalStatuses()).isEqualTo(expected.legalStatuses());
        assertThat(actual.overlaps()).isEqualTo(expected.overlaps());
    }

    private record Link(int gap, int length, Episode episode) {}
}
