package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.COMPLAINTS_REGULATIONS_2006;
import static org.corporateparenting.law.Instruments.CORONAVIRUS_AMENDMENT_REGULATIONS_2020;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** The limits on the answers to complaints, stage by stage, with their provisions and the easing of 2020. */
final class ComplaintRules {

    private static final LocalDate IN_FORCE = LocalDate.of(2006, 9, 1);
    private static final LocalDate EASED_FROM = LocalDate.of(2020, 4, 24);
    private static final LocalDate EASED_UNTIL = LocalDate.of(2020, 9, 26);

    static final DutyRule STAGE_1 =
            rule("stage-1", "Answer to a complaint at stage 1", 10, "reg 14", VERIFIED_SECONDARY);

    static final DutyRule STAGE_1_EXTENDED = rule(
            "stage-1-extended",
            "Answer to a complaint at stage 1 for which more time was taken",
            20,
            "reg 14",
            VERIFIED_SECONDARY);

    static final DutyRule STAGE_2 =
            rule("stage-2", "Answer to a complaint after investigation", 25, "reg 17", VERIFIED_SECONDARY);

    static final DutyRule STAGE_2_EXTENDED = rule(
            "stage-2-extended",
            "Answer to a complaint after an investigation for which more time was taken",
            65,
            "reg 17",
            VERIFIED_SECONDARY);

    static final DutyRule PANEL_MEETS =
            rule("panel-meets", "Meeting of the panel on a complaint", 30, "reg 19(4)", VERIFIED);

    static final DutyRule PANEL_REPORTS =
            rule("panel-reports", "Report of the panel on a complaint", 5, "reg 20", VERIFIED_SECONDARY);

    static final DutyRule RESPONSE =
            rule("response", "Response to the report of the panel on a complaint", 15, "reg 20", VERIFIED_SECONDARY);

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(
            STAGE_1, STAGE_1_EXTENDED, STAGE_2, STAGE_2_EXTENDED, PANEL_MEETS, PANEL_REPORTS, RESPONSE);

    private ComplaintRules() {}

    private static DutyRule rule(String part, String title, int workingDays, String provision, Confidence confidence) {
        StatutoryPeriod limit = StatutoryPeriod.workingDays(workingDays);
        Citation citation = COMPLAINTS_REGULATIONS_2006.at(provision);
        return DutyRule.of(
                "COM-01",
                part,
                STATUTE,
                DatedParameter.of(
                        title,
                        List.of(
                                Limits.version(limit, DateRange.of(IN_FORCE, EASED_FROM), citation, confidence),
                                Limits.version(
                                        StatutoryPeriod.asSoonAsPracticable(),
                                        DateRange.of(EASED_FROM, EASED_UNTIL),
                                        CORONAVIRUS_AMENDMENT_REGULATIONS_2020.at("reg 6"),
                                        VERIFIED_SECONDARY),
                                Limits.version(limit, DateRange.startingOn(EASED_UNTIL), citation, confidence))));
    }
}
