package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.RECALLED_MEDIUM;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_LEAVERS_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** The limits on assessments, plans, contact and visits on leaving care, with their provisions. */
final class LeavingCareRules {

    /** Section 23C came into force. */
    private static final LocalDate LEAVING_CARE_ACT = LocalDate.of(2001, 10, 1);

    /** Section 23CZB came into force. */
    private static final LocalDate TO_TWENTY_FIVE = LocalDate.of(2018, 4, 1);

    /** The review of the pathway plan follows so many days of accommodation (regulation 7(3)). */
    static final int DAYS_BEFORE_REVIEW = 28;

    static final DutyRule IN_TOUCH = DutyRule.of(
            "CL-07",
            STATUTE,
            since(
                    LEAVING_CARE_ACT,
                    "Keep in touch with a former relevant child",
                    StatutoryPeriod.asSoonAsPracticable(),
                    CHILDREN_ACT_1989.at("s.23C(2)"),
                    VERIFIED));

    static final DutyRule ELIGIBLE_ASSESSMENT = DutyRule.of(
            "CL-09",
            STATUTE,
            Limits.since2011(
                    "Assessment of an eligible child's needs",
                    StatutoryPeriod.months(3),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 42(1)"),
                    VERIFIED));

    static final DutyRule RELEVANT_ASSESSMENT = DutyRule.of(
            "CL-10",
            "relevant",
            STATUTE,
            Limits.since2011(
                    "Assessment of a relevant child's needs",
                    StatutoryPeriod.months(3),
                    CARE_LEAVERS_REGULATIONS_2010.at("reg 5(2)(a)"),
                    VERIFIED));

    static final DutyRule EDUCATION_ASSESSMENT = DutyRule.of(
            "CL-10",
            "education",
            STATUTE,
            Limits.since2011(
                    "Assessment of a former relevant child who resumes education",
                    StatutoryPeriod.months(3),
                    CARE_LEAVERS_REGULATIONS_2010.at("reg 5(2)(b)"),
                    VERIFIED));

    static final DutyRule ELIGIBLE_PLAN = DutyRule.of(
            "CL-11",
            "eligible",
            STATUTE,
            Limits.since2011(
                    "Pathway plan of an eligible child",
                    StatutoryPeriod.asSoonAsPracticable(),
                    CARE_PLANNING_REGULATIONS_2010.at("regs 41(b), 43"),
                    RECALLED_HIGH));

    static final DutyRule RELEVANT_PLAN = DutyRule.of(
            "CL-11",
            "relevant",
            STATUTE,
            Limits.since2011(
                    "Pathway plan after leaving care",
                    StatutoryPeriod.asSoonAsPracticable(),
                    CARE_LEAVERS_REGULATIONS_2010.at("reg 6"),
                    RECALLED_HIGH));

    static final DutyRule PLAN_REVIEW = DutyRule.of(
            "CL-12",
            "interval",
            STATUTE,
            Limits.since2011(
                    "Review of the pathway plan",
                    StatutoryPeriod.months(6),
                    CARE_LEAVERS_REGULATIONS_2010.at("reg 7(2)"),
                    VERIFIED_SECONDARY));

    static final DutyRule REQUESTED_REVIEW = DutyRule.of(
            "CL-12",
            "request",
            STATUTE,
            Limits.since2011(
                    "Review of the pathway plan that was asked for",
                    StatutoryPeriod.asSoonAsPracticable(),
                    CARE_LEAVERS_REGULATIONS_2010.at("reg 7(2)"),
                    VERIFIED_SECONDARY));

    static final DutyRule ACCOMMODATED_REVIEW = DutyRule.of(
            "CL-12",
            "accommodation",
            STATUTE,
            Limits.since2011(
                    "Review of the pathway plan after 28 days of accommodation",
                    StatutoryPeriod.asSoonAsPracticable(),
                    CARE_LEAVERS_REGULATIONS_2010.at("reg 7(3)"),
                    RECALLED_MEDIUM));

    static final DutyRule ADVISER_REQUESTED = DutyRule.of(
            "CL-13",
            "request",
            STATUTE,
            since(
                    TO_TWENTY_FIVE,
                    "Personal adviser asked for from 21 to 25",
                    StatutoryPeriod.asSoonAsPracticable(),
                    CHILDREN_ACT_1989.at("s.23CZB(2)-(3)"),
                    VERIFIED));

    static final DutyRule FIRST_VISIT = DutyRule.of(
            "CL-14",
            "first",
            STATUTE,
            Limits.since2011(
                    "Adviser's first visit to accommodation",
                    StatutoryPeriod.days(7),
                    CARE_LEAVERS_REGULATIONS_2010.at("reg 8(2)(a)"),
                    VERIFIED));

    static final DutyRule VISIT_BEFORE_REVIEW = DutyRule.of(
            "CL-14",
            "before-review",
            STATUTE,
            Limits.since2011(
                    "Adviser's visit to accommodation before the review of the pathway plan",
                    StatutoryPeriod.asSoonAsPracticable(),
                    CARE_LEAVERS_REGULATIONS_2010.at("reg 8(2)(b)"),
                    VERIFIED));

    static final DutyRule LATER_VISIT = DutyRule.of(
            "CL-14",
            "later",
            STATUTE,
            Limits.since2011(
                    "Adviser's next visit to accommodation",
                    StatutoryPeriod.months(2),
                    CARE_LEAVERS_REGULATIONS_2010.at("reg 8(2)(c)"),
                    VERIFIED));

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(
            IN_TOUCH,
            ELIGIBLE_ASSESSMENT,
            RELEVANT_ASSESSMENT,
            EDUCATION_ASSESSMENT,
            ELIGIBLE_PLAN,
            RELEVANT_PLAN,
            PLAN_REVIEW,
            REQUESTED_REVIEW,
            ACCOMMODATED_REVIEW,
            ADVISER_REQUESTED,
            FIRST_VISIT,
            VISIT_BEFORE_REVIEW,
            LATER_VISIT);

    private LeavingCareRules() {}

    private static DatedParameter<StatutoryPeriod> since(
            LocalDate day, String title, StatutoryPeriod limit, Citation citation, Confidence confidence) {
        return DatedParameter.of(
                title, List.of(Limits.version(limit, DateRange.startingOn(day), citation, confidence)));
    }
}
