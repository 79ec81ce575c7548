package org.corporateparenting.validation.figures;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corporateparenting.performance.Figure;
import org.corporateparenting.performance.FigureStatus;
import org.corporateparenting.performance.Measure;
import org.corporateparenting.performance.PrintedNumber;
import org.corporateparenting.rule.Location;

/** One figure with its measure and the file in which it stands. */
record Shown(int fileOrder, String file, Measure measure, Figure figure) implements Comparable<Shown> {

    private static final Comparator<Shown> ORDER = Comparator.comparingInt(Shown::fileOrder)
            .thenComparing(shown -> shown.figure().row())
            .thenComparing(shown -> shown.measure().id());
    private static final Pattern WITHHELD = Pattern.compile("(?i).*(<|>|less than|fewer than|more than).*|[cx*]");

    Optional<BigDecimal> value() {
        return figure.value();
    }

    BigDecimal number() {
        return figure.value().orElseThrow();
    }

    PrintedNumber printed() {
        return new PrintedNumber(number());
    }

    String columnText() {
        return figure.column().text();
    }

    /** Whether a number is known to whoever published the table and kept from its readers. */
    boolean isWithheld() {
        return figure.status() == FigureStatus.NOT_AVAILABLE
                && figure.printed()
                        .filter(text -> WITHHELD.matcher(text).matches())
                        .isPresent();
    }

    Location location() {
        return Location.ofRow(file, figure.row(), "value", "printed");
    }

    /** The number as a reader would write it. */
    String text() {
        return Words.number(number(), figure.unit());
    }

    /** Where it stands, such as {@code scorecard row 617 (S001:6949)}. */
    String place() {
        String source = figure.source()
                .map(document -> " (" + document
                        + figure.sourceLine()
                                .map(line -> ":" + CharMatcher.whitespace().collapseFrom(line, ' '))
                                .orElse("")
                        + ")")
                .orElse("");
        return file + " row " + figure.row() + source;
    }

    @Override
    public int compareTo(Shown other) {
        return ORDER.compare(this, other);
    }
}
