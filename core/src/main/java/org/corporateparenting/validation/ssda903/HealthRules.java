package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.ACCOM;
import static org.corporateparenting.ssda903.ReturnColumns.ACTIV;
import static org.corporateparenting.ssda903.ReturnColumns.CONVICTED;
import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.HEALTH_ASSESSMENT;
import static org.corporateparenting.ssda903.ReturnColumns.HEALTH_CHECK;
import static org.corporateparenting.ssda903.ReturnColumns.IMMUNISATIONS;
import static org.corporateparenting.ssda903.ReturnColumns.INTERVENTION_OFFERED;
import static org.corporateparenting.ssda903.ReturnColumns.INTERVENTION_RECEIVED;
import static org.corporateparenting.ssda903.ReturnColumns.IN_TOUCH;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnColumns.SDQ_REASON;
import static org.corporateparenting.ssda903.ReturnColumns.SDQ_SCORE;
import static org.corporateparenting.ssda903.ReturnColumns.SUBSTANCE_MISUSE;
import static org.corporateparenting.ssda903.ReturnColumns.TEETH_CHECK;
import static org.corporateparenting.ssda903.ReturnTable.CARE_LEAVERS;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEALTH;
import static org.corporateparenting.validation.ssda903.CellChecks.anyBlank;
import static org.corporateparenting.validation.ssda903.CellChecks.anyGiven;
import static org.corporateparenting.validation.ssda903.CellChecks.hasAge;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeCode;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.code.Flag;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.table.Column;

/** Health and offending over twelve months, for children looked after throughout. */
final class HealthRules {

    private static final int HIGHEST_SCORE = 40;
    private static final int FIRST_SCORED_AGE = 4;
    private static final int NO_LONGER_SCORED_AGE = 17;
    private static final int SCHOOL_AGE = 5;
    private static final int AGE_OF_CRIMINAL_RESPONSIBILITY = 10;

    /** What is asked of every child looked after throughout the year. */
    private static final Column<?>[] CORE = {IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE};

    /** The items about the twelve months: all but the score and the reason for none. */
    private static final ImmutableList<Column<String>> FLAGS = ImmutableList.of(
            CONVICTED,
            HEALTH_CHECK,
            IMMUNISATIONS,
            TEETH_CHECK,
            HEALTH_ASSESSMENT,
            SUBSTANCE_MISUSE,
            INTERVENTION_RECEIVED,
            INTERVENTION_OFFERED);

    private static final Column<?>[] ITEMS = FLAGS.toArray(Column<?>[]::new);

    /** What tells whether a child was looked after throughout the year. */
    private static final Column<?>[] CARE = {DECOM, RNE, LS, DEC, REC};

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("157", HEALTH, DOB, SDQ_REASON)
                    .says("Age is no reason for a missing score where a child looked after throughout the year was 4 "
                            + "or over at its start and 16 or under at its end.")
                    .mend("Enter the score, or the true reason for there being none.")
                    .stage1()
                    .reads(EPISODES, CARE)
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> row.sdqReason()
                                    .is(SdqReason.OUTSIDE_AGE)
                                    .and(isOfScoredAge(child, row))
                                    .and(child::isContinuouslyLookedAfter)),
            rule("158", HEALTH, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                    .says("Whether help with substance misuse was offered is blank where help was received.")
                    .mend("Clear what is said of the offer, or correct what is said of the help received.")
                    .stage1()
                    .each(
                            ChildRecord::health,
                            row -> row.interventionReceived()
                                    .is(Flag.YES)
                                    .and(row.interventionOffered().isGiven())),
            rule("159", HEALTH, SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                    .says("Where substance misuse was found and no help received, it is said whether help was offered.")
                    .mend("Enter whether help was offered.")
                    .stage1()
                    .each(
                            ChildRecord::health,
                            row -> row.substanceMisuse()
                                    .is(Flag.YES)
                                    .and(row.interventionReceived().is(Flag.NO))
                                    .and(row.interventionOffered().isBlank())),
            rule("180", HEALTH, SDQ_SCORE)
                    .says("A score is a whole number from 0 to 40.")
                    .mend("Correct the score.")
                    .stage1()
                    .each(
                            ChildRecord::health,
                            row -> row.sdqScore()
                                    .isUnreadable()
                                    .or(() -> row.sdqScore().is(score -> score < 0 || score > HIGHEST_SCORE))),
            rule("181", HEALTH, ITEMS)
                    .says("Whatever is said of health, development and convictions is 0 or 1.")
                    .mend("Enter 1 for yes or 0 for no.")
                    .stage1()
                    .each(
                            ChildRecord::health,
                            row -> ChildRecord.any(
                                    FLAGS, column -> row.flag(column).isUnreadable())),
            rule("182", HEALTH, ITEMS)
                    .says("Where anything is said of the twelve months, immunisations, teeth, health assessment and "
                            + "substance misuse are.")
                    .mend("Enter the ones that are missing, or clear the row.")
                    .stage1()
                    .each(ChildRecord::health, row -> anyGiven(row, ITEMS).and(anyBlank(row, CORE))),
            rule("185", HEALTH, SDQ_SCORE)
                    .says("Only a child looked after throughout the year has a score.")
                    .mend("Clear the score, or correct the episodes.")
                    .stage1()
                    .reads(EPISODES, CARE)
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> row.sdqScore()
                                    .isGiven()
                                    .and(() -> child.isContinuouslyLookedAfter().not())),
            rule("186", HEALTH, DOB, SDQ_SCORE, SDQ_REASON)
                    .says("A child looked after throughout the year who was 4 or over at its start and 16 or under at "
                            + "its end has a score, or a reason for none.")
                    .mend("Enter the score, or the reason for there being none.")
                    .stage1()
                    .reads(EPISODES, CARE)
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> hasNeitherScoreNorReason(row)
                                    .and(isOfScoredAge(child, row))
                                    .and(child::isContinuouslyLookedAfter)),
            rule("188", HEALTH, DOB, SDQ_SCORE, SDQ_REASON)
                    .says("A child under 4 at the end of the year has neither a score nor a reason for none.")
                    .mend("Clear the score and the reason, or correct the day of birth.")
                    .stage1()
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> hasNeitherScoreNorReason(row)
                                    .not()
                                    .and(hasAge(
                                                    row.born(),
                                                    FIRST_SCORED_AGE,
                                                    child.period().lastDay())
                                            .not())),
            rule("189", HEALTH, DOB, SDQ_SCORE, SDQ_REASON)
                    .says("A young person who had turned 17 before the year has neither a score nor a reason for none.")
                    .mend("Clear the score and the reason, or correct the day of birth.")
                    .stage1()
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> hasNeitherScoreNorReason(row)
                                    .not()
                                    .and(hasAge(row.born(), NO_LONGER_SCORED_AGE, dayBefore(child)))),
            rule("190", HEALTH, ITEMS)
                    .says("Items of the twelve months are given only of a child looked after throughout the year.")
                    .mend("Clear the row, or correct the episodes.")
                    .stage1()
                    .reads(EPISODES, CARE)
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> anyGiven(row, ITEMS)
                                    .and(() -> child.isContinuouslyLookedAfter().not())),
            rule("191", HEALTH, CORE)
                    .says("Of a child looked after throughout the year, immunisations, teeth, health assessment and "
                            + "substance misuse are given.")
                    .mend("Enter what is missing, or correct the episodes.")
                    .stage1()
                    .reads(EPISODES, CARE)
                    .by(HealthRules::judgeCore),
            rule("192", HEALTH, SUBSTANCE_MISUSE, INTERVENTION_RECEIVED)
                    .says("Where substance misuse was found, it is said whether help was received.")
                    .mend("Enter whether help was received.")
                    .stage1()
                    .each(
                            ChildRecord::health,
                            row -> row.substanceMisuse()
                                    .is(Flag.YES)
                                    .and(row.interventionReceived().isBlank())),
            rule("193", HEALTH, SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                    .says("Where no substance misuse was found, nothing is said of help.")
                    .mend("Clear what is said of help, or correct whether substance misuse was found.")
                    .stage1()
                    .each(
                            ChildRecord::health,
                            row -> anyGiven(row, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                                    .and(row.substanceMisuse().is(Flag.YES).not())),
            rule("196", HEALTH, SDQ_REASON)
                    .says("The reason for a missing score is a code of the list.")
                    .mend("Enter the reason with a code of the list.")
                    .stage1()
                    .eachIn(ChildRecord::health, (child, row) -> mayBeCode(row.sdqReason(), child)),
            rule("197a", HEALTH, SDQ_SCORE, SDQ_REASON)
                    .says("Where a score is given, no reason is given for its absence.")
                    .mend("Clear the score or the reason.")
                    .stage1()
                    .each(
                            ChildRecord::health,
                            row -> row.sdqScore().isGiven().and(row.sdqReason().isGiven())),
            rule("197B", HEALTH, DOB, SDQ_SCORE, SDQ_REASON)
                    .says("A child looked after throughout the year who turned 4 or 17 in it has a score, or a reason "
                            + "for none.")
                    .mend("Enter the score, or the reason for there being none.")
                    .stage1()
                    .reads(EPISODES, CARE)
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> hasNeitherScoreNorReason(row)
                                    .and(turns(child, row, FIRST_SCORED_AGE)
                                            .or(turns(child, row, NO_LONGER_SCORED_AGE)))
                                    .and(child::isContinuouslyLookedAfter)),
            rule("198", HEALTH, SDQ_REASON)
                    .says("Only of a child looked after throughout the year is a reason given for a missing score.")
                    .mend("Clear the reason, or correct the episodes.")
                    .stage1()
                    .reads(EPISODES, CARE)
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> row.sdqReason()
                                    .isGiven()
                                    .and(() -> child.isContinuouslyLookedAfter().not())),
            rule("215", HEALTH, ITEMS)
                    .says("Nobody has both health items and care-leaver items.")
                    .mend("Clear the row in OC2 or the one in OC3.")
                    .reads(CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> anyGiven(row, ITEMS)
                                    .and(ChildRecord.any(child.careLeavers(), CareLeaverCells::isFilled))),
            rule("542", HEALTH, DOB, CONVICTED)
                    .says("Convictions are given of no child under 10 at the end of the year.")
                    .mend("Clear what is said of convictions, or correct the day of birth.")
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> row.convicted()
                                    .isGiven()
                                    .and(isOfCriminalAge(child, row).not())),
            rule("543", HEALTH, DOB, CONVICTED)
                    .says("Of a child looked after throughout the year and 10 or over at its end, convictions are "
                            + "given.")
                    .mend("Enter whether the child was convicted or cautioned in the year.")
                    .reads(EPISODES, CARE)
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> row.convicted()
                                    .isBlank()
                                    .and(isOfCriminalAge(child, row))
                                    .and(child::isContinuouslyLookedAfter)),
            rule("544", HEALTH, CONVICTED, IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
                    .says("Where convictions are given, immunisations, teeth, health assessment and substance misuse "
                            + "are too.")
                    .mend("Enter the ones that are missing, or clear what is said of convictions.")
                    .each(ChildRecord::health, row -> row.convicted().isGiven().and(anyBlank(row, CORE))),
            rule("545", HEALTH, DOB, HEALTH_CHECK)
                    .says("Of a child looked after throughout the year and under 5 at its end, development checks are "
                            + "given.")
                    .mend("Enter whether the checks of development are up to date.")
                    .reads(EPISODES, CARE)
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> row.healthCheck()
                                    .isBlank()
                                    .and(isOfSchoolAge(child, row).not())
                                    .and(child::isContinuouslyLookedAfter)),
            rule("546", HEALTH, DOB, HEALTH_CHECK)
                    .says("Development checks are given of no child of 5 or over at the end of the year.")
                    .mend("Clear what is said of the checks, or correct the day of birth.")
                    .eachIn(
                            ChildRecord::health,
                            (child, row) -> row.healthCheck().isGiven().and(isOfSchoolAge(child, row))),
            rule("547", HEALTH, HEALTH_CHECK, IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
                    .says("Where development checks are given, immunisations, teeth, health assessment and substance "
                            + "misuse are too.")
                    .mend("Enter the ones that are missing, or clear what is said of the checks.")
                    .each(
                            ChildRecord::health,
                            row -> row.healthCheck().isGiven().and(anyBlank(row, CORE))));

    private HealthRules() {}

    private static void judgeCore(ChildRecord child, Answers answers) {
        if (child.health().isEmpty()) {
            answers.aboutChild(child, child.isContinuouslyLookedAfter());
        }
        for (HealthCells row : child.health()) {
            answers.about(row, anyBlank(row, CORE).and(child::isContinuouslyLookedAfter));
        }
    }

    private static Truth hasNeitherScoreNorReason(HealthCells row) {
        return anyGiven(row, SDQ_SCORE, SDQ_REASON).not();
    }

    /** 4 or over at the start of the year, and not yet 17 at its end. */
    private static Truth isOfScoredAge(ChildRecord child, HealthCells row) {
        return hasAge(row.born(), FIRST_SCORED_AGE, child.period().firstDay())
                .and(hasAge(row.born(), NO_LONGER_SCORED_AGE, child.period().lastDay())
                        .not());
    }

    private static Truth isOfCriminalAge(ChildRecord child, HealthCells row) {
        return hasAge(row.born(), AGE_OF_CRIMINAL_RESPONSIBILITY, child.period().lastDay());
    }

    private static Truth isOfSchoolAge(ChildRecord child, HealthCells row) {
        return hasAge(row.born(), SCHOOL_AGE, child.period().lastDay());
    }

    /** Whether a birthday falls in the year, whose first and last day belong to it. */
    private static Truth turns(ChildRecord child, HealthCells row, int years) {
        return hasAge(row.born(), years, child.period().lastDay())
                .and(hasAge(row.born(), years, dayBefore(child)).not());
    }

    private static LocalDate dayBefore(ChildRecord child) {
        return child.period().firstDay().minusDays(1);
    }
}
