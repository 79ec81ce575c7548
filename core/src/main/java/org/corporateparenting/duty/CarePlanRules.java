package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.GUIDANCE;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_GUIDANCE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.EDUCATION_GUIDANCE_2018;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.EachSchoolTerm;
import org.corporateparenting.time.StatutoryPeriod;

/** The limits on care plans, education plans and permanence plans, with their provisions. */
final class CarePlanRules {

    /** Regulations 47A to 47C on children remanded came into force. */
    static final LocalDate REMAND_IN_FORCE = LocalDate.of(2013, 4, 19);

    /** The age from which a personal education plan is asked for. */
    static final int THREE = 3;

    static final DutyRule CARE_PLAN = DutyRule.of(
            "CPL-01",
            STATUTE,
            Limits.since2011(
                    "Care plan of a child not under a care order",
                    StatutoryPeriod.workingDays(10),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 4(1)-(2)"),
                    VERIFIED));

    static final DutyRule REMANDED = remand(
            "CPL-07",
            "Care plan of a child remanded to local authority accommodation",
            StatutoryPeriod.workingDays(5),
            "reg 47B(2)");

    static final DutyRule DETAINED = remand(
            "CPL-08",
            "Detention placement plan of a child remanded to youth detention accommodation",
            StatutoryPeriod.workingDays(10),
            "regs 47A(2)(c), 47C");

    static final DutyRule EDUCATION_STARTED = DutyRule.of(
            "CPL-11",
            "start",
            GUIDANCE,
            Limits.since2011(
                    "Personal education plan started",
                    StatutoryPeriod.workingDays(10),
                    EDUCATION_GUIDANCE_2018.at("timing of the personal education plan"),
                    VERIFIED_SECONDARY));

    /** By the first review, and at the latest on the last day for it. */
    static final DutyRule EDUCATION_READY = DutyRule.of(
            "CPL-11",
            "first-review",
            GUIDANCE,
            Limits.since2011(
                    "Personal education plan ready for the first review",
                    StatutoryPeriod.beforeEvent(),
                    EDUCATION_GUIDANCE_2018.at("timing of the personal education plan"),
                    VERIFIED_SECONDARY));

    /** The terms themselves are given by the application. */
    static final DutyRule EDUCATION_TERMLY = DutyRule.of(
            "CPL-11",
            "termly",
            GUIDANCE,
            Limits.since2011(
                    "Personal education plan reviewed in every school term",
                    new EachSchoolTerm(ImmutableList.of()),
                    EDUCATION_GUIDANCE_2018.at("timing of the personal education plan"),
                    VERIFIED_SECONDARY));

    /** By the second review. */
    static final DutyRule PERMANENCE = DutyRule.of(
            "CPL-12",
            GUIDANCE,
            Limits.since2011(
                    "Permanence plan by the second review",
                    StatutoryPeriod.beforeEvent(),
                    CARE_PLANNING_GUIDANCE.at("permanence planning"),
                    VERIFIED_SECONDARY));

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(
            CARE_PLAN, REMANDED, DETAINED, EDUCATION_STARTED, EDUCATION_READY, EDUCATION_TERMLY, PERMANENCE);

    private CarePlanRules() {}

    private static DutyRule remand(String id, String title, StatutoryPeriod limit, String provision) {
        return DutyRule.of(
                id,
                STATUTE,
                DatedParameter.of(
                        title,
                        List.of(Limits.version(
                                limit,
                                DateRange.startingOn(REMAND_IN_FORCE),
                                CARE_PLANNING_REGULATIONS_2010.at(provision),
                                RECALLED_HIGH))));
    }
}
