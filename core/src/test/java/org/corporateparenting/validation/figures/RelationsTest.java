package org.corporateparenting.validation.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.corporateparenting.performance.FigureRole;
import org.corporateparenting.performance.Scorecards;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private static final String HEADER = "relation,check,role,measure_id,column\n";

    @Test
    void everyMeasureOfTheContractsRelationsIsOnTheScorecard() {
        assertThat(Relations.ofTheContract()).hasSizeGreaterThan(12);
        assertThat(Relations.ofTheContract().stream()
                        .flatMap(relation -> relation.members().stream())
                        .map(Relation.Member::measureId))
                .allSatisfy(
                        id -> assertThat(Scorecards.northamptonshireMarch2023().find(id))
                                .isPresent());
    }

    @Test
    void readsARelationFromItsRows() {
        Parsed<ImmutableList<Relation>> parsed = read("sum,SUM,PART,a,\nsum,SUM,PART,b,\nsum,SUM,TOTAL,all,\n");

        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.value())
                .containsExactly(new Relation(
                        "sum",
                        FigureCheck.SUM,
                        ImmutableList.of(
                                new Relation.Member(FigureRole.PART, "a", Optional.empty()),
                                new Relation.Member(FigureRole.PART, "b", Optional.empty()),
                                new Relation.Member(FigureRole.TOTAL, "all", Optional.empty()))));
    }

    @Test
    void aRowThatCannotBeUsedIsAFinding() {
        assertThat(read("sum,SUM,PART,a,\nsum,SUM,PART,b,\n,SUM,PART,c,\nsum,SUM,NOBODY,d,\n")
                        .findings())
                .extracting(Finding::message)
                .contains("the row lacks its relation, check, role or measure; it is left out");
        assertThat(read("one,SUM,PART,a,\n").findings())
                .extracting(Finding::message)
                .containsExactly("the relation is left out: members of one are 1; a relation is of at least two");
        assertThat(read("mix,SUM,PART,a,\nmix,SUM,PART,b,2021-22\n").findings())
                .extracting(Finding::message)
                .containsExactly("the relation is left out: members of mix must all name a column, or none of them");
    }

    @Test
    void aRelationNeedsAName() {
        Relation.Member member = new Relation.Member(FigureRole.PART, "a", Optional.empty());

        assertThatThrownBy(() -> new Relation(" ", FigureCheck.SUM, ImmutableList.of(member, member)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name is blank; a relation needs a name");
    }

    private static Parsed<ImmutableList<Relation>> read(String rows) {
        return Relations.read(new ByteArrayInputStream((HEADER + rows).getBytes(UTF_8)));
    }
}
