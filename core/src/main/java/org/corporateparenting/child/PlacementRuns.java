package org.corporateparenting.child;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;

/** Joins the episodes of one period of care into placements. */
final class PlacementRuns {

    private final ImmutableList.Builder<Placement> placements = ImmutableList.builder();
    private final List<Episode> run = new ArrayList<>();
    private final List<DateRange> absences = new ArrayList<>();
    private Optional<Episode> main = Optional.empty();

    PlacementRuns(PeriodOfCare period) {
        for (Episode episode : period.episodes()) {
            if (episode.placementType().isEmpty()) {
                finish();
            } else {
                add(episode);
            }
        }
        finish();
    }

    ImmutableList<Placement> placements() {
        return placements.build();
    }

    private void add(Episode episode) {
        boolean absence = Placement.isTemporary(episode)
                && main.filter(before -> !Placement.isTemporary(before)).isPresent();
        if (!absence && isNew(episode)) {
            finish();
        }
        if (absence) {
            absences.add(episode.range());
        } else {
            main = Optional.of(episode);
        }
        run.add(episode);
    }

    private boolean isNew(Episode episode) {
        if (main.isEmpty()) {
            return true;
        }
        if (adoptionByTheSameCarers(episode)) {
            return false;
        }
        boolean back = Placement.isTemporary(run.get(run.size() - 1));
        return back
                ? !sameSetting(main.get(), episode)
                : episode.reasonForNewEpisode()
                        .map(reason -> reason.startsCare() || reason.changesCarer())
                        .orElse(!sameSetting(main.get(), episode));
    }

    private static boolean adoptionByTheSameCarers(Episode episode) {
        return episode.placementType()
                .map(PlacementType::isAdoptionByCurrentCarers)
                .orElse(false);
    }

    private static boolean sameSetting(Episode before, Episode after) {
        return continuesType(before, after)
                && before.placementProvider().equals(after.placementProvider())
                && before.ofstedUrn().equals(after.ofstedUrn())
                && before.placementPostcode().equals(after.placementPostcode());
    }

    private static boolean continuesType(Episode before, Episode after) {
        return before.placementType()
                .flatMap(earlier -> after.placementType().map(type -> type.continues(earlier)))
                .orElse(false);
    }

    private void finish() {
        if (!run.isEmpty()) {
            Optional<LocalDate> end = run.get(0).ceased();
            for (Episode episode : run) {
                end = CareHistory.later(end, episode.ceased());
            }
            placements.add(new Placement(
                    new DateRange(run.get(0).commenced(), end), ImmutableList.copyOf(run), DateRange.merged(absences)));
        }
        run.clear();
        absences.clear();
        main = Optional.empty();
    }
}
