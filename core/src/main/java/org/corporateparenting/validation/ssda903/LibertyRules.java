package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.DOLO_END;
import static org.corporateparenting.ssda903.ReturnColumns.DOLO_START;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnTable.DEPRIVATIONS_OF_LIBERTY;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeDay;
import static org.corporateparenting.validation.ssda903.CellChecks.mustBeDay;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.table.Column;

/** Orders that deprive a child of liberty: their days, the year before, and where the child is placed meanwhile. */
final class LibertyRules {

    private static final String FIRST_YEAR = "2026/27";

    private static final ImmutableSet<PlacementType> EXPECTED =
            Sets.immutableEnumSet(PlacementType.CHILDRENS_HOME, PlacementType.OTHER_Z12, PlacementType.OTHER_Z13);

    private static final ImmutableSet<PlacementType> IMPOSSIBLE = Sets.immutableEnumSet(
            PlacementType.SECURE_CHILDRENS_HOME,
            PlacementType.WITH_PARENTS,
            PlacementType.YOUNG_OFFENDER_INSTITUTION,
            PlacementType.SUPPORTED_ACCOMMODATION);

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            order("700", DOLO_START)
                    .says("The first day of an order is given and is a day of the calendar.")
                    .mend("Enter the first day as dd/mm/yyyy.")
                    .each(ChildRecord::deprivationsOfLiberty, row -> mustBeDay(row.started())),
            order("701", DOLO_END)
                    .says("The last day of an order, where given, is a day of the calendar.")
                    .mend("Enter the last day as dd/mm/yyyy, or clear it.")
                    .each(ChildRecord::deprivationsOfLiberty, row -> mayBeDay(row.ended())),
            order("702", DOLO_START, DOLO_END)
                    .says("No order ends before it begins.")
                    .mend("Correct one of the two days.")
                    .each(ChildRecord::deprivationsOfLiberty, row -> Given.before(row.ended(), row.started())),
            order("703", DOLO_START)
                    .says("No order begins after the year.")
                    .mend("Correct the first day, or leave the order to the next return.")
                    .eachIn(
                            ChildRecord::deprivationsOfLiberty,
                            (child, row) ->
                                    Given.after(row.started(), child.period().lastDay())),
            order("704", DOLO_END)
                    .says("An order that has ended has ended in the year.")
                    .mend("Correct the last day, or take out the order.")
                    .eachIn(
                            ChildRecord::deprivationsOfLiberty,
                            (child, row) ->
                                    row.ended().is(day -> !child.period().contains(day))),
            order("705", DOLO_START, DOLO_END)
                    .says("No order begins before the one before it has ended.")
                    .mend("End the earlier order, or correct the days of the two.")
                    .by(LibertyRules::judgeNeighbours),
            rule("706", HEADER)
                    .shows(DOLO_START, DOLO_END)
                    .says("An order that last year's return left open is in this year's, with the same first day.")
                    .mend("Enter the order, with the day on which it ended if it has.")
                    .noStage()
                    .since(FIRST_YEAR)
                    .reads(DEPRIVATIONS_OF_LIBERTY, DOLO_START)
                    .needs(LibertyRules::ordersOfLastYear)
                    .by(LibertyRules::judgeLastYear),
            order("707", DOLO_START, DOLO_END)
                    .says("An order begins and ends within one period of care, short breaks aside.")
                    .mend("Enter the day on which the order ended, or correct the days of the order or of care.")
                    .reads(EPISODES, DECOM, RNE, LS, DEC, REC)
                    .eachIn(ChildRecord::deprivationsOfLiberty, LibertyRules::isOutsideCare),
            order("708", DOB, DOLO_START)
                    .says("An order begins after the day of birth.")
                    .mend("Correct the day of birth or the first day of the order.")
                    .each(
                            ChildRecord::deprivationsOfLiberty,
                            row -> Given.after(row.started(), row.born()).not()),
            placed("709")
                    .says("A child under an order is in a children's home (K2), or in Z12 or Z13.")
                    .mend("Correct the type of placement, or the days of the order.")
                    .by(eachEpisodeUnderOrder(type -> !EXPECTED.contains(type))),
            placed("710")
                    .says("No child under an order is in K1, P1, R5 or K3.")
                    .mend("Correct the type of placement, or the days of the order.")
                    .by(eachEpisodeUnderOrder(IMPOSSIBLE::contains)));

    private LibertyRules() {}

    private static RuleDraft order(String code, Column<?>... columns) {
        return rule(code, DEPRIVATIONS_OF_LIBERTY, columns).noStage().since(FIRST_YEAR);
    }

    private static RuleDraft placed(String code) {
        return rule(code, EPISODES, DECOM, PLACE, DEC)
                .shows(DOLO_START, DOLO_END)
                .noStage()
                .since(FIRST_YEAR)
                .reads(DEPRIVATIONS_OF_LIBERTY, DOLO_START, DOLO_END);
    }

    /** The return before, and its orders if its year had them. */
    private static Optional<String> ordersOfLastYear(WholeReturn now, Optional<WholeReturn> last, ReturnLists lists) {
        boolean hadNone = last.flatMap(before -> before.returned().year())
                .filter(year -> !DEPRIVATIONS_OF_LIBERTY.isCollectedIn(year))
                .isPresent();
        return hadNone
                ? Optional.empty()
                : Need.lastColumn(DEPRIVATIONS_OF_LIBERTY, DOLO_END).lacking(now, last, lists);
    }

    private static void judgeNeighbours(ChildRecord child, Answers answers) {
        List<LibertyCells> dated = new ArrayList<>();
        Truth known = Truth.YES;
        for (LibertyCells row : child.deprivationsOfLiberty()) {
            if (row.started().value().isPresent()) {
                dated.add(row);
            } else {
                known = known.and(row.started().unknown());
            }
        }
        dated.sort(
                Comparator.comparing((LibertyCells row) -> row.started().value().orElseThrow())
                        .thenComparing(row -> row.ended().value().orElse(LocalDate.MAX)));
        for (int i = 1; i < dated.size(); i++) {
            LibertyCells before = dated.get(i - 1);
            LibertyCells after = dated.get(i);
            Truth overlaps = before.ended().isBlank().or(Given.before(after.started(), before.ended()));
            answers.about(after, overlaps.and(known), before);
        }
    }

    private static void judgeLastYear(ChildRecord child, Answers answers) {
        child.last()
                .ifPresent(last -> last.deprivationsOfLiberty().forEach(then -> {
                    Truth isThere = ChildRecord.any(
                            child.deprivationsOfLiberty(), now -> Given.same(then.started(), now.started()));
                    answers.aboutChild(child, then.ended().isBlank().and(isThere.not()), then);
                }));
    }

    private static Truth isOutsideCare(ChildRecord child, LibertyCells row) {
        Truth known = child.chainKnown().and(ChildRecord.all(child.episodes(), LibertyRules::isReadable));
        Optional<LocalDate> started = row.started().value();
        if (known.isUnknown() || started.isEmpty()) {
            return started.isEmpty() ? row.started().unknown() : known;
        }
        return isOutsideCare(child, row, started.get());
    }

    /** Whether it can be told when an episode ended and whether it was a short break. */
    private static Truth isReadable(EpisodeCells episode) {
        Truth isShortBreaks = episode.isShortBreaks();
        if (episode.ceased().isUnreadable().isYes()) {
            return episode.ceased().unknown();
        }
        return isShortBreaks.isUnknown() ? isShortBreaks : Truth.YES;
    }

    private static Truth isOutsideCare(ChildRecord child, LibertyCells row, LocalDate started) {
        Optional<PeriodOfCare> period = child.history().periodOn(started).filter(each -> !each.isShortBreak());
        if (period.isPresent()) {
            return period.get()
                    .ended()
                    .map(ended -> row.ended().isBlank().or(() -> Given.after(row.ended(), ended)))
                    .orElse(Truth.NO);
        }
        boolean mayHaveBeenBefore = child.history().periodsOfCare().stream()
                .findFirst()
                .filter(first -> !first.startKnown() && started.isBefore(first.start()))
                .isPresent();
        return mayHaveBeenBefore ? Truth.unknown("the episodes of earlier years") : Truth.YES;
    }

    /** Judges the type of placement in each episode some of which falls under an order. */
    private static CollectionRule.Judge eachEpisodeUnderOrder(Predicate<PlacementType> breached) {
        return (child, answers) -> {
            for (LibertyCells order : child.deprivationsOfLiberty()) {
                for (EpisodeCells episode : child.episodes()) {
                    answers.about(episode, episode.place().is(breached).and(() -> isUnder(episode, order)), order);
                }
            }
        };
    }

    /** The day on which either ends is not a day of both. */
    private static Truth isUnder(EpisodeCells episode, LibertyCells order) {
        return order.ended()
                .isBlank()
                .or(() -> Given.before(episode.commenced(), order.ended()))
                .and(() -> episode.isOpen().or(() -> Given.before(order.started(), episode.ceased())));
    }
}
