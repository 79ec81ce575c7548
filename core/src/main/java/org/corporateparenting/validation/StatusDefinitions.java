package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;
import static org.corporateparenting.rule.RuleKind.DEFINITION;
import static org.corporateparenting.rule.RuleKind.STATUS;
import static org.corporateparenting.validation.Entries.entry;
import static org.corporateparenting.validation.LegalStatusRules.CHILDREN_ACT;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.rule.CatalogueEntry;

/** How a child comes to be looked after and what short breaks change: the entries that judge no record. */
final class StatusDefinitions {

    static final ImmutableList<CatalogueEntry> ALL = ImmutableList.of(
            SecureRules.HOLIDAY_RUN_ON,
            entry(
                    "LAC-02",
                    "Accommodation by agreement, and who may end it",
                    STATUS,
                    STATUTE,
                    CHILDREN_ACT_1989.at("s.20"),
                    CHILDREN_ACT,
                    VERIFIED),
            entry(
                    "LAC-03",
                    "Accommodation after removal, detention or an order of a criminal court",
                    STATUS,
                    STATUTE,
                    CHILDREN_ACT_1989.at("s.21"),
                    CHILDREN_ACT,
                    VERIFIED),
            entry(
                    "LAC-11",
                    "Short breaks left out of published counts",
                    DEFINITION,
                    DATA,
                    SSDA903_GUIDE.at("LS of V3 and V4"),
                    CHILDREN_ACT,
                    VERIFIED_SECONDARY),
            entry(
                    "LAC-12",
                    "Unaccompanied asylum-seeking child",
                    STATUS,
                    STATUTE,
                    CARE_PLANNING_REGULATIONS_2010.at("reg 5(1)(f), reg 42(2)(ba)"),
                    LocalDate.of(2014, 8, 18),
                    VERIFIED),
            entry(
                    "SBK-02",
                    "What changes in a series of short breaks",
                    STATUS,
                    STATUTE,
                    CARE_PLANNING_REGULATIONS_2010.at("reg 48(3)"),
                    ShortBreakRules.IN_FORCE,
                    VERIFIED),
            entry(
                    "SBK-05",
                    "Breaks under section 17 do not make a child looked after",
                    STATUS,
                    STATUTE,
                    CHILDREN_ACT_1989.at("s.17(6), s.22(1)(b)"),
                    CHILDREN_ACT,
                    VERIFIED));

    private StatusDefinitions() {}
}
