package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.CIN;
import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE_PROVIDER;
import static org.corporateparenting.ssda903.ReturnColumns.PL_POST;
import static org.corporateparenting.ssda903.ReturnColumns.REASON_PLACE_CHANGE;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnColumns.URN;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.changesPlacement;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.changesStatus;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.isFollowed;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.isUnder;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.code.ReasonForPlacementChange;

/** Episodes that follow one another: how one ends and the next begins. */
final class EpisodeChainRules {

    /** The age from which a child can be in custody. */
    private static final int CRIMINAL_RESPONSIBILITY = 10;

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("142", EPISODES, DECOM, DEC, REC)
                    .says("Every episode but the child's last has the day and the reason of its end.")
                    .mend("Enter the day and the reason of the end of the earlier episode.")
                    .stage1()
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.ceased()
                                    .isBlank()
                                    .or(row.reasonCeased().isBlank())
                                    .and(() -> isFollowed(child, row))),
            rule("225", EPISODES, DECOM, RNE, PLACE, REC, REASON_PLACE_CHANGE)
                    .says("An episode that ends with a move has the reason for it, but beside a temporary placement.")
                    .mend("Enter the reason for the change of placement in the episode that ended.")
                    .eachBefore((before, after) -> before.reasonPlaceChange()
                            .isBlank()
                            .and(before.reasonCeased().is(ReasonEpisodeCeased.CARE_GOES_ON))
                            .and(after.reasonNew().is(ReasonForNewEpisode::changesPlacement))
                            .and(isTemporary(before).or(isTemporary(after)).not())),
            rule("226", EPISODES, DECOM, PLACE, REASON_PLACE_CHANGE)
                    .says("An episode in or just before a temporary placement has no reason for a change of placement.")
                    .mend("Clear the reason for the change of placement.")
                    .amended("2025/26")
                    .by(EpisodeChainRules::judgeReasonsByTemporaryPlacements),
            rule("233", EPISODES, DEC, REASON_PLACE_CHANGE)
                    .says("An episode that goes on has no reason for a change of placement.")
                    .mend("Clear the reason, or enter the end of the episode.")
                    .noStage()
                    .since("2025/26")
                    .each(
                            ChildRecord::episodes,
                            row -> row.isOpen().and(row.reasonPlaceChange().isGiven())),
            rule("234", EPISODES, DECOM, REASON_PLACE_CHANGE)
                    .says("A child under 10 does not move because of custody.")
                    .mend("Correct the reason for the change in the episode before, or the day of birth.")
                    .noStage()
                    .since("2025/26")
                    .reads(HEADER, DOB)
                    .by(EpisodeChainRules::judgeMovesToCustody),
            rule("357", EPISODES, DECOM, RNE)
                    .says("The child's first episode, if it begins in the year, begins with the start of care.")
                    .mend("Add the episode before it that was left out, or enter S as the reason for the new episode.")
                    .stage1()
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.startsCare()
                                    .not()
                                    .and(row.commenced().is(child.period()::contains))
                                    .and(isFirst(child, row))),
            rule("388", EPISODES, DECOM, DEC, REC)
                    .says("An episode ends with X1 if the next begins on the day of its end, and only then.")
                    .mend("Correct the reason of the end, or the day on which the next episode begins.")
                    .stage1()
                    .by(EpisodeChainRules::judgeContinuations),
            rule("431", EPISODES, DECOM, RNE, DEC)
                    .says("Care starts no earlier than the day after the episode before it ended.")
                    .mend("Correct the reason for the new episode, or the days of the two episodes.")
                    .eachNext((before, after) -> after.startsCare()
                            .and(before.ceased().test(after.commenced(), (end, start) -> !end.isBefore(start)))),
            rule("432", EPISODES, DECOM, RNE, REC)
                    .says("After an episode that ended care, the next begins with the start of care.")
                    .mend("Correct the reason for the new episode, or the reason why the one before ended.")
                    .eachNext((before, after) ->
                            before.endsCare().and(after.startsCare().not())),
            rule("433", EPISODES, DECOM, RNE, DEC)
                    .says("An episode that continues care begins on the day the one before it ended.")
                    .mend("Correct the days of the two episodes, or the reason for the new one.")
                    .eachNext((before, after) -> after.startsCare()
                            .not()
                            .and(Given.same(before.ceased(), after.commenced()).not())),
            rule("434", EPISODES, DECOM, RNE, LS, PLACE, PLACE_PROVIDER, PL_POST, URN)
                    .says("With reason L the legal status changes and nothing about the placement does.")
                    .mend("Correct the reason for the new episode, or what it says of status and placement.")
                    .eachNext((before, after) -> after.reasonNew()
                            .is(ReasonForNewEpisode.LEGAL_STATUS)
                            .and(() -> changesStatus(before, after).not().or(changesPlacement(before, after)))),
            rule("435", EPISODES, DECOM, RNE, LS, PLACE, PLACE_PROVIDER, PL_POST, URN)
                    .says("With reason P or T something about the placement changes and the legal status does not.")
                    .mend("Correct the reason for the new episode, or what it says of status and placement.")
                    .eachNext((before, after) -> after.reasonNew()
                            .is(reason -> reason.changesPlacement() && !reason.changesLegalStatus())
                            .and(() -> changesStatus(before, after)
                                    .or(changesPlacement(before, after).not()))),
            rule("436", EPISODES, DECOM, RNE, LS, PLACE, PLACE_PROVIDER, PL_POST, URN)
                    .says("With reason B or U the legal status changes, and something about the placement too.")
                    .mend("Correct the reason for the new episode, or what it says of status and placement.")
                    .eachNext((before, after) -> after.reasonNew()
                            .is(reason -> reason.changesPlacement() && reason.changesLegalStatus())
                            .and(() -> changesStatus(before, after)
                                    .and(changesPlacement(before, after))
                                    .not())),
            rule("437", EPISODES, DECOM, REC)
                    .says("Nothing follows an episode that ended with death or because the person was an adult.")
                    .mend("Correct the reason why the episode ended, or take out the episodes after it.")
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.reasonCeased()
                                    .is(EpisodeChainRules::isFinal)
                                    .and(() -> isFollowed(child, row))),
            rule("504", EPISODES, DECOM, DEC, CIN)
                    .says("The category of need stays the same while care goes on.")
                    .mend("Enter the category of need with which the period of care began.")
                    .eachNext((before, after) -> Given.same(before.ceased(), after.commenced())
                            .and(() -> before.need().test(after.need(), (one, other) -> one != other))));

    private EpisodeChainRules() {}

    private static Truth isTemporary(EpisodeCells row) {
        return row.place().is(PlacementType::isTemporary);
    }

    private static boolean isFinal(ReasonEpisodeCeased reason) {
        return reason == ReasonEpisodeCeased.DIED || reason == ReasonEpisodeCeased.FOUND_TO_BE_ADULT;
    }

    private static Truth isFirst(ChildRecord child, EpisodeCells row) {
        return child.chain().indexOf(row) > 0
                ? Truth.NO
                : child.episodes().size() == 1 ? Truth.YES : child.chainKnown();
    }

    /** A reason is out of place in a temporary placement itself, wherever it stands, and in the episode before one. */
    private static void judgeReasonsByTemporaryPlacements(ChildRecord child, Answers answers) {
        ImmutableList<EpisodeCells> chain = child.chain();
        for (EpisodeCells row : child.episodes()) {
            answers.about(row, row.reasonPlaceChange().isGiven().and(isTemporary(row)));
        }
        for (int i = 1; i < chain.size(); i++) {
            EpisodeCells before = chain.get(i - 1);
            Truth given = before.reasonPlaceChange().isGiven();
            answers.about(before, given.and(isTemporary(chain.get(i))).and(child.chainKnown()), chain.get(i));
        }
    }

    /** The age counts on the day of the move, the reason stands in the episode before it. */
    private static void judgeMovesToCustody(ChildRecord child, Answers answers) {
        ImmutableList<EpisodeCells> chain = child.chain();
        for (int i = 1; i < chain.size(); i++) {
            EpisodeCells after = chain.get(i);
            Truth breach = chain.get(i - 1)
                    .reasonPlaceChange()
                    .is(ReasonForPlacementChange.CUSTODY)
                    .and(() -> isUnder(child, CRIMINAL_RESPONSIBILITY, after.commenced()));
            answers.about(after, breach.and(child.chainKnown()), chain.get(i - 1));
        }
    }

    private static void judgeContinuations(ChildRecord child, Answers answers) {
        ImmutableList<EpisodeCells> chain = child.chain();
        for (int i = 1; i < chain.size(); i++) {
            EpisodeCells before = chain.get(i - 1);
            EpisodeCells after = chain.get(i);
            Truth breach = goesOn(before).differs(Given.same(before.ceased(), after.commenced()));
            answers.about(before, breach.and(child.chainKnown()), after);
        }
        for (EpisodeCells row : child.episodes()) {
            answers.about(row, goesOn(row).and(() -> isFollowed(child, row).not()));
        }
    }

    private static Truth goesOn(EpisodeCells row) {
        return row.reasonCeased().is(ReasonEpisodeCeased.CARE_GOES_ON);
    }
}
