package org.corporateparenting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableDefinitionTest {

    @Test
    void expectedColumnsComeBeforeOptionalOnes() {
        assertThat(Samples.EPISODES.allColumns()).hasToString("[CHILD, DECOM, LS, URN]");
    }

    @Test
    void needsAColumn() {
        assertThatThrownBy(() -> TableDefinition.builder().name("Empty").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns of Empty is empty; a table has at least one");
    }

    @Test
    void hasEachNameOnceInAnyLetterCase() {
        assertThatThrownBy(() -> TableDefinition.builder()
                        .name("Twice")
                        .addColumns(Column.text("A"), Column.date("a"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns of Twice holds a twice; a table has each column once");
    }

    @Test
    void childColumnIsOneOfItsColumns() {
        assertThatThrownBy(() -> TableDefinition.builder()
                        .name("Other")
                        .addColumns(Samples.NOTE)
                        .childColumn(Samples.CHILD)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column CHILD is not one of table Other, which has [NOTE]");
    }

    @Test
    void rowRefusesAColumnOfAnotherTable() {
        Row row = Samples.read(Samples.EPISODES, "CHILD\nC1").value().rows().get(0);

        assertThatThrownBy(() -> row.get(Samples.NOTE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column NOTE is not one of table Episodes, which has [CHILD, DECOM, LS, URN]");
        assertThatThrownBy(() -> row.get("NOTE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column NOTE is not one of table Episodes, which has [CHILD, DECOM, LS, URN]");
    }

    @Test
    void twoTablesMayNotShareAName() {
        TableDefinition other = TableDefinition.builder()
                .name("cla-reviews")
                .addOtherNames("SSD CLA reviews")
                .addColumns(Samples.NOTE)
                .build();

        assertThatThrownBy(() -> TableReader.of(List.of(Samples.REVIEWS, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("definitions holds two tables that are called SSD CLA reviews: Reviews and cla-reviews;"
                        + " each name must belong to one");
    }

    @Test
    void readingRulesHaveIdsOfTheirOwnInOrder() {
        assertThat(ReadingRule.values())
                .extracting(rule -> rule.id().text())
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith("READ-01")
                .endsWith("READ-19");
        assertThat(ReadingRule.values())
                .allSatisfy(rule -> assertThat(rule.title()).isNotBlank());
    }
}
