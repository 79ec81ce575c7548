package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.validation.ssda903.ChildRecord.any;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * When care began, as far as this return and the earlier ones that were given tell.
 *
 * <p>A return holds no episode that ended before its year, so that the first of a period may stand in an older one. Care
 * has then begun by the first episode that is known, and it is not known when.
 */
final class CareStart {

    private static final Truth NOT_KNOWN = Truth.unknown("the first episode of the period of care");

    private CareStart() {}

    /** Whether a day lies before the latest period of care; no where it is blank. */
    static Truth isBeforeLatestPeriod(Given<LocalDate> day, ChildRecord child) {
        return about(day, each -> hasLatestPeriodBegunBy(each, child).not());
    }

    /** Whether a day lies before the child was ever looked after; no where it is blank. */
    static Truth isBeforeCare(Given<LocalDate> day, ChildRecord child) {
        return about(day, each -> hasCareBegunBy(each, child).not());
    }

    /** Whether the latest period of care began on a day or earlier. */
    static Truth hasLatestPeriodBegunBy(LocalDate day, ChildRecord child) {
        for (ChildRecord year : years(child)) {
            if (!any(year.episodes(), EpisodeCells::startsCare).isNo()) {
                return any(year.episodes(), episode -> episode.startsCare().and(Given.after(episode.commenced(), day)))
                        .not();
            }
        }
        return isAnyBegunBy(day, child).or(NOT_KNOWN);
    }

    private static Truth hasCareBegunBy(LocalDate day, ChildRecord child) {
        return isAnyBegunBy(day, child).or(() -> isFirstKnown(child) ? Truth.NO : NOT_KNOWN);
    }

    private static Truth isAnyBegunBy(LocalDate day, ChildRecord child) {
        return any(years(child), year -> any(year.episodes(), episode -> hasBegunBy(day, episode)));
    }

    /** As its first day says; where that cannot be told, also an episode that was over. */
    private static Truth hasBegunBy(LocalDate day, EpisodeCells episode) {
        Truth begun = episode.commenced().is(first -> !first.isAfter(day));
        return begun.isUnknown() ? begun.or(episode.ceased().is(last -> !last.isAfter(day))) : begun;
    }

    /** Whether the earliest episode of all returns is one with which care started. */
    private static boolean isFirstKnown(ChildRecord child) {
        Optional<LocalDate> earliest = Optional.empty();
        boolean starts = false;
        for (ChildRecord year : years(child)) {
            Optional<LocalDate> day =
                    year.first().flatMap(first -> first.commenced().value());
            if (day.isPresent()
                    && earliest.filter(known -> !day.get().isBefore(known)).isEmpty()) {
                earliest = day;
                starts = any(
                                year.chain(),
                                each -> each.commenced().is(day.get()).and(each.startsCare()))
                        .isYes();
            }
        }
        return starts;
    }

    private static Iterable<ChildRecord> years(ChildRecord child) {
        return Iterables.concat(ImmutableList.of(child), child.earlier());
    }

    private static Truth about(Given<LocalDate> day, Function<LocalDate, Truth> asked) {
        return day.isGiven().and(() -> day.value().map(asked).orElseGet(day::unknown));
    }
}
