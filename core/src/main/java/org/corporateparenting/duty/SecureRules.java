package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.SECURE_ACCOMMODATION_REGULATIONS_1991;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** The limits on reviews of secure accommodation, with their provisions. */
final class SecureRules {

    /** The Children (Secure Accommodation) Regulations 1991 came into force. */
    private static final LocalDate IN_FORCE = LocalDate.of(1991, 10, 14);

    static final DutyRule FIRST =
            rule("first", "First review of the criteria for secure accommodation", StatutoryPeriod.months(1));

    static final DutyRule LATER =
            rule("later", "Next review of the criteria for secure accommodation", StatutoryPeriod.months(3));

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(FIRST, LATER);

    private SecureRules() {}

    private static DutyRule rule(String part, String title, StatutoryPeriod limit) {
        return DutyRule.of(
                "SEC-05",
                part,
                STATUTE,
                DatedParameter.of(
                        title,
                        List.of(Limits.version(
                                limit,
                                DateRange.startingOn(IN_FORCE),
                                SECURE_ACCOMMODATION_REGULATIONS_1991.at("regs 15-16"),
                                VERIFIED_SECONDARY))));
    }
}
