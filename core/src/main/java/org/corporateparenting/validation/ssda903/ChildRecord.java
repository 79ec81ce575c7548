package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.corporateparenting.child.CareHistory;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.Flag;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.ssda903.ReturnedChild;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.CollectionYear;
import org.jspecify.annotations.Nullable;

/**
 * What one return holds about one child, with what follows from it, worked out once for all rules.
 *
 * <p>Episodes stand in order of time. Whatever rests on that order is not known as soon as an episode has no first day that
 * can be read, unless the answer is the same wherever it stood.
 */
final class ChildRecord {

    /** Nobody older was in a return. */
    private static final int OLDEST = 26;

    private final ReturnedChild child;
    private final ReturnPeriod period;
    private final ReturnLists lists;
    private final WholeReturn whole;
    private final Optional<ChildRecord> last;
    private final ImmutableList<ChildRecord> earlier;
    private final ImmutableList<CollectionYear> returnedYears;
    private final ImmutableList<HeaderCells> headers;
    private final ImmutableList<EpisodeCells> episodes;
    private final ImmutableList<ReviewCells> reviews;
    private final ImmutableList<AsylumSeekerCells> asylumSeekers;
    private final ImmutableList<HealthCells> health;
    private final ImmutableList<CareLeaverCells> careLeavers;
    private final ImmutableList<AdoptionCells> adoptions;
    private final ImmutableList<AdoptionDecisionCells> adoptionDecisions;
    private final ImmutableList<PreviousPermanenceCells> previousPermanence;
    private final ImmutableList<MissingCells> missing;
    private final ImmutableList<SocialWorkerCells> socialWorkers;
    private final ImmutableList<LibertyCells> deprivationsOfLiberty;
    private final ImmutableList<EpisodeCells> chain;
    private final Truth chainKnown;
    private @Nullable CareHistory history;

    /**
     * A child in a return.
     *
     * @param child the rows
     * @param period what the return is judged against
     * @param whole the return that holds them
     * @param last what the return of the year before holds about the child
     * @param earlier what the returns of all earlier years hold about the child, latest first
     * @param returnedYears the earlier years of which episodes were given, whether or not any is of the child
     */
    ChildRecord(
            ReturnedChild child,
            ReturnPeriod period,
            ReturnLists lists,
            WholeReturn whole,
            Optional<ChildRecord> last,
            ImmutableList<ChildRecord> earlier,
            ImmutableList<CollectionYear> returnedYears) {
        this.child = child;
        this.period = period;
        this.lists = lists;
        this.whole = whole;
        this.last = last;
        this.earlier = earlier;
        this.returnedYears = returnedYears;
        this.headers = rows(ReturnTable.HEADER, HeaderCells::new);
        this.episodes = rows(ReturnTable.EPISODES, row -> new EpisodeCells(row, lists));
        this.reviews = rows(ReturnTable.REVIEWS, ReviewCells::new);
        this.asylumSeekers = rows(ReturnTable.ASYLUM_SEEKERS, AsylumSeekerCells::new);
        this.health = rows(ReturnTable.HEALTH, HealthCells::new);
        this.careLeavers = rows(ReturnTable.CARE_LEAVERS, CareLeaverCells::new);
        this.adoptions = rows(ReturnTable.ADOPTIONS, AdoptionCells::new);
        this.adoptionDecisions = rows(ReturnTable.ADOPTION_DECISIONS, AdoptionDecisionCells::new);
        this.previousPermanence = child.previousPermanence().stream()
                .map(PreviousPermanenceCells::new)
                .collect(ImmutableList.toImmutableList());
        this.missing = rows(ReturnTable.MISSING_INCIDENTS, MissingCells::new);
        this.socialWorkers = rows(ReturnTable.SOCIAL_WORKERS, SocialWorkerCells::new);
        this.deprivationsOfLiberty = rows(ReturnTable.DEPRIVATIONS_OF_LIBERTY, LibertyCells::new);
        this.chain = inOrder(episodes);
        this.chainKnown = chainKnown(episodes);
    }

    ChildId id() {
        return child.id();
    }

    ReturnPeriod period() {
        return period;
    }

    ReturnLists lists() {
        return lists;
    }

    /** The return as a whole. */
    WholeReturn whole() {
        return whole;
    }

    /** The child in the return of the year before; empty where that return does not have the child, or was not given. */
    Optional<ChildRecord> last() {
        return last;
    }

    /** The child in the returns of earlier years, latest first; only those that have the child. */
    ImmutableList<ChildRecord> earlier() {
        return earlier;
    }

    /**
     * The years from that of a day to the one before this of which no episodes were given, latest first: the child may
     * have been looked after in them.
     */
    ImmutableList<CollectionYear> yearsNotReturned(LocalDate since) {
        LocalDate oldest = period.firstDay().minusYears(OLDEST);
        LocalDate from = since.isBefore(oldest) ? oldest : since;
        ImmutableList.Builder<CollectionYear> years = ImmutableList.builder();
        CollectionYear year = CollectionYear.containing(period.firstDay()).previous();
        for (; !year.lastDay().isBefore(from); year = year.previous()) {
            if (!returnedYears.contains(year)) {
                years.add(year);
            }
        }
        return years.build();
    }

    ImmutableList<HeaderCells> headers() {
        return headers;
    }

    /** The first header, which a sound return has no other of. */
    Optional<HeaderCells> header() {
        return headers.isEmpty() ? Optional.empty() : Optional.of(headers.get(0));
    }

    /** Whether the header says something; not known where there is none. */
    Truth header(Function<HeaderCells, Truth> says) {
        return headers.isEmpty() ? Truth.unknown("the Header of the child") : says.apply(headers.get(0));
    }

    /** Whether the birth date of the header stands in a relation; not known where there is none. */
    Truth born(Function<Given<LocalDate>, Truth> relation) {
        return header(header -> relation.apply(header.born()));
    }

    /** The episodes in the order of the file. */
    ImmutableList<EpisodeCells> episodes() {
        return episodes;
    }

    /** The episodes whose first day can be read, in order of time. */
    ImmutableList<EpisodeCells> chain() {
        return chain;
    }

    /** Whether the order of the episodes is known: the first day of each can be read. */
    Truth chainKnown() {
        return chainKnown;
    }

    /** The first episode of the chain. */
    Optional<EpisodeCells> first() {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(0));
    }

    /** The last episode of the chain. */
    Optional<EpisodeCells> latest() {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    ImmutableList<ReviewCells> reviews() {
        return reviews;
    }

    ImmutableList<AsylumSeekerCells> asylumSeekers() {
        return asylumSeekers;
    }

    ImmutableList<HealthCells> health() {
        return health;
    }

    ImmutableList<CareLeaverCells> careLeavers() {
        return careLeavers;
    }

    ImmutableList<AdoptionCells> adoptions() {
        return adoptions;
    }

    ImmutableList<AdoptionDecisionCells> adoptionDecisions() {
        return adoptionDecisions;
    }

    ImmutableList<PreviousPermanenceCells> previousPermanence() {
        return previousPermanence;
    }

    ImmutableList<MissingCells> missing() {
        return missing;
    }

    ImmutableList<SocialWorkerCells> socialWorkers() {
        return socialWorkers;
    }

    ImmutableList<LibertyCells> deprivationsOfLiberty() {
        return deprivationsOfLiberty;
    }

    /** The rows of any table. */
    ImmutableList<? extends RowCells> cells(ReturnTable table) {
        return switch (table) {
            case HEADER -> headers;
            case EPISODES -> episodes;
            case REVIEWS -> reviews;
            case ASYLUM_SEEKERS -> asylumSeekers;
            case HEALTH -> health;
            case CARE_LEAVERS -> careLeavers;
            case ADOPTIONS -> adoptions;
            case ADOPTION_DECISIONS -> adoptionDecisions;
            case PREVIOUS_PERMANENCE -> previousPermanence;
            case MISSING_INCIDENTS -> missing;
            case SOCIAL_WORKERS -> socialWorkers;
            case DEPRIVATIONS_OF_LIBERTY -> deprivationsOfLiberty;
        };
    }

    /** The rows of any table as recorded. */
    ImmutableList<Row> rows(ReturnTable table) {
        return child.rows(table);
    }

    /** Whether any of some rows is as asked. */
    static <R> Truth any(Iterable<R> rows, Function<R, Truth> asked) {
        Truth any = Truth.NO;
        for (R row : rows) {
            any = any.or(asked.apply(row));
            if (any.isYes()) {
                return any;
            }
        }
        return any;
    }

    /** Whether each of some rows is as asked; yes where there is none. */
    static <R> Truth all(Iterable<R> rows, Function<R, Truth> asked) {
        return any(rows, row -> asked.apply(row).not()).not();
    }

    /**
     * Whether the child was an unaccompanied asylum seeker in the year: as the header says, else by a row in UASC. Not known
     * where the return has neither.
     */
    Truth isAsylumSeeker() {
        for (HeaderCells header : headers) {
            if (header.asylumSeeker().value().isPresent()) {
                return header.asylumSeeker().is(Flag::isYes);
            }
        }
        return whole.has(ReturnTable.ASYLUM_SEEKERS)
                ? Truth.of(!rows(ReturnTable.ASYLUM_SEEKERS).isEmpty())
                : Truth.unknown("the table UASC");
    }

    /** Whether the child is or was an unaccompanied asylum seeker, in this return or any earlier one that was given. */
    Truth isOrWasAsylumSeeker() {
        return isAsylumSeeker().or(() -> any(earlier, ChildRecord::isAsylumSeeker));
    }

    /** Whether the child's latest episode goes on at the end of the year and is not of short breaks. */
    Truth isLookedAfterAtEnd() {
        return chain.isEmpty()
                ? (episodes.isEmpty() ? Truth.NO : chainKnown)
                : latest().orElseThrow()
                        .isOpen()
                        .and(latest().orElseThrow().isShortBreaks().not())
                        .and(chainKnown);
    }

    /**
     * Whether the child was looked after throughout the year: at its end, with no start of care after its first day, no end
     * of care on or after that day, and no short breaks. One who left on the last day was not.
     */
    Truth isContinuouslyLookedAfter() {
        LocalDate firstDay = period.firstDay();
        return isLookedAfterAtEnd()
                .and(() -> any(
                                episodes,
                                each -> each.isShortBreaks()
                                        .or(each.startsCare().and(Given.after(each.commenced(), firstDay)))
                                        .or(each.endsCare()
                                                .and(Given.before(each.ceased(), firstDay)
                                                        .not())))
                        .not());
    }

    /** Whether every episode of the child in the return is of short breaks; no where there is no episode. */
    Truth hasShortBreaksOnly() {
        return episodes.isEmpty() ? Truth.NO : all(episodes, EpisodeCells::isShortBreaks);
    }

    /** The child's episodes in this return and all earlier ones that were given, as one history; built once. */
    CareHistory history() {
        CareHistory built = history;
        if (built == null) {
            built = CareHistory.of(episodesOfAllYears());
            history = built;
        }
        return built;
    }

    /** An episode that stands in several returns is taken from the latest. */
    private List<Episode> episodesOfAllYears() {
        List<Episode> all = new ArrayList<>();
        List<LocalDate> seen = new ArrayList<>();
        for (ChildRecord year : Iterables.concat(ImmutableList.of(this), earlier)) {
            List<LocalDate> before = ImmutableList.copyOf(seen);
            for (EpisodeCells each : year.chain) {
                LocalDate day = each.commenced().value().orElseThrow();
                if (!before.contains(day)) {
                    all.add(episode(each, day));
                    seen.add(day);
                }
            }
        }
        return all;
    }

    private static Episode episode(EpisodeCells cells, LocalDate day) {
        return Episode.builder()
                .commenced(day)
                .ceased(cells.ceased().value().filter(end -> !end.isBefore(day)))
                .reasonForNewEpisode(cells.reasonNew().value())
                .legalStatus(cells.status().value())
                .placementType(cells.place().value())
                .reasonEpisodeCeased(cells.reasonCeased().value())
                .build();
    }

    private static ImmutableList<EpisodeCells> inOrder(ImmutableList<EpisodeCells> episodes) {
        if (episodes.size() < 2) {
            return episodes.isEmpty() || isDated(episodes.get(0)) ? episodes : ImmutableList.of();
        }
        List<EpisodeCells> dated = new ArrayList<>(episodes.size());
        for (EpisodeCells episode : episodes) {
            if (isDated(episode)) {
                dated.add(episode);
            }
        }
        dated.sort(Comparator.comparing(ChildRecord::firstDay).thenComparing(ChildRecord::lastDay));
        return ImmutableList.copyOf(dated);
    }

    private static boolean isDated(EpisodeCells episode) {
        return episode.commenced().value().isPresent();
    }

    private static LocalDate firstDay(EpisodeCells episode) {
        return episode.commenced().value().orElseThrow();
    }

    private static LocalDate lastDay(EpisodeCells episode) {
        return episode.ceased().value().orElse(LocalDate.MAX);
    }

    private static Truth chainKnown(ImmutableList<EpisodeCells> episodes) {
        Truth known = Truth.YES;
        for (EpisodeCells episode : episodes) {
            if (!isDated(episode)) {
                known = known.and(episode.commenced().unknown());
            }
        }
        return known;
    }

    private <R> ImmutableList<R> rows(ReturnTable table, Function<Row, R> view) {
        ImmutableList<Row> rows = child.rows(table);
        if (rows.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<R> views = ImmutableList.builderWithExpectedSize(rows.size());
        for (Row row : rows) {
            views.add(view.apply(row));
        }
        return views.build();
    }

    /** The child's key and nothing else. */
    @Override
    public String toString() {
        return "ChildRecord[" + id() + "]";
    }
}
