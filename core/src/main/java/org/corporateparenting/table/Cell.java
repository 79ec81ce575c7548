package org.corporateparenting.table;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a row: a value, blank, not supplied, or malformed.
 *
 * <p>Cells that say the same are shared between rows and tables read together, so a large file costs little memory.
 *
 * @param <T> what the column holds
 */
public final class Cell<T> {

    private static final Cell<?> NOT_SUPPLIED = new Cell<>(CellKind.NOT_SUPPLIED, Optional.empty(), Optional.empty());

    private final CellKind kind;
    private final Optional<String> recorded;
    private final Optional<T> value;

    private Cell(CellKind kind, Optional<String> recorded, Optional<T> value) {
        this.kind = kind;
        this.recorded = recorded;
        this.value = value;
    }

    static <T> Cell<T> ofValue(String recorded, T value) {
        return new Cell<>(CellKind.VALUE, Optional.of(recorded), Optional.of(value));
    }

    static <T> Cell<T> ofBlank(String recorded) {
        return new Cell<>(CellKind.BLANK, Optional.of(recorded), Optional.empty());
    }

    static <T> Cell<T> ofMalformed(String recorded) {
        return new Cell<>(CellKind.MALFORMED, Optional.of(recorded), Optional.empty());
    }

    @SuppressWarnings("unchecked") // holds no value of any type
    static <T> Cell<T> notSupplied() {
        return (Cell<T>) NOT_SUPPLIED;
    }

    /**
     * Which of the four it is.
     *
     * @return the kind of cell
     */
    public CellKind kind() {
        return kind;
    }

    /**
     * Whether it is of a kind.
     *
     * @param other the kind
     * @return true if the cell is of it
     */
    public boolean is(CellKind other) {
        return kind == other;
    }

    /**
     * What the cell says.
     *
     * @return the value; empty where the cell is blank, not supplied or malformed, which {@link #kind()} tells apart
     */
    public Optional<T> value() {
        return value;
    }

    /**
     * The text as it stands in the file, spaces and all. It may identify a child.
     *
     * @return the text; empty where the cell is not supplied
     */
    public Optional<String> recorded() {
        return recorded;
    }

    /** Whether the other is of the same kind, says the same, and was recorded in the same characters. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell<?> cell
                && kind == cell.kind
                && recorded.equals(cell.recorded)
                && value.equals(cell.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, recorded, value);
    }

    /** The kind only: what is recorded may be about a child. */
    @Override
    public String toString() {
        return kind.name();
    }
}
