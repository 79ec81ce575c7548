package org.corporateparenting.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.table.Cell;
import org.corporateparenting.table.Row;

/**
 * What one return says of one child.
 *
 * @param year the return
 * @param child the child's rows in it
 */
record ChildYear(ReturnedYear year, ReturnedChild child) {

    ReturnFindings findings() {
        return year.findings();
    }

    /** Whether the child had short breaks only, so that reviews are not returned. */
    boolean isShortBreaksOnly() {
        ImmutableList<Row> episodes = child.rows(ReturnTable.EPISODES);
        for (Row row : episodes) {
            if (new EpisodeRow(row)
                    .legalStatus()
                    .filter(LegalStatus::isShortBreaks)
                    .isEmpty()) {
                return false;
            }
        }
        return !episodes.isEmpty();
    }

    /** Some rows without those that say the same as another in every cell, which are reported. */
    List<Row> once(ReturnTable table, List<Row> rows) {
        if (rows.size() == 1) {
            return rows;
        }
        Set<List<Cell<?>>> seen = new HashSet<>();
        List<Row> once = new ArrayList<>();
        for (Row row : rows) {
            if (seen.add(cells(table, row))) {
                once.add(row);
            } else {
                findings()
                        .report(ReturnRule.ROW_REPEATED, row, "the row repeats another of the child; it is used once");
            }
        }
        return once;
    }

    private static List<Cell<?>> cells(ReturnTable table, Row row) {
        return table.definition().allColumns().stream().<Cell<?>>map(row::get).toList();
    }
}
