package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** What must be done and approved before a child ceases to be looked after, with the provisions. */
final class CeasingRules {

    /** Regulation 39 in its present form came into force. */
    static final LocalDate REWRITTEN = LocalDate.of(2015, 4, 1);

    static final int SIXTEEN = 16;
    static final int EIGHTEEN = 18;

    /** How long a child must have been looked after for a nominated officer to have to approve. */
    static final StatutoryPeriod LONG_ENOUGH = StatutoryPeriod.workingDays(20);

    static final DutyRule ACCOMMODATION =
            since2015("accommodation", "Accommodation assessed before care ends", "reg 39(2)(a)");

    static final DutyRule SUPPORT =
            since2015("support", "Services and support assessed before care ends", "reg 39(2)(b)");

    static final DutyRule WISHES = since2015("wishes", "Wishes ascertained before care ends", "reg 39(2)(c)");

    /** As first made, only for a child accommodated under section 20 who was not an eligible child. */
    static final DutyRule PLANNED = DutyRule.of(
            "CEASE-01",
            "plan",
            STATUTE,
            DatedParameter.of(
                    "Support after care in the care plan",
                    List.of(
                            Limits.version(
                                    StatutoryPeriod.beforeEvent(),
                                    DateRange.of(Limits.CARE_PLANNING_IN_FORCE, REWRITTEN),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 39"),
                                    VERIFIED),
                            Limits.version(
                                    StatutoryPeriod.beforeEvent(),
                                    DateRange.startingOn(REWRITTEN),
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 39(3)"),
                                    VERIFIED))));

    static final DutyRule BY_OFFICER =
            since2015("nominated-officer", "Nominated officer's approval that care ends", "reg 39(4)");

    static final DutyRule BY_DIRECTOR = since2015("director", "Director's approval that care ends", "reg 39(5)");

    static final ImmutableList<DutyRule> ALL =
            ImmutableList.of(ACCOMMODATION, SUPPORT, WISHES, PLANNED, BY_OFFICER, BY_DIRECTOR);

    private CeasingRules() {}

    private static DutyRule since2015(String part, String title, String provision) {
        return DutyRule.of(
                "CEASE-01",
                part,
                STATUTE,
                Limits.since(
                        REWRITTEN,
                        title,
                        StatutoryPeriod.beforeEvent(),
                        CARE_PLANNING_REGULATIONS_2010.at(provision),
                        VERIFIED));
    }
}
