package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CORONAVIRUS_AMENDMENT_REGULATIONS_2020;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** How long a foster placement may last on a provisional footing, and how that may be lengthened. */
final class ProvisionalRules {

    static final DutyRule OUTSIDE_TERMS = DutyRule.limit(
            "PLC-06",
            STATUTE,
            DatedParameter.of(
                    "Emergency foster placement outside the terms of approval",
                    List.of(
                            Limits.version(
                                    StatutoryPeriod.workingDays(6),
                                    DateRange.of(Limits.CARE_PLANNING_IN_FORCE, Limits.EASED_FROM),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 23(1)-(2)"),
                                    VERIFIED_SECONDARY),
                            Limits.version(
                                    StatutoryPeriod.weeks(24),
                                    DateRange.of(Limits.EASED_FROM, Limits.EASED_UNTIL),
                                    CORONAVIRUS_AMENDMENT_REGULATIONS_2020.at("reg 8"),
                                    VERIFIED),
                            Limits.version(
                                    StatutoryPeriod.workingDays(6),
                                    DateRange.startingOn(Limits.EASED_UNTIL),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 23(1)-(2)"),
                                    VERIFIED))));

    /** By the day on which the approval began, so that one begun under the easement runs on. */
    static final DutyRule TEMPORARY = DutyRule.limit(
            "PLC-07",
            STATUTE,
            DatedParameter.of(
                    "Temporary approval of a connected person",
                    List.of(
                            Limits.version(
                                    StatutoryPeriod.weeks(16),
                                    DateRange.of(Limits.CARE_PLANNING_IN_FORCE, Limits.EASED_FROM),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 24"),
                                    VERIFIED_SECONDARY),
                            Limits.version(
                                    StatutoryPeriod.weeks(24),
                                    DateRange.of(Limits.EASED_FROM, Limits.EASED_UNTIL),
                                    CORONAVIRUS_AMENDMENT_REGULATIONS_2020.at("reg 8"),
                                    VERIFIED),
                            Limits.version(
                                    StatutoryPeriod.weeks(16),
                                    DateRange.startingOn(Limits.EASED_UNTIL),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 24"),
                                    VERIFIED))));

    static final DutyRule EXTENDED = DutyRule.limit(
            "PLC-08",
            "length",
            STATUTE,
            Limits.since2011(
                    "Extension of a temporary approval",
                    StatutoryPeriod.weeks(8),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 25(1)-(3), (6)"),
                    VERIFIED));

    static final DutyRule PANEL = extending("panel", "Fostering panel's views before an extension", "reg 25(4)(b)");

    static final DutyRule OFFICER_INFORMED =
            extending("reviewing-officer", "Reviewing officer informed before an extension", "reg 25(4)(c)");

    static final DutyRule APPROVED =
            extending("nominated-officer", "Nominated officer's approval of an extension", "reg 25(5)");

    static final ImmutableList<DutyRule> ALL =
            ImmutableList.of(OUTSIDE_TERMS, TEMPORARY, EXTENDED, PANEL, OFFICER_INFORMED, APPROVED);

    private ProvisionalRules() {}

    private static DutyRule extending(String part, String title, String provision) {
        return DutyRule.of(
                "PLC-08",
                part,
                STATUTE,
                Limits.since2011(
                        title, StatutoryPeriod.beforeEvent(), CARE_PLANNING_REGULATIONS_2010.at(provision), VERIFIED));
    }
}
