package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DATE_PLACED;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_PLACED_CEASED;
import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.REASON_PLACED_CEASED;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnTable.ADOPTION_DECISIONS;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.validation.ssda903.ChildRecord.any;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.corporateparenting.code.LegalStatus;

/** Whether the decision that a child should be placed for adoption fits the child's placements and legal status. */
final class AdoptionPlanRules {

    /** The first year in which a freeing order is no longer read as a plan of adoption. */
    private static final String WITHOUT_FREEING_ORDERS = "2024/25";

    private static final String LAST_WITH_FREEING_ORDERS = "2023/24";

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("551", EPISODES, PLACE)
                    .says("A child who is placed for adoption has the day of the decision to do so.")
                    .mend("Enter the day of the decision, or correct the type of placement.")
                    .reads(ADOPTION_DECISIONS, DATE_PLACED)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> AdoptivePlacement.isAdoption(row)
                                    .and(() -> hasDecision(child).not())),
            rule("552", ADOPTION_DECISIONS, DATE_PLACED)
                    .says("The decision to place for adoption is made by the day the first adoptive placement begins.")
                    .mend("Correct the day of the decision, or the first day of the placement.")
                    .reads(EPISODES, DECOM, PLACE)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> isAfterAny(child, row, AdoptivePlacement::isAdoption)),
            rule("553", EPISODES, DEC, LS)
                    .says("A child under a placement order (E1) has a decision to place for adoption that stands.")
                    .mend("Enter the day of the decision, clear the end of the plan, or correct the legal status.")
                    .reads(ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                    .eachIn(ChildRecord::episodes, (child, row) -> lacksPlan(child, row, LegalStatus.PLACEMENT_ORDER)),
            rule("554", ADOPTION_DECISIONS, DATE_PLACED)
                    .says("The decision to place for adoption is made by the day the first placement order begins.")
                    .mend("Correct the day of the decision, or the first day under the order.")
                    .reads(EPISODES, DECOM, LS)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> isAfterAny(
                                    child, row, episode -> episode.status().is(LegalStatus.PLACEMENT_ORDER))),
            rule("555", EPISODES, DEC, LS)
                    .says("A child under a freeing order (D1) has a decision to place for adoption that stands.")
                    .mend("Enter the day of the decision, clear the end of the plan, or correct the legal status.")
                    .until(LAST_WITH_FREEING_ORDERS)
                    .reads(ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                    .eachIn(ChildRecord::episodes, (child, row) -> lacksPlan(child, row, LegalStatus.FREEING_ORDER)),
            rule("556", ADOPTION_DECISIONS, DATE_PLACED)
                    .says("The decision to place for adoption is made by the day the first freeing order begins.")
                    .mend("Correct the day of the decision, or the first day under the order.")
                    .until(LAST_WITH_FREEING_ORDERS)
                    .reads(EPISODES, DECOM, LS)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> isAfterAny(
                                    child, row, episode -> episode.status().is(LegalStatus.FREEING_ORDER))),
            rule("557", EPISODES, LS, PLACE, DEC, REC)
                    .says("Whoever leaves care with a plan of adoption and is not adopted has the end of the plan.")
                    .mend("Enter the day and the reason of the end of the plan.")
                    .amended(WITHOUT_FREEING_ORDERS)
                    .reads(ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.endsCare()
                                    .and(AdoptionRules.isAdopted(row).not())
                                    .and(() -> leavesPlanOpen(child, row))));

    private AdoptionPlanRules() {}

    private static Truth hasDecision(ChildRecord child) {
        return any(child.adoptionDecisions(), row -> row.decided().isGiven());
    }

    /** Whether it is the first decision, and is after the first day of an episode of some kind. */
    private static Truth isAfterAny(
            ChildRecord child, AdoptionDecisionCells row, Function<EpisodeCells, Truth> isOfKind) {
        return any(
                        child.episodes(),
                        episode -> isOfKind.apply(episode).and(Given.after(row.decided(), episode.commenced())))
                .and(() -> AdoptionPlan.isFirst(row, child));
    }

    /** Under an order without a decision, or while it goes on without one that stands. */
    private static Truth lacksPlan(ChildRecord child, EpisodeCells episode, LegalStatus order) {
        return episode.status()
                .is(order)
                .and(() -> hasDecision(child)
                        .not()
                        .or(() -> episode.isOpen().and(AdoptionPlan.isGivenUp(child, AdoptionPlan::isReversed))));
    }

    /** A plan without an end, or without a row of its own. */
    private static Truth leavesPlanOpen(ChildRecord child, EpisodeCells last) {
        return any(
                        AdoptionPlan.decisions(child),
                        plan -> isMadeBy(last, plan).and(isEnded(plan).not()))
                .or(() -> showsPlan(child, last)
                        .and(() -> any(AdoptionPlan.decisions(child), plan -> isMadeBy(last, plan))
                                .not()));
    }

    private static Truth isMadeBy(EpisodeCells last, AdoptionDecisionCells plan) {
        return Given.after(plan.decided(), last.ceased()).not();
    }

    private static Truth isEnded(AdoptionDecisionCells plan) {
        return plan.ceased().isGiven().and(plan.reasonCeased().isGiven());
    }

    private static Truth showsPlan(ChildRecord child, EpisodeCells episode) {
        return AdoptivePlacement.isAdoption(episode)
                .or(episode.status().is(LegalStatus.PLACEMENT_ORDER))
                .or(() -> Truth.of(!child.period().isSince(WITHOUT_FREEING_ORDERS))
                        .and(episode.status().is(LegalStatus.FREEING_ORDER)));
    }
}
