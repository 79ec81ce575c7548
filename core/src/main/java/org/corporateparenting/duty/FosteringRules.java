package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.FOSTERING_SERVICES_REGULATIONS_2011;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.time.StatutoryPeriod;

/** The limits on reviewing carers' approvals and on determinations against them, with their provisions. */
final class FosteringRules {

    /** From the approval, then from each review. */
    static final DutyRule REVIEW = DutyRule.of(
                    "FOS-03",
                    STATUTE,
                    Limits.since2011(
                            "Review of a foster carer's approval",
                            StatutoryPeriod.months(12),
                            FOSTERING_SERVICES_REGULATIONS_2011.at("reg 28(2)"),
                            VERIFIED_SECONDARY))
            .ofHome();

    /** From the first review. */
    static final DutyRule PANEL = DutyRule.of(
                    "FOS-03",
                    "panel",
                    STATUTE,
                    Limits.since2011(
                            "First review of an approval before the panel",
                            StatutoryPeriod.asSoonAsPracticable(),
                            FOSTERING_SERVICES_REGULATIONS_2011.at("reg 28(5)"),
                            VERIFIED_SECONDARY))
            .ofHome();

    /** The carer's time to answer, from the date of the letter. */
    static final DutyRule ANSWER = DutyRule.limit(
                    "FOS-04",
                    STATUTE,
                    Limits.since2011(
                            "Time to answer a determination against a foster carer",
                            StatutoryPeriod.days(28),
                            FOSTERING_SERVICES_REGULATIONS_2011.at("reg 27(6)-(8), reg 28(7)-(9A)"),
                            VERIFIED_SECONDARY))
            .ofHome();

    /** From the day on which the service is told of the application. */
    static final DutyRule PAPERS = DutyRule.of(
                    "FOS-06",
                    STATUTE,
                    Limits.since2011(
                            "Papers for the independent review mechanism",
                            StatutoryPeriod.workingDays(10),
                            FOSTERING_SERVICES_REGULATIONS_2011.at("reg 29(2)"),
                            VERIFIED))
            .ofHome();

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(REVIEW, PANEL, ANSWER, PAPERS);

    private FosteringRules() {}
}
