package org.corporateparenting.validation.ssda903;

import java.util.Optional;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.table.Column;

/** Something without which a rule cannot be judged for any child. */
@FunctionalInterface
interface Need {

    /** What is lacking, in words; empty where nothing is. */
    Optional<String> lacking(WholeReturn now, Optional<WholeReturn> last, ReturnLists lists);

    /** A table of the return. */
    static Need table(ReturnTable table) {
        return (now, last, lists) -> unless(now.has(table), "the table " + table);
    }

    /** A column of the return. */
    static Need column(ReturnTable table, Column<?> column) {
        return (now, last, lists) -> unless(now.has(table, column), name(now, table, column));
    }

    /** The return of the year before. */
    static Need lastReturn() {
        return (now, last, lists) -> unless(last.isPresent(), "the return of the year before");
    }

    /** A column of the return of the year before. */
    static Need lastColumn(ReturnTable table, Column<?> column) {
        return (now, last, lists) -> last.isEmpty()
                ? Optional.of("the return of the year before")
                : unless(last.get().has(table, column), name(last.get(), table, column) + " in the return before");
    }

    /** A column that the department works out from postcodes, or that from which it can be worked out. */
    static Need derived(Column<?> column) {
        return (now, last, lists) -> unless(isThere(now, column, lists), derivedName(column));
    }

    /** The same, for the return of the year before. */
    static Need lastDerived(Column<?> column) {
        return (now, last, lists) -> last.isEmpty()
                ? Optional.of("the return of the year before")
                : unless(isThere(last.get(), column, lists), derivedName(column) + " in the return before");
    }

    /** What tells asylum seekers apart: the mark in Header, or the table of their own. */
    static Need asylumSeekers() {
        return (now, last, lists) -> unless(marksAsylumSeekers(now), "the table UASC, or the column UASC of Header");
    }

    /** The same, for the return of the year before. */
    static Need lastAsylumSeekers() {
        return (now, last, lists) -> last.isEmpty()
                ? Optional.of("the return of the year before")
                : unless(
                        marksAsylumSeekers(last.get()),
                        "the table UASC, or the column UASC of Header, in the return before");
    }

    static Need postcodes() {
        return (now, last, lists) -> unless(lists.postcodes().isPresent(), "a list of postcodes");
    }

    static Need providers() {
        return (now, last, lists) -> unless(lists.providers().isPresent(), "the inspectorate's list of providers");
    }

    static Need authorities() {
        return (now, last, lists) -> unless(lists.authorities().isPresent(), "a list of authorities");
    }

    /** Which authority's return it is. */
    static Need ownAuthority() {
        return (now, last, lists) -> unless(lists.own().isPresent(), "the number of the authority whose return it is");
    }

    private static boolean isThere(WholeReturn whole, Column<?> column, ReturnLists lists) {
        return whole.has(ReturnTable.EPISODES, column)
                || (lists.postcodes().isPresent()
                        && whole.has(ReturnTable.EPISODES, ReturnColumns.PL_POST)
                        && (column != ReturnColumns.PL_DISTANCE
                                || whole.has(ReturnTable.EPISODES, ReturnColumns.HOME_POST))
                        && (column != ReturnColumns.PL_LOCATION || lists.own().isPresent()));
    }

    private static String derivedName(Column<?> column) {
        String from = column == ReturnColumns.PL_LOCATION ? " and the number of the authority" : "";
        return "the column " + column + " of Episodes, or a list of postcodes" + from;
    }

    private static boolean marksAsylumSeekers(WholeReturn whole) {
        return whole.has(ReturnTable.ASYLUM_SEEKERS) || whole.has(ReturnTable.HEADER, ReturnColumns.UASC);
    }

    private static Optional<String> unless(boolean isThere, String what) {
        return isThere ? Optional.empty() : Optional.of(what);
    }

    private static String name(WholeReturn whole, ReturnTable table, Column<?> column) {
        return whole.has(table) ? "the column " + column + " of " + table : "the table " + table;
    }
}
