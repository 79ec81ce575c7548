package org.corporateparenting.examples.output;

import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import org.corporateparenting.indicator.MeasuredFigure;
import org.corporateparenting.indicator.Tally;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.RatedFigure;
import org.corporateparenting.performance.Rating;
import org.corporateparenting.performance.Scorecard;
import org.corporateparenting.performance.ScorecardLine;

/** A scorecard for people: how many targets are met, the performance failures, and a line for each rated figure. */
public final class ScorecardLines {

    private final PrintWriter out;

    /** Writes there. */
    public ScorecardLines(PrintWriter out) {
        this.out = out;
    }

    /** Writes a scorecard. */
    public void write(Scorecard scorecard) {
        Map<Rating.Kind, Integer> counts = new EnumMap<>(Rating.Kind.class);
        scorecard.lines().stream()
                .flatMap(ScorecardFields::figures)
                .forEach(figure -> counts.merge(figure.rating().kind(), 1, Integer::sum));
        for (Rating.Kind kind : Rating.Kind.values()) {
            println(words(kind) + ": " + counts.getOrDefault(kind, 0));
        }
        scorecard.failures().forEach(this::failure);
        scorecard
                .lines()
                .forEach(line -> ScorecardFields.figures(line)
                        .filter(figure -> figure.rating().kind().isRated())
                        .forEach(figure -> figure(line, figure)));
    }

    /** Writes a figure worked out from case files, and the children above the line where they are asked for. */
    public void write(MeasuredFigure measured, boolean withChildren) {
        RatedFigure figure = measured.figure();
        println(Strings.padEnd(figure.period(), 12, ' ')
                + Strings.padEnd(
                        figure.value().map(measured.measure().unit()::format).orElse("no value"), 12, ' ')
                + Strings.padEnd(
                        figure.rating().kind().isRated()
                                ? figure.rating().kind().name()
                                : "",
                        26,
                        ' ')
                + measured.measure().label()
                + figure.breakdown().map(group -> ", " + group).orElse("")
                + " (" + figure.count().map(Count::toString).orElse("not counted")
                + notKnown(measured.tally()) + ")");
        if (withChildren) {
            measured.tally().above().forEach(child -> println("    " + child.text()));
        }
    }

    private static String notKnown(Tally tally) {
        return tally.notKnown() == 0 ? "" : ", " + tally.notKnown() + " not known";
    }

    /** A rating in words. */
    public static String words(Rating.Kind kind) {
        return switch (kind) {
            case AT_TARGET -> "Target met";
            case WITHIN_TOLERANCE -> "Target missed, within tolerance";
            case OUTSIDE_TOLERANCE -> "Target missed, outside tolerance";
            case MISSED_TOLERANCE_UNKNOWN -> "Target missed, tolerance unknown";
            case NOT_RATED -> "Not rated";
        };
    }

    private void failure(ScorecardLine line) {
        println("Performance failure: "
                + line.measure().kpi().map(kpi -> "KPI " + kpi + ", ").orElse("")
                + line.measure().label()
                + line.failure().map(verdict -> ": " + verdict.because()).orElse(""));
    }

    private void figure(ScorecardLine line, RatedFigure figure) {
        println(Strings.padEnd(figure.period(), 12, ' ')
                + Strings.padEnd(figure.rating().kind().name(), 26, ' ')
                + Strings.padEnd(figure.travel().trend().name(), 11, ' ')
                + line.measure().label() + ": " + figure.rating().because());
    }

    private void println(String line) {
        out.print(line);
        out.print('\n');
    }
}
