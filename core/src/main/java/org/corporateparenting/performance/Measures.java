package org.corporateparenting.performance;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

/** Measures that belong together, by id. */
public final class Measures {

    private static final Measures CONTRACT = of(ContractMeasures.all());

    private final ImmutableMap<String, Measure> byId;

    private Measures(ImmutableMap<String, Measure> byId) {
        this.byId = byId;
    }

    /**
     * Some measures.
     *
     * @param measures the measures, no two of which may share an id
     * @return the measures in their order
     * @throws IllegalArgumentException if two measures share an id
     */
    public static Measures of(Iterable<Measure> measures) {
        return new Measures(Maps.uniqueIndex(measures, Measure::id));
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
     * The measure of an id.
     *
     * @param id such as {@code KPI-08}
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
     * @param id such as {@code KPI-08}
     * @return the measure, or empty
     */
    public Optional<Measure> tryGet(String id) {
        return Optional.ofNullable(byId.get(id));
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
