package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;

/**
 * One period of care of an invented child.
 *
 * @param start its first day
 * @param startKnown whether the record says that care started then
 * @param end the day on which it ended, or empty where it goes on
 * @param reasonEnded why it ended, or would
 * @param need the main reason for which the child needs care
 * @param statuses the legal statuses, the first from the first day
 * @param homes the homes, the first from the first day
 */
record CarePeriod(
        LocalDate start,
        boolean startKnown,
        Optional<LocalDate> end,
        ReasonEpisodeCeased reasonEnded,
        CategoryOfNeed need,
        ImmutableList<From<LegalStatus>> statuses,
        ImmutableList<From<Home>> homes) {

    /** The same period under other legal statuses. */
    CarePeriod under(List<From<LegalStatus>> others) {
        return new CarePeriod(start, startKnown, end, reasonEnded, need, ImmutableList.copyOf(others), homes);
    }

    /** The same period in other homes. */
    CarePeriod in(List<From<Home>> others) {
        return new CarePeriod(start, startKnown, end, reasonEnded, need, statuses, ImmutableList.copyOf(others));
    }

    /** The same period with another end. */
    CarePeriod ending(LocalDate day, ReasonEpisodeCeased reason) {
        return new CarePeriod(start, startKnown, Optional.of(day), reason, need, statuses, homes);
    }

    /** The days on which an episode begins: every change of status or home. */
    ImmutableList<LocalDate> episodeStarts() {
        TreeSet<LocalDate> days = new TreeSet<>();
        statuses.forEach(status -> days.add(status.day()));
        homes.forEach(home -> days.add(home.day()));
        return ImmutableList.copyOf(days);
    }

    /** Why an episode begins on a day. */
    ReasonForNewEpisode reasonOn(LocalDate day) {
        if (day.equals(start)) {
            return startKnown ? ReasonForNewEpisode.STARTED : ReasonForNewEpisode.LEGAL_STATUS;
        }
        boolean status = statuses.stream().anyMatch(from -> from.day().equals(day));
        boolean home = homes.stream().anyMatch(from -> from.day().equals(day));
        boolean sameCarer = homeOn(day).sameCarer();
        if (status && home) {
            return sameCarer
                    ? ReasonForNewEpisode.LEGAL_STATUS_AND_PLACEMENT_SAME_CARER
                    : ReasonForNewEpisode.LEGAL_STATUS_PLACEMENT_AND_CARER;
        }
        if (status) {
            return ReasonForNewEpisode.LEGAL_STATUS;
        }
        return sameCarer ? ReasonForNewEpisode.PLACEMENT_SAME_CARER : ReasonForNewEpisode.PLACEMENT_AND_CARER;
    }

    /** The last day on which there is something to invent. */
    LocalDate lastDay(LocalDate asAt) {
        return end.map(day -> day.minusDays(1)).orElse(asAt);
    }

    /** The same period, of which the record says when it began. */
    CarePeriod withKnownStart() {
        return new CarePeriod(start, true, end, reasonEnded, need, statuses, homes);
    }

    LegalStatus statusOn(LocalDate day) {
        return statuses.get(indexOn(statuses, day)).what();
    }

    Home homeOn(LocalDate day) {
        return homes.get(indexOn(homes, day)).what();
    }

    LocalDate homeFrom(LocalDate day) {
        return homes.get(indexOn(homes, day)).day();
    }

    static <T> int indexOn(List<From<T>> all, LocalDate day) {
        int index = 0;
        while (index + 1 < all.size() && !all.get(index + 1).day().isAfter(day)) {
            index++;
        }
        return index;
    }

    /** The end of one of a row of things: where the next begins, else the end of care. */
    <T> Optional<LocalDate> endOf(List<From<T>> all, int index) {
        return index + 1 < all.size() ? Optional.of(all.get(index + 1).day()) : end;
    }
}
