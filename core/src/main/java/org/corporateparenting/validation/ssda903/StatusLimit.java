package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.corporateparenting.code.LegalStatus;

/**
 * A legal status lasts no more than some days without a break, over however many episodes and years. A breach is
 * reported of the run's last episode in the return.
 *
 * @param status the legal status
 * @param days the most days
 */
record StatusLimit(LegalStatus status, int days) implements CollectionRule.Judge {

    /** Runs that are certain are judged first; then those that there may be, where something cannot be read. */
    @Override
    public void judge(ChildRecord child, Answers answers) {
        if (ChildRecord.any(child.episodes(), this::isUnder).isNo()) {
            return;
        }
        for (EpisodeCells row : child.episodes()) {
            answers.about(row, isUnder(row).and(row.commenced().is(day -> false)));
        }
        ImmutableList<DatedEpisode> all = DatedEpisode.ofAllYears(child);
        judgeRuns(all, true, answers);
        judgeRuns(all, false, answers);
    }

    private void judgeRuns(ImmutableList<DatedEpisode> all, boolean certain, Answers answers) {
        Predicate<DatedEpisode> belongs = certain
                ? each -> isUnder(each.cells()).isYes()
                : each -> !isUnder(each.cells()).isNo();
        List<DatedEpisode> run = new ArrayList<>();
        for (DatedEpisode each : all) {
            if (!belongs.test(each) || !reaches(run, each.start(), certain)) {
                judgeRun(run, answers);
                run.clear();
            }
            if (belongs.test(each)) {
                run.add(each);
            }
        }
        judgeRun(run, answers);
    }

    private static boolean reaches(List<DatedEpisode> run, LocalDate day, boolean certain) {
        return run.stream()
                .anyMatch(each -> each.end().map(end -> !end.isBefore(day)).orElse(!certain));
    }

    private void judgeRun(List<DatedEpisode> run, Answers answers) {
        List<EpisodeCells> reported = run.stream()
                .filter(DatedEpisode::isOfThisReturn)
                .map(DatedEpisode::cells)
                .toList();
        if (!reported.isEmpty()) {
            EpisodeCells last = reported.get(reported.size() - 1);
            RowCells[] others = reported.subList(0, reported.size() - 1).toArray(RowCells[]::new);
            answers.about(last, isTooLong(run), others);
        }
    }

    private Truth isTooLong(List<DatedEpisode> run) {
        LocalDate latest = run.get(0).start().plusDays(days);
        Truth tooLong = Truth.NO;
        Truth isRun = Truth.YES;
        for (int i = 0; i < run.size(); i++) {
            DatedEpisode each = run.get(i);
            tooLong = tooLong.or(isPast(latest, each));
            isRun = isRun.and(isUnder(each.cells())).and(i + 1 < run.size() ? each.endKnown() : Truth.YES);
        }
        return tooLong.and(isRun);
    }

    private static Truth isPast(LocalDate latest, DatedEpisode each) {
        boolean certain = each.end().orElse(each.start()).isAfter(latest);
        return certain ? Truth.YES : each.endKnown().isYes() ? Truth.NO : each.endKnown();
    }

    private Truth isUnder(EpisodeCells row) {
        return row.status().is(status);
    }
}
