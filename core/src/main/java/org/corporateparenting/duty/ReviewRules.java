package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.RECALLED_MEDIUM;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.GUIDANCE;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.CORONAVIRUS_AMENDMENT_REGULATIONS_2020;
import static org.corporateparenting.law.Instruments.IRO_HANDBOOK_2010;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** The limits on reviews of a child's case, with their provisions. */
final class ReviewRules {

    static final DutyRule FIRST = DutyRule.of(
            "REV-01",
            STATUTE,
            Limits.since2011(
                    "First review of the child's case",
                    StatutoryPeriod.workingDays(20),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 33(1)"),
                    VERIFIED));

    static final DutyRule SECOND = DutyRule.of(
            "REV-02",
            STATUTE,
            Limits.since2011(
                    "Second review of the child's case",
                    StatutoryPeriod.months(3),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 33(2)"),
                    VERIFIED));

    static final DutyRule LATER = DutyRule.of(
            "REV-03",
            STATUTE,
            Limits.since2011(
                    "Next review of the child's case",
                    StatutoryPeriod.months(6),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 33(2)"),
                    VERIFIED));

    static final DutyRule EARLY = DutyRule.of(
            "REV-04",
            STATUTE,
            Limits.since2011(
                    "Early review where one is called for",
                    StatutoryPeriod.asSoonAsPracticable(),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 33(3)"),
                    VERIFIED));

    static final DutyRule SHORT_BREAKS_FIRST = DutyRule.of(
            "REV-06",
            "first",
            STATUTE,
            Limits.since2011(
                    "First review in a series of short breaks",
                    StatutoryPeriod.months(3),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 48(3)(d)"),
                    VERIFIED_SECONDARY));

    static final DutyRule SHORT_BREAKS_LATER = DutyRule.of(
            "REV-06",
            "later",
            STATUTE,
            Limits.since2011(
                    "Next review in a series of short breaks",
                    StatutoryPeriod.months(6),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 48(3)(d)"),
                    VERIFIED_SECONDARY));

    static final DutyRule ADJOURNED = DutyRule.of(
            "REV-07",
            STATUTE,
            Limits.since2011(
                    "Review resumed after an adjournment",
                    StatutoryPeriod.workingDays(20),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 36(2)"),
                    RECALLED_HIGH));

    static final DutyRule OFFICER_BEFORE_FIRST_REVIEW = DutyRule.of(
            "REV-08",
            "appointed",
            STATUTE,
            Limits.since2011(
                    "Independent reviewing officer appointed before the first review",
                    StatutoryPeriod.beforeEvent(),
                    CHILDREN_ACT_1989.at("s.25A(1)-(3)"),
                    VERIFIED));

    static final DutyRule OFFICER_SOON = DutyRule.of(
            "REV-08",
            "handbook",
            GUIDANCE,
            Limits.since2011(
                    "Independent reviewing officer named soon after the child becomes looked after",
                    StatutoryPeriod.workingDays(5),
                    IRO_HANDBOOK_2010.at("appointment of the reviewing officer"),
                    VERIFIED_SECONDARY));

    static final DutyRule DECISIONS = paper("decisions", "Review decisions issued", 5);

    static final DutyRule RECORD = paper("record", "Record of the review completed", 15);

    static final DutyRule DISTRIBUTION = paper("distribution", "Record of the review sent out", 20);

    /** From 24 April to 25 September 2020 later reviews had no fixed day; the limits on the first two were kept. */
    static final DutyRule EASED = DutyRule.of(
            "C19-REV",
            STATUTE,
            DatedParameter.of(
                    "Later reviews eased during the coronavirus period",
                    List.of(Limits.version(
                            StatutoryPeriod.asSoonAsPracticable(),
                            DateRange.ofClosed(LocalDate.of(2020, 4, 24), LocalDate.of(2020, 9, 25)),
                            CORONAVIRUS_AMENDMENT_REGULATIONS_2020.at("reg 8"),
                            RECALLED_MEDIUM))));

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(
            FIRST,
            SECOND,
            LATER,
            EARLY,
            SHORT_BREAKS_FIRST,
            SHORT_BREAKS_LATER,
            ADJOURNED,
            OFFICER_BEFORE_FIRST_REVIEW,
            OFFICER_SOON,
            DECISIONS,
            RECORD,
            DISTRIBUTION,
            EASED);

    private ReviewRules() {}

    private static DutyRule paper(String part, String title, int workingDays) {
        return DutyRule.of(
                "REV-09",
                part,
                GUIDANCE,
                Limits.since2011(
                        title,
                        StatutoryPeriod.workingDays(workingDays),
                        IRO_HANDBOOK_2010.at("decisions and record of the review"),
                        RECALLED_MEDIUM));
    }
}
