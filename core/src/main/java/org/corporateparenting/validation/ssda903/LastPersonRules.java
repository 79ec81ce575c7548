package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.ETHNIC;
import static org.corporateparenting.ssda903.ReturnColumns.MC_DOB;
import static org.corporateparenting.ssda903.ReturnColumns.MOTHER;
import static org.corporateparenting.ssda903.ReturnColumns.SEX;
import static org.corporateparenting.ssda903.ReturnColumns.UPN;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.corporateparenting.code.Flag;
import org.corporateparenting.code.UpnUnknown;
import org.corporateparenting.table.Column;

/** Who a child is, held against last year's return. A cell that is blank in one of the two says nothing. */
final class LastPersonRules {

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            compared("202", SEX)
                    .says("The sex is that of last year's return; 1 is M and 2 is F.")
                    .mend("Find out which sex is right.")
                    .by(judge((then, now) -> now.sex().test(then.sex(), (is, was) -> is.current() != was.current()))),
            compared("203", DOB)
                    .says("The day of birth is that of last year's return.")
                    .mend("Find out which day of birth is right.")
                    .by(judge((then, now) -> changed(then, now, HeaderCells::born))),
            compared("204", ETHNIC)
                    .says("The ethnic group is that of last year's return.")
                    .mend("Find out which ethnic group is right.")
                    .by(judge((then, now) -> changed(then, now, HeaderCells::ethnicGroup))),
            compared("207", MOTHER)
                    .says("Who was a mother in last year's return is one in this year's.")
                    .mend("Enter 1 for a mother, or find out whether last year's return was right.")
                    .reads(EPISODES)
                    .by((child, answers) -> judge((then, now) -> then.mother()
                                    .is(Flag::isYes)
                                    .and(now.mother().is(Flag::isYes).not())
                                    .and(() -> isAskedAboutMotherhood(child)))
                            .judge(child, answers)),
            compared("208", UPN)
                    .says("The pupil number is that of last year's return, unless it was not known then.")
                    .mend("Find out which pupil number is right.")
                    .by(judge((then, now) -> now.pupilNumber()
                            .test(
                                    then.pupilNumber(),
                                    (is, was) -> !is.equals(was)
                                            && UpnUnknown.tryOf(was).isEmpty()))),
            compared("624", MC_DOB)
                    .says("The day of birth of the mother's first child is that of last year's return.")
                    .mend("Find out which day of birth of the first child is right.")
                    .by(judge((then, now) -> changed(then, now, HeaderCells::firstChildBorn))),
            rule("626", HEADER, MOTHER, MC_DOB)
                    .says("Who was no mother in last year's return has no child born before the year.")
                    .mend("Correct the day of birth of the first child, or whether last year's return was right.")
                    .readsLast(HEADER, MOTHER)
                    .by((child, answers) -> judge((then, now) -> then.mother()
                                    .is(Flag.NO)
                                    .and(now.mother().is(Flag::isYes))
                                    .and(Given.before(
                                            now.firstChildBorn(), child.period().firstDay())))
                            .judge(child, answers)));

    private LastPersonRules() {}

    /** Says of this year's header, in view of last year's, whether the rule is breached. */
    @FunctionalInterface
    private interface Comparison {
        Truth breached(HeaderCells then, HeaderCells now);
    }

    private static RuleDraft compared(String code, Column<?> column) {
        return rule(code, HEADER, column).readsLast(HEADER, column);
    }

    private static CollectionRule.Judge judge(Comparison comparison) {
        return (child, answers) -> child.last()
                .flatMap(ChildRecord::header)
                .ifPresent(then ->
                        child.headers().forEach(now -> answers.about(now, comparison.breached(then, now), then)));
    }

    private static <T> Truth changed(HeaderCells then, HeaderCells now, Function<HeaderCells, Given<T>> cell) {
        return cell.apply(now).test(cell.apply(then), (is, was) -> !is.equals(was));
    }

    /** The return asks it of those with an episode, unless they have short breaks only. */
    private static Truth isAskedAboutMotherhood(ChildRecord child) {
        return Truth.of(!child.episodes().isEmpty())
                .and(() -> child.hasShortBreaksOnly().not());
    }
}
