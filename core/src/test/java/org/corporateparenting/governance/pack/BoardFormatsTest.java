package org.corporateparenting.governance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.governance.GovernanceRule;
import org.corporateparenting.governance.money.MoneyRule;
import org.corporateparenting.governance.risk.RiskRule;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.TableDefinition;
import org.junit.jupiter.api.Test;

class BoardFormatsTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "formats.md");

    @Test
    void theDocumentOnFormatsDescribesEveryColumnOfEveryTable() throws IOException {
        List<String> document = Files.readAllLines(DOCUMENT);

        for (TableDefinition table : BoardRecords.definitions()) {
            assertThat(section(document, table.name()))
                    .as("docs/formats.md, under the heading #### " + table.name())
                    .contains(table.columns().stream()
                            .map(BoardFormatsTest::quoted)
                            .toList());
        }
    }

    @Test
    void theDocumentOnFormatsListsEveryFinding() throws IOException {
        String document = Files.readString(DOCUMENT);
        Stream<RuleId> rules = Stream.of(
                        Stream.of(GovernanceRule.values()).map(GovernanceRule::id),
                        Stream.of(RiskRule.values()).map(RiskRule::id),
                        Stream.of(MoneyRule.values()).map(MoneyRule::id))
                .flatMap(ids -> ids);

        assertThat(rules).allSatisfy(id -> assertThat(document).contains("| `" + id + "` |"));
    }

    private static String quoted(Column<?> column) {
        return "`" + column.name() + "`";
    }

    private static String section(List<String> document, String table) {
        int heading = document.indexOf("#### " + table);
        assertThat(heading).as("heading of " + table).isNotNegative();
        return document.subList(heading + 1, document.size()).stream()
                .takeWhile(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
    }
}
