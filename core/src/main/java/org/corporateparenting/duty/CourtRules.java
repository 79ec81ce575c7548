package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.PeriodBeginning;
import org.corporateparenting.time.PeriodUnit;

/** The limit on care proceedings, which binds the court, with its provision. */
final class CourtRules {

    private static final int WEEKS = 26;

    static final DutyRule DISPOSAL = DutyRule.of(
            "LAC-15",
            STATUTE,
            DatedParameter.of(
                    "Disposal of care proceedings by the court",
                    List.of(Limits.version(
                            new PeriodBeginning(WEEKS, PeriodUnit.WEEKS),
                            DateRange.startingOn(LocalDate.of(2014, 4, 22)),
                            CHILDREN_ACT_1989.at("s.32(1)(a)(ii), (3)-(6)"),
                            VERIFIED))));

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(DISPOSAL);

    private CourtRules() {}
}
