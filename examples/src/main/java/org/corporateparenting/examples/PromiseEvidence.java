package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.corporateparenting.commitment.DutyEvidence;
import org.corporateparenting.commitment.DutyTally;
import org.corporateparenting.commitment.Evidence;
import org.corporateparenting.commitment.MeasureEvidence;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.indicator.CohortScorecard;
import org.corporateparenting.indicator.MeasuredFigure;
import org.corporateparenting.performance.Measure;
import org.corporateparenting.performance.RatedFigure;
import org.corporateparenting.performance.Scorecard;
import org.corporateparenting.performance.ScorecardLine;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.ReportingPeriod;

/** Gathers the evidence for promises while the duties go by: duties of the year up to the day, and what was given. */
final class PromiseEvidence {

    private final Evidence given;
    private final DateRange year;
    private final Map<RuleId, DutyTally> tallies = new TreeMap<>();

    /** Starts from what files held, and from the day as at which they were read. */
    PromiseEvidence(Evidence given) {
        this.given = given;
        LocalDate asAt = given.asAt();
        this.year = DateRange.ofClosed(asAt.minusYears(1).plusDays(1), asAt);
    }

    void add(AssessedDuty duty) {
        if (DutyEvidence.fallsIn(year, duty)) {
            tallies.merge(duty.duty(), DutyTally.of(duty.kind()), DutyTally::plus);
        }
    }

    /** All that was gathered, with figures of measures, from wherever they come. */
    Evidence with(Iterable<MeasureEvidence> measured) {
        return given.toBuilder()
                .addAllDuties(tallies.entrySet().stream()
                        .map(each -> new DutyEvidence(each.getKey(), given.asAt(), each.getValue()))
                        .toList())
                .addAllMeasures(measured)
                .build();
    }

    /** What was worked out from case files, and for other measures the published figures. */
    static ImmutableList<MeasureEvidence> of(CohortScorecard counted, LocalDate asAt, Optional<Scorecard> published) {
        Map<String, MeasureEvidence> byMeasure = new TreeMap<>();
        published
                .map(PromiseEvidence::of)
                .orElse(ImmutableList.of())
                .forEach(figure -> byMeasure.put(figure.measure(), figure));
        for (MeasuredFigure counting : counted.figures()) {
            RatedFigure figure = counting.figure();
            if (figure.breakdown().isEmpty() && figure.value().isPresent()) {
                String measure = known(counting.measure());
                byMeasure.put(measure, MeasureEvidence.of(measure, asAt, figure));
            }
        }
        return ImmutableList.copyOf(byMeasure.values());
    }

    /** Promises know a measure by the id of its figures. */
    private static String known(Measure measure) {
        return measure.figuresId().orElse(measure.id());
    }

    /** The figures of a scorecard: the year to date where it has a value, else the latest. */
    static ImmutableList<MeasureEvidence> of(Scorecard scorecard) {
        return scorecard.lines().stream()
                .flatMap(line -> figure(line).map(figure -> evidence(line, figure)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<RatedFigure> figure(ScorecardLine line) {
        return line.yearToDate().filter(figure -> figure.value().isPresent()).or(line::latest);
    }

    private static MeasureEvidence evidence(ScorecardLine line, RatedFigure figure) {
        DateRange period = ReportingPeriod.parse(figure.period()).range();
        LocalDate last = period.endExclusive().orElseThrow().minusDays(1);
        String measure = known(line.measure());
        return MeasureEvidence.of(measure, last, figure);
    }
}
