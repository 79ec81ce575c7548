package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Force.GUIDANCE;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_GUIDANCE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;
import static org.corporateparenting.rule.RuleKind.DEFINITION;
import static org.corporateparenting.validation.Entries.definition;
import static org.corporateparenting.validation.Entries.entry;
import static org.corporateparenting.validation.Entries.version;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.time.DateRange;

/** How placements are chosen and named, and what follows from it without a day: entries that are not worked out as duties. */
final class PlacementDefinitions {

    private static final LocalDate CARE_PLANNING = LocalDate.of(2011, 4, 1);
    private static final LocalDate EDUCATION = LocalDate.of(2005, 7, 1);
    private static final LocalDate VIRTUAL_HEAD = LocalDate.of(2014, 5, 13);
    private static final LocalDate PROSPECTIVE_ADOPTERS = LocalDate.of(2013, 7, 1);
    private static final LocalDate FOSTERING_FOR_ADOPTION = LocalDate.of(2014, 7, 25);
    private static final LocalDate LONG_TERM_FOSTERING = LocalDate.of(2015, 4, 1);

    static final ImmutableList<CatalogueEntry> ALL = ImmutableList.of(
            definition(
                    "CPL-09",
                    "Most appropriate placement: relatives first, near home, with brothers and sisters",
                    CHILDREN_ACT_1989.at("s.22C(5)-(9)"),
                    CARE_PLANNING,
                    RECALLED_HIGH),
            version(
                    "CPL-10",
                    "Promotion of educational achievement",
                    DEFINITION,
                    STATUTE,
                    CHILDREN_ACT_1989.at("s.22(3A)"),
                    DateRange.of(EDUCATION, VIRTUAL_HEAD),
                    RECALLED_HIGH),
            definition(
                    "CPL-10",
                    "Promotion of educational achievement, and an officer who sees to it: the virtual head",
                    CHILDREN_ACT_1989.at("s.22(3A)-(3C)"),
                    VIRTUAL_HEAD,
                    VERIFIED_SECONDARY),
            definition(
                    "PLC-15",
                    "Long-term foster placement",
                    CARE_PLANNING_REGULATIONS_2010.at("regs 2(1), 22B"),
                    LONG_TERM_FOSTERING,
                    VERIFIED_SECONDARY),
            version(
                    "PLC-16",
                    "Temporary approval of a prospective adopter, to foster for adoption",
                    DEFINITION,
                    STATUTE,
                    CARE_PLANNING_REGULATIONS_2010.at("reg 25A"),
                    DateRange.of(PROSPECTIVE_ADOPTERS, FOSTERING_FOR_ADOPTION),
                    VERIFIED),
            CatalogueEntry.builder()
                    .from(definition(
                            "PLC-16",
                            "Fostering for adoption is considered; temporary approval of a prospective adopter",
                            CHILDREN_ACT_1989.at("s.22C(9A)-(9C)"),
                            FOSTERING_FOR_ADOPTION,
                            VERIFIED_SECONDARY))
                    .addCitation(CARE_PLANNING_REGULATIONS_2010.at("regs 22A, 25A"))
                    .build(),
            entry(
                    "CEASE-02",
                    "Reasons why an episode ceased",
                    DEFINITION,
                    DATA,
                    SSDA903_GUIDE.at("REC"),
                    CARE_PLANNING,
                    VERIFIED_SECONDARY),
            entry(
                    "REV-12",
                    "Review without a meeting in a long-term foster placement",
                    DEFINITION,
                    GUIDANCE,
                    CARE_PLANNING_GUIDANCE.at("reviews in long-term foster placements"),
                    LONG_TERM_FOSTERING,
                    VERIFIED_SECONDARY));

    private PlacementDefinitions() {}
}
