package org.corporateparenting.validation.ssda903;

import static org.corporateparenting.ssda903.ReturnColumns.DATE_PERM;
import static org.corporateparenting.ssda903.ReturnColumns.DECOM;
import static org.corporateparenting.ssda903.ReturnColumns.DOB;
import static org.corporateparenting.ssda903.ReturnColumns.LA_PERM;
import static org.corporateparenting.ssda903.ReturnColumns.PREV_PERM;
import static org.corporateparenting.ssda903.ReturnColumns.RNE;
import static org.corporateparenting.ssda903.ReturnTable.EPISODES;
import static org.corporateparenting.ssda903.ReturnTable.PREVIOUS_PERMANENCE;
import static org.corporateparenting.validation.ssda903.CellChecks.mayBeCode;
import static org.corporateparenting.validation.ssda903.ChildRecord.any;
import static org.corporateparenting.validation.ssda903.RuleDraft.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.code.OtherPermanenceAuthority;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.time.PartialDate;

/** The orders under which children had left care before. */
final class PreviousPermanenceRules {

    /** Earlier permanence is asked of those whose care began on this day or later. */
    private static final LocalDate FIRST_ASKED = LocalDate.of(2016, 4, 1);

    static final ImmutableList<CollectionRule> ALL = ImmutableList.of(
            rule("630", EPISODES, DECOM, RNE)
                    .says("A child whose care starts in the year has the earlier permanence, with authority and date"
                            + " unless there was none (Z1).")
                    .mend("Enter the earlier permanence of the child.")
                    .reads(PREVIOUS_PERMANENCE, PREV_PERM, LA_PERM, DATE_PERM)
                    .eachIn(
                            ChildRecord::episodes,
                            (child, row) -> row.startsCare()
                                    .and(row.commenced().is(child.period()::contains))
                                    .and(() -> any(child.previousPermanence(), PreviousPermanenceRules::isComplete)
                                            .not())),
            rule("631", PREVIOUS_PERMANENCE, PREV_PERM)
                    .says("The earlier permanence is a code of the list.")
                    .mend("Enter the earlier permanence with a code of the list.")
                    .eachIn(ChildRecord::previousPermanence, (child, row) -> mayBeCode(row.option(), child)),
            rule("632", PREVIOUS_PERMANENCE, DATE_PERM)
                    .says("The order of the earlier permanence has a date, parts of it zz if not known, before care"
                            + " started.")
                    .mend("Correct the date of the order, or the first day of the period of care.")
                    .reads(EPISODES, DECOM, RNE)
                    .eachIn(
                            ChildRecord::previousPermanence,
                            (child, row) -> row.isOrderUnreadable().or(() -> isInCare(row, child))),
            rule("633", PREVIOUS_PERMANENCE, LA_PERM)
                    .says("The authority of the order is one of the list, or WAL, SCO, NIR, NUK or 999.")
                    .mend("Enter the number of the authority, or 999 if it is not known.")
                    .wants(Need.authorities())
                    .eachIn(
                            ChildRecord::previousPermanence,
                            (child, row) -> row.authority().is(text -> !isAuthority(text, child.lists()))),
            rule("634", PREVIOUS_PERMANENCE, DOB, PREV_PERM, LA_PERM, DATE_PERM)
                    .says("Earlier permanence is given only of a child whose care started on 1 April 2016 or later.")
                    .mend("Clear the earlier permanence, or correct the first day of the period of care.")
                    .reads(EPISODES, DECOM, RNE)
                    .eachIn(
                            ChildRecord::previousPermanence,
                            (child, row) -> row.option()
                                    .isGiven()
                                    .or(hasDetail(row))
                                    .and(() -> startedBeforeFirstAsked(child, row))),
            rule("635", PREVIOUS_PERMANENCE, PREV_PERM, LA_PERM, DATE_PERM)
                    .says("No authority and no date is given of an earlier permanence that there was not, or is blank.")
                    .mend("Clear the authority and the date, or enter the earlier permanence.")
                    .each(
                            ChildRecord::previousPermanence,
                            row -> row.option()
                                    .isBlank()
                                    .or(row.option().is(PreviousPermanence.NONE))
                                    .and(hasDetail(row))));

    private PreviousPermanenceRules() {}

    private static Truth isComplete(PreviousPermanenceCells row) {
        return row.option()
                .is(PreviousPermanence.NONE)
                .or(row.option()
                        .isGiven()
                        .and(row.authority().isGiven())
                        .and(row.ordered().isGiven()));
    }

    private static Truth hasDetail(PreviousPermanenceCells row) {
        return row.authority().isGiven().or(row.ordered().isGiven());
    }

    /** Whether even the earliest day that the order can be of is not before the start of care. */
    private static Truth isInCare(PreviousPermanenceCells row, ChildRecord child) {
        return row.orderMade()
                .value()
                .map(PartialDate::earliest)
                .map(day -> CareStart.hasLatestPeriodBegunBy(day, child))
                .orElse(Truth.NO);
    }

    private static boolean isAuthority(String text, ReturnLists lists) {
        return OtherPermanenceAuthority.tryOf(text).isPresent()
                || AuthorityCode.tryOf(text)
                        .filter(code -> lists.authorities()
                                .filter(list -> !list.test(code))
                                .isEmpty())
                        .isPresent();
    }

    /** No care began before birth, which tells where the start of care does not. */
    private static Truth startedBeforeFirstAsked(ChildRecord child, PreviousPermanenceCells row) {
        return row.born().is(born -> !born.isBefore(FIRST_ASKED)).isYes()
                ? Truth.NO
                : CareStart.hasLatestPeriodBegunBy(FIRST_ASKED.minusDays(1), child);
    }
}
