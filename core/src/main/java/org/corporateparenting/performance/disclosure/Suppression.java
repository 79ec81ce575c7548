package org.corporateparenting.performance.disclosure;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which counts and totals of a table are suppressed.
 *
 * <p>A table with its totals is a flow that goes round: from each row to the columns by way of the counts, from the columns
 * to the grand total by way of their totals, and back to the rows by way of theirs. What goes into a junction comes out of
 * it. Two tables that look alike in print differ by flows round closed ways, and a single closed way changes each number on
 * it by one. A suppressed count therefore is open if and only if some closed way through it uses nothing but numbers that
 * can go up or down by one without being printed otherwise. Where there is none, the way is made: along the numbers whose
 * suppression costs least, each costing its count. All of them are then open by the same way, and what is suppressed
 * afterwards closes no way that was open.
 */
final class Suppression {

    private final List<Entry> entries = new ArrayList<>();
    private final List<List<Entry>> junctions = new ArrayList<>();

    private Suppression(CountTable table, DisclosureControl control) {
        int rows = table.rows().size();
        int total = rows + table.columns().size();
        for (int i = 0; i < total + 2; i++) {
            junctions.add(new ArrayList<>());
        }
        for (Place place : table.places()) {
            int row = place.row().map(table.rows()::indexOf).orElse(total);
            int column = place.column()
                    .map(label -> rows + table.columns().indexOf(label))
                    .orElse(total + 1);
            boolean isOutward = place.row().isPresent() == place.column().isPresent();
            Entry entry = new Entry(place, isOutward ? row : column, isOutward ? column : row, table, control);
            entries.add(entry);
            junctions.get(row).add(entry);
            junctions.get(column).add(entry);
        }
    }

    static ImmutableSet<Place> places(CountTable table, DisclosureControl control) {
        CountTable sorted = table.sorted();
        CountTable exchanged = sorted.transposed();
        return order(sorted, exchanged) <= 0
                ? new Suppression(sorted, control).places()
                : new Suppression(exchanged, control)
                        .places().stream().map(Place::exchanged).collect(ImmutableSet.toImmutableSet());
    }

    /** Sets an order between a table and its transpose, so that both are treated as the same one of the two. */
    private static int order(CountTable one, CountTable other) {
        Comparator<Iterable<String>> labels = Comparators.lexicographical(Comparator.<String>naturalOrder());
        Comparator<Iterable<Long>> counts = Comparators.lexicographical(Comparator.<Long>naturalOrder());
        return Comparator.comparing(CountTable::rows, labels)
                .thenComparing(Suppression::countsByRow, counts)
                .thenComparing(CountTable::totals)
                .compare(one, other);
    }

    private static ImmutableList<Long> countsByRow(CountTable table) {
        return table.rows().stream()
                .flatMap(row -> table.columns().stream().map(column -> table.count(row, column)))
                .map(count -> count.orElse(-1))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSet<Place> places() {
        ImmutableList<Entry> small =
                entries.stream().filter(Entry::isSuppressed).collect(ImmutableList.toImmutableList());
        small.forEach(this::open);
        return entries.stream()
                .filter(Entry::isSuppressed)
                .map(entry -> entry.place)
                .collect(ImmutableSet.toImmutableSet());
    }

    private void open(Entry entry) {
        Optional<Way> up = new WaySearch(junctions, entry).cheapest(entry.to, entry.from);
        Optional<Way> down = new WaySearch(junctions, entry).cheapest(entry.from, entry.to);
        Stream.of(up, entry.canFall() ? down : Optional.<Way>empty())
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Way::cost))
                .orElseThrow(() -> new IllegalStateException("a suppressed number has no way round"))
                .take();
    }
}
