package org.corporateparenting.performance;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.corporateparenting.time.PartialDate;
import org.corporateparenting.time.ReportingPeriod;
import org.immutables.value.Value;

/** One number as printed in a published table, or the place where one is missing. */
@Value.Immutable
public abstract class Figure {

    Figure() {}

    /**
     * The column under which it belongs.
     *
     * @return the column
     */
    public abstract FigureColumn column();

    /**
     * The period it is about. For the year to date this is the financial year.
     *
     * @return the period; empty where it is none that ends on a known day, as for most targets
     */
    public abstract Optional<ReportingPeriod> period();

    /**
     * The period or date as the file gives it beside the column's header.
     *
     * @return the text; empty where the header says it all
     */
    public abstract Optional<String> periodText();

    /**
     * What it is.
     *
     * @return the status
     */
    public abstract FigureStatus status();

    /**
     * The number as printed, with its places behind the point, whether or not it may be used.
     *
     * @return the number; empty where none is printed
     */
    public abstract Optional<BigDecimal> recorded();

    /**
     * The exact text as printed.
     *
     * @return the text; empty where the file does not give it or nothing is printed
     */
    public abstract Optional<String> printed();

    /**
     * The span of time it covers. Targets and benchmarks carry that of the year to date.
     *
     * @return the basis
     */
    @Value.Default
    public Basis basis() {
        return Basis.UNSTATED;
    }

    /**
     * Its unit, which for a target that was misprinted can differ from the measure's.
     *
     * @return the unit
     */
    public abstract Unit unit();

    /**
     * Whether it covers a year that is not over: the year to date before March.
     *
     * @return true for a cumulative year to date whose latest month is not March
     */
    @Value.Default
    public boolean isPartYear() {
        return false;
    }

    /**
     * The parts it plays in groups of figures that belong together.
     *
     * @return the parts, often none
     */
    public abstract ImmutableList<FigurePart> parts();

    /**
     * The table of the source in which it stands.
     *
     * @return the table's name; empty where the file does not say
     */
    public abstract Optional<String> table();

    /**
     * The document from which it is taken.
     *
     * @return such as {@code S001}; empty where the file does not say
     */
    public abstract Optional<String> source();

    /**
     * Where in the document it stands.
     *
     * @return such as {@code 6964}; empty where the file does not say
     */
    public abstract Optional<String> sourceLine();

    /**
     * What should be known about it.
     *
     * @return the note; empty where there is none
     */
    public abstract Optional<String> note();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first
     */
    public abstract int row();

    /**
     * Starts a figure.
     *
     * @return an empty builder
     */
    public static FigureBuilder builder() {
        return new FigureBuilder();
    }

    /**
     * The number to go by.
     *
     * @return the number; empty where it is missing, or is a nought printed where nothing was measured
     */
    public final Optional<BigDecimal> value() {
        return status().isUsable() ? recorded() : Optional.empty();
    }

    /**
     * The date it is of, as far as the file gives one beside the header; how a benchmark says its own.
     *
     * @return the date; empty where none is given
     */
    public final Optional<PartialDate> asOf() {
        return periodText().flatMap(Periods::parseDate);
    }

    /**
     * The period as a scorecard prints it.
     *
     * @return the period's text form, or the column's header where it names none
     */
    public final String periodLabel() {
        return period().map(ReportingPeriod::toString).orElse(column().text());
    }

    /** Whether the two cover the same kind of span, so that one can be compared with the other. */
    final boolean isComparableWith(Figure other) {
        return basis() == other.basis()
                && unit() == other.unit()
                && !isPartYear()
                && !other.isPartYear()
                && period().flatMap(own -> other.period().filter(theirs -> alike(own, theirs)))
                        .isPresent();
    }

    private boolean alike(ReportingPeriod own, ReportingPeriod other) {
        return own.kind() == other.kind()
                && (basis() != Basis.CUMULATIVE || Periods.lastMonth(own) == Periods.lastMonth(other));
    }
}
