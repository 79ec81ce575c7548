package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DATE_INT;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_PLACED;
import static org.corporateparenting.ssda903.ReturnColumns.DATE_PLACED_CEASED;
import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.REASON_PLACED_CEASED;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnTable.ADOPTIONS;
import static org.corporateparenting.ssda903.ReturnTable.ADOPTION_DECISIONS;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeCode;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeDay;
import static org.corporateparenting.validation.ssda903.ChildRecord.all;
import static org.corporateparenting.validation.ssda903.ChildRecord.any;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;

/** Decisions that a child should be placed for adoption: their days, and the days of care. */
final class AdoptionDecisionRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("115", ADOPTION_DECISIONS, DATE_PLACED)
                    .says("The day of the decision to place for adoption is a day of the calendar.")
                    .mend("Enter the day of the decision as dd/mm/yyyy.")
                    .stage1()
                    .each(ChildRecord::adoptionDecisions, row -> mayBeDay(row.decided())),
            rule("116", ADOPTION_DECISIONS, DATE_PLACED_CEASED)
                    .says("The day on which the plan of adoption was given up is a day of the calendar.")
                    .mend("Enter the day on which the plan was given up as dd/mm/yyyy.")
                    .stage1()
                    .each(ChildRecord::adoptionDecisions, row -> mayBeDay(row.ceased())),
            rule("117", ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED)
                    .says("No decision about placing for adoption is after the year or after the child left care.")
                    .mend("Correct the day of the decision, or the end of the child's last episode.")
                    .stage1()
                    .reads(EPISODES, DECOM, DEC, REC)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> isTooLate(row.decided(), child).or(() -> isTooLate(row.ceased(), child))),
            rule("118", ADOPTION_DECISIONS, DATE_PLACED_CEASED)
                    .says("A plan of adoption is given up in the year, and not before the child is looked after.")
                    .mend("Take the plan out if it was given up in an earlier year, or correct the day.")
                    .stage1()
                    .reads(EPISODES, DECOM, LS)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> Given.before(
                                            row.ceased(), child.period().firstDay())
                                    .or(() -> isBeforeEpisodes(row.ceased(), child))),
            rule("119", ADOPTION_DECISIONS, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                    .says("A plan of adoption that was given up has both the day and the reason, any other neither.")
                    .mend("Enter the one that is missing, or clear the other.")
                    .stage1()
                    .each(
                            ChildRecord::adoptionDecisions,
                            row -> row.ceased()
                                    .isGiven()
                                    .differs(row.reasonCeased().isGiven())),
            rule("120", ADOPTION_DECISIONS, REASON_PLACED_CEASED)
                    .says("The reason for giving up the plan of adoption is a code of the list.")
                    .mend("Enter the reason with a code of the list.")
                    .stage1()
                    .eachIn(ChildRecord::adoptionDecisions, (child, row) -> mayBeCode(row.reasonCeased(), child)),
            rule("184", ADOPTION_DECISIONS, DATE_PLACED)
                    .says("No child is decided to be placed for adoption before birth.")
                    .mend("Correct the day of birth or the day of the decision.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> row.decided()
                                    .isGiven()
                                    .and(() -> child.born(born -> Given.before(row.decided(), born)))),
            rule("522", ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED)
                    .says("A plan of adoption is not given up before it was decided.")
                    .mend("Correct the day of the decision or the day on which the plan was given up.")
                    .each(ChildRecord::adoptionDecisions, row -> Given.after(row.decided(), row.ceased())),
            rule("523", ADOPTION_DECISIONS, DATE_PLACED)
                    .says("Adoption is decided to be in the child's interest on the day of the decision to place.")
                    .mend("Correct the day of the decision in one of the two tables.")
                    .reads(ADOPTIONS, DATE_INT)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> any(
                                            child.adoptions(),
                                            adoption -> row.decided()
                                                    .test(adoption.bestInterest(), (day, other) -> !day.equals(other)))
                                    .and(() -> AdoptionPlan.isLatest(row, child))),
            rule("558", ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED)
                    .says("The plan by which a child was adopted was not given up.")
                    .mend("Clear the end of the plan, or correct the reason for which the last episode ended.")
                    .reads(EPISODES, REC)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> row.ceased()
                                    .isGiven()
                                    .and(() -> any(child.episodes(), AdoptionRules::isAdopted))
                                    .and(() -> AdoptionPlan.isLatest(row, child))),
            rule("559", ADOPTION_DECISIONS, DATE_PLACED)
                    .says("A decision of an earlier year was in the return of the year before.")
                    .mend("Correct the day of the decision, or find out why it was not returned.")
                    .readsLast(ADOPTION_DECISIONS, DATE_PLACED)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> Given.before(
                                            row.decided(), child.period().firstDay())
                                    .and(() -> any(
                                                    lastDecisions(child),
                                                    last -> Given.same(last.decided(), row.decided()))
                                            .not())),
            rule("560", ADOPTION_DECISIONS, DATE_PLACED)
                    .says("The day of a decision that stood at the end of the year before is unchanged.")
                    .mend("Correct the day of the decision, which the return of the year before has.")
                    .readsLast(ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> any(
                                            lastDecisions(child),
                                            last -> last.decided()
                                                    .isGiven()
                                                    .and(last.ceased().isBlank())
                                                    .and(() -> hasOtherDays(child, last)))
                                    .and(() -> AdoptionPlan.isFirst(row, child))),
            rule("561", ADOPTION_DECISIONS, DATE_PLACED)
                    .says("A plan of adoption that was given up in the year before is not returned again.")
                    .mend("Take the plan out, or enter the day of the new decision.")
                    .readsLast(ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> any(
                                    lastDecisions(child),
                                    last -> last.ceased().isGiven().and(Given.same(row.decided(), last.decided())))),
            rule("563", ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                    .says("A plan of adoption that was given up has the day on which it was decided.")
                    .mend("Enter the day of the decision, or clear the end of the plan.")
                    .each(
                            ChildRecord::adoptionDecisions,
                            row -> row.decided().isBlank().and(AdoptionPlan.isReversed(row))),
            rule("579", ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED)
                    .says("A decision to place for adoption comes after the plan before it was given up.")
                    .mend("Enter the day on which the earlier plan was given up, or correct the days.")
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> Spans.overlapsEarlier(
                                    row,
                                    child.adoptionDecisions(),
                                    AdoptionDecisionCells::decided,
                                    AdoptionDecisionCells::ceased)),
            rule("583", ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED)
                    .says("Only the latest decision to place for adoption still stands.")
                    .mend("Make sure that the earlier plan was not given up.")
                    .query(Bypass.LIKELY)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> row.ceased()
                                    .isBlank()
                                    .and(() -> any(
                                            child.adoptionDecisions(),
                                            other -> Given.after(other.decided(), row.decided())))),
            rule("584", ADOPTION_DECISIONS, DATE_PLACED)
                    .says("A decision after a plan that was given up in the year before is later than that plan's.")
                    .mend("Correct the day of the decision, or take out the plan that was given up.")
                    .readsLast(ADOPTION_DECISIONS, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> any(
                                    lastDecisions(child),
                                    last -> AdoptionPlan.isReversed(last)
                                            .and(row.decided()
                                                    .test(last.decided(), (day, before) -> !day.isAfter(before))))),
            rule("1003", ADOPTION_DECISIONS, DATE_PLACED)
                    .says("No child is decided to be placed for adoption before being looked after.")
                    .mend("Correct the day of the decision, or the first day of care.")
                    .reads(EPISODES, DECOM, RNE)
                    .eachIn(
                            ChildRecord::adoptionDecisions,
                            (child, row) -> CareStart.isBeforeCare(row.decided(), child)));

    private AdoptionDecisionRules() {}

    private static Truth isTooLate(Given<LocalDate> day, ChildRecord child) {
        return Given.after(day, child.period().lastDay())
                .or(() -> hasLeft(child, episode -> Given.after(day, episode.ceased())));
    }

    /** Whether the latest episode ended care, and is as asked. */
    private static Truth hasLeft(ChildRecord child, Function<EpisodeCells, Truth> asked) {
        return child.chainKnown().isYes()
                ? child.latest()
                        .map(episode -> episode.endsCare().and(asked.apply(episode)))
                        .orElse(Truth.NO)
                : any(child.episodes(), episode -> episode.endsCare().and(asked.apply(episode)))
                        .and(child.chainKnown());
    }

    /** Whether a day is before all episodes but those of short breaks. */
    private static Truth isBeforeEpisodes(Given<LocalDate> day, ChildRecord child) {
        return day.isGiven()
                .and(() ->
                        any(child.episodes(), episode -> episode.isShortBreaks().not()))
                .and(() -> all(
                        child.episodes(),
                        episode -> episode.isShortBreaks().or(() -> Given.before(day, episode.commenced()))));
    }

    private static ImmutableList<AdoptionDecisionCells> lastDecisions(ChildRecord child) {
        return child.last().map(ChildRecord::adoptionDecisions).orElse(ImmutableList.of());
    }

    private static Truth hasOtherDays(ChildRecord child, AdoptionDecisionCells last) {
        return all(child.adoptionDecisions(), row -> row.decided().differs(last.decided()));
    }
}
