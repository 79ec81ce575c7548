package org.corporateparenting.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.ssd.SsdExtract;
import org.corporateparenting.sufficiency.FosteringLimit;
import org.corporateparenting.sufficiency.SupportedAccommodationProvider;
import org.corporateparenting.validation.RuleCatalogue;
import org.corporateparenting.validation.SettingRules;

/** The rules on settings and households, which {@code check} does not ask of a case file. */
final class Places {

    private static final SettingRules SETTINGS = SettingRules.standard();

    private Places() {}

    /** What the library says to the rule of a case, if it is one of these rules. */
    static Stream<RuleOutcome> ask(SsdExtract extract, ConformanceCase one) {
        LocalDate day = one.asAt();
        return switch (one.example().rule()) {
            case "PLC-09" -> extract.caseFiles().stream().map(file -> SETTINGS.underSixteen(file, day));
            case "PLC-10" ->
                extract.caseFiles().stream().map(file -> SETTINGS.sixteenOrSeventeen(file, extract.settings(), day));
            case "SAC-01" -> provider(extract, one.facts()).map(provider -> SETTINGS.provider(provider, day));
            case "SAC-02" -> extract.caseFiles().stream().map(file -> SETTINGS.resident(file, day));
            case "FOS-01" ->
                extract.households().stream()
                        .map(home -> FosteringLimit.standard().assess(home, day));
            default -> Stream.empty();
        };
    }

    /** The version of a rule that is in force on the day asked about. */
    static CatalogueEntry entry(ConformanceCase one) {
        return RuleCatalogue.standard().entries().stream()
                .filter(entry -> entry.id().text().equals(one.example().rule())
                        && entry.validity().contains(one.asAt()))
                .findFirst()
                .orElseThrow();
    }

    /** The one provider of the facts. */
    private static Stream<SupportedAccommodationProvider> provider(SsdExtract extract, JsonNode facts) {
        String urn = facts.at("/cp_supported_accommodation/0/urn").asText();
        return extract.settings().provider(urn).stream();
    }
}
