package org.corporateparenting.validation;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.corporateparenting.careleaver.LeavingCare;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.validation.figures.FigureChecks;
import org.corporateparenting.validation.ssda903.ReturnRules;

/** Every rule the library knows, in one list. */
public final class RuleCatalogue {

    private static final RuleCatalogue STANDARD = new RuleCatalogue(Stream.of(
                    Duties.catalogue(),
                    LeavingCare.catalogue(),
                    CaseFileRules.catalogue(),
                    Definitions.ALL,
                    StatusDefinitions.ALL,
                    PlacementDefinitions.ALL,
                    HealthDefinitions.ALL,
                    VoiceDefinitions.ALL,
                    SufficiencyDefinitions.ALL,
                    AdoptionDefinitions.ALL,
                    IndicatorDefinitions.ALL,
                    EasementDefinitions.ALL,
                    ReturnRules.catalogue(),
                    FigureChecks.catalogue())
            .flatMap(ImmutableList::stream)
            .sorted()
            .collect(ImmutableList.toImmutableList()));

    private final ImmutableList<CatalogueEntry> entries;

    private RuleCatalogue(ImmutableList<CatalogueEntry> entries) {
        this.entries = entries;
    }

    /**
     * The catalogue of this version of the library.
     *
     * @return the catalogue
     */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    /**
     * Every entry: one per rule, part and version.
     *
     * @return the entries, by id, part and validity
     */
    public ImmutableList<CatalogueEntry> entries() {
        return entries;
    }

    /**
     * The entries of one rule.
     *
     * @param id the rule
     * @return its parts and versions; empty where there is no such rule
     */
    public ImmutableList<CatalogueEntry> find(RuleId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).collect(ImmutableList.toImmutableList());
    }
}
