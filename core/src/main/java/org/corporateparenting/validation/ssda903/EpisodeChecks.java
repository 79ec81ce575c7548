package org.corporateparenting.validation.ssda903;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.corporateparenting.time.Age;

/** What many rules ask of an episode, alone or beside another. */
final class EpisodeChecks {

    private EpisodeChecks() {}

    /** Whether the child was younger on a day that is recorded; no where that day is blank. */
    static Truth isUnder(ChildRecord child, int years, Given<LocalDate> on) {
        return child.born(born -> born.test(on, (day, then) -> !Age.of(day).hasAttained(years, then)));
    }

    /** Whether the child was of an age on a day that is recorded; no where that day is blank. */
    static Truth hasAge(ChildRecord child, int years, Given<LocalDate> on) {
        return child.born(born -> CellChecks.hasAge(born, years, on));
    }

    /** Whether an episode lasts more than some days. One that goes on is measured to the last day of the year. */
    static Truth lastsOver(ChildRecord child, EpisodeCells row, int days) {
        LocalDate latest = child.period().lastDay().minusDays(days);
        return row.isOpen()
                .and(() -> Given.before(row.commenced(), latest))
                .or(() -> row.commenced().test(row.ceased(), (start, end) -> end.isAfter(start.plusDays(days))));
    }

    /** Whether an episode is followed by another of the child. */
    static Truth isFollowed(ChildRecord child, EpisodeCells row) {
        int place = child.chain().indexOf(row);
        if (child.episodes().size() == 1) {
            return Truth.NO;
        }
        return place >= 0 && place < child.chain().size() - 1
                ? Truth.YES
                : child.chainKnown().not();
    }

    /** Whether the legal status is another than in the episode before. */
    static Truth changesStatus(EpisodeCells before, EpisodeCells after) {
        return before.status().test(after.status(), (one, other) -> one != other);
    }

    /** Whether the placement is another than in the episode before, by its type, provider, postcode or number. */
    static Truth changesPlacement(EpisodeCells before, EpisodeCells after) {
        return changesType(before, after)
                .or(() -> before.provider().differs(after.provider()))
                .or(() -> changesPostcode(before, after))
                .or(() -> before.urn().differs(after.urn()));
    }

    static Truth changesType(EpisodeCells before, EpisodeCells after) {
        return before.place().test(after.place(), (one, other) -> one != other);
    }

    /** Whether the postcode of the placement is another; how it is spaced and written does not matter. */
    static Truth changesPostcode(EpisodeCells before, EpisodeCells after) {
        BiPredicate<String, String> other = (one, two) -> !ReturnLists.key(one).equals(ReturnLists.key(two));
        return before.placementPostcode()
                .isGiven()
                .differs(after.placementPostcode().isGiven())
                .or(() -> before.placementPostcode().test(after.placementPostcode(), other));
    }
}
