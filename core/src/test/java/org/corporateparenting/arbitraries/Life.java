package org.corporateparenting.arbitraries;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;

/** A young person's times in care, from which episodes are written and into which acts are fitted. */
record Life(LocalDate born, ImmutableList<Time> times, LocalDate asAt) {

    /** One time in care; the reason why it ended may not be on record, nor that it is where care started. */
    record Time(
            boolean startKnown,
            ImmutableList<Stay> stays,
            Optional<LocalDate> end,
            Optional<ReasonEpisodeCeased> reasonEnded) {

        LocalDate start() {
            return stays.get(0).start();
        }

        private boolean holds(LocalDate day) {
            return !day.isBefore(start())
                    && end.filter(last -> !last.isAfter(day)).isEmpty();
        }

        private LocalDate endOf(int stay) {
            return stay + 1 < stays.size() ? stays.get(stay + 1).start() : end.orElse(LocalDate.MAX);
        }
    }

    /** Days under one status in one placement; they last until the next stay begins, which may be the same day. */
    record Stay(
            LocalDate start,
            LegalStatus status,
            PlacementType type,
            ReasonForNewEpisode reason,
            Optional<PlacementProvider> provider) {

        private boolean isPlacement() {
            return reason.changesPlacement() || reason.startsCare();
        }
    }

    LocalDate first() {
        return times.get(0).start();
    }

    LocalDate attains(int years) {
        return born.plusYears(years);
    }

    boolean isLookedAfterOn(LocalDate day) {
        return times.stream().anyMatch(time -> time.holds(day));
    }

    /** The stays with which placements begin that last a day or more. */
    ImmutableList<Stay> placements() {
        ImmutableList.Builder<Stay> placements = ImmutableList.builder();
        for (Time time : times) {
            for (int i = 0; i < time.stays().size(); i++) {
                Stay stay = time.stays().get(i);
                if (stay.isPlacement() && time.endOf(i).isAfter(stay.start())) {
                    placements.add(stay);
                }
            }
        }
        return placements.build();
    }

    /** The days on which care ended, those that lie ahead among them. */
    ImmutableList<LocalDate> endings() {
        return times.stream().flatMap(time -> time.end().stream()).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Episode> episodes() {
        ImmutableList.Builder<Episode> episodes = ImmutableList.builder();
        for (Time time : times) {
            for (int i = 0; i < time.stays().size(); i++) {
                episodes.add(episode(time, i));
            }
        }
        return episodes.build();
    }

    private static Episode episode(Time time, int index) {
        Stay stay = time.stays().get(index);
        boolean last = index + 1 == time.stays().size();
        EpisodeBuilder episode = Episode.builder()
                .commenced(stay.start())
                .legalStatus(stay.status())
                .placementType(stay.type())
                .placementProvider(stay.provider());
        if (index > 0 || time.startKnown()) {
            episode.reasonForNewEpisode(stay.reason());
        }
        return last
                ? episode.ceased(time.end())
                        .reasonEpisodeCeased(time.reasonEnded())
                        .build()
                : episode.ceased(time.endOf(index))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.CARE_GOES_ON)
                        .build();
    }
}
