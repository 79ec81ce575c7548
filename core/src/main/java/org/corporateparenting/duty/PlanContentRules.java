package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumSet;
import org.corporateparenting.casework.plan.CarePlanSection;
import org.corporateparenting.time.StatutoryPeriod;

/** What a care plan must hold, who must agree to it, how it may change and what a court may direct. */
final class PlanContentRules {

    /** Regulation 5(1)(f) on victims of trafficking and asylum seekers came into force. */
    private static final LocalDate TRAFFICKING_IN_FORCE = LocalDate.of(2014, 8, 18);

    static final int SIXTEEN = 16;

    /** The regulation says so far as practicable, and names no day. */
    static final DutyRule AGREED = DutyRule.of(
            "CPL-02",
            STATUTE,
            Limits.since2011(
                    "Agreement to the care plan",
                    StatutoryPeriod.asSoonAsPracticable(),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 4(4)-(5)"),
                    VERIFIED));

    /** The court names the day. */
    static final DutyRule DIRECTED = DutyRule.of(
            "CPL-03",
            STATUTE,
            Limits.since2011(
                    "Care plan within the time that the court directs",
                    StatutoryPeriod.beforeEvent(),
                    CHILDREN_ACT_1989.at("s.31A(1)-(2)"),
                    RECALLED_HIGH));

    /** One part for each thing that every care plan must hold. */
    static final ImmutableMap<CarePlanSection, DutyRule> CONTENTS = Maps.immutableEnumMap(Maps.toMap(
            EnumSet.complementOf(EnumSet.of(CarePlanSection.TRAFFICKING_OR_ASYLUM)), PlanContentRules::holds));

    static final DutyRule TRAFFICKING_OR_ASYLUM = DutyRule.of(
            "CPL-05",
            STATUTE,
            Limits.since(
                    TRAFFICKING_IN_FORCE,
                    "Trafficking or asylum recorded in the care plan",
                    StatutoryPeriod.beforeEvent(),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 5(1)(f)"),
                    VERIFIED));

    static final DutyRule CHANGED = DutyRule.of(
            "CPL-06",
            STATUTE,
            Limits.since2011(
                    "Review before a significant change of the care plan",
                    StatutoryPeriod.beforeEvent(),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 32(2)"),
                    VERIFIED));

    static final ImmutableList<DutyRule> ALL = ImmutableList.<DutyRule>builder()
            .add(AGREED, DIRECTED, TRAFFICKING_OR_ASYLUM, CHANGED)
            .addAll(CONTENTS.values())
            .build();

    private PlanContentRules() {}

    private static DutyRule holds(CarePlanSection section) {
        String words = Ascii.toLowerCase(section.name());
        return DutyRule.of(
                "CPL-04",
                words.replace('_', '-'),
                STATUTE,
                Limits.since2011(
                        "Care plan content: " + words.replace('_', ' '),
                        StatutoryPeriod.beforeEvent(),
                        CARE_PLANNING_REGULATIONS_2010.at("reg 5, Sch 1"),
                        VERIFIED));
    }
}
