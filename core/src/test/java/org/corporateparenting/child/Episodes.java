package org.corporateparenting.child;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.DateRange;

/** Episodes in shorthand: days counted from 1 January 2024, then codes of the return in any order. */
final class Episodes {

    private static final LocalDate DAY_ZERO = LocalDate.of(2024, 1, 1);

    private Episodes() {}

    /** Such as {@code 0-10 S C2 U6 @A X1}, or {@code 0- L} without an end; {@code @A} is a postcode, {@code in5} a stated start. */
    static Episode episode(String shorthand) {
        List<String> parts = Splitter.on(' ').splitToList(shorthand);
        List<String> days = Splitter.on('-').splitToList(parts.get(0));
        EpisodeBuilder episode = Episode.builder().commenced(day(Integer.parseInt(days.get(0))));
        if (!days.get(1).isEmpty()) {
            episode.ceased(day(Integer.parseInt(days.get(1))));
        }
        parts.stream().skip(1).forEach(part -> put(episode, part));
        return episode.build();
    }

    static CareHistory history(String... shorthand) {
        return CareHistory.of(List.of(shorthand).stream().map(Episodes::episode).toList());
    }

    static LocalDate day(int day) {
        return DAY_ZERO.plusDays(day);
    }

    static DateRange days(int from, int to) {
        return DateRange.of(day(from), day(to));
    }

    static DateRange startingOn(int day) {
        return DateRange.startingOn(day(day));
    }

    private static void put(EpisodeBuilder episode, String part) {
        if (part.startsWith("@")) {
            episode.placementPostcode(part.substring(1));
        } else if (part.startsWith("in")) {
            episode.enteredCare(day(Integer.parseInt(part.substring(2))));
        } else {
            ReasonForNewEpisode.tryOf(part).ifPresent(episode::reasonForNewEpisode);
            LegalStatus.tryOf(part).ifPresent(episode::legalStatus);
            PlacementType.tryOf(part).ifPresent(episode::placementType);
            ReasonEpisodeCeased.tryOf(part).ifPresent(episode::reasonEpisodeCeased);
        }
    }
}
