package org.corporateparenting.validation.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.time.DateRange;

/**
 * Short breaks take up no more than some days of any twelve months, over all years that were given. Each break of the
 * return is judged by the twelve months that end with it.
 *
 * @param days the most days
 */
record ShortBreakLimit(int days) implements CollectionRule.Judge {

    @Override
    public void judge(ChildRecord child, Answers answers) {
        if (ChildRecord.any(child.episodes(), ShortBreakLimit::isBreak).isNo()) {
            return;
        }
        for (EpisodeCells row : child.episodes()) {
            answers.about(row, isBreak(row).and(row.commenced().is(day -> false)));
        }
        ImmutableList<DatedEpisode> breaks = DatedEpisode.ofAllYears(child).stream()
                .filter(each -> !isBreak(each.cells()).isNo())
                .collect(ImmutableList.toImmutableList());
        for (DatedEpisode each : breaks) {
            if (each.isOfThisReturn()) {
                answers.about(each.cells(), isTooMuch(each, breaks));
            }
        }
    }

    private Truth isTooMuch(DatedEpisode last, ImmutableList<DatedEpisode> breaks) {
        if (last.end().isEmpty()) {
            return isBreak(last.cells()).and(last.endKnown());
        }
        LocalDate end = last.end().get();
        DateRange months = DateRange.of(end.minusYears(1), end);
        List<DateRange> certain = new ArrayList<>();
        List<DateRange> possible = new ArrayList<>();
        Truth facts = isBreak(last.cells());
        for (DatedEpisode each : breaks) {
            Truth isBreak = isBreak(each.cells()).and(each.endKnown());
            DateRange range = new DateRange(each.start(), each.end());
            range.intersection(months).ifPresent(isBreak.isYes() ? certain::add : possible::add);
            facts = range.overlaps(months) ? facts.and(isBreak) : facts;
        }
        if (total(certain) > days) {
            return isBreak(last.cells());
        }
        possible.addAll(certain);
        return total(possible) > days ? facts : Truth.NO;
    }

    private static long total(List<DateRange> ranges) {
        return DateRange.merged(ranges).stream()
                .mapToLong(range -> range.days().orElseThrow())
                .sum();
    }

    private static Truth isBreak(EpisodeCells row) {
        return row.status().is(LegalStatus.SHORT_BREAKS_EACH_RECORDED);
    }
}
