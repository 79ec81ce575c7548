package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.ACCOM;
import static org.corporateparenting.ssda903.ReturnColumns.ACTIV;
import static org.corporateparenting.ssda903.ReturnColumns.CHILD;
import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.IN_TOUCH;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnTable.CARE_LEAVERS;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.CollectionYear;

/** Who is in the group of care leavers, from all years that were given. */
final class CareLeaverCohortRules {

    private static final int LEAVES_FROM = 16;

    /** The birthdays at which those still looked after are left out. */
    private static final ImmutableList<Integer> STILL_IN_CARE_AT = ImmutableList.of(17, 18);

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("1000", CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .says("Care-leaver items are given of nobody whose care ended in death.")
                    .mend("Clear the row, or correct the reason for which care ended.")
                    .stage1()
                    .reads(EPISODES, REC)
                    .wants(Need.lastColumn(EPISODES, REC))
                    .eachIn(ChildRecord::careLeavers, filled((child, row) -> diedInCare(child))),
            rule("1001", CARE_LEAVERS, DOB, IN_TOUCH, ACTIV, ACCOM)
                    .says("Care-leaver items are given only after 13 weeks of care from the 14th birthday on, of which "
                            + "at least a day came from the 16th on.")
                    .mend("Clear the row, or correct the episodes or the day of birth.")
                    .stage1()
                    .reads(EPISODES, DECOM, LS, DEC)
                    .eachIn(ChildRecord::careLeavers, filled(CareLeaverCohortRules::hadTooLittleCare)),
            rule("1002", CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .says("Care-leaver items are given only of one who had an episode, in this year or before.")
                    .mend("Clear the row, or find out under which key the young person was looked after.")
                    .stage1()
                    .reads(EPISODES, CHILD)
                    .eachIn(ChildRecord::careLeavers, filled(CareLeaverCohortRules::hadNoEpisode)),
            rule("1007", CARE_LEAVERS, DOB, IN_TOUCH, ACTIV, ACCOM)
                    .says("Care-leaver items are not given of one still looked after on the 17th or 18th birthday, if "
                            + "that is in the year.")
                    .mend("Clear the row, or correct the episodes or the day of birth.")
                    .stage1()
                    .reads(EPISODES, DECOM, DEC)
                    .eachIn(
                            ChildRecord::careLeavers,
                            filled((child, row) -> onBirthday(
                                    child,
                                    row,
                                    birthday -> ChildRecord.any(child.episodes(), each -> holds(each, birthday))))),
            rule("1010", CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .says("A care leaver who was looked after at the end of last year has an episode in this.")
                    .mend("Return the episode with its end.")
                    .stage1()
                    .reads(EPISODES, CHILD)
                    .readsLast(EPISODES, DECOM, DEC)
                    .eachIn(
                            ChildRecord::careLeavers,
                            filled((child, row) -> Truth.of(child.episodes().isEmpty())
                                    .and(() -> child.last()
                                            .map(CareLeaverCohortRules::goesOn)
                                            .orElse(Truth.NO)))),
            rule("1011", CARE_LEAVERS, IN_TOUCH, ACTIV, ACCOM)
                    .says("Care-leaver items are given of nobody whose care another authority took over.")
                    .mend("Clear the row, or correct the reason for which care ended.")
                    .stage1()
                    .reads(EPISODES, DECOM, REC)
                    .eachIn(
                            ChildRecord::careLeavers,
                            filled((child, row) ->
                                    ofLatest(child, each -> each.reasonCeased().is(ReasonEpisodeCeased::isTransfer)))),
            rule("1016", CARE_LEAVERS, DOB, IN_TOUCH, ACTIV, ACCOM)
                    .says("Care-leaver items are not given of one who left care after the 17th or 18th birthday, if "
                            + "that is in the year; one who left on the birthday is in.")
                    .mend("Clear the row, or correct the episodes or the day of birth.")
                    .noStage()
                    .since("2023/24")
                    .reads(EPISODES, DEC, REC)
                    .eachIn(
                            ChildRecord::careLeavers,
                            filled((child, row) -> onBirthday(
                                    child,
                                    row,
                                    birthday ->
                                            ChildRecord.any(child.episodes(), each -> endsAfter(each, birthday))))));

    private CareLeaverCohortRules() {}

    /** A rule about rows of which anything is given. */
    private static BiFunction<ChildRecord, CareLeaverCells, Truth> filled(
            BiFunction<ChildRecord, CareLeaverCells, Truth> breached) {
        return (child, row) -> row.isFilled().and(() -> breached.apply(child, row));
    }

    private static Truth diedInCare(ChildRecord child) {
        return ChildRecord.any(
                Iterables.concat(ImmutableList.of(child), child.earlier()),
                year -> ChildRecord.any(
                        year.episodes(), each -> each.reasonCeased().is(ReasonEpisodeCeased.DIED)));
    }

    private static Truth hadTooLittleCare(ChildRecord child, CareLeaverCells row) {
        Optional<LocalDate> born = row.born().value();
        return born.isEmpty()
                ? row.born().unknown()
                : CareSinceFourteen.isEnough(child, born.get()).not();
    }

    /** Not known where a return since the 16th birthday, in which there may be one, was not given. */
    private static Truth hadNoEpisode(ChildRecord child, CareLeaverCells row) {
        boolean none = child.episodes().isEmpty()
                && child.earlier().stream().allMatch(year -> year.episodes().isEmpty());
        if (!none) {
            return Truth.NO;
        }
        Optional<LocalDate> born = row.born().value();
        return born.isEmpty()
                ? row.born().unknown()
                : isReturnedSince(child, Age.of(born.get()).attains(LEAVES_FROM));
    }

    private static Truth isReturnedSince(ChildRecord child, LocalDate day) {
        Truth all = Truth.YES;
        for (CollectionYear year : child.yearsNotReturned(day)) {
            all = all.and(Truth.unknown("the episodes of " + year));
        }
        return all;
    }

    /** What is asked of the 17th or 18th birthday, where one of them is in the year. */
    private static Truth onBirthday(ChildRecord child, CareLeaverCells row, Function<LocalDate, Truth> asked) {
        if (child.episodes().isEmpty()) {
            return Truth.NO;
        }
        Optional<LocalDate> born = row.born().value();
        return born.isEmpty()
                ? row.born().unknown()
                : ChildRecord.any(STILL_IN_CARE_AT, years -> {
                    LocalDate birthday = Age.of(born.get()).attains(years);
                    return child.period().contains(birthday) ? asked.apply(birthday) : Truth.NO;
                });
    }

    /** Whether a day is in an episode; the day on which it ended is not. Who leaves on a birthday has left (O-BDAY). */
    private static Truth holds(EpisodeCells episode, LocalDate day) {
        return Given.after(episode.commenced(), day).not().and(episode.isOpen().or(Given.after(episode.ceased(), day)));
    }

    private static Truth endsAfter(EpisodeCells episode, LocalDate day) {
        return episode.endsCare().and(Given.after(episode.ceased(), day));
    }

    /** Whether the latest episode goes on. */
    private static Truth goesOn(ChildRecord child) {
        return ofLatest(child, EpisodeCells::isOpen);
    }

    /** What is asked of the latest episode; also known where all episodes are alike, whatever their order. */
    private static Truth ofLatest(ChildRecord child, Function<EpisodeCells, Truth> asked) {
        Truth any = ChildRecord.any(child.episodes(), asked);
        if (any.isNo() || child.chainKnown().isYes()) {
            return any.isNo() ? any : asked.apply(child.latest().orElseThrow());
        }
        return any.and(ChildRecord.all(child.episodes(), asked).or(child.chainKnown()));
    }
}
