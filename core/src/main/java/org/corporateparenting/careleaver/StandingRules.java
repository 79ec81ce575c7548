package org.corporateparenting.careleaver;

import static org.corporateparenting.law.Confidence.INTERPRETATION;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Instruments.CARE_LEAVERS_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.rule.RuleKind.POLICY;
import static org.corporateparenting.rule.RuleKind.STATUS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.time.DateRange;

/** The catalogue entries of the groups. */
final class StandingRules {

    static final ImmutableList<CatalogueEntry> ALL = ImmutableList.of(
            rule(
                    "CL-01",
                    "Eligible child",
                    STATUS,
                    LeavingCareLaw.IN_FORCE,
                    VERIFIED,
                    CHILDREN_ACT_1989.at("Sch 2 para 19B"),
                    CARE_PLANNING_REGULATIONS_2010.at("reg 40")),
            rule(
                    "CL-02",
                    "Care that began before the age of 14",
                    POLICY,
                    LeavingCareLaw.IN_FORCE,
                    INTERPRETATION,
                    CHILDREN_ACT_1989.at("Sch 2 para 19B(2)(b)")),
            rule(
                    "CL-03",
                    "Relevant child",
                    STATUS,
                    LeavingCareLaw.IN_FORCE,
                    VERIFIED,
                    CHILDREN_ACT_1989.at("s.23A(2)")),
            rule(
                    "CL-04",
                    "Additional relevant child, detained or in hospital at 16",
                    STATUS,
                    LeavingCareLaw.REGULATIONS_IN_FORCE,
                    VERIFIED_SECONDARY,
                    CARE_LEAVERS_REGULATIONS_2010.at("reg 3(2)")),
            rule(
                    "CL-05",
                    "Six months at home end being relevant",
                    STATUS,
                    LeavingCareLaw.REGULATIONS_IN_FORCE,
                    VERIFIED_SECONDARY,
                    CARE_LEAVERS_REGULATIONS_2010.at("reg 3(3)-(5)")),
            rule(
                    "CL-06",
                    "Former relevant child",
                    STATUS,
                    LeavingCareLaw.IN_FORCE,
                    VERIFIED,
                    CHILDREN_ACT_1989.at("s.23C(1)")),
            rule(
                    "CL-08",
                    "Person qualifying for advice and assistance",
                    STATUS,
                    LeavingCareLaw.QUALIFYING_IN_FORCE,
                    VERIFIED,
                    CHILDREN_ACT_1989.at("s.24(1A)-(2)")),
            rule(
                    "SBK-03",
                    "A child in a series of short breaks is not eligible through it",
                    STATUS,
                    LeavingCareLaw.REGULATIONS_IN_FORCE,
                    VERIFIED,
                    CARE_PLANNING_REGULATIONS_2010.at("reg 40(2)")));

    private StandingRules() {}

    private static CatalogueEntry rule(
            String id, String title, RuleKind kind, LocalDate from, Confidence confidence, Citation... citations) {
        return CatalogueEntry.builder()
                .id(RuleId.of(id))
                .title(title)
                .kind(kind)
                .force(Force.STATUTE)
                .addCitations(citations)
                .validity(DateRange.startingOn(from))
                .confidence(confidence)
                .build();
    }
}
