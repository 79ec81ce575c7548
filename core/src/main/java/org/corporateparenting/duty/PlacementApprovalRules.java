package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.RECALLED_MEDIUM;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.CORONAVIRUS_AMENDMENT_REGULATIONS_2020;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** What must be approved or done before a placement takes effect, with the provisions. */
final class PlacementApprovalRules {

    /** The director's approval, and written notice to the area authority, came into force. */
    static final LocalDate DIRECTOR_IN_FORCE = LocalDate.of(2014, 1, 27);

    static final DutyRule EDUCATION = DutyRule.of(
            "PLC-02",
            STATUTE,
            Limits.since2011(
                    "Approval of a move that disrupts education in key stage 4",
                    StatutoryPeriod.beforeEvent(),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 10"),
                    VERIFIED));

    /** Of any placement out of area, and from 27 January 2014 of one in an adjoining area. */
    static final DutyRule OUT_OF_AREA = DutyRule.of(
            "PLC-04",
            "nominated-officer",
            STATUTE,
            DatedParameter.of(
                    "Nominated officer's approval of a placement out of area",
                    List.of(
                            Limits.version(
                                    StatutoryPeriod.beforeEvent(),
                                    DateRange.of(Limits.CARE_PLANNING_IN_FORCE, DIRECTOR_IN_FORCE),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 11(1)"),
                                    VERIFIED_SECONDARY),
                            Limits.version(
                                    StatutoryPeriod.beforeEvent(),
                                    DateRange.startingOn(DIRECTOR_IN_FORCE),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 11(1)(a)"),
                                    VERIFIED))));

    static final DutyRule AT_A_DISTANCE = DutyRule.of(
            "PLC-04",
            "director",
            STATUTE,
            Limits.since(
                    DIRECTOR_IN_FORCE,
                    "Director's approval of a placement at a distance",
                    StatutoryPeriod.beforeEvent(),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 11(1)(b), (5)"),
                    VERIFIED));

    static final DutyRule ABROAD_BY_COURT = before(
            "PLC-05",
            "court",
            "Court's approval of living outside England and Wales",
            CHILDREN_ACT_1989.at("Sch 2 para 19(1)-(5)"),
            VERIFIED);

    static final DutyRule ABROAD_BY_PARENTS = before(
            "PLC-05",
            "parental-responsibility",
            "Approval of living outside England and Wales by all with parental responsibility",
            CHILDREN_ACT_1989.at("Sch 2 para 19(2)"),
            VERIFIED);

    static final DutyRule SUITABILITY = before(
            "PLC-11",
            "suitability",
            "Suitability of other arrangements",
            CARE_PLANNING_REGULATIONS_2010.at("reg 27, Sch 6"),
            VERIFIED);

    static final DutyRule CHILD_VISIT = before(
            "PLC-11",
            "visit",
            "The child's visit before a placement in other arrangements",
            CARE_PLANNING_REGULATIONS_2010.at("reg 27"),
            VERIFIED);

    static final DutyRule OFFICER_INFORMED = before(
            "PLC-11",
            "reviewing-officer",
            "Reviewing officer informed of other arrangements",
            CARE_PLANNING_REGULATIONS_2010.at("reg 27"),
            VERIFIED);

    static final DutyRule PARENT_ASSESSED = before(
            "PLC-12",
            "assessment",
            "Assessment before a placement with parents",
            CARE_PLANNING_REGULATIONS_2010.at("reg 17, Sch 3"),
            VERIFIED);

    static final DutyRule PARENT_APPROVED = before(
            "PLC-12",
            "approval",
            "Approval before a placement with parents",
            CARE_PLANNING_REGULATIONS_2010.at("reg 18(1)"),
            VERIFIED);

    /** Left out of regulation 18(1) from 24 April to 25 September 2020. */
    static final DutyRule PARENT_PLANNED = DutyRule.of(
            "PLC-12",
            "plan",
            STATUTE,
            DatedParameter.of(
                    "Placement plan before a placement with parents",
                    List.of(
                            beforeSince(DateRange.of(Limits.CARE_PLANNING_IN_FORCE, Limits.EASED_FROM), "reg 18(1)"),
                            beforeSince(DateRange.startingOn(Limits.EASED_UNTIL), "reg 18(1)"))));

    static final DutyRule PARENT_INTERVIEWED = before(
            "PLC-13",
            "interview",
            "Interview before an immediate placement with parents",
            CARE_PLANNING_REGULATIONS_2010.at("reg 19(a)"),
            RECALLED_HIGH);

    static final DutyRule IMMEDIATE_ASSESSED = DutyRule.of(
            "PLC-13",
            "assessment",
            STATUTE,
            DatedParameter.of(
                    "Assessment after an immediate placement with parents",
                    List.of(
                            Limits.version(
                                    StatutoryPeriod.workingDays(10),
                                    DateRange.of(Limits.CARE_PLANNING_IN_FORCE, Limits.EASED_FROM),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 19(b)"),
                                    RECALLED_HIGH),
                            Limits.version(
                                    StatutoryPeriod.asSoonAsPracticable(),
                                    DateRange.of(Limits.EASED_FROM, Limits.EASED_UNTIL),
                                    CORONAVIRUS_AMENDMENT_REGULATIONS_2020.at("reg 8(7)"),
                                    RECALLED_MEDIUM),
                            Limits.version(
                                    StatutoryPeriod.workingDays(10),
                                    DateRange.startingOn(Limits.EASED_UNTIL),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 19(b)"),
                                    RECALLED_HIGH))));

    /** Counted from the completed assessment; while there is none, from the last day for it. */
    static final DutyRule IMMEDIATE_DECIDED = DutyRule.of(
            "PLC-13",
            "decision",
            STATUTE,
            Limits.since2011(
                    "Decision after an immediate placement with parents",
                    StatutoryPeriod.workingDays(10),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 19(c)"),
                    RECALLED_HIGH));

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(
            EDUCATION,
            OUT_OF_AREA,
            AT_A_DISTANCE,
            ABROAD_BY_COURT,
            ABROAD_BY_PARENTS,
            SUITABILITY,
            CHILD_VISIT,
            OFFICER_INFORMED,
            PARENT_ASSESSED,
            PARENT_APPROVED,
            PARENT_PLANNED,
            PARENT_INTERVIEWED,
            IMMEDIATE_ASSESSED,
            IMMEDIATE_DECIDED);

    private PlacementApprovalRules() {}

    private static DutyRule before(String id, String part, String title, Citation citation, Confidence confidence) {
        return DutyRule.of(
                id, part, STATUTE, Limits.since2011(title, StatutoryPeriod.beforeEvent(), citation, confidence));
    }

    private static DatedValue<StatutoryPeriod> beforeSince(DateRange validity, String provision) {
        return Limits.version(
                StatutoryPeriod.beforeEvent(), validity, CARE_PLANNING_REGULATIONS_2010.at(provision), VERIFIED);
    }
}
