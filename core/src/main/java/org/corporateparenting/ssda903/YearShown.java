package org.corporateparenting.ssda903;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Table;
import org.corporateparenting.time.CollectionYear;

/** Which year the dates in a return show. */
final class YearShown {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    private YearShown() {}

    /**
     * The year in which most episodes ended, the later of two alike: an episode that ended is returned in that year
     * only. Without an end, the year of the latest start of an episode or review.
     */
    static Optional<CollectionYear> in(Map<ReturnTable, Table> tables) {
        Multiset<CollectionYear> ends = HashMultiset.create();
        years(tables, ReturnTable.EPISODES, ReturnColumns.DEC).forEach(ends::add);
        return ends.entrySet().stream()
                .max(Comparator.<Multiset.Entry<CollectionYear>>comparingInt(Multiset.Entry::getCount)
                        .thenComparing(Multiset.Entry::getElement))
                .map(Multiset.Entry::getElement)
                .or(() -> Stream.concat(
                                years(tables, ReturnTable.EPISODES, ReturnColumns.DECOM),
                                years(tables, ReturnTable.REVIEWS, ReturnColumns.REVIEW))
                        .max(Comparator.naturalOrder()));
    }

    private static Stream<CollectionYear> years(
            Map<ReturnTable, Table> tables, ReturnTable which, Column<LocalDate> column) {
        Table table = tables.get(which);
        return table == null
                ? Stream.empty()
                : table.rows().stream()
                        .flatMap(row -> row.get(column).value().stream())
                        .filter(day -> day.getYear() >= EARLIEST && day.getYear() <= LATEST)
                        .map(CollectionYear::containing);
    }
}
