package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.validation.ssda903.ChildRecord.all;
import static org.corporateparenting.validation.ssda903.ChildRecord.any;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.PlacementType;

/** The last time during which a child was placed for adoption without a break, be it in several episodes. */
final class AdoptivePlacement {

    private AdoptivePlacement() {}

    /** Whether a day is after the first day of it; no where it is blank. */
    static Truth isAfterStart(Given<LocalDate> day, ChildRecord child) {
        Truth known = child.chainKnown().and(arePlacesKnown(child));
        return known.isYes()
                ? start(child).map(start -> Given.after(day, start.commenced())).orElse(Truth.NO)
                : any(child.episodes(), episode -> isAdoption(episode).and(Given.after(day, episode.commenced())))
                        .and(known);
    }

    static Truth isAdoption(EpisodeCells episode) {
        return episode.place().is(PlacementType::isAdoption);
    }

    /** The first episode of it; temporary ones do not interrupt it. */
    private static Optional<EpisodeCells> start(ChildRecord child) {
        Optional<EpisodeCells> start = Optional.empty();
        for (EpisodeCells episode : Lists.reverse(child.chain())) {
            if (isAdoption(episode).isYes()) {
                start = Optional.of(episode);
            } else if (start.isPresent()
                    && !episode.place().is(PlacementType::isTemporary).isYes()) {
                return start;
            }
        }
        return start;
    }

    private static Truth arePlacesKnown(ChildRecord child) {
        return all(child.episodes(), episode -> episode.place().is(place -> true));
    }
}
