package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DATE_INT;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_MATCH;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_PLACED;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_PLACED_CEASED;
import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.FOSTER_CARE;
import static org.corporateparenting.ssda903.ReturnColumns.LS_ADOPTR;
import static org.corporateparenting.ssda903.ReturnColumns.NB_ADOPTR;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnColumns.SEX_ADOPTR;
import static org.corporateparenting.ssda903.ReturnTable.ADOPTIONS;
import static org.corporateparenting.ssda903.ReturnTable.ADOPTION_DECISIONS;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeCode;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeDay;
import static org.corporateparenting.validation.ssda903.ChildRecord.all;
import static org.corporateparenting.validation.ssda903.ChildRecord.any;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.corporateparenting.code.AdoptersLegalStatus;
import org.corporateparenting.code.Flag;
import org.corporateparenting.code.NumberOfAdopters;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.table.Column;

/** Adoptions in the year. */
final class AdoptionRules {

    private static final Column<?>[] DETAILS = {DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR};

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("112", ADOPTIONS, DATE_INT)
                    .says("The day of the decision that adoption is in the child's interest is a day of the calendar.")
                    .mend("Enter the day of the decision as dd/mm/yyyy.")
                    .stage1()
                    .each(ChildRecord::adoptions, row -> mayBeDay(row.bestInterest())),
            rule("113", ADOPTIONS, DATE_MATCH)
                    .says("The day on which child and adopters were matched is a day of the calendar.")
                    .mend("Enter the day of the match as dd/mm/yyyy.")
                    .stage1()
                    .each(ChildRecord::adoptions, row -> mayBeDay(row.matched())),
            rule("114", ADOPTIONS, FOSTER_CARE)
                    .says("Whether a former foster carer adopted the child is answered with 0 or 1.")
                    .mend("Enter 1 if a former foster carer adopted the child, else 0.")
                    .stage1()
                    .eachIn(ChildRecord::adoptions, (child, row) -> mayBeCode(row.byFosterCarer(), child)),
            rule("151", ADOPTIONS, DETAILS)
                    .says("The details of an adoption are all given, or none of them.")
                    .mend("Enter the details that are missing, or clear the others.")
                    .stage1()
                    .each(
                            ChildRecord::adoptions,
                            row -> anyDetail(row).and(() -> allDetails(row).not())),
            rule("175", ADOPTIONS, NB_ADOPTR)
                    .says("The number of adopters is 1 or 2.")
                    .mend("Enter the number of adopters.")
                    .stage1()
                    .eachIn(ChildRecord::adoptions, (child, row) -> mayBeCode(row.adopters(), child)),
            rule("176", ADOPTIONS, SEX_ADOPTR)
                    .says("The sex of the adopters is a code of the list.")
                    .mend("Enter the sex of the adopters with a code of the list.")
                    .stage1()
                    .eachIn(ChildRecord::adoptions, (child, row) -> mayBeCode(row.adoptersSex(), child)),
            rule("177", ADOPTIONS, LS_ADOPTR)
                    .says("The legal status of the adopters is a code of the list.")
                    .mend("Enter the legal status of the adopters with a code of the list.")
                    .stage1()
                    .eachIn(ChildRecord::adoptions, (child, row) -> mayBeCode(row.adoptersStatus(), child)),
            rule("331", ADOPTIONS, DATE_MATCH)
                    .says("A child is matched by the day on which the placement that became the adoption begins.")
                    .mend("Correct the day of the match, or the first day of the episode that ended in adoption.")
                    .reads(EPISODES, DECOM, REC)
                    .eachIn(
                            ChildRecord::adoptions,
                            (child, row) -> any(
                                    child.episodes(),
                                    episode ->
                                            isAdopted(episode).and(Given.after(row.matched(), episode.commenced())))),
            rule("333", ADOPTIONS, DATE_INT, DATE_MATCH)
                    .says("Adoption is decided to be in the child's interest by the day of the match.")
                    .mend("Correct the day of the decision or the day of the match.")
                    .each(ChildRecord::adoptions, row -> Given.after(row.bestInterest(), row.matched())),
            rule("334", ADOPTIONS, DATE_INT)
                    .says("Adoption is decided to be in the child's interest within the latest period of care.")
                    .mend("Correct the day of the decision, or the first day of the period of care.")
                    .reads(EPISODES, DECOM, RNE)
                    .eachIn(
                            ChildRecord::adoptions,
                            (child, row) -> CareStart.isBeforeLatestPeriod(row.bestInterest(), child)),
            rule("335", ADOPTIONS, FOSTER_CARE)
                    .says("Whether a former foster carer adopted the child agrees with the last placement.")
                    .mend("Correct the answer, or the type of the placement that ended in adoption.")
                    .reads(EPISODES, PLACE, REC)
                    .eachIn(
                            ChildRecord::adoptions,
                            (child, row) -> any(
                                    child.episodes(),
                                    episode -> isAdopted(episode).and(contradicts(episode, row)))),
            rule("511", ADOPTIONS, NB_ADOPTR, SEX_ADOPTR)
                    .says("The sex of two adopters is that of a couple.")
                    .mend("Correct the number or the sex of the adopters.")
                    .each(
                            ChildRecord::adoptions,
                            row -> row.adopters()
                                    .is(NumberOfAdopters.TWO)
                                    .and(row.adoptersSex().is(sex -> !sex.isCouple()))),
            rule("514", ADOPTIONS, LS_ADOPTR, SEX_ADOPTR)
                    .says("The sex of a single adopter (L0) is that of one person.")
                    .mend("Correct the legal status or the sex of the adopters.")
                    .each(ChildRecord::adoptions, row -> disagrees(row, AdoptersLegalStatus.SINGLE)),
            rule("517", ADOPTIONS, LS_ADOPTR, SEX_ADOPTR)
                    .says("An unmarried couple of different sex (L3) is a man and a woman.")
                    .mend("Correct the legal status or the sex of the adopters.")
                    .each(ChildRecord::adoptions, row -> disagrees(row, AdoptersLegalStatus.UNMARRIED_DIFFERENT_SEX)),
            rule("518", ADOPTIONS, LS_ADOPTR, SEX_ADOPTR)
                    .says("An unmarried couple of the same sex (L4) is two men or two women.")
                    .mend("Correct the legal status or the sex of the adopters.")
                    .each(ChildRecord::adoptions, row -> disagrees(row, AdoptersLegalStatus.UNMARRIED_SAME_SEX)),
            rule("519", ADOPTIONS, LS_ADOPTR, SEX_ADOPTR)
                    .says("Adopters in a civil partnership (L2) are a couple.")
                    .mend("Correct the legal status or the sex of the adopters.")
                    .each(ChildRecord::adoptions, row -> disagrees(row, AdoptersLegalStatus.CIVIL_PARTNERSHIP)),
            rule("520", ADOPTIONS, LS_ADOPTR, SEX_ADOPTR)
                    .says("A married couple of different sex (L11) is a man and a woman.")
                    .mend("Correct the legal status or the sex of the adopters.")
                    .each(ChildRecord::adoptions, row -> disagrees(row, AdoptersLegalStatus.MARRIED_DIFFERENT_SEX)),
            rule("521", ADOPTIONS, DATE_INT)
                    .says("Adoption is decided to be in the child's interest by the day the adoptive placement begins.")
                    .mend("Correct the day of the decision, or the first day of the adoptive placement.")
                    .reads(EPISODES, DECOM, PLACE)
                    .eachIn(
                            ChildRecord::adoptions,
                            (child, row) -> AdoptivePlacement.isAfterStart(row.bestInterest(), child)),
            rule("524", ADOPTIONS, LS_ADOPTR, SEX_ADOPTR)
                    .says("A married couple of the same sex (L12) is two men or two women.")
                    .mend("Correct the legal status or the sex of the adopters.")
                    .each(ChildRecord::adoptions, row -> disagrees(row, AdoptersLegalStatus.MARRIED_SAME_SEX)),
            rule("525", ADOPTIONS, DETAILS)
                    .says("A child whose plan of adoption was given up has no details of an adoption.")
                    .mend("Clear the details of the adoption, or the end of the plan.")
                    .reads(ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED)
                    .eachIn(
                            ChildRecord::adoptions,
                            (child, row) -> anyDetail(row)
                                    .and(() -> AdoptionPlan.isGivenUp(
                                            child, plan -> plan.ceased().isGiven()))),
            rule("582", ADOPTIONS, DATE_MATCH)
                    .says("A child is not matched on the very day of the adoption order.")
                    .mend("Make sure that both days are right.")
                    .query(Bypass.LIKELY)
                    .reads(EPISODES, DEC, REC)
                    .eachIn(
                            ChildRecord::adoptions,
                            (child, row) -> any(
                                    child.episodes(),
                                    episode -> isAdopted(episode).and(Given.same(row.matched(), episode.ceased())))),
            rule("601", EPISODES, DEC, REC)
                    .says("A child adopted in the year has all details of the adoption.")
                    .mend("Enter the details of the adoption.")
                    .reads(ADOPTIONS, DETAILS)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> isAdoptedInYear(child, row)
                                    .and(() -> any(child.adoptions(), AdoptionRules::allDetails)
                                            .not())),
            rule("602", ADOPTIONS, DETAILS)
                    .says("Details of an adoption are given only of a child who was adopted from care in the year.")
                    .mend("Clear the details of the adoption, or correct the end of the child's last episode.")
                    .reads(EPISODES, DEC, REC)
                    .eachIn(
                            ChildRecord::adoptions,
                            (child, row) -> anyDetail(row)
                                    .and(() -> any(child.episodes(), episode -> isAdoptedInYear(child, episode))
                                            .not())));

    private AdoptionRules() {}

    /** Whether adoption ended an episode. */
    static Truth isAdopted(EpisodeCells episode) {
        return episode.reasonCeased().is(ReasonEpisodeCeased::isAdoption);
    }

    private static Truth isAdoptedInYear(ChildRecord child, EpisodeCells episode) {
        return isAdopted(episode).and(episode.ceased().is(child.period()::contains));
    }

    private static Truth anyDetail(AdoptionCells row) {
        return any(details(row), Function.identity());
    }

    private static Truth allDetails(AdoptionCells row) {
        return all(details(row), Function.identity());
    }

    private static ImmutableList<Truth> details(AdoptionCells row) {
        return ImmutableList.of(
                row.bestInterest().isGiven(),
                row.matched().isGiven(),
                row.byFosterCarer().isGiven(),
                row.adopters().isGiven(),
                row.adoptersSex().isGiven(),
                row.adoptersStatus().isGiven());
    }

    private static Truth disagrees(AdoptionCells row, AdoptersLegalStatus status) {
        return row.adoptersStatus().is(status).and(row.adoptersSex().is(sex -> !status.agreesWith(sex)));
    }

    private static Truth contradicts(EpisodeCells episode, AdoptionCells row) {
        return episode.place()
                .is(PlacementType::isAdoptionByCurrentCarers)
                .and(row.byFosterCarer().is(Flag.NO))
                .or(episode.place()
                        .is(place -> place.isAdoption() && !place.isAdoptionByCurrentCarers())
                        .and(row.byFosterCarer().is(Flag.YES)));
    }
}
