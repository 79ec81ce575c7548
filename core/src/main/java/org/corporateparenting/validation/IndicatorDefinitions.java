package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Instruments.LOCAL_AUTHORITY_INTERACTIVE_TOOL;
import static org.corporateparenting.law.Instruments.LOOKED_AFTER_STATISTICS;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;
import static org.corporateparenting.validation.Entries.entry;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.rule.Subject;

/** How the published figures on looked-after children and care leavers are made: the conventions of IND-01 to IND-19. */
final class IndicatorDefinitions {

    /** The first day of the year 2024/25, whose tables and notes are the source; earlier years were not compared. */
    private static final LocalDate CURRENT = LocalDate.of(2024, 4, 1);

    private static final LocalDate SCHOOL_STABILITY = LocalDate.of(2021, 4, 1);

    /** The year 2013/14, the first of the return's form on care leavers. */
    private static final LocalDate LEAVERS_FORM = LocalDate.of(2013, 4, 1);

    private static final LocalDate CARE_PLANNING = LocalDate.of(2011, 4, 1);

    static final ImmutableList<CatalogueEntry> ALL = ImmutableList.of(
            measure(
                    "IND-01",
                    "Children looked after on 31 March",
                    LOOKED_AFTER_STATISTICS.at("children looked after on 31 March"),
                    CURRENT,
                    VERIFIED_SECONDARY),
            measure(
                    "IND-02",
                    "Children looked after per 10,000 children",
                    LOOKED_AFTER_STATISTICS.at("rates per 10,000"),
                    CURRENT,
                    VERIFIED),
            figures("IND-03", "Rounding of percentages", LOOKED_AFTER_STATISTICS.at("rounding"), CURRENT, VERIFIED),
            figures("IND-04", "Rounding of counts", LOOKED_AFTER_STATISTICS.at("rounding"), CURRENT, VERIFIED),
            figures(
                    "IND-05",
                    "Suppression of small counts",
                    LOOKED_AFTER_STATISTICS.at("suppression and symbols"),
                    CURRENT,
                    VERIFIED),
            measure(
                    "IND-06",
                    "Average score of the strengths and difficulties questionnaire",
                    LOOKED_AFTER_STATISTICS.at("average SDQ score"),
                    CURRENT,
                    VERIFIED),
            measure(
                    "IND-07",
                    "Three or more placements in the year",
                    LOCAL_AUTHORITY_INTERACTIVE_TOOL.at("372"),
                    CURRENT,
                    VERIFIED_SECONDARY),
            measure(
                    "IND-08",
                    "Long-term stability of placements",
                    LOCAL_AUTHORITY_INTERACTIVE_TOOL.at("393"),
                    CURRENT,
                    VERIFIED_SECONDARY),
            measure(
                    "IND-09",
                    "Three or more placements in two years",
                    LOOKED_AFTER_STATISTICS.at("placements over two years"),
                    CURRENT,
                    VERIFIED),
            measure(
                    "IND-10",
                    "Placed more than 20 miles from home",
                    LOCAL_AUTHORITY_INTERACTIVE_TOOL.at("87"),
                    CURRENT,
                    VERIFIED_SECONDARY),
            measure(
                    "IND-11",
                    "Stability of school",
                    LOCAL_AUTHORITY_INTERACTIVE_TOOL.at("395"),
                    SCHOOL_STABILITY,
                    VERIFIED_SECONDARY),
            measure(
                    "IND-12",
                    "Stability of social worker",
                    SSDA903_GUIDE.at("social worker episodes"),
                    CURRENT,
                    VERIFIED_SECONDARY),
            meaning(
                    "IND-13",
                    "Who is reported as a care leaver",
                    SSDA903_GUIDE.at("OC3"),
                    LEAVERS_FORM,
                    VERIFIED_SECONDARY),
            meaning(
                    "IND-14",
                    "Time around the birthday that is reported",
                    SSDA903_GUIDE.at("OC3"),
                    LEAVERS_FORM,
                    RECALLED_HIGH),
            meaning(
                    "IND-15",
                    "Codes for being in touch",
                    SSDA903_GUIDE.at("IN_TOUCH"),
                    LEAVERS_FORM,
                    VERIFIED_SECONDARY),
            measure(
                    "IND-16",
                    "In education, employment or training",
                    SSDA903_GUIDE.at("ACTIV"),
                    LEAVERS_FORM,
                    VERIFIED_SECONDARY),
            measure("IND-17", "In suitable accommodation", SSDA903_GUIDE.at("ACCOM"), LEAVERS_FORM, VERIFIED_SECONDARY),
            figures("IND-18", "Reporting year", SSDA903_GUIDE.at("collection year"), CARE_PLANNING, VERIFIED_SECONDARY),
            measure(
                    "IND-19",
                    "Children who started or ceased more than once in the year",
                    LOCAL_AUTHORITY_INTERACTIVE_TOOL.at("208, 392"),
                    CURRENT,
                    VERIFIED_SECONDARY));

    private IndicatorDefinitions() {}

    /** How a figure about many children is worked out. */
    private static CatalogueEntry measure(
            String id, String title, Citation citation, LocalDate from, Confidence confidence) {
        return ofFigures(entry(id, title, RuleKind.MEASURE, DATA, citation, from, confidence));
    }

    /** How figures are written down. */
    private static CatalogueEntry figures(
            String id, String title, Citation citation, LocalDate from, Confidence confidence) {
        return ofFigures(meaning(id, title, citation, from, confidence));
    }

    /** What a word or a code says of one young person. */
    private static CatalogueEntry meaning(
            String id, String title, Citation citation, LocalDate from, Confidence confidence) {
        return entry(id, title, RuleKind.DEFINITION, DATA, citation, from, confidence);
    }

    private static CatalogueEntry ofFigures(CatalogueEntry entry) {
        return CatalogueEntry.builder().from(entry).subject(Subject.FIGURES).build();
    }
}
