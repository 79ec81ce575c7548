package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.RECALLED_MEDIUM;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Force.GUIDANCE;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.IRO_HANDBOOK_2010;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** What is owed to a child so that they are heard and befriended, with its provisions. */
final class VoiceRules {

    /** By each review. The duty to appoint is a judgement on the child's interests, and no rule. */
    static final DutyRule VISITOR_CONSIDERED = DutyRule.of(
            "IV-01",
            "considered",
            GUIDANCE,
            Limits.since2011(
                    "Independent visitor considered by the review",
                    StatutoryPeriod.beforeEvent(),
                    IRO_HANDBOOK_2010.at("matters for a review"),
                    RECALLED_MEDIUM));

    static final DutyRule ADVOCATE_OFFERED = DutyRule.of(
            "ADV-01",
            STATUTE,
            DatedParameter.of(
                    "Advocate offered on a complaint or wish",
                    List.of(Limits.version(
                            StatutoryPeriod.asSoonAsPracticable(),
                            DateRange.startingOn(LocalDate.of(2004, 4, 1)),
                            CHILDREN_ACT_1989.at("s.26A"),
                            VERIFIED))));

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(VISITOR_CONSIDERED, ADVOCATE_OFFERED);

    private VoiceRules() {}
}
