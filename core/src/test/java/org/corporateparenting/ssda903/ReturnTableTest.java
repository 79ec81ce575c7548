package org.corporateparenting.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.time.CollectionYear;
import org.junit.jupiter.api.Test;

class ReturnTableTest {

    @Test
    void tablesHaveTheNamesThatFindingsShow() {
        assertThat(ReturnTable.values())
                .extracting(ReturnTable::toString)
                .containsExactly(
                        "Header",
                        "Episodes",
                        "Reviews",
                        "UASC",
                        "OC2",
                        "OC3",
                        "AD1",
                        "PlacedAdoption",
                        "PrevPerm",
                        "Missing",
                        "SWEpisodes",
                        "DoLo");
    }

    @Test
    void everyRowIsAboutAChild() {
        assertThat(ReturnTable.definitions())
                .extracting(TableDefinition::childColumn)
                .allSatisfy(column -> assertThat(column).contains(ReturnColumns.CHILD));
    }

    @Test
    void columnsThatTheDepartmentWorksOutAreOptional() {
        assertThat(ReturnTable.EPISODES.definition().optionalColumns())
                .extracting(Object::toString)
                .containsExactly("PL_LA", "PL_LOCATION", "PL_DISTANCE");
        assertThat(ReturnTable.HEADER.definition().optionalColumns())
                .extracting(Object::toString)
                .containsExactly("UASC");
    }

    @Test
    void socialWorkersAreCollectedFrom2023() {
        assertThat(ReturnTable.SOCIAL_WORKERS.isCollectedIn(CollectionYear.of("2022/23")))
                .isFalse();
        assertThat(ReturnTable.SOCIAL_WORKERS.isCollectedIn(CollectionYear.of("2023/24")))
                .isTrue();
        assertThat(ReturnTable.SOCIAL_WORKERS.firstYear()).contains(CollectionYear.of("2023/24"));
    }

    @Test
    void deprivationsOfLibertyAreCollectedFrom2026() {
        assertThat(ReturnTable.DEPRIVATIONS_OF_LIBERTY.isCollectedIn(CollectionYear.of("2025/26")))
                .isFalse();
        assertThat(ReturnTable.DEPRIVATIONS_OF_LIBERTY.isCollectedIn(CollectionYear.of("2026/27")))
                .isTrue();
    }

    @Test
    void otherTablesAreCollectedInEveryYear() {
        assertThat(ReturnTable.HEADER.isCollectedIn(CollectionYear.of("2010/11")))
                .isTrue();
        assertThat(ReturnTable.HEADER.firstYear()).isEmpty();
    }
}
