package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.GUIDANCE;
import static org.corporateparenting.law.Instruments.MISSING_GUIDANCE_2014;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** The limits on the interview on return from being missing or away, with their provisions. */
final class MissingRules {

    private static final LocalDate GUIDANCE_FROM = LocalDate.of(2014, 1, 1);

    static final DutyRule OFFERED = rule("offer", "Interview on return from being missing offered");
    static final DutyRule HELD = rule("held", "Interview on return from being missing held");

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(OFFERED, HELD);

    private MissingRules() {}

    private static DutyRule rule(String part, String title) {
        return DutyRule.of(
                "MIS-02",
                part,
                GUIDANCE,
                DatedParameter.of(
                        title,
                        List.of(Limits.version(
                                StatutoryPeriod.hours(72),
                                DateRange.startingOn(GUIDANCE_FROM),
                                MISSING_GUIDANCE_2014.at("independent return interviews"),
                                VERIFIED_SECONDARY))));
    }
}
