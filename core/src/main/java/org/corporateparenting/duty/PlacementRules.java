package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CORONAVIRUS_AMENDMENT_REGULATIONS_2020;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** The limits on plans for placements and notices about them, with their provisions. */
final class PlacementRules {

    /** By the day on which the placement began. */
    static final DutyRule PLAN = DutyRule.of(
            "PLC-01",
            STATUTE,
            DatedParameter.of(
                    "Placement plan",
                    List.of(
                            Limits.version(
                                    StatutoryPeriod.workingDays(5),
                                    DateRange.of(Limits.CARE_PLANNING_IN_FORCE, Limits.EASED_FROM),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 9(1)-(2)"),
                                    VERIFIED),
                            Limits.version(
                                    StatutoryPeriod.asSoonAsPracticable(),
                                    DateRange.of(Limits.EASED_FROM, Limits.EASED_UNTIL),
                                    CORONAVIRUS_AMENDMENT_REGULATIONS_2020.at("reg 8(4)"),
                                    VERIFIED),
                            Limits.version(
                                    StatutoryPeriod.workingDays(5),
                                    DateRange.startingOn(Limits.EASED_UNTIL),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 9(1)-(2)"),
                                    VERIFIED))));

    /** The limit in an emergency; otherwise notice is due before the placement. */
    static final DutyRule NOTICE = DutyRule.of(
            "PLC-03",
            STATUTE,
            Limits.since2011(
                    "Notice of a placement",
                    StatutoryPeriod.workingDays(5),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 13(1)-(3)"),
                    VERIFIED));

    /** The authority of the area; the limit in an emergency, as for the other notices. */
    static final DutyRule AREA_NOTICE = DutyRule.of(
            "PLC-04",
            "area-authority",
            STATUTE,
            Limits.since(
                    PlacementApprovalRules.DIRECTOR_IN_FORCE,
                    "Notice of a placement out of area to the area authority",
                    StatutoryPeriod.workingDays(5),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 13(4)"),
                    VERIFIED));

    static final DutyRule ENDING = DutyRule.of(
            "PLC-14",
            STATUTE,
            Limits.since2011(
                    "Notice of the ending of a placement",
                    StatutoryPeriod.workingDays(10),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 14"),
                    VERIFIED));

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(PLAN, NOTICE, AREA_NOTICE, ENDING);

    private PlacementRules() {}
}
