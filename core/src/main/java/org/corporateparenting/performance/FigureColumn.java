package org.corporateparenting.performance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The column of a published table under which a figure stands.
 *
 * @param text the header as a figures file has it
 * @param kind what stands under it
 */
public record FigureColumn(String text, Kind kind) {

    private static final String TARGET = "TARGET";
    private static final ImmutableMap<String, String> BENCHMARKS =
            ImmutableMap.of("SN", "Statistical neighbours", "ENGLAND", "England", "REGION", "Region");

    /** What stands under a column. */
    public enum Kind {
        /** What was reached in a period that the header names, such as {@code 2023-03} or {@code 2021-22}. */
        OUTTURN,
        /** What was reached from 1 April to the latest month, or stood at its end: {@code YTD}. */
        YEAR_TO_DATE,
        /** What should be reached: {@code TARGET}, or by when it should: {@code TARGET-2016-03}. */
        TARGET,
        /** What others reached: {@code SN}, {@code ENGLAND} or {@code REGION}. */
        BENCHMARK,
        /** Anything else, such as an age band. It is never rated. */
        OTHER
    }

    /**
     * Checks that nothing is missing.
     *
     * @param text as above
     * @param kind as above
     */
    public FigureColumn {
        requireNonNull(text, "text");
        requireNonNull(kind, "kind");
    }

    /**
     * A column by its header.
     *
     * @param text the header
     * @return the column
     */
    public static FigureColumn of(String text) {
        return new FigureColumn(text, kindOf(text));
    }

    /**
     * Whose figures stand under the header of a benchmark.
     *
     * @return the name in words; empty for another column
     */
    public Optional<String> benchmark() {
        return Optional.ofNullable(BENCHMARKS.get(text));
    }

    /** The date, year or month by which a target should be reached, as the header names it. */
    Optional<String> targetDate() {
        return kind == Kind.TARGET && text.length() > TARGET.length()
                ? Optional.of(text.substring(TARGET.length() + 1))
                : Optional.empty();
    }

    private static Kind kindOf(String text) {
        if (text.equals("YTD")) {
            return Kind.YEAR_TO_DATE;
        }
        if (text.equals(TARGET) || text.startsWith(TARGET + "-")) {
            return Kind.TARGET;
        }
        if (BENCHMARKS.containsKey(text)) {
            return Kind.BENCHMARK;
        }
        return Periods.parse(text).isPresent() ? Kind.OUTTURN : Kind.OTHER;
    }
}
