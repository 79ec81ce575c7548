package org.corporateparenting.ssda903;

import java.util.Set;
import org.corporateparenting.table.Column;
import org.corporateparenting.time.CollectionYear;

/**
 * One of the returns of which case files are made together.
 *
 * @param returned the return
 * @param isFollowed whether the episodes of the year after it were supplied too, so that an open one should stand there
 * @param findings what was noticed about it so far
 */
record ReturnedYear(Ssda903Return returned, boolean isFollowed, ReturnFindings findings) {

    /** The return in words, such as {@code the return of 2024/25}. */
    static String named(Ssda903Return returned) {
        return returned.year()
                .map(CollectionYear::toString)
                .map("the return of "::concat)
                .orElse("an earlier return");
    }

    static boolean hasEpisodes(Ssda903Return returned) {
        return has(returned, ReturnTable.EPISODES, ReturnColumns.CHILD, ReturnColumns.DECOM, ReturnColumns.DEC);
    }

    static boolean hasReviews(Ssda903Return returned) {
        return has(returned, ReturnTable.REVIEWS, ReturnColumns.CHILD, ReturnColumns.REVIEW);
    }

    boolean hasEpisodes() {
        return hasEpisodes(returned);
    }

    boolean hasReviews() {
        return hasReviews(returned);
    }

    /** Whether the return has a table with the key and some columns. */
    boolean has(ReturnTable which, Column<?>... columns) {
        return has(returned, which, ReturnColumns.CHILD) && has(returned, which, columns);
    }

    boolean hasHeaders() {
        return has(returned, ReturnTable.HEADER, ReturnColumns.CHILD);
    }

    /** Checks what can be checked without telling children apart. */
    void checkTables() {
        requireDate(ReturnTable.EPISODES, ReturnColumns.DECOM);
        requireDate(ReturnTable.EPISODES, ReturnColumns.DEC);
        requireDate(ReturnTable.REVIEWS, ReturnColumns.REVIEW);
        for (ReturnTable which : ReturnTable.values()) {
            returned.table(which).ifPresent(table -> CodeColumns.check(table, findings));
        }
    }

    private void requireDate(ReturnTable which, Column<?> date) {
        if (returned.table(which).isPresent() && !has(returned, which, date)) {
            findings.report(
                    ReturnRule.DATE_UNUSABLE,
                    which,
                    "the table has no column " + date.name() + "; none of its rows can be used for a case file",
                    date);
        }
    }

    private static boolean has(Ssda903Return returned, ReturnTable which, Column<?>... columns) {
        return returned.table(which)
                .filter(table -> table.supplied().containsAll(Set.of(columns)))
                .isPresent();
    }
}
