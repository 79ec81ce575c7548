package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.corporateparenting.child.CareHistory;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.child.Placement;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;

/**
 * The days on which a child is placed for adoption with the same adopters.
 *
 * @param range from the day on which the child was placed
 * @param startKnown whether the first day is known to be that day
 * @param ending what ends it, if it has an end
 */
record AdoptiveSpell(DateRange range, boolean startKnown, Optional<Owed.Ending> ending) {

    /** The spells of a period of care, in order of time; a move to other adopters begins a new one. */
    static ImmutableList<AdoptiveSpell> in(CareHistory history, PeriodOfCare period, AdoptionPlacements adoption) {
        if (adoption.ranges().isEmpty()) {
            return ImmutableList.of();
        }
        TreeMap<LocalDate, Episode> starts = new TreeMap<>();
        for (Placement placement : history.placements()) {
            if (period.range().contains(placement.start())) {
                firstAdoptive(placement).ifPresent(episode -> starts.put(episode.commenced(), episode));
            }
        }
        ImmutableList.Builder<AdoptiveSpell> spells = ImmutableList.builder();
        for (DateRange placed : adoption.ranges()) {
            List<Episode> firsts = starts.values().stream()
                    .filter(episode -> placed.contains(episode.commenced()))
                    .toList();
            for (int i = 0; i < firsts.size(); i++) {
                LocalDate day = firsts.get(i).commenced();
                Optional<LocalDate> end =
                        i + 1 < firsts.size() ? Optional.of(firsts.get(i + 1).commenced()) : placed.endExclusive();
                spells.add(spell(period, firsts.get(i), new DateRange(day, end)));
            }
        }
        return spells.build();
    }

    private static Optional<Episode> firstAdoptive(Placement placement) {
        return placement.episodes().stream()
                .filter(episode ->
                        episode.placementType().map(PlacementType::isAdoption).orElse(false))
                .findFirst();
    }

    private static AdoptiveSpell spell(PeriodOfCare period, Episode first, DateRange range) {
        boolean firstOnRecord = range.start().equals(period.episodes().get(0).commenced());
        boolean statesStart = first.reasonForNewEpisode()
                .filter(reason -> reason.changesPlacement() || reason.startsCare())
                .isPresent();
        boolean known = !firstOnRecord
                || statesStart
                || (period.startKnown() && period.start().equals(range.start()));
        return new AdoptiveSpell(range, known, range.endExclusive().map(day -> ending(period, day)));
    }

    private static Owed.Ending ending(PeriodOfCare period, LocalDate day) {
        String what = period.ended().equals(Optional.of(day))
                ? "the child ceased to be looked after on "
                : "the placement for adoption ended on ";
        return new Owed.Ending(day, what + day);
    }
}
