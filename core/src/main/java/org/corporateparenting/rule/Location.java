package org.corporateparenting.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a finding points: a child, a table, a row, fields; as much of it as is known.
 *
 * @param child the caller's own opaque key for the child, or empty where the finding is not about one child
 * @param table the table, or empty where the finding is not about one table
 * @param row the ordinal of the record after the header, 1 for the first and blank lines not counted; empty where the
 *     finding is not about one row
 * @param fields the columns concerned, in the order in which the rule names them
 */
public record Location(
        Optional<String> child, Optional<String> table, Optional<Integer> row, ImmutableList<String> fields)
        implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::table, emptiesFirst())
            .thenComparing(Location::row, emptiesFirst())
            .thenComparing(Location::child, emptiesFirst())
            .thenComparing(Location::fields, Ordering.<String>natural().lexicographical());

    /**
     * Checks that a row belongs to a table and counts from 1.
     *
     * @param child as above
     * @param table as above
     * @param row as above
     * @param fields as above
     */
    public Location {
        requireNonNull(child, "child");
        requireNonNull(table, "table");
        requireNonNull(row, "row");
        requireNonNull(fields, "fields");
        if (row.isPresent() && (table.isEmpty() || row.get() < 1)) {
            throw new IllegalArgumentException("row " + row.get() + " must be 1 or more and in a named table");
        }
    }

    /**
     * A child as a whole.
     *
     * @param child the caller's own key for the child
     * @return the location
     */
    public static Location ofChild(String child) {
        return new Location(Optional.of(child), Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    /**
     * A table as a whole, or some of its columns.
     *
     * @param table the table
     * @param fields the columns, none where the whole table is meant
     * @return the location
     */
    public static Location ofTable(String table, String... fields) {
        return new Location(Optional.empty(), Optional.of(table), Optional.empty(), ImmutableList.copyOf(fields));
    }

    /**
     * A row of a table, or some of its fields.
     *
     * @param table the table
     * @param row the ordinal of the record after the header, 1 for the first
     * @param fields the columns, none where the whole row is meant
     * @return the location
     */
    public static Location ofRow(String table, int row, String... fields) {
        return new Location(Optional.empty(), Optional.of(table), Optional.of(row), ImmutableList.copyOf(fields));
    }

    /**
     * The same place, said to concern a child.
     *
     * @param key the caller's own key for the child
     * @return the location
     */
    public Location forChild(String key) {
        return new Location(Optional.of(key), table, row, fields);
    }

    /** Orders by table, row, child and fields; what is not named comes first. */
    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** The place in words, such as {@code ssd_person row 3 (pers_dob)}; the child's key is not printed. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(table.orElse(child.isPresent() ? "child" : "input"));
        row.ifPresent(r -> text.append(" row ").append(r));
        if (!fields.isEmpty()) {
            text.append(" (").append(String.join(", ", fields)).append(')');
        }
        return text.toString();
    }

    private static <T extends Comparable<T>> Comparator<Optional<T>> emptiesFirst() {
        return Comparator.comparing(o -> o.orElse(null), Comparator.nullsFirst(Comparator.<T>naturalOrder()));
    }
}
