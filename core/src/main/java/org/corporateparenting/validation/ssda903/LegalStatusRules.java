package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DEC;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.LS;
import static org.corporateparenting.ssda903.ReturnColumns.PLACE;
import static org.corporateparenting.ssda903.ReturnColumns.REC;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.HEADER;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.hasAge;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.isUnder;
import static org.corporateparenting.validation.ssda903.EpisodeChecks.lastsOver;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.Age;

/** Legal statuses: at what age, in which placement and for how long. */
final class LegalStatusRules {

    private static final int ADULT = 18;
    private static final int CRIMINAL_RESPONSIBILITY = 10;
    private static final int LONGEST_POLICE_PROTECTION = 3;
    private static final int LONGEST_EMERGENCY_PROTECTION = 21;
    private static final int LONGEST_ASSESSMENT = 7;
    private static final int LONGEST_DETENTION = 21;
    private static final int LONGEST_SHORT_BREAK = 17;
    private static final int MOST_SHORT_BREAK_DAYS = 75;

    /** The month from which placement orders took the place of freeing orders. */
    private static final LocalDate PLACEMENT_ORDERS = LocalDate.of(2005, 12, 1);

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("352", EPISODES, DECOM, RNE)
                    .says("No period of care starts on the 18th birthday or later.")
                    .mend("Correct the first day or the day of birth, or take out the episode.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.startsCare().and(() -> hasAge(child, ADULT, row.commenced()))),
            rule("358", EPISODES, DECOM, LS)
                    .says("Nobody under 10 is looked after under a status of youth justice.")
                    .mend("Correct the legal status, the first day or the day of birth.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.status()
                                    .is(LegalStatus::isYouthJustice)
                                    .and(() -> isUnder(child, CRIMINAL_RESPONSIBILITY, row.commenced()))),
            rule("359", EPISODES, DEC, LS, PLACE)
                    .says("Beyond the 18th birthday care goes on only under status V2 in a children's home, K2.")
                    .mend("End the episode on the 18th birthday, or correct status and placement.")
                    .reads(HEADER, DOB)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.status()
                                    .is(LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                                    .and(row.place().is(PlacementType.CHILDRENS_HOME))
                                    .not()
                                    .and(() -> goesBeyondChildhood(child, row))),
            rule("361", EPISODES, DECOM, DEC, LS)
                    .says("Police protection lasts no more than 72 hours without a break.")
                    .mend("Correct the days, or enter the status that followed police protection.")
                    .by(new StatusLimit(LegalStatus.POLICE_PROTECTION, LONGEST_POLICE_PROTECTION)),
            rule("362", EPISODES, DECOM, DEC, LS)
                    .says("An emergency protection order lasts no more than 21 days without a break.")
                    .mend("Correct the days, or enter the status that followed the order.")
                    .by(new StatusLimit(LegalStatus.EMERGENCY_PROTECTION_ORDER, LONGEST_EMERGENCY_PROTECTION)),
            rule("363", EPISODES, DECOM, DEC, LS)
                    .says("A child assessment order lasts no more than 7 days without a break.")
                    .mend("Correct the days, or enter the status that followed the order.")
                    .by(new StatusLimit(LegalStatus.CHILD_ASSESSMENT_ORDER, LONGEST_ASSESSMENT)),
            rule("364", EPISODES, DECOM, DEC, LS)
                    .says("Detention under police powers lasts no more than 21 days without a break.")
                    .mend("Correct the days, or enter the status that followed the detention.")
                    .by(new StatusLimit(LegalStatus.DETAINED_UNDER_PACE, LONGEST_DETENTION)),
            rule("365", EPISODES, DECOM, DEC, LS)
                    .says("A short break lasts no more than 17 days.")
                    .mend("Correct the days, or enter the status under which the child stayed on.")
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.status()
                                    .is(LegalStatus.SHORT_BREAKS_EACH_RECORDED)
                                    .and(() -> lastsOver(child, row, LONGEST_SHORT_BREAK))),
            rule("366", EPISODES, RNE, LS)
                    .says("Each short break begins with the start of care.")
                    .mend("Enter S as the reason for the new episode, or correct the legal status.")
                    .each(
                            ChildRecord::episodes,
                            row -> row.status()
                                    .is(LegalStatus.SHORT_BREAKS_EACH_RECORDED)
                                    .and(row.startsCare().not())),
            rule("367", EPISODES, DECOM, DEC, LS)
                    .says("Short breaks take up no more than 75 days of any twelve months.")
                    .mend("Correct the days of the breaks, or enter the status under which the child is looked after.")
                    .by(new ShortBreakLimit(MOST_SHORT_BREAK_DAYS)),
            rule("378", EPISODES, LS, PLACE)
                    .says("A child placed with parents is not accommodated under section 20.")
                    .mend("Correct the legal status or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> row.status()
                                    .is(LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                                    .and(row.place().is(PlacementType::isWithParents))),
            rule("382", EPISODES, LS, PLACE)
                    .says("A child on short breaks is in no temporary placement.")
                    .mend("Correct the legal status or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> row.isShortBreaks().and(row.place().is(PlacementType::isTemporary))),
            rule("384", EPISODES, LS, PLACE)
                    .says("A child on short breaks is in no long-term foster placement.")
                    .mend("Correct the legal status or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> row.isShortBreaks().and(row.place().is(PlacementType::isLongTermFoster))),
            rule("408", EPISODES, LS, PLACE)
                    .says("A child placed for adoption under an order is under a placement order, E1.")
                    .mend("Correct the legal status or the type of placement.")
                    .each(
                            ChildRecord::episodes,
                            row -> row.place()
                                    .is(PlacementType::isAdoptionUnderOrder)
                                    .and(row.status()
                                            .is(LegalStatus.PLACEMENT_ORDER)
                                            .not())),
            rule("426", EPISODES, LS)
                    .says("Short breaks of a child are recorded in one way throughout the year: V3 or V4.")
                    .mend("Record each break as V3, or only the agreement as V4.")
                    .eachIn(ChildRecord::episodes, LegalStatusRules::isBesideOtherShortBreaks),
            rule("445", EPISODES, DECOM, LS)
                    .says("No episode that began in December 2005 or later is under a freeing order.")
                    .mend("Enter E1 for a placement order, or correct the first day.")
                    .until("2023/24")
                    .each(
                            ChildRecord::episodes,
                            row -> row.status()
                                    .is(LegalStatus.FREEING_ORDER)
                                    .and(Given.before(row.commenced(), PLACEMENT_ORDERS)
                                            .not())),
            rule("446", EPISODES, DECOM, LS)
                    .says("No episode that began before December 2005 is under a placement order.")
                    .mend("Correct the legal status or the first day.")
                    .each(
                            ChildRecord::episodes,
                            row -> row.status()
                                    .is(LegalStatus.PLACEMENT_ORDER)
                                    .and(Given.before(row.commenced(), PLACEMENT_ORDERS))),
            rule("451", EPISODES, DEC, REC, LS)
                    .says("No child is under a freeing order any more.")
                    .mend("Correct the legal status, or enter the end of the episode.")
                    .until("2023/24")
                    .each(
                            ChildRecord::episodes,
                            row -> row.status()
                                    .is(LegalStatus.FREEING_ORDER)
                                    .and(row.isOpen())
                                    .and(row.reasonCeased().isBlank())));

    private LegalStatusRules() {}

    /** Care that ends on the birthday does not go beyond it; care that goes on does, by the last day of the year. */
    private static Truth goesBeyondChildhood(ChildRecord child, EpisodeCells row) {
        return child.born(born -> CellChecks.hasAge(born, ADULT, child.period().lastDay())
                .and(() -> row.isOpen()
                        .or(born.test(
                                row.ceased(),
                                (day, end) -> end.isAfter(Age.of(day).attains(ADULT))))));
    }

    private static Truth isBesideOtherShortBreaks(ChildRecord child, EpisodeCells row) {
        return isBesideOther(child, row, LegalStatus.SHORT_BREAKS_EACH_RECORDED, LegalStatus.SHORT_BREAKS_AGREEMENT)
                .or(isBesideOther(
                        child, row, LegalStatus.SHORT_BREAKS_AGREEMENT, LegalStatus.SHORT_BREAKS_EACH_RECORDED));
    }

    private static Truth isBesideOther(ChildRecord child, EpisodeCells row, LegalStatus one, LegalStatus other) {
        return row.status()
                .is(one)
                .and(() -> ChildRecord.any(
                        child.episodes(),
                        each -> each == row ? Truth.NO : each.status().is(other)));
    }
}
