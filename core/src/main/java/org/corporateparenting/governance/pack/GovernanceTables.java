package org.corporateparenting.governance.pack;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.corporateparenting.governance.risk.RiskEditions;
import org.corporateparenting.table.TableDefinition;

/** The tables in which a folder may carry what a board keeps about itself. */
final class GovernanceTables {

    /** All but the risk register, which reads its own. */
    static final ImmutableList<BoardTable> ALL = Stream.of(MeetingTables.ALL, WorkTables.ALL, ContractTables.ALL)
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());

    private GovernanceTables() {}

    static ImmutableList<TableDefinition> definitions() {
        return Stream.concat(ALL.stream().map(BoardTable::definition), Stream.of(RiskEditions.definition()))
                .collect(ImmutableList.toImmutableList());
    }
}
