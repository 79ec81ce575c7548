package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.ACCOM;
import static org.corporateparenting.ssda903.ReturnColumns.ACTIV;
import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.DUC;
import static org.corporateparenting.ssda903.ReturnColumns.IN_TOUCH;
import static org.corporateparenting.ssda903.ReturnColumns.UASC;
import static org.corporateparenting.ssda903.ReturnTable.ASYLUM_SEEKERS;
import static org.corporateparenting.ssda903.ReturnTable.CARE_LEAVERS;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.validation.ssda903.CellChecks.hasAge;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeDay;
import static org.corporateparenting.validation.ssda903.CellChecks.mustBeCode;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.corporateparenting.code.Flag;
import org.corporateparenting.table.CellKind;
import org.corporateparenting.time.Age;

/** Unaccompanied asylum-seeking children: who is one, until when, and what last year's return said. */
final class AsylumSeekerRules {

    private static final int ADULT = 18;

    /** Younger than this, a child who came alone is unusual. */
    private static final int YOUNG = 11;

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("104", ASYLUM_SEEKERS, DUC)
                    .says("The day on which the status ended, where given, is a day of the calendar.")
                    .mend("Enter the day as dd/mm/yyyy, or clear it.")
                    .stage1()
                    .each(ChildRecord::asylumSeekers, row -> mayBeDay(row.statusEnded())),
            rule("105", HEADER)
                    .shows(UASC)
                    .says("Where the header says whether the child is an unaccompanied asylum seeker, it says 0 or 1.")
                    .mend("Enter 1 for an unaccompanied asylum seeker, otherwise 0.")
                    .stage1()
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> row.row().get(UASC).is(CellKind.NOT_SUPPLIED)
                                    ? Truth.NO
                                    : mustBeCode(row.asylumSeeker(), child)),
            rule("231", HEADER, DOB)
                    .shows(UASC)
                    .says("An unaccompanied asylum seeker is at least 11 at the end of the year.")
                    .mend("Make sure that the day of birth is right, and say so when asking for a bypass.")
                    .query(Bypass.YES)
                    .noStage()
                    .since("2024/25")
                    .needs(Need.asylumSeekers())
                    .eachIn(
                            ChildRecord::headers,
                            (child, row) -> child.isAsylumSeeker()
                                    .and(() -> hasAge(
                                                    row.born(),
                                                    YOUNG,
                                                    child.period().lastDay())
                                            .not())),
            rule("303", ASYLUM_SEEKERS, DUC)
                    .says("A day on which the status ended is given only for a child marked as an asylum seeker.")
                    .mend("Mark the child as an asylum seeker, or clear the day.")
                    .eachIn(
                            ChildRecord::asylumSeekers,
                            (child, row) -> row.statusEnded().isGiven().and(() -> isNotMarked(child))),
            rule("304", ASYLUM_SEEKERS, DOB, DUC)
                    .says("The status of an unaccompanied asylum seeker ends by the 18th birthday, that day included.")
                    .mend("Correct the day on which the status ended, or the day of birth.")
                    .each(
                            ChildRecord::asylumSeekers,
                            row -> row.statusEnded()
                                    .test(
                                            row.born(),
                                            (ended, born) ->
                                                    ended.isAfter(Age.of(born).attains(ADULT)))),
            years("205A")
                    .says("Who was an asylum seeker in last year's return is one in this year's, "
                            + "unless the status ended before the year or there is no episode in it.")
                    .mend("Enter the child as an asylum seeker, or find out when the status ended.")
                    .reads(EPISODES, DECOM, DEC)
                    .by(eachHeader((child, last) -> last.isAsylumSeeker()
                            .and(child.isAsylumSeeker().not())
                            .and(() -> hasEpisode(child))
                            .and(() -> hadEnded(child, last).not()))),
            years("205B")
                    .says("Who is an asylum seeker in both years has no end of the status before this year.")
                    .mend("Correct the day on which the status ended, or take out the child as an asylum seeker.")
                    .by(eachHeader((child, last) -> last.isAsylumSeeker()
                            .and(child.isAsylumSeeker())
                            .and(() -> endedBefore(child, child.period().firstDay())
                                    .or(endedBefore(last, child.period().firstDay()))))),
            rule("205C", ASYLUM_SEEKERS, DUC)
                    .says("A child who was no asylum seeker in either year has no day on which the status ended.")
                    .mend("Clear the day, or mark the child as an asylum seeker.")
                    .needs(Need.lastAsylumSeekers())
                    .eachIn(
                            ChildRecord::asylumSeekers,
                            (child, row) -> row.statusEnded()
                                    .isGiven()
                                    .and(() -> child.isAsylumSeeker().not())
                                    .and(() -> child.last()
                                            .map(ChildRecord::isAsylumSeeker)
                                            .orElse(Truth.NO)
                                            .not())),
            rule("205D", HEADER)
                    .shows(DOB, UASC)
                    .says("Who is an asylum seeker was one in last year's return, if the child is in it.")
                    .mend("Find out which of the two returns is right.")
                    .needs(Need.asylumSeekers())
                    .needs(Need.lastAsylumSeekers())
                    .by(eachHeader((child, last) ->
                            child.isAsylumSeeker().and(last.isAsylumSeeker().not()))),
            rule("1014", ASYLUM_SEEKERS)
                    .shows(DUC)
                    .says("A care leaver without an episode in the year has no row as an asylum seeker.")
                    .mend("Take out the row, or put in the episode that is missing.")
                    .stage1()
                    .reads(EPISODES, DECOM, DEC)
                    .reads(CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .eachIn(
                            ChildRecord::asylumSeekers,
                            (child, row) -> ChildRecord.any(child.careLeavers(), AsylumSeekerRules::saysSomething)
                                    .and(() -> hasEpisode(child).not())));

    private AsylumSeekerRules() {}

    private static RuleDraft years(String code) {
        return rule(code, HEADER)
                .shows(DOB, UASC, DUC)
                .reads(ASYLUM_SEEKERS, DUC)
                .readsLast(ASYLUM_SEEKERS, DUC);
    }

    /** Judges a child who is in both returns; a breach is reported of the header, with the days of both as evidence. */
    private static CollectionRule.Judge eachHeader(BiFunction<ChildRecord, ChildRecord, Truth> breached) {
        return (child, answers) -> child.last()
                .ifPresent(last -> answers.aboutChild(
                        child,
                        breached.apply(child, last),
                        Iterables.toArray(
                                Iterables.concat(child.asylumSeekers(), last.asylumSeekers()), RowCells.class)));
    }

    /** Whether the header could say that the child is an asylum seeker, and does not. */
    private static Truth isNotMarked(ChildRecord child) {
        return child.whole().has(HEADER, UASC)
                ? child.header(header -> header.asylumSeeker().is(Flag::isYes)).not()
                : Truth.NO;
    }

    /** Whether a status held last year was over when the year began: ended, or cut off by the 18th birthday. */
    private static Truth hadEnded(ChildRecord child, ChildRecord last) {
        LocalDate firstDay = child.period().firstDay();
        return endedBefore(last, firstDay.plusDays(1))
                .or(() -> endedBefore(child, firstDay.plusDays(1)))
                .or(() -> child.born(born -> hasAge(born, ADULT, firstDay)));
    }

    private static Truth endedBefore(ChildRecord child, LocalDate day) {
        return ChildRecord.any(child.asylumSeekers(), row -> Given.before(row.statusEnded(), day));
    }

    private static Truth saysSomething(CareLeaverCells row) {
        return row.cell(IN_TOUCH)
                .isGiven()
                .or(row.cell(ACTIV).isGiven())
                .or(row.cell(ACCOM).isGiven());
    }

    /** Whether the child has an episode in the year; one who has none has no row as an asylum seeker either. */
    private static Truth hasEpisode(ChildRecord child) {
        return ChildRecord.any(
                child.episodes(),
                episode -> Given.after(episode.commenced(), child.period().lastDay())
                        .or(Given.before(episode.ceased(), child.period().firstDay()))
                        .not());
    }
}
