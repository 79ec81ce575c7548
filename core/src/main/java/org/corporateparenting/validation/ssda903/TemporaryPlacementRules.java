package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.PL_POST;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.changesPostcode;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.changesType;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.lastsOver;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;

/** Temporary placements: how long, how often, and back to where. */
final class TemporaryPlacementRules {

    private static final int LONGEST_IN_HOSPITAL = 6 * 7;
    private static final int LONGEST_CARER_HOLIDAY = 3 * 7;
    private static final int LONGEST_OTHER = 7;
    private static final int MOST_CARER_HOLIDAYS = 2;

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("375", EPISODES, DECOM, DEC, PLACE)
                    .says("A temporary placement in hospital lasts no more than six weeks.")
                    .mend("Enter the placement that took its place, or correct the days.")
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.place()
                                    .is(PlacementType.TEMPORARY_HOSPITAL)
                                    .and(() -> lastsOver(child, row, LONGEST_IN_HOSPITAL))),
            rule("376", EPISODES, DECOM, DEC, PLACE)
                    .says("A temporary placement while the carer is on holiday lasts no more than three weeks.")
                    .mend("Enter the placement that took its place, or correct the days.")
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.place()
                                    .is(PlacementType.TEMPORARY_CARER_ON_HOLIDAY)
                                    .and(() -> lastsOver(child, row, LONGEST_CARER_HOLIDAY))),
            rule("377", EPISODES, DECOM, RNE, PLACE)
                    .says("In any twelve months no more than two placements begin because the carer is on holiday.")
                    .mend("Correct the types of the placements, or their first days.")
                    .by(new CarerHolidayLimit(MOST_CARER_HOLIDAYS)),
            rule("379", EPISODES, DECOM, DEC, PLACE)
                    .says("A temporary placement for another reason lasts no more than seven days.")
                    .mend("Enter the placement that took its place, or correct the days.")
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.place()
                                    .is(PlacementType.TEMPORARY_OTHER)
                                    .and(() -> lastsOver(child, row, LONGEST_OTHER))),
            rule("380", EPISODES, RNE, PLACE)
                    .says("No period of care begins with a temporary placement.")
                    .mend("Enter the main placement first, or correct the type of placement.")
                    .each(ChildRecord::episodes, row -> row.startsCare().and(isTemporary(row))),
            rule("381", EPISODES, PLACE, REC)
                    .says("No period of care ends in a temporary placement.")
                    .mend("Enter the return to the main placement, or correct the type or the reason of the end.")
                    .each(ChildRecord::episodes, row -> row.endsCare().and(isTemporary(row))),
            rule("383", EPISODES, DECOM, RNE, PLACE, PL_POST)
                    .says("From a temporary placement the child moves back to the main one: same type, same postcode.")
                    .mend("Correct the type, the postcode or the reason, or enter the return before the next move.")
                    .amended("2025/26")
                    .by(TemporaryPlacementRules::judgeReturns));

    private TemporaryPlacementRules() {}

    private static Truth isTemporary(EpisodeCells row) {
        return row.place().is(PlacementType::isTemporary);
    }

    private static void judgeReturns(ChildRecord child, Answers answers) {
        ImmutableList<EpisodeCells> chain = child.chain();
        for (int i = 1; i < chain.size(); i++) {
            EpisodeCells row = chain.get(i);
            Optional<EpisodeCells> main = mainPlacement(chain, i);
            if (main.isPresent()) {
                Truth returns = isTemporary(chain.get(i - 1))
                        .and(isTemporary(row).not())
                        .and(row.startsCare().not());
                Truth breach = returns.and(() -> isElsewhere(main.get(), row)).and(child.chainKnown());
                answers.about(row, breach, chain.get(i - 1), main.get());
            }
        }
    }

    /** The latest placement before one of the chain, in the same period of care, that is not known to be temporary. */
    private static Optional<EpisodeCells> mainPlacement(ImmutableList<EpisodeCells> chain, int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (!isTemporary(chain.get(i)).isYes()) {
                return Optional.of(chain.get(i));
            }
            if (chain.get(i).startsCare().isYes()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Truth isElsewhere(EpisodeCells main, EpisodeCells row) {
        return changesType(main, row)
                .or(() -> changesPostcode(main, row))
                .or(row.reasonNew().is(ReasonForNewEpisode::changesPlacement).not());
    }
}
