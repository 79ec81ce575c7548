package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    @Test
    void thereIsAnObjectForEachEntryOfTheCatalogue() {
        assertThat(Ran.of("rules", "--format=json").json())
                .hasSize(RuleCatalogue.standard().entries().size());
        assertThat(Ran.of("rules").lines())
                .hasSize(RuleCatalogue.standard().entries().size());
        assertThat(Ran.of("rules", "--format=csv").lines())
                .hasSize(RuleCatalogue.standard().entries().size() + 1);
    }

    @Test
    void anEntryHasTheDocumentedFieldsInOrder() {
        JsonNode rule = Ran.of("rules", "--format=json", "--id=REV-01").json().get(0);
        assertThat(rule)
                .hasToString("{\"id\":\"REV-01\",\"part\":null,\"title\":\"First review of the child's case\","
                        + "\"kind\":\"DUTY\",\"force\":\"STATUTE\",\"citations\":[\"Care Planning, Placement and Case"
                        + " Review (England) Regulations 2010 (SI 2010/959) reg 33(1)\"],\"from\":\"2011-04-01\","
                        + "\"to\":null,\"years\":[],\"confidence\":\"VERIFIED\"}");
    }

    @Test
    void aLineNamesTheProvisionAndItsDates() {
        assertThat(Ran.of("rules", "--id=C19-VIS").lines())
                .isEqualTo(ImmutableList.of("C19-VIS             STATUTE   Visits eased during the coronavirus period:"
                        + " Adoption and Children (Coronavirus) (Amendment) Regulations 2020 (SI 2020/445) reg 8,"
                        + " from 2020-04-24 until before 2020-09-26"));
    }

    @Test
    void theDocumentIsWhatTheCommandPrints() throws IOException {
        String document = Files.readString(Path.of("../docs/rules.md"));
        Ran printed = Ran.of("rules", "--format=markdown");
        assertThat(printed.lines())
                .filteredOn(line -> !document.contains(line))
                .as("lines that docs/rules.md lacks: print it anew, with the command in CONTRIBUTING.md")
                .isEmpty();
        assertThat(printed.out()).isEqualTo(document);
    }

    @Test
    void everyDutyHasASubjectInWords() {
        assertThat(Duties.catalogue())
                .extracting(entry -> Families.of(entry.id()))
                .filteredOn(subject -> subject.matches("[A-Z0-9]+"))
                .as("first letters of duties that have no words in Families.NAMES")
                .isEmpty();
    }

    @Test
    void theDocumentLeavesNoEntryOut() {
        Set<String> written = Ran.of("rules", "--format=markdown").lines().stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(2, line.indexOf(' ', 2)))
                .collect(Collectors.toSet());
        assertThat(RuleCatalogue.standard().entries())
                .extracting(entry -> entry.id().text())
                .filteredOn(id -> !written.contains(id))
                .as("rules whose first letters stand in no family of RuleDocument.FAMILIES")
                .isEmpty();
    }
}
