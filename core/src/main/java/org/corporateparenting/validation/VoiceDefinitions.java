package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Force.GUIDANCE;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.KINSHIP_GUIDANCE_2024;
import static org.corporateparenting.law.Instruments.PRIVATE_FOSTERING_REGULATIONS_2005;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;
import static org.corporateparenting.rule.RuleKind.DEFINITION;
import static org.corporateparenting.rule.RuleKind.DUTY;
import static org.corporateparenting.rule.RuleKind.ENTITLEMENT;
import static org.corporateparenting.rule.RuleKind.LIMIT;
import static org.corporateparenting.validation.Entries.entry;
import static org.corporateparenting.validation.Entries.part;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.time.DateRange;

/** What is owed by an authority at large, to children not in care, or on a judgement; and what the return calls missing. */
final class VoiceDefinitions {

    private static final Citation VISITS = PRIVATE_FOSTERING_REGULATIONS_2005.at("reg 8");
    private static final LocalDate PRIVATE_FOSTERING = LocalDate.of(2005, 7, 1);

    private static final LocalDate KINSHIP = LocalDate.of(2026, 6, 29);

    static final ImmutableList<CatalogueEntry> ALL = ImmutableList.of(
            part(
                    "appointment",
                    entry(
                            "IV-01",
                            "Independent visitor appointed in the child's interests",
                            ENTITLEMENT,
                            STATUTE,
                            CHILDREN_ACT_1989.at("s.23ZB"),
                            LocalDate.of(2011, 4, 1),
                            VERIFIED)),
            entry(
                    "MIS-01",
                    "Missing, and away without authorisation",
                    DEFINITION,
                    DATA,
                    SSDA903_GUIDE.at("MISSING"),
                    LocalDate.of(2022, 4, 1),
                    VERIFIED_SECONDARY),
            CatalogueEntry.builder()
                    .from(kinship(GUIDANCE, KINSHIP_GUIDANCE_2024.at("kinship local offer"), RECALLED_HIGH))
                    .validity(DateRange.of(LocalDate.of(2024, 10, 1), KINSHIP))
                    .build(),
            CatalogueEntry.builder()
                    .from(kinship(STATUTE, CHILDREN_ACT_1989.at("s.22H"), VERIFIED))
                    .addCitation(CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026.at("ss.5, 78(2)"))
                    .build(),
            part(
                    "first-year",
                    entry(
                            "VIS-14",
                            "Visits in the first year of private fostering, six weeks apart at most",
                            LIMIT,
                            STATUTE,
                            VISITS,
                            PRIVATE_FOSTERING,
                            VERIFIED)),
            part(
                    "later",
                    entry(
                            "VIS-14",
                            "Visits in later years of private fostering, 12 weeks apart at most",
                            LIMIT,
                            STATUTE,
                            VISITS,
                            PRIVATE_FOSTERING,
                            VERIFIED)));

    private VoiceDefinitions() {}

    private static CatalogueEntry kinship(Force force, Citation citation, Confidence confidence) {
        return entry(
                "KIN-01",
                "Kinship local offer published by every authority",
                DUTY,
                force,
                citation,
                KINSHIP,
                confidence);
    }
}
