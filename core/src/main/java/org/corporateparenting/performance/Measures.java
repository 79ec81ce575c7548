package org.corporateparenting.performance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.Optional;

/** Measures that belong together, by id. */
public final class Measures {

    private static final Measures CATALOGUE = of(MeasureCatalogue.read());
    private static final Measures CONTRACT = of(CATALOGUE.all().stream()
            .filter(measure -> measure.kpi().isPresent())
            .sorted(comparing(measure -> measure.kpi().orElseThrow()))
            .collect(toImmutableList()));

    private final ImmutableMap<String, Measure> byId;
    private final ImmutableMap<String, Measure> byFiguresId;

    private Measures(ImmutableMap<String, Measure> byId) {
        this.byId = byId;
        this.byFiguresId = Maps.uniqueIndex(
                Iterables.filter(byId.values(), measure -> measure.figuresId().isPresent()),
                measure -> measure.figuresId().orElseThrow());
    }

    /**
     * Some measures.
     *
     * @param measures the measures, no two of which may share an id
     * @return the measures in their order
     * @throws IllegalArgumentException if two measures share an id, or the id of their figures
     */
    public static Measures of(Iterable<Measure> measures) {
        return new Measures(Maps.uniqueIndex(measures, Measure::id));
    }

    /**
     * Every measure of the founding documents and of the published tables on children in care and care leavers: the
     * contract's, a scorecard's, a strategy's, those by which promises are judged, and the national ones.
     *
     * <p>Each stands here once. A measure of the contract has its number for an id, and is found by the id of its figures
     * too: {@code get("KPI-08")} and {@code get("three-or-more-placements-12-months")} are one measure. Where sources
     * count one thing in several ways, each way is a measure, and they share a {@linkplain Measure#family() family}.
     *
     * @return the measures, by topic
     */
    public static Measures catalogue() {
        return CATALOGUE;
    }

    /**
     * The key performance indicators that two councils agreed with a children's trust from November 2020: {@code KPI-01}
     * to {@code KPI-21} without 15 and 20, which no published document defines. 13 and 14 are defined, and no figures of
     * them are published.
     *
     * <p>Definitions are in this library's words and follow the headings of the annual report for 2022/23 (S001:1508 to
     * 1803); what is above and below the line is implied there. Targets and tolerances stand in a schedule that is not
     * published, so neither is part of a measure.
     *
     * @return the nineteen measures that are defined
     */
    public static Measures contract() {
        return CONTRACT;
    }

    /**
     * Every measure.
     *
     * @return the measures in their order
     */
    public ImmutableList<Measure> all() {
        return byId.values().asList();
    }

    /**
     * The versions of one count, none of whose values can be held against another's unless
     * {@link Measure#compareWith} says so.
     *
     * @param family such as {@code in-touch}
     * @return the measures of that family in their order; empty where there is none
     */
    public ImmutableList<Measure> family(String family) {
        return all().stream()
                .filter(measure -> measure.family().equals(Optional.of(family)))
                .collect(toImmutableList());
    }

    /**
     * The measure of an id.
     *
     * @param id its own, such as {@code KPI-08}, or that of its figures
     * @return the measure
     * @throws IllegalArgumentException if there is none
     */
    public Measure get(String id) {
        return tryGet(id)
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is not one of these measures: "
                        + byId.keySet().stream().collect(joining(", "))));
    }

    /**
     * The measure of an id, if there is one.
     *
     * @param id its own, such as {@code KPI-08}, or that of its figures
     * @return the measure, or empty
     */
    public Optional<Measure> tryGet(String id) {
        return Optional.ofNullable(byId.get(id)).or(() -> Optional.ofNullable(byFiguresId.get(id)));
    }

    /**
     * The measure of a number in the contract.
     *
     * @param number such as 8
     * @return the measure; empty where none is defined
     */
    public Optional<Measure> kpi(int number) {
        return all().stream()
                .filter(measure -> measure.kpi().filter(kpi -> kpi == number).isPresent())
                .findFirst();
    }
}
