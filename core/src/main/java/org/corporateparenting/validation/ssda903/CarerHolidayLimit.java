package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;

/**
 * No more than some placements while the carer is on holiday begin in any twelve months, over all years that were
 * given. An episode that begins because the legal status alone changes goes on with the same placement.
 *
 * @param placements the most placements
 */
record CarerHolidayLimit(int placements) implements CollectionRule.Judge {

    @Override
    public void judge(ChildRecord child, Answers answers) {
        if (ChildRecord.any(child.episodes(), CarerHolidayLimit::begins).isNo()) {
            return;
        }
        List<DatedEpisode> holidays = DatedEpisode.ofAllYears(child).stream()
                .filter(each -> !begins(each.cells()).isNo())
                .toList();
        for (DatedEpisode each : holidays) {
            if (each.isOfThisReturn()) {
                answers.about(each.cells(), isTooMany(each, holidays));
            }
        }
        for (EpisodeCells row : child.episodes()) {
            if (row.commenced().value().isEmpty() && holidays.size() >= placements) {
                answers.about(row, begins(row).and(row.commenced().unknown()));
            }
        }
    }

    private Truth isTooMany(DatedEpisode last, List<DatedEpisode> holidays) {
        LocalDate since = last.start().minusYears(1);
        ImmutableList<Truth> before = holidays.stream()
                .filter(each -> !each.equals(last)
                        && each.start().isAfter(since)
                        && !each.start().isAfter(last.start()))
                .map(each -> begins(each.cells()))
                .collect(ImmutableList.toImmutableList());
        if (before.size() < placements) {
            return Truth.NO;
        }
        boolean certain = before.stream().filter(Truth::isYes).count() >= placements;
        Truth facts = begins(last.cells());
        return certain ? facts : before.stream().reduce(facts, Truth::and);
    }

    private static Truth begins(EpisodeCells row) {
        return row.place()
                .is(PlacementType.TEMPORARY_CARER_ON_HOLIDAY)
                .and(() -> row.reasonNew().is(ReasonForNewEpisode.LEGAL_STATUS).not());
    }
}
