package org.corporateparenting.careleaver;

import static org.corporateparenting.careleaver.CareLeaverGroup.ELIGIBLE;
import static org.corporateparenting.careleaver.CareLeaverGroup.FORMER_RELEVANT;
import static org.corporateparenting.careleaver.CareLeaverGroup.QUALIFYING;
import static org.corporateparenting.careleaver.CareLeaverGroup.RELEVANT;
import static org.corporateparenting.careleaver.EntitlementRule.Span.CORE;
import static org.corporateparenting.careleaver.EntitlementRule.Span.FROM_TWENTY_ONE;
import static org.corporateparenting.careleaver.EntitlementRule.Span.TO_TWENTY_ONE;
import static org.corporateparenting.careleaver.EntitlementRule.Span.WHOLE;
import static org.corporateparenting.careleaver.EntitlementRule.routes;
import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Instruments.CARE_LEAVERS_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.CHILDREN_AND_SOCIAL_WORK_ACT_2017;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.careleaver.EntitlementRule.Span;
import org.corporateparenting.careleaver.EntitlementRule.Version;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.time.DateRange;

/** What each group carries. */
final class EntitlementTable {

    private static final LocalDate ENACTED_2026 = LocalDate.of(2026, 4, 29);
    private static final LocalDate STAYING_PUT = LocalDate.of(2014, 5, 13);
    private static final DateRange LEAVING_CARE_ACT = DateRange.startingOn(LeavingCareLaw.IN_FORCE);
    private static final DateRange REGULATIONS = DateRange.startingOn(LeavingCareLaw.REGULATIONS_IN_FORCE);
    private static final DateRange BEFORE_2018 = DateRange.of(LeavingCareLaw.IN_FORCE, LeavingCareLaw.TO_TWENTY_FIVE);
    private static final DateRange FROM_2018 = DateRange.startingOn(LeavingCareLaw.TO_TWENTY_FIVE);

    private static final ImmutableSet<Route> LOOKED_AFTER_OR_LEFT = Sets.immutableEnumSet(Sets.union(
            routes(ELIGIBLE, RELEVANT, FORMER_RELEVANT), ImmutableSet.of(Route.TOO_SHORT, Route.SHORT_BREAK)));

    static final ImmutableList<EntitlementRule> ALL = ImmutableList.of(
            rule(
                            "CL-07",
                            "Contact, advice and assistance as a former relevant child",
                            routes(FORMER_RELEVANT),
                            CORE,
                            in(LEAVING_CARE_ACT, CHILDREN_ACT_1989.at("s.23C(2)-(7)"), VERIFIED))
                    .listedElsewhere(),
            rule(
                            "CL-08",
                            "Advice and assistance as a person qualifying for them",
                            routes(QUALIFYING),
                            WHOLE,
                            in(LEAVING_CARE_ACT, CHILDREN_ACT_1989.at("ss.24A, 24B"), VERIFIED))
                    .listedElsewhere(),
            rule(
                            "CL-09",
                            "Assessment of needs as an eligible child",
                            routes(ELIGIBLE),
                            WHOLE,
                            in(REGULATIONS, CARE_PLANNING_REGULATIONS_2010.at("reg 42(1)"), VERIFIED))
                    .listedElsewhere(),
            rule(
                            "CL-10",
                            "Assessment of needs as a relevant child",
                            routes(RELEVANT),
                            WHOLE,
                            in(REGULATIONS, CARE_LEAVERS_REGULATIONS_2010.at("reg 5(2)(a)"), VERIFIED))
                    .onlyWhere("there is no pathway plan yet")
                    .listedElsewhere(),
            rule(
                            "CL-11",
                            "Pathway plan",
                            routes(ELIGIBLE, RELEVANT),
                            WHOLE,
                            in(REGULATIONS, CHILDREN_ACT_1989.at("Sch 2 para 19B(4), s.23B(3)"), VERIFIED))
                    .listedElsewhere(),
            rule(
                            "CL-12",
                            "Reviews of the pathway plan",
                            routes(RELEVANT, FORMER_RELEVANT),
                            CORE,
                            in(REGULATIONS, CARE_LEAVERS_REGULATIONS_2010.at("reg 7"), VERIFIED_SECONDARY))
                    .listedElsewhere(),
            rule(
                            "CL-13",
                            "Personal adviser",
                            routes(ELIGIBLE, RELEVANT, FORMER_RELEVANT),
                            TO_TWENTY_ONE,
                            in(
                                    LEAVING_CARE_ACT,
                                    CHILDREN_ACT_1989.at("Sch 2 para 19C, ss.23B(2), 23C(3)(a)"),
                                    VERIFIED))
                    .listedElsewhere(),
            rule(
                            "CL-13",
                            "Personal adviser after 21",
                            routes(FORMER_RELEVANT),
                            FROM_TWENTY_ONE,
                            in(BEFORE_2018, CHILDREN_ACT_1989.at("ss.23C(7), 23CA"), VERIFIED_SECONDARY))
                    .onlyWhere("while in a programme of education or training")
                    .asPart("adviser"),
            rule(
                            "CL-13",
                            "Personal adviser from 21 to 25",
                            routes(FORMER_RELEVANT),
                            FROM_TWENTY_ONE,
                            in(FROM_2018, CHILDREN_ACT_1989.at("s.23CZB"), VERIFIED))
                    .onlyWhere("on request, until the young person declines")
                    .asPart("adviser"),
            rule(
                            "CL-14",
                            "Visits of the adviser to accommodation",
                            routes(RELEVANT, FORMER_RELEVANT),
                            CORE,
                            in(REGULATIONS, CARE_LEAVERS_REGULATIONS_2010.at("reg 8(2)"), VERIFIED))
                    .onlyWhere("while the authority provides accommodation")
                    .listedElsewhere(),
            rule(
                    "CL-15",
                    "Suitable accommodation",
                    routes(RELEVANT),
                    WHOLE,
                    in(REGULATIONS, CARE_LEAVERS_REGULATIONS_2010.at("reg 9(2)-(3), Sch 2"), VERIFIED)),
            sum(
                            "CL-16",
                            "Higher education bursary",
                            routes(FORMER_RELEVANT),
                            EntitlementRule.versions(LeavingCareAmounts.higherEducationBursary()))
                    .onlyWhere("once, in higher education of at least two academic years under a pathway plan"),
            sum(
                            "CL-17",
                            "Care leavers' apprenticeship bursary",
                            routes(ELIGIBLE, RELEVANT, FORMER_RELEVANT),
                            EntitlementRule.versions(LeavingCareAmounts.apprenticeshipBursary()))
                    .onlyWhere("once, on starting an apprenticeship")
                    .asGuidance(),
            sum(
                            "CL-18",
                            "Setting-up-home allowance",
                            routes(RELEVANT, FORMER_RELEVANT),
                            EntitlementRule.versions(LeavingCareAmounts.settingUpHomeAllowance()))
                    .onlyWhere("on moving into a first home")
                    .asGuidance(),
            rule(
                            "CL-19",
                            "Vacation accommodation",
                            routes(RELEVANT, FORMER_RELEVANT, QUALIFYING),
                            WHOLE,
                            in(LEAVING_CARE_ACT, CHILDREN_ACT_1989.at("s.24B(5)"), RECALLED_HIGH))
                    .onlyWhere("in higher education or full-time residential further education"),
            rule(
                            "CL-20",
                            "Staying put with former foster parents",
                            Sets.immutableEnumSet(Route.FORMER_RELEVANT_FROM_CARE),
                            TO_TWENTY_ONE,
                            in(DateRange.startingOn(STAYING_PUT), CHILDREN_ACT_1989.at("s.23CZA"), VERIFIED))
                    .onlyWhere("while they go on living together, unless that is not consistent with welfare"),
            rule(
                    "CL-21",
                    "Staying close",
                    routes(FORMER_RELEVANT),
                    WHOLE,
                    awaited(CHILDREN_ACT_1989.at("s.23CZAA"), VERIFIED)),
            rule(
                    "CL-22",
                    "Local offer",
                    routes(ELIGIBLE, RELEVANT, FORMER_RELEVANT, QUALIFYING),
                    WHOLE,
                    in(FROM_2018, CHILDREN_AND_SOCIAL_WORK_ACT_2017.at("s.2"), VERIFIED)),
            rule(
                            "CL-22",
                            "Wider local offer",
                            routes(ELIGIBLE, RELEVANT, FORMER_RELEVANT, QUALIFYING),
                            WHOLE,
                            awaited(CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026.at("s.8"), VERIFIED))
                    .asPart("wider"),
            rule(
                    "CL-23",
                    "Corporate parenting principles",
                    LOOKED_AFTER_OR_LEFT,
                    WHOLE,
                    in(FROM_2018, CHILDREN_AND_SOCIAL_WORK_ACT_2017.at("s.1"), VERIFIED)),
            rule(
                    "CL-24",
                    "Wider corporate parents",
                    LOOKED_AFTER_OR_LEFT,
                    WHOLE,
                    awaited(
                            CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026.at("corporate parenting responsibilities"),
                            VERIFIED_SECONDARY)),
            rule(
                    "CL-25",
                    "Not intentionally homeless",
                    routes(RELEVANT, FORMER_RELEVANT),
                    WHOLE,
                    awaited(CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026.at("s.9"), VERIFIED)));

    private EntitlementTable() {}

    private static EntitlementRule rule(
            String id, String title, ImmutableSet<Route> routes, Span ages, Version version) {
        return new EntitlementRule(
                RuleId.of(id),
                Optional.empty(),
                title,
                Force.STATUTE,
                routes,
                ages,
                Optional.empty(),
                ImmutableList.of(version),
                true);
    }

    private static EntitlementRule sum(
            String id, String title, ImmutableSet<Route> routes, ImmutableList<Version> versions) {
        return new EntitlementRule(
                RuleId.of(id), Optional.empty(), title, Force.STATUTE, routes, WHOLE, Optional.empty(), versions, true);
    }

    private static Version in(DateRange validity, Citation citation, Confidence confidence) {
        return new Version(validity, citation, confidence, Optional.empty());
    }

    /** A provision that is enacted and of which no day of commencement is known. */
    private static Version awaited(Citation citation, Confidence confidence) {
        return in(DateRange.of(ENACTED_2026, ENACTED_2026), citation, confidence);
    }
}
