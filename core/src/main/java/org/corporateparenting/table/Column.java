package org.corporateparenting.table;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table and what its cells hold.
 *
 * <p>A column is its own key: {@link Row#get} takes the same object that stands in the {@link TableDefinition}, so the
 * type of an answer is known when a program is compiled. One column object may stand in several tables.
 *
 * @param <T> what its cells hold
 */
public final class Column<T> {

    private static final CharMatcher SPACE = CharMatcher.whitespace();
    private static final Function<String, Optional<String>> TEXT = Optional::of;
    private static final Function<String, Optional<LocalDate>> DATE = Forms::date;
    private static final Function<String, Optional<Integer>> NUMBER = Forms::number;
    private static final Function<String, Optional<Boolean>> FLAG = Forms::flag;

    private final String name;
    private final String expected;
    private final Function<String, Optional<T>> form;

    private Column(String name, String expected, Function<String, Optional<T>> form) {
        if (name.isEmpty() || !trimmed(name).equals(name)) {
            throw new IllegalArgumentException(
                    "name '" + name + "' is not a column name; it must hold something and no spaces around it");
        }
        this.name = name;
        this.expected = requireNonNull(expected, "expected");
        this.form = requireNonNull(form, "form");
    }

    /**
     * A column of text. The value leaves out white space at both ends; nothing is malformed.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<String> text(String name) {
        return new Column<>(name, "text", TEXT);
    }

    /**
     * A column of dates: {@code dd/mm/yyyy} or {@code yyyy-mm-dd}, either with a time of day behind it, which is
     * checked and left out. Days that do not exist are malformed, and so are days or months of one digit and years of
     * two.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<LocalDate> date(String name) {
        return new Column<>(name, "a date (dd/mm/yyyy or yyyy-mm-dd)", DATE);
    }

    /**
     * A column of whole numbers of at most nine digits, also with a fraction of noughts ({@code 14.0}), as some
     * programs write them.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<Integer> number(String name) {
        return new Column<>(name, "a whole number of at most nine digits", NUMBER);
    }

    /**
     * A column of yes or no: {@code Y}, {@code Yes}, {@code True} or {@code 1}, and {@code N}, {@code No},
     * {@code False} or {@code 0}, in any letter case.
     *
     * @param name the column's name
     * @return the column
     */
    public static Column<Boolean> flag(String name) {
        return new Column<>(name, "yes or no (Y, Yes, True, 1, N, No, False or 0)", FLAG);
    }

    /**
     * A column of some other form, such as the codes of a set.
     *
     * @param <T> what its cells hold
     * @param name the column's name
     * @param expected what a cell should be, as a finding says it: "LS is not <em>a legal status code</em>"
     * @param form reads a text without white space at its ends, never an empty one; empty where it is malformed. Must
     *     always give the same answer for the same text
     * @return the column
     */
    public static <T> Column<T> of(String name, String expected, Function<String, Optional<T>> form) {
        return new Column<>(name, expected, form);
    }

    /**
     * The column's name.
     *
     * @return the name as findings and written files show it; a file may have it in any letter case
     */
    public String name() {
        return name;
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }

    String expected() {
        return expected;
    }

    Function<String, Optional<T>> form() {
        return form;
    }

    Cell<T> read(String recorded) {
        String text = trimmed(recorded);
        if (text.isEmpty()) {
            return Cell.ofBlank(recorded);
        }
        return form.apply(text).map(value -> Cell.ofValue(recorded, value)).orElseGet(() -> Cell.ofMalformed(recorded));
    }

    /** The name by which a column is found: without white space at its ends, in one letter case. */
    static String key(String name) {
        return Ascii.toUpperCase(trimmed(name));
    }

    static boolean isBlank(String text) {
        return SPACE.matchesAllOf(text);
    }

    private static String trimmed(String text) {
        return SPACE.trimFrom(text);
    }
}
