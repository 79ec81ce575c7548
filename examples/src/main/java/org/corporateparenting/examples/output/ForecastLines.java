package org.corporateparenting.examples.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import org.corporateparenting.forecast.BackTest;
import org.corporateparenting.forecast.Expectation;
import org.corporateparenting.forecast.ForecastInterval;
import org.corporateparenting.forecast.PlacementGroup;
import org.corporateparenting.forecast.Projection;

/** A forecast as lines to read: a line a month, and how such forecasts would have fared before. */
public final class ForecastLines {

    private static final int WIDTH = 20;

    private ForecastLines() {}

    /** Writes a line a month. */
    public static void write(
            ImmutableList<Projection> projections,
            double level,
            ImmutableMap<PlacementGroup, Double> weeklyCosts,
            OutputStream out)
            throws IOException {
        try (PrintWriter lines = new PrintWriter(out, false, UTF_8)) {
            lines.println(header(!weeklyCosts.isEmpty()));
            projections.forEach(projection -> lines.println(line(projection, level, weeklyCosts)));
            lines.println();
            lines.println(tested(projections.get(projections.size() - 1).backTest(level)));
            if (lines.checkError()) {
                throw new IOException("the output was not taken");
            }
        }
    }

    private static String header(boolean hasCosts) {
        StringBuilder header = new StringBuilder(Strings.padEnd("month", 9, ' '));
        header.append(Strings.padEnd("all", WIDTH, ' '));
        for (PlacementGroup group : PlacementGroup.values()) {
            header.append(Strings.padEnd(group.name().toLowerCase(Locale.ROOT), WIDTH, ' '));
        }
        return (hasCosts ? header.append("cost of a week") : header).toString().stripTrailing();
    }

    private static String line(Projection projection, double level, ImmutableMap<PlacementGroup, Double> weeklyCosts) {
        StringBuilder line = new StringBuilder(Strings.padEnd(projection.month().toString(), 9, ' '));
        line.append(children(projection.total(), level));
        for (PlacementGroup group : PlacementGroup.values()) {
            line.append(children(projection.of(group), level));
        }
        if (!weeklyCosts.isEmpty()) {
            line.append(bounds(projection.weeklyCost(weeklyCosts).interval(level)));
        }
        return line.toString().stripTrailing();
    }

    private static String children(Expectation expectation, double level) {
        return Strings.padEnd(bounds(expectation.interval(level)), WIDTH, ' ');
    }

    private static String bounds(ForecastInterval interval) {
        return String.format(
                Locale.ROOT, "%.0f (%.0f to %.0f)", interval.expected(), interval.lower(), interval.upper());
    }

    private static String tested(BackTest test) {
        OptionalDouble error = test.ofTotals().meanAbsoluteError();
        OptionalDouble within = test.shareWithinBounds();
        if (error.isEmpty() || within.isEmpty()) {
            return "Too few months are known to test the forecast on what came.";
        }
        return String.format(
                Locale.ROOT,
                "Made %d times before, over as many months, it was off by %.1f children on average; its bounds of %.0f%%"
                        + " held in %.0f%% of age bands and placements.",
                test.ofTotals().forecasts().size(),
                error.getAsDouble(),
                100 * test.level(),
                100 * within.getAsDouble());
    }
}
