package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Force.GUIDANCE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.HEALTH_GUIDANCE_2015;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;
import static org.corporateparenting.rule.RuleKind.DEFINITION;
import static org.corporateparenting.validation.Entries.definition;
import static org.corporateparenting.validation.Entries.entry;
import static org.corporateparenting.validation.Entries.part;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.rule.CatalogueEntry;

/** What plans hold about health, and what the return asks about it. */
final class HealthDefinitions {

    private static final LocalDate CARE_PLANNING = LocalDate.of(2011, 4, 1);

    /** The questionnaire was first collected for the year from this day. */
    private static final LocalDate QUESTIONNAIRE = LocalDate.of(2008, 4, 1);

    /** The first day of the oldest collection year of which the checks are known. */
    private static final LocalDate FIRST_KNOWN = LocalDate.of(2022, 4, 1);

    static final ImmutableList<CatalogueEntry> ALL = ImmutableList.of(
            part(
                    "plan",
                    definition(
                            "HLT-05",
                            "Dental care in the health plan",
                            CARE_PLANNING_REGULATIONS_2010.at("Sch 1 para 1(4)(a)"),
                            CARE_PLANNING,
                            VERIFIED)),
            part("year", data("HLT-05", "Teeth checked in the year", "TEETH_CHECK", CARE_PLANNING)),
            entry(
                    "HLT-06",
                    "Strengths and difficulties questionnaire",
                    DEFINITION,
                    GUIDANCE,
                    HEALTH_GUIDANCE_2015.at("strengths and difficulties questionnaire"),
                    QUESTIONNAIRE,
                    VERIFIED_SECONDARY),
            data("HLT-07", "Questionnaire asked for in the return", "SDQ_SCORE, SDQ_REASON", FIRST_KNOWN),
            data("HLT-08", "Looked after for twelve months", "OC2", FIRST_KNOWN),
            data("HLT-09", "Health asked about in the return", "OC2", FIRST_KNOWN));

    private HealthDefinitions() {}

    private static CatalogueEntry data(String id, String title, String column, LocalDate from) {
        return entry(id, title, DEFINITION, DATA, SSDA903_GUIDE.at(column), from, VERIFIED_SECONDARY);
    }
}
