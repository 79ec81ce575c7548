package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026;
import static org.corporateparenting.law.Instruments.CORONAVIRUS_AMENDMENT_NO_2_REGULATIONS_2020;
import static org.corporateparenting.law.Instruments.CORONAVIRUS_AMENDMENT_REGULATIONS_2020;
import static org.corporateparenting.rule.RuleKind.DEFINITION;
import static org.corporateparenting.validation.Entries.version;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.time.DateRange;

/** For how long the law was eased in 2020 and 2021, and what is enacted and awaits its day. */
final class EasementDefinitions {

    private static final LocalDate EASED = LocalDate.of(2020, 4, 24);
    private static final LocalDate FOLLOW_ON = LocalDate.of(2020, 9, 25);
    private static final LocalDate RESTORED = LocalDate.of(2020, 9, 26);
    private static final LocalDate ALL_RESTORED = LocalDate.of(2021, 10, 1);
    private static final LocalDate ENACTED_2026 = LocalDate.of(2026, 4, 29);

    static final ImmutableList<CatalogueEntry> ALL = ImmutableList.of(
            version(
                    "C19-01",
                    "Period in which the law was eased",
                    DEFINITION,
                    STATUTE,
                    CORONAVIRUS_AMENDMENT_REGULATIONS_2020.at("reg 2"),
                    DateRange.of(EASED, RESTORED),
                    VERIFIED),
            version(
                    "C19-02",
                    "Period in which some easements were kept",
                    DEFINITION,
                    STATUTE,
                    CORONAVIRUS_AMENDMENT_NO_2_REGULATIONS_2020.at("reg 4"),
                    DateRange.of(FOLLOW_ON, ALL_RESTORED),
                    VERIFIED),
            version(
                    "SEC-06",
                    "Relevant accommodation: care and treatment that may deprive of liberty",
                    DEFINITION,
                    STATUTE,
                    CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026.at("ss.13, 78"),
                    DateRange.of(ENACTED_2026, ENACTED_2026),
                    VERIFIED));

    private EasementDefinitions() {}
}
