package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An episode of any of the returns that were given, whose first day can be read.
 *
 * @param cells the episode
 * @param start its first day
 * @param end the day on which it ended, never before the first; for one that goes on the day on which the next of its
 *     return begins, or the last day of the year; empty where it cannot be read
 * @param isOfThisReturn whether it stands in the return that is judged
 */
record DatedEpisode(EpisodeCells cells, LocalDate start, Optional<LocalDate> end, boolean isOfThisReturn) {

    /** A child's episodes of all years, in order of time; one of several returns is taken from the latest. */
    static ImmutableList<DatedEpisode> ofAllYears(ChildRecord child) {
        List<DatedEpisode> all = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (ChildRecord year : Iterables.concat(ImmutableList.of(child), child.earlier())) {
            List<DatedEpisode> ofYear = ofYear(year, year == child);
            ofYear.removeIf(each -> seen.contains(each.start));
            ofYear.forEach(each -> seen.add(each.start));
            all.addAll(ofYear);
        }
        all.sort(Comparator.comparing(DatedEpisode::start));
        return ImmutableList.copyOf(all);
    }

    private static List<DatedEpisode> ofYear(ChildRecord year, boolean isOfThisReturn) {
        List<DatedEpisode> all = new ArrayList<>();
        ImmutableList<EpisodeCells> chain = year.chain();
        for (int i = 0; i < chain.size(); i++) {
            LocalDate start = start(chain.get(i));
            LocalDate limit = i + 1 < chain.size()
                    ? start(chain.get(i + 1))
                    : year.period().lastDay();
            Optional<LocalDate> end = chain.get(i).isOpen().isYes()
                    ? Optional.of(limit)
                    : chain.get(i).ceased().value();
            all.add(new DatedEpisode(
                    chain.get(i), start, end.map(day -> day.isBefore(start) ? start : day), isOfThisReturn));
        }
        return all;
    }

    private static LocalDate start(EpisodeCells cells) {
        return cells.commenced().value().orElseThrow();
    }

    /** The fact that is lacking where the end cannot be read; yes where it can. */
    Truth endKnown() {
        return end.isPresent() ? Truth.YES : cells.ceased().unknown();
    }
}
