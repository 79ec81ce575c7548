package org.corporateparenting.child;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.time.DateRange;

/** Joins one child's episodes, in order of time, into periods of care. */
final class PeriodRuns {

    private final ImmutableList.Builder<PeriodOfCare> periods = ImmutableList.builder();
    private final List<Episode> run = new ArrayList<>();
    private Optional<LocalDate> end = Optional.empty();
    private LocalDate earlierEnd = LocalDate.MIN;

    PeriodRuns(ImmutableList<Episode> episodes) {
        for (Episode episode : episodes) {
            if (breaksCare(episode)) {
                finish();
            }
            end = run.isEmpty() ? episode.ceased() : CareHistory.later(end, episode.ceased());
            run.add(episode);
        }
        if (!run.isEmpty()) {
            finish();
        }
    }

    ImmutableList<PeriodOfCare> periods() {
        return periods.build();
    }

    private boolean breaksCare(Episode next) {
        if (run.isEmpty() || end.isEmpty() || end.get().isAfter(next.commenced())) {
            return false;
        }
        return end.get().isBefore(next.commenced()) || (next.startsPeriodOfCare() && careIsSaidToHaveEnded());
    }

    private boolean careIsSaidToHaveEnded() {
        return run.stream().anyMatch(episode -> episode.ceased().equals(end) && episode.endsPeriodOfCare());
    }

    private void finish() {
        LocalDate first = run.get(0).commenced();
        Optional<LocalDate> stated = statedStart(first);
        boolean known = stated.isPresent()
                || run.stream().anyMatch(episode -> episode.commenced().equals(first) && episode.startsPeriodOfCare());
        periods.add(new PeriodOfCare(new DateRange(stated.orElse(first), end), known, ImmutableList.copyOf(run)));
        earlierEnd = end.orElse(LocalDate.MAX);
        run.clear();
    }

    /** The latest day stated as the start that neither the episodes nor the period before contradict. */
    private Optional<LocalDate> statedStart(LocalDate first) {
        return run.stream()
                .flatMap(episode -> episode.enteredCare().stream())
                .filter(day -> !day.isAfter(first) && !day.isBefore(earlierEnd))
                .max(Comparator.naturalOrder());
    }
}
