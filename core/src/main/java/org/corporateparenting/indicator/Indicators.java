package org.corporateparenting.indicator;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.time.SchoolTerm;
import org.corporateparenting.time.WorkingDayCalendar;

/**
 * Measures that can be worked out from case files. The one way in.
 *
 * <p>Immutable; the calendar and the interpretation are set once.
 */
public final class Indicators {

    private static final Indicators STANDARD = new Indicators(
            byId(Stream.of(
                            StockIndicators.all(),
                            FlowIndicators.all(),
                            StabilityIndicators.all(),
                            PlacementIndicators.all(),
                            ReviewIndicators.all(),
                            VisitIndicators.all(),
                            HealthIndicators.all(),
                            PlanIndicators.all(),
                            EducationIndicators.all(),
                            MissingIndicators.all(),
                            AdoptionIndicators.all(),
                            CourtIndicators.all(),
                            LeaverIndicators.all(),
                            LeaverOutcomeIndicators.all(),
                            NationalLeaverIndicators.all(),
                            PracticeIndicators.all())
                    .flatMap(ImmutableList::stream)
                    .collect(ImmutableList.toImmutableList())),
            Interpretation.standard(),
            Duties.standard());

    private final ImmutableMap<String, Indicator> byId;
    private final Interpretation interpretation;
    private final Duties duties;

    private Indicators(ImmutableMap<String, Indicator> byId, Interpretation interpretation, Duties duties) {
        this.byId = byId;
        this.interpretation = interpretation;
        this.duties = duties;
    }

    /**
     * Every measure that the library can work out from case files.
     *
     * @return the indicators
     */
    public static Indicators standard() {
        return STANDARD;
    }

    /**
     * Some indicators of the caller's own.
     *
     * @param indicators the indicators, no two of which may be of one measure
     * @return the indicators in their order
     * @throws IllegalArgumentException if two are of one measure
     */
    public static Indicators of(Indicator... indicators) {
        return new Indicators(byId(Arrays.asList(indicators)), STANDARD.interpretation, STANDARD.duties);
    }

    private static ImmutableMap<String, Indicator> byId(Iterable<Indicator> indicators) {
        return Maps.uniqueIndex(indicators, indicator -> indicator.measure().id());
    }

    /**
     * These indicators and some more.
     *
     * @param more the others, in the place of those of the same measure
     * @return the indicators of both
     */
    public Indicators and(Indicator... more) {
        ImmutableMap<String, Indicator> all = ImmutableMap.<String, Indicator>builder()
                .putAll(byId)
                .putAll(byId(Arrays.asList(more)))
                .buildKeepingLast();
        return new Indicators(all, interpretation, duties);
    }

    /**
     * Some of these indicators.
     *
     * @param ids the ids of their measures
     * @return those indicators, in the order of the ids
     * @throws IllegalArgumentException if there is none of one of the ids
     */
    public Indicators only(String... ids) {
        return new Indicators(
                byId(Stream.of(ids).map(this::get).collect(ImmutableList.toImmutableList())), interpretation, duties);
    }

    /**
     * The same indicators under another reading of the silences of the law.
     *
     * @param other the interpretation
     * @return the indicators
     */
    public Indicators with(Interpretation other) {
        return new Indicators(byId, requireNonNull(other, "other"), duties.with(other));
    }

    /**
     * The same indicators with another calendar of working days.
     *
     * @param calendar the calendar
     * @return the indicators
     */
    public Indicators with(WorkingDayCalendar calendar) {
        return new Indicators(byId, interpretation, duties.with(calendar));
    }

    /**
     * The same indicators with the dates of school terms, without which measures of a term are not known.
     *
     * @param terms the terms as the school or authority publishes them, in any order; none overlaps another
     * @return the indicators
     */
    public Indicators withTerms(Iterable<SchoolTerm> terms) {
        return new Indicators(byId, interpretation, duties.withTerms(terms));
    }

    /**
     * The indicators.
     *
     * @return the indicators in their order
     */
    public ImmutableList<Indicator> all() {
        return byId.values().asList();
    }

    /**
     * The indicator of a measure.
     *
     * @param id the id of the measure, such as {@code KPI-08}
     * @return the indicator
     * @throws IllegalArgumentException if there is none
     */
    public Indicator get(String id) {
        return tryGet(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("id is '" + id + "'; it must be one of " + byId.keySet()));
    }

    /**
     * The indicator of a measure, if there is one.
     *
     * @param id the id of the measure
     * @return the indicator, or empty
     */
    public Optional<Indicator> tryGet(String id) {
        return Optional.ofNullable(byId.get(requireNonNull(id, "id")));
    }

    /**
     * A pass of these indicators on a day.
     *
     * @param asAt the day; what lies after it does not exist yet
     * @return the pass
     */
    public IndicatorPass asAt(LocalDate asAt) {
        return new IndicatorPass(
                IndicatorDay.of(requireNonNull(asAt, "asAt"), interpretation, duties), all(), ImmutableList.of());
    }
}
