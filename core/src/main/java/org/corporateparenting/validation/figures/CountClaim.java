package org.corporateparenting.validation.figures;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.corporateparenting.performance.Figure;
import org.corporateparenting.performance.Figures;

/**
 * A claim of how many measures of a table have a number in one of its columns, or have none.
 *
 * @param table the table's name in the figures file
 * @param column the column's header
 * @param reported true to count the measures with a number, false to count those that have a row without one
 * @param count how many there are said to be, 0 or more
 */
public record CountClaim(String table, String column, boolean reported, int count) {

    /**
     * Checks that the count is not negative.
     *
     * @param table as above
     * @param column as above
     * @param reported as above
     * @param count as above
     */
    public CountClaim {
        requireNonNull(table, "table");
        requireNonNull(column, "column");
        if (count < 0) {
            throw new IllegalArgumentException("count is " + count + "; it must be 0 or more");
        }
    }

    /**
     * Holds the claim against the figures.
     *
     * @param figures the figures
     * @return NOT_DETERMINED where the table has no row for the column
     */
    public JudgedClaim judge(Figures figures) {
        long rows = figures.measures().stream()
                .filter(measure -> measure.figures().stream().anyMatch(this::isHere))
                .count();
        long found = figures.measures().stream()
                .filter(measure -> measure.figures().stream()
                        .anyMatch(figure -> isHere(figure) && figure.value().isPresent() == reported))
                .count();
        if (rows == 0) {
            return judged(GroupResult.NOT_DETERMINED, "no row of " + table + " is for " + column);
        }
        String counted = found + " of " + rows + " measures have " + (reported ? "a" : "no") + " number for " + column;
        return found == count
                ? judged(GroupResult.HOLDS, counted)
                : judged(GroupResult.FAILS, counted + "; " + count + " are said to");
    }

    private boolean isHere(Figure figure) {
        return figure.table().equals(Optional.of(table))
                && figure.column().text().equals(column);
    }

    private static JudgedClaim judged(GroupResult result, String because) {
        return new JudgedClaim(FigureCheck.COUNT_OF_MEASURES, result, because);
    }
}
