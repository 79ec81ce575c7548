package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.GUIDANCE;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.HEALTH_GUIDANCE_2015;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** The limits on assessments of a child's health, with their provisions. */
final class HealthRules {

    static final int FIVE = 5;

    /** An assessment made so long before the child became looked after still serves (regulation 7(2)). */
    static final int MONTHS_BEFORE = 3;

    /** By the first review, and at the latest on the last day for it. */
    static final DutyRule INITIAL = DutyRule.of(
            "HLT-01",
            STATUTE,
            Limits.since2011(
                    "First assessment of the child's health",
                    StatutoryPeriod.beforeEvent(),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 7(1)-(2)"),
                    VERIFIED_SECONDARY));

    static final DutyRule TARGET = DutyRule.of(
            "HLT-02",
            "target",
            GUIDANCE,
            DatedParameter.of(
                    "First assessment of the child's health within the working target",
                    List.of(Limits.version(
                            StatutoryPeriod.workingDays(20),
                            DateRange.startingOn(LocalDate.of(2015, 3, 24)),
                            HEALTH_GUIDANCE_2015.at("first assessment and health plan"),
                            RECALLED_HIGH))));

    /** The limit once the child is five. */
    static final DutyRule LATER = DutyRule.of(
            "HLT-03",
            STATUTE,
            Limits.since2011(
                    "Next assessment of the child's health",
                    StatutoryPeriod.months(12),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 7(3)"),
                    VERIFIED_SECONDARY));

    /** The limit under the age of five. */
    static final StatutoryPeriod UNDER_FIVE = StatutoryPeriod.months(6);

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(INITIAL, TARGET, LATER);

    private HealthRules() {}
}
