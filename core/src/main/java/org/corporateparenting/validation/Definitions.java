package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.INTERPRETATION;
import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.RECALLED_MEDIUM;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.ADOPTION_AGENCIES_REGULATIONS_2005;
import static org.corporateparenting.law.Instruments.BANKING_AND_FINANCIAL_DEALINGS_ACT_1971;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.COMMON_LAW;
import static org.corporateparenting.law.Instruments.COMPLAINTS_REGULATIONS_2006;
import static org.corporateparenting.law.Instruments.FAMILY_LAW_REFORM_ACT_1969;
import static org.corporateparenting.law.Instruments.INTERPRETATION_ACT_1978;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;
import static org.corporateparenting.rule.RuleKind.DEFINITION;
import static org.corporateparenting.rule.RuleKind.POLICY;
import static org.corporateparenting.rule.RuleKind.STATUS;
import static org.corporateparenting.validation.Entries.definition;
import static org.corporateparenting.validation.Entries.entry;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.rule.CatalogueEntry;

/** What words mean and how time is counted: the entries that are not themselves something to be done. */
final class Definitions {

    /** The Children Act 1989 came into force; no rule of this library looks further back. */
    private static final LocalDate CHILDREN_ACT = LocalDate.of(1991, 10, 14);

    private static final LocalDate CARE_PLANNING = LocalDate.of(2011, 4, 1);
    private static final LocalDate ADOPTION_AGENCIES = LocalDate.of(2005, 12, 30);

    static final ImmutableList<CatalogueEntry> ALL = ImmutableList.of(
            definition(
                    "TIME-01",
                    "Working day",
                    CARE_PLANNING_REGULATIONS_2010.at("reg 2(1)"),
                    CARE_PLANNING,
                    RECALLED_HIGH),
            definition(
                    "TIME-02",
                    "Bank holidays in law",
                    BANKING_AND_FINANCIAL_DEALINGS_ACT_1971.at("s.1, Sch 1"),
                    CHILDREN_ACT,
                    VERIFIED_SECONDARY),
            definition(
                    "TIME-03",
                    "One-off and moved bank holidays",
                    BANKING_AND_FINANCIAL_DEALINGS_ACT_1971.at("s.1(2)-(5)"),
                    CHILDREN_ACT,
                    VERIFIED),
            definition(
                    "TIME-04",
                    "Within so many working days of an event",
                    COMMON_LAW.at("the day of the event is left out"),
                    CHILDREN_ACT,
                    RECALLED_HIGH),
            definition(
                    "TIME-05",
                    "Within so many weeks of an event",
                    COMMON_LAW.at("the day of the event is left out"),
                    CHILDREN_ACT,
                    RECALLED_HIGH),
            definition("TIME-06", "Month", INTERPRETATION_ACT_1978.at("s.5, Sch 1"), CHILDREN_ACT, RECALLED_HIGH),
            definition(
                    "TIME-07",
                    "Period beginning with a day",
                    COMMON_LAW.at("a period beginning with a day holds that day"),
                    CHILDREN_ACT,
                    VERIFIED),
            definition(
                    "TIME-08",
                    "Hours are elapsed time",
                    CHILDREN_ACT_1989.at("s.22(2), s.46(6)"),
                    CHILDREN_ACT,
                    RECALLED_HIGH),
            definition(
                    "TIME-09",
                    "Age attained",
                    FAMILY_LAW_REFORM_ACT_1969.at("s.9(1)"),
                    CHILDREN_ACT,
                    VERIFIED_SECONDARY),
            entry(
                    "TIME-10",
                    "Born on 29 February",
                    POLICY,
                    STATUTE,
                    FAMILY_LAW_REFORM_ACT_1969.at("s.9"),
                    CHILDREN_ACT,
                    RECALLED_MEDIUM),
            entry(
                    "TIME-11",
                    "Day a child becomes looked after",
                    STATUS,
                    STATUTE,
                    CHILDREN_ACT_1989.at("s.22(1)-(2)"),
                    CHILDREN_ACT,
                    INTERPRETATION),
            entry(
                    "TIME-12",
                    "At least once a week",
                    POLICY,
                    STATUTE,
                    CARE_PLANNING_REGULATIONS_2010.at("reg 28(3)(a), (4)(a)"),
                    CARE_PLANNING,
                    INTERPRETATION),
            definition(
                    "TIME-13",
                    "Thirteen weeks",
                    CARE_PLANNING_REGULATIONS_2010.at("reg 40(1)"),
                    CARE_PLANNING,
                    VERIFIED),
            definition(
                    "TIME-14",
                    "Working day in other instruments",
                    COMPLAINTS_REGULATIONS_2006.at("reg 2"),
                    LocalDate.of(2006, 9, 1),
                    VERIFIED),
            definition(
                    "TIME-15",
                    "Within so many working days beginning with a day",
                    ADOPTION_AGENCIES_REGULATIONS_2005.at("reg 30B(5)(c)"),
                    ADOPTION_AGENCIES,
                    VERIFIED),
            entry(
                    "REV-05",
                    "Reviews start afresh on a return to care",
                    POLICY,
                    STATUTE,
                    CARE_PLANNING_REGULATIONS_2010.at("reg 33(1)"),
                    CARE_PLANNING,
                    INTERPRETATION),
            entry(
                    "REV-10",
                    "How a child took part in a review",
                    DEFINITION,
                    DATA,
                    SSDA903_GUIDE.at("REVIEW_CODE"),
                    CARE_PLANNING,
                    VERIFIED_SECONDARY),
            adoptive("REV-11", "Reviews once placed for adoption", "reg 36(1)-(3)"),
            entry(
                    "VIS-04",
                    "Interval over the first anniversary of a placement",
                    POLICY,
                    STATUTE,
                    CARE_PLANNING_REGULATIONS_2010.at("reg 28(2)"),
                    CARE_PLANNING,
                    INTERPRETATION),
            adoptive("VIS-11", "Visits once placed for adoption", "reg 36(4)"),
            entry(
                    "HLT-04",
                    "Interval between health assessments over the fifth birthday",
                    POLICY,
                    STATUTE,
                    CARE_PLANNING_REGULATIONS_2010.at("reg 7(3)"),
                    CARE_PLANNING,
                    INTERPRETATION));

    private Definitions() {}

    /** The adoption regulations take the place of the care planning regulations while a child is placed for adoption. */
    private static CatalogueEntry adoptive(String id, String title, String provision) {
        return CatalogueEntry.builder()
                .from(entry(
                        id,
                        title,
                        STATUS,
                        STATUTE,
                        CARE_PLANNING_REGULATIONS_2010.at("reg 3"),
                        CARE_PLANNING,
                        VERIFIED_SECONDARY))
                .addCitation(ADOPTION_AGENCIES_REGULATIONS_2005.at(provision))
                .build();
    }
}
