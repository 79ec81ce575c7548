package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.ADOPTION_AGENCIES_REGULATIONS_2005;
import static org.corporateparenting.law.Instruments.ADOPTION_PANEL_AMENDMENT_REGULATIONS_2012;
import static org.corporateparenting.law.Instruments.ADOPTION_SCORECARDS;
import static org.corporateparenting.law.Instruments.CORONAVIRUS_AMENDMENT_REGULATIONS_2020;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.corporateparenting.adoption.AdopterTimetable;
import org.corporateparenting.adoption.AdoptionScorecard;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.Force;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleKind;
import org.corporateparenting.rule.Subject;
import org.corporateparenting.time.DateRange;

/** Entries on adoption that are not worked out about one child: the route to a decision, adopters' times and measures. */
final class AdoptionDefinitions {

    private static final LocalDate IN_FORCE = LocalDate.of(2005, 12, 30);
    private static final LocalDate DIRECT = LocalDate.of(2012, 9, 1);
    private static final LocalDate EASED = LocalDate.of(2020, 4, 24);
    private static final LocalDate RESTORED = LocalDate.of(2020, 9, 26);
    private static final LocalDate SCORECARDS = LocalDate.of(2012, 4, 1);

    static final ImmutableList<CatalogueEntry> ALL = Stream.of(
                    route(),
                    versions("ADO-06", RuleKind.LIMIT, Subject.HOME, STATUTE, AdopterTimetable.reportComments()),
                    versions("ADO-07", RuleKind.LIMIT, Subject.HOME, STATUTE, AdopterTimetable.representations()),
                    versions("ADO-16", RuleKind.DUTY, Subject.HOME, STATUTE, AdopterTimetable.decision()),
                    versions("ADO-11", RuleKind.MEASURE, Subject.FIGURES, DATA, AdoptionScorecard.careToPlacement()),
                    versions("ADO-12", RuleKind.MEASURE, Subject.FIGURES, DATA, AdoptionScorecard.authorityToMatch()),
                    single())
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());

    private AdoptionDefinitions() {}

    /** The provision and, where it changed, what changed it. */
    private static ImmutableList<CatalogueEntry> route() {
        Citation regulations = ADOPTION_AGENCIES_REGULATIONS_2005.at("regs 17-19");
        return ImmutableList.of(
                route(DateRange.of(IN_FORCE, DIRECT), RECALLED_HIGH, regulations),
                route(
                        DateRange.of(DIRECT, EASED),
                        VERIFIED_SECONDARY,
                        regulations,
                        ADOPTION_PANEL_AMENDMENT_REGULATIONS_2012.at("changes to regs 17-19")),
                route(
                        DateRange.of(EASED, RESTORED),
                        VERIFIED,
                        regulations,
                        CORONAVIRUS_AMENDMENT_REGULATIONS_2020.at("reg 4(4)-(5)")),
                route(DateRange.startingOn(RESTORED), VERIFIED_SECONDARY, regulations));
    }

    private static CatalogueEntry route(DateRange validity, Confidence confidence, Citation... citations) {
        return CatalogueEntry.builder()
                .id(RuleId.of("ADO-01"))
                .title("By which route it is decided that a child should be placed for adoption")
                .kind(RuleKind.DEFINITION)
                .force(STATUTE)
                .addCitations(citations)
                .validity(validity)
                .confidence(confidence)
                .build();
    }

    private static ImmutableList<CatalogueEntry> versions(
            String id, RuleKind kind, Subject subject, Force force, DatedParameter<?> parameter) {
        return parameter.versions().stream()
                .map(version -> CatalogueEntry.builder()
                        .id(RuleId.of(id))
                        .title(parameter.name())
                        .kind(kind)
                        .subject(subject)
                        .force(force)
                        .addCitation(version.citation())
                        .validity(version.validity())
                        .confidence(version.confidence())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<CatalogueEntry> single() {
        return ImmutableList.of(
                Entries.entry(
                        "ADO-13",
                        "Children who wait less than 14 months from care to the adoptive family",
                        RuleKind.MEASURE,
                        DATA,
                        ADOPTION_SCORECARDS.at("A3"),
                        SCORECARDS,
                        VERIFIED_SECONDARY),
                Entries.entry(
                        "ADO-15",
                        "Average time between the stages of adoption, as published",
                        RuleKind.MEASURE,
                        DATA,
                        SSDA903_GUIDE.at("published tables on adoption"),
                        SCORECARDS,
                        VERIFIED));
    }
}
