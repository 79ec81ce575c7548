package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.time.CollectionYear;

/** Makes case files of returns: each row goes to its child, and of what is said twice the latest return decides. */
final class CaseFileAssembly {

    private final Ssda903Return current;
    private final ImmutableList<Ssda903Return> previous;
    private final ImmutableList<ReturnedYear> newestFirst;
    private final ReturnFindings findings = ReturnFindings.ofCurrent();
    private final ActsObserved observed;

    CaseFileAssembly(Ssda903Return current, ImmutableList<Ssda903Return> previous) {
        this.current = current;
        this.previous = previous;
        this.newestFirst = newestFirst(current, previous);
        this.observed = new ActsObserved(newestFirst);
    }

    Parsed<ImmutableList<CaseFile>> caseFiles() {
        checkOrder();
        checkGaps();
        newestFirst.forEach(ReturnedYear::checkTables);
        ImmutableList<CaseFile> files = newestFirst.stream()
                .flatMap(year -> year.returned().children().stream())
                .map(ReturnedChild::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))
                .stream()
                .map(this::caseFile)
                .collect(ImmutableList.toImmutableList());
        return new Parsed<>(
                files,
                Stream.concat(Stream.of(findings), newestFirst.stream().map(ReturnedYear::findings))
                        .flatMap(found -> found.all().stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    private CaseFile caseFile(ChildId id) {
        List<ChildYear> years = new ArrayList<>(newestFirst.size());
        for (ReturnedYear year : newestFirst) {
            year.returned().child(id).ifPresent(child -> years.add(new ChildYear(year, child)));
        }
        CaseFileBuilder file = CaseFile.builder().id(id);
        Person.addTo(file, years);
        CareFacts.addTo(file, years);
        YearlyFacts.addTo(file, years);
        AdoptionFacts.addTo(file, years);
        ImmutableList<Episode> episodes = EpisodeJoin.episodes(years);
        return file.died(died(episodes))
                .episodes(episodes)
                .reviews(ReviewJoin.reviews(years))
                .observations(observed.of(years))
                .build();
    }

    /** The day on which care ended by death. */
    private static Optional<LocalDate> died(ImmutableList<Episode> episodes) {
        return episodes.stream()
                .filter(episode -> episode.reasonEpisodeCeased()
                        .filter(ReasonEpisodeCeased.DIED::equals)
                        .isPresent())
                .flatMap(episode -> episode.ceased().stream())
                .max(Comparator.naturalOrder());
    }

    private void checkOrder() {
        for (Ssda903Return earlier : previous) {
            if (current.year().isPresent()
                    && earlier.year().isPresent()
                    && earlier.year().get().compareTo(current.year().get()) >= 0) {
                findings.report(
                        ReturnRule.YEARS_OUT_OF_ORDER,
                        "a return given as earlier is of " + earlier.year().get() + "; the return itself is of "
                                + current.year().get());
            }
        }
    }

    private void checkGaps() {
        ImmutableList<CollectionYear> years = newestFirst.stream()
                .flatMap(year -> year.returned().year().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        for (int i = 1; i < years.size(); i++) {
            CollectionYear earlier = years.get(i);
            CollectionYear later = years.get(i - 1);
            if (!earlier.next().equals(later)) {
                findings.report(
                        ReturnRule.YEARS_MISSING,
                        "no return is supplied between " + earlier + " and " + later
                                + "; what was observed starts with " + later);
            }
        }
    }

    private static ImmutableList<ReturnedYear> newestFirst(
            Ssda903Return current, ImmutableList<Ssda903Return> previous) {
        List<Ssda903Return> sorted = Stream.concat(
                        Stream.of(current),
                        previous.stream()
                                .sorted(Comparator.comparing(CaseFileAssembly::startYear)
                                        .reversed()))
                .toList();
        return sorted.stream()
                .map(returned -> new ReturnedYear(
                        returned,
                        isFollowed(returned, sorted),
                        returned == current
                                ? ReturnFindings.ofCurrent()
                                : ReturnFindings.ofEarlier(ReturnedYear.named(returned))))
                .collect(ImmutableList.toImmutableList());
    }

    private static int startYear(Ssda903Return returned) {
        return returned.year().map(CollectionYear::startYear).orElse(Integer.MIN_VALUE);
    }

    private static boolean isFollowed(Ssda903Return returned, List<Ssda903Return> all) {
        return returned.year()
                .map(CollectionYear::next)
                .filter(next -> all.stream()
                        .anyMatch(other -> other.year().equals(Optional.of(next)) && ReturnedYear.hasEpisodes(other)))
                .isPresent();
    }
}
