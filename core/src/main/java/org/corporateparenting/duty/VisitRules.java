package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CORONAVIRUS_AMENDMENT_REGULATIONS_2020;
import static org.corporateparenting.law.Instruments.DETENTION_VISITS_REGULATIONS_2010;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** The limits on visits to a child, with their provisions. */
final class VisitRules {

    /** Regulation 28(3A) and long-term foster placements under regulation 22B. */
    static final LocalDate LONG_TERM_FOSTERING_IN_FORCE = LocalDate.of(2015, 4, 1);

    static final DutyRule FIRST =
            duty("VIS-01", "First visit in a placement", StatutoryPeriod.weeks(1), "reg 28(2)(a)", VERIFIED);

    static final DutyRule FIRST_YEAR = duty(
            "VIS-02",
            "Next visit in the first year of a placement",
            StatutoryPeriod.weeks(6),
            "reg 28(2)(b)",
            VERIFIED);

    /** The limit in any placement that is not intended to last; its versions are those of the whole paragraph. */
    static final DutyRule LATER = DutyRule.of(
            "VIS-03",
            STATUTE,
            DatedParameter.of(
                    "Next visit after the first year of a placement",
                    List.of(
                            Limits.version(
                                    StatutoryPeriod.weeks(6),
                                    DateRange.of(Limits.CARE_PLANNING_IN_FORCE, LONG_TERM_FOSTERING_IN_FORCE),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 28(2)(c)"),
                                    VERIFIED),
                            Limits.version(
                                    StatutoryPeriod.weeks(6),
                                    DateRange.startingOn(LONG_TERM_FOSTERING_IN_FORCE),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 28(2)(c), (3A)"),
                                    VERIFIED_SECONDARY))));

    /** The limit where the placement is intended to last until the child is 18. */
    static final DatedParameter<StatutoryPeriod> LATER_PERMANENT = Limits.since2011(
            "Visits where the placement is intended to last until 18",
            StatutoryPeriod.months(3),
            CARE_PLANNING_REGULATIONS_2010.at("reg 28(2)(c)(i)"),
            VERIFIED);

    /** The limit where the child has been in a long-term foster placement for a year and agrees to fewer visits. */
    static final DatedParameter<StatutoryPeriod> LATER_AGREED = DatedParameter.of(
            "Visits agreed to be fewer in a long-term foster placement",
            List.of(Limits.version(
                    StatutoryPeriod.months(6),
                    DateRange.startingOn(LONG_TERM_FOSTERING_IN_FORCE),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 28(3A)"),
                    VERIFIED_SECONDARY)));

    static final DutyRule IMMEDIATE_FIRST = part(
            "VIS-05",
            "first",
            "First visit in an immediate placement with a parent",
            StatutoryPeriod.weeks(1),
            "reg 28(3)(a)",
            VERIFIED);
    static final DutyRule IMMEDIATE_WEEKLY = part(
            "VIS-05",
            "weekly",
            "Next weekly visit in an immediate placement with a parent",
            StatutoryPeriod.weeks(1),
            "reg 28(3)(a)",
            VERIFIED);
    static final DutyRule IMMEDIATE_LATER = part(
            "VIS-05",
            "later",
            "Next visit to an immediate placement with a parent after the first review",
            StatutoryPeriod.weeks(6),
            "reg 28(3)(b)",
            VERIFIED);

    static final DutyRule TEMPORARY_FIRST = part(
            "VIS-06",
            "first",
            "First visit under temporary approval, or with a parent under an interim order",
            StatutoryPeriod.weeks(1),
            "reg 28(4)(a)",
            VERIFIED);
    static final DutyRule TEMPORARY_WEEKLY = part(
            "VIS-06",
            "weekly",
            "Next weekly visit under temporary approval, or with a parent under an interim order",
            StatutoryPeriod.weeks(1),
            "reg 28(4)(a)",
            VERIFIED);
    static final DutyRule TEMPORARY_LATER = part(
            "VIS-06",
            "later",
            "Next visit after the first review under temporary approval, or with a parent under an interim order",
            StatutoryPeriod.weeks(4),
            "reg 28(4)(b)",
            VERIFIED);

    static final DutyRule WITH_PARENTS_FIRST = part(
            "VIS-07",
            "first",
            "First visit to a child with a parent under a care order",
            StatutoryPeriod.weeks(1),
            "reg 28(5)(a)",
            VERIFIED);
    static final DutyRule WITH_PARENTS_LATER = part(
            "VIS-07",
            "later",
            "Next visit to a child with a parent under a care order",
            StatutoryPeriod.weeks(6),
            "reg 28(5)(b)",
            VERIFIED);

    static final DutyRule ELSEWHERE_FIRST = part(
            "VIS-08",
            "first",
            "First visit where another person arranges where the child lives",
            StatutoryPeriod.weeks(1),
            "reg 28(6)(a)",
            RECALLED_HIGH);
    static final DutyRule ELSEWHERE_FIRST_YEAR = part(
            "VIS-08",
            "first-year",
            "Next visit in the first year where another person arranges where the child lives",
            StatutoryPeriod.weeks(6),
            "reg 28(6)(b)",
            RECALLED_HIGH);
    static final DutyRule ELSEWHERE_LATER = part(
            "VIS-08",
            "later",
            "Next visit after the first year where another person arranges where the child lives",
            StatutoryPeriod.months(3),
            "reg 28(6)(c)",
            RECALLED_HIGH);

    static final DutyRule REQUESTED = part(
            "VIS-09",
            "request",
            "Visit that was reasonably requested",
            StatutoryPeriod.asSoonAsPracticable(),
            "reg 28(7)(a)",
            VERIFIED_SECONDARY);
    static final DutyRule CONCERN = part(
            "VIS-09",
            "concern",
            "Visit after notice of concern about the children's home",
            StatutoryPeriod.weeks(1),
            "reg 28(7)(b)",
            RECALLED_HIGH);

    static final DutyRule SHORT_BREAKS_FIRST = part(
            "VIS-10",
            "first",
            "First visit in a series of short breaks",
            StatutoryPeriod.months(3),
            "reg 48(3)(c)",
            RECALLED_HIGH);
    static final DutyRule SHORT_BREAKS_LATER = part(
            "VIS-10",
            "later",
            "Next visit in a series of short breaks",
            StatutoryPeriod.months(6),
            "reg 48(3)(c)",
            RECALLED_HIGH);

    /** On the day of the visit itself. */
    static final DutyRule IN_PRIVATE =
            duty("VIS-12", "Child spoken to in private at a visit", StatutoryPeriod.beforeEvent(), "reg 29", VERIFIED);

    static final DutyRule DETAINED = DutyRule.of(
            "VIS-13",
            STATUTE,
            Limits.since2011(
                    "First visit to a child no longer looked after because detained",
                    StatutoryPeriod.workingDays(10),
                    DETENTION_VISITS_REGULATIONS_2010.at("reg 4"),
                    RECALLED_HIGH));

    /** A visit whose last day fell from 24 April to 25 September 2020 was due as soon as reasonably practicable. */
    static final DutyRule EASED = DutyRule.of(
            "C19-VIS",
            STATUTE,
            DatedParameter.of(
                    "Visits eased during the coronavirus period",
                    List.of(Limits.version(
                            StatutoryPeriod.asSoonAsPracticable(),
                            DateRange.ofClosed(LocalDate.of(2020, 4, 24), LocalDate.of(2020, 9, 25)),
                            CORONAVIRUS_AMENDMENT_REGULATIONS_2020.at("reg 8"),
                            VERIFIED_SECONDARY))));

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(
            FIRST,
            FIRST_YEAR,
            LATER,
            IMMEDIATE_FIRST,
            IMMEDIATE_WEEKLY,
            IMMEDIATE_LATER,
            TEMPORARY_FIRST,
            TEMPORARY_WEEKLY,
            TEMPORARY_LATER,
            WITH_PARENTS_FIRST,
            WITH_PARENTS_LATER,
            ELSEWHERE_FIRST,
            ELSEWHERE_FIRST_YEAR,
            ELSEWHERE_LATER,
            REQUESTED,
            CONCERN,
            SHORT_BREAKS_FIRST,
            SHORT_BREAKS_LATER,
            IN_PRIVATE,
            DETAINED,
            EASED);

    private VisitRules() {}

    private static DutyRule duty(
            String id, String title, StatutoryPeriod limit, String provision, Confidence confidence) {
        return DutyRule.of(
                id, STATUTE, Limits.since2011(title, limit, CARE_PLANNING_REGULATIONS_2010.at(provision), confidence));
    }

    private static DutyRule part(
            String id, String part, String title, StatutoryPeriod limit, String provision, Confidence confidence) {
        return DutyRule.of(
                id,
                part,
                STATUTE,
                Limits.since2011(title, limit, CARE_PLANNING_REGULATIONS_2010.at(provision), confidence));
    }
}
