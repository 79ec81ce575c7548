package org.corporateparenting.validation.ssda903;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import org.corporateparenting.code.UpnUnknown;
import org.corporateparenting.ssda903.ReturnColumns;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.ssda903.ReturnedChild;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.table.Column;

/**
 * What rules may ask about a return as a whole.
 *
 * @param returned the return
 * @param sharedPupilNumbers the pupil numbers that more than one child has
 */
record WholeReturn(Ssda903Return returned, ImmutableSet<String> sharedPupilNumbers) {

    static WholeReturn of(Ssda903Return returned) {
        return new WholeReturn(returned, sharedPupilNumbers(returned));
    }

    boolean has(ReturnTable table) {
        return returned.table(table).isPresent();
    }

    boolean has(ReturnTable table, Column<?> column) {
        return returned.table(table)
                .filter(each -> each.supplied().contains(column))
                .isPresent();
    }

    /** The numbers that stand with several children; one that stands twice with a child, or a code, is not shared. */
    private static ImmutableSet<String> sharedPupilNumbers(Ssda903Return returned) {
        Multiset<String> numbers = HashMultiset.create(returned.children().size());
        for (ReturnedChild child : returned.children()) {
            child.rows(ReturnTable.HEADER).stream()
                    .flatMap(row -> row.get(ReturnColumns.UPN).value().stream())
                    .filter(number -> UpnUnknown.tryOf(number).isEmpty())
                    .distinct()
                    .forEach(numbers::add);
        }
        return numbers.entrySet().stream()
                .filter(number -> number.getCount() > 1)
                .map(Multiset.Entry::getElement)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public String toString() {
        return returned.toString();
    }
}
