package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.CIN;
import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE_PROVIDER;
import static org.corporateparenting.ssda903.ReturnColumns.PL_DISTANCE;
import static org.corporateparenting.ssda903.ReturnColumns.PL_LA;
import static org.corporateparenting.ssda903.ReturnColumns.PL_LOCATION;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnColumns.URN;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.function.Function;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.table.Column;

/** Episodes of this year held against those of last year's return. */
final class LastEpisodeRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("199", EPISODES, DECOM, REC)
                    .says("No episode follows the adoption of the child, who has another number after it.")
                    .mend("Give the child looked after since the adoption a number of its own, or correct the reason.")
                    .stage1()
                    .wants(Need.lastColumn(EPISODES, DECOM))
                    .wants(Need.lastColumn(EPISODES, REC))
                    .eachIn(ChildRecord::episodes, LastEpisodeRules::followsAdoption),
            rule("452", EPISODES, DECOM, RNE)
                    .shows(PL_LA)
                    .says("An episode that last year's return left open lies in the authority in which it lay then.")
                    .mend("Find out which postcode of the placement is right.")
                    .readsLast(EPISODES, DECOM, RNE, DEC)
                    .needs(Need.derived(PL_LA))
                    .needs(Need.lastDerived(PL_LA))
                    .by(CarriedOver.sameDay((then, now) -> isSameReason(then, now)
                            .and(() -> now.placementAuthority().differs(then.placementAuthority())))),
            rule("453", EPISODES, DECOM, RNE)
                    .shows(PL_DISTANCE)
                    .says("An episode that last year's return left open is as far from home as it was then.")
                    .mend("Find out which postcodes are right.")
                    .readsLast(EPISODES, DECOM, RNE, DEC)
                    .needs(Need.derived(PL_DISTANCE))
                    .needs(Need.lastDerived(PL_DISTANCE))
                    .by(CarriedOver.sameDay((then, now) ->
                            isSameReason(then, now).and(() -> isOtherDistance(then.distance(), now.distance())))),
            rule("502", EPISODES, DECOM)
                    .says("The first episode begins on the day of the one that last year's return left open.")
                    .mend("Correct the first day, or put in the episodes that are missing.")
                    .stage1()
                    .readsLast(EPISODES, DECOM, DEC)
                    .by(CarriedOver.by((then, now) ->
                            Given.same(then.commenced(), now.commenced()).not())),
            same("503A", RNE, "reason for the new episode", EpisodeCells::reasonNew),
            same("503B", LS, "legal status", EpisodeCells::status),
            same("503C", CIN, "category of need", EpisodeCells::need),
            rule("503D", EPISODES, DECOM, PLACE)
                    .says("An episode that last year's return left open has the type of placement that it had then, "
                            + "or the one that replaced it on the list.")
                    .mend("Find out which type of placement is right; a change calls for a new episode.")
                    .amended("2024/25", "2025/26")
                    .readsLast(EPISODES, DECOM, DEC, PLACE)
                    .by((child, answers) -> CarriedOver.sameDay((then, now) ->
                                    now.place().test(then.place(), (is, was) -> !continues(child, is, was)))
                            .judge(child, answers)),
            same("503E", PLACE_PROVIDER, "provider of the placement", EpisodeCells::provider),
            same("503F", URN, "provider's reference (URN)", EpisodeCells::urn),
            rule("503G", EPISODES, DECOM)
                    .shows(PL_DISTANCE)
                    .says("An episode that last year's return left open has the distance that it had then.")
                    .mend("Find out which postcodes are right.")
                    .readsLast(EPISODES, DECOM, DEC)
                    .needs(Need.derived(PL_DISTANCE))
                    .needs(Need.lastDerived(PL_DISTANCE))
                    .by(CarriedOver.sameDay((then, now) -> isOtherDistance(then.distance(), now.distance()))),
            sameDerived("503H", PL_LA, "authority of placement", EpisodeCells::placementAuthority),
            sameDerived("503J", PL_LOCATION, "mark of the own area", EpisodeCells::placementLocation),
            rule("562", EPISODES, DECOM)
                    .says("An episode that began before the year is in last year's return.")
                    .mend("Correct the first day of the episode.")
                    .readsLast(EPISODES, DECOM)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> Given.before(
                                            row.commenced(), child.period().firstDay())
                                    .and(() -> isInLast(child, row).not())),
            rule("NoE", EPISODES, DECOM)
                    .says("A child whose care began before the year has an episode in last year's return.")
                    .mend("Correct the first day of the episode, or the child's number.")
                    .stage1()
                    .readsLast(EPISODES, DECOM)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> Given.before(
                                            row.commenced(), child.period().firstDay())
                                    .and(Truth.of(child.last()
                                            .filter(last -> !last.episodes().isEmpty())
                                            .isEmpty()))));

    private LastEpisodeRules() {}

    private static <T> CollectionRule same(
            String code, Column<?> column, String what, Function<EpisodeCells, Given<T>> cell) {
        return carries(what, rule(code, EPISODES, DECOM, column).readsLast(EPISODES, DECOM, DEC, column))
                .by(CarriedOver.sameDay((then, now) -> cell.apply(now).differs(cell.apply(then))));
    }

    private static <T> CollectionRule sameDerived(
            String code, Column<?> column, String what, Function<EpisodeCells, Given<T>> cell) {
        return carries(what, rule(code, EPISODES, DECOM).shows(column).readsLast(EPISODES, DECOM, DEC))
                .needs(Need.derived(column))
                .needs(Need.lastDerived(column))
                .by(CarriedOver.sameDay((then, now) -> cell.apply(now).differs(cell.apply(then))));
    }

    private static RuleDraft carries(String what, RuleDraft draft) {
        return draft.says("An episode that last year's return left open has the " + what + " that it had then.")
                .mend("Find out which " + what + " is right; a change calls for a new episode.");
    }

    private static Truth isSameReason(EpisodeCells then, EpisodeCells now) {
        return then.reasonNew().test(now.reasonNew(), Enum::equals);
    }

    /** Whether one distance is given and another not, or they are other numbers, however many decimals they have. */
    private static Truth isOtherDistance(Given<BigDecimal> then, Given<BigDecimal> now) {
        return then.isGiven().differs(now.isGiven()).or(() -> then.test(now, (was, is) -> was.compareTo(is) != 0));
    }

    /** A type goes on under the code that replaced it only once the list has that code. */
    private static boolean continues(ChildRecord child, PlacementType is, PlacementType was) {
        return is == was
                || (is.continues(was) && is.isValidIn(child.period().pack().endYear()));
    }

    private static Truth isInLast(ChildRecord child, EpisodeCells row) {
        return child.last()
                .map(last -> ChildRecord.any(last.episodes(), then -> Given.same(then.commenced(), row.commenced())))
                .orElse(Truth.NO);
    }

    private static Truth followsAdoption(ChildRecord child, EpisodeCells row) {
        return ChildRecord.any(
                Iterables.concat(ImmutableList.of(child), child.earlier()),
                year -> ChildRecord.any(
                        year.episodes(),
                        other -> other.reasonCeased()
                                .is(ReasonEpisodeCeased::isAdoption)
                                .and(() -> Given.after(row.commenced(), other.commenced()))));
    }
}
