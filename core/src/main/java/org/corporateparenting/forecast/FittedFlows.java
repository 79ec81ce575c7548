package org.corporateparenting.forecast;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;

/** What was learned from flows, ready to be carried forward. */
public final class FittedFlows {

    private static final int MOST_MONTHS = 120;

    private final StockAndFlow method;
    private final CareFlows flows;
    private final ImmutableList<Scenario> scenarios;
    private final Rates rates;

    FittedFlows(StockAndFlow method, CareFlows flows, ImmutableList<Scenario> scenarios) {
        this.method = method;
        this.flows = flows;
        this.scenarios = scenarios;
        this.rates = Rates.of(method.reference(flows));
    }

    /**
     * The same with something done differently from a month on, on top of the scenarios it has.
     *
     * @param scenario what is different
     * @return the flows with the scenario
     */
    public FittedFlows with(Scenario scenario) {
        ImmutableList<Scenario> more = ImmutableList.<Scenario>builder()
                .addAll(scenarios)
                .add(scenario)
                .build();
        return new FittedFlows(method, flows, more);
    }

    /**
     * Carries the children forward who were in care at the last end of a month on or before a day.
     *
     * @param asAt the day; later months are not looked at for the children, but are for what usually happens
     * @param months how many months after that end of a month, from 1 to 120
     * @return the children expected then
     * @throws IllegalArgumentException if there is no census for the day, or the number of months is not allowed
     */
    public Projection project(LocalDate asAt, int months) {
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("months is " + months + "; it must be from 1 to " + MOST_MONTHS);
        }
        return new Projection(this, censusOn(asAt), months);
    }

    private static YearMonth censusOn(LocalDate asAt) {
        YearMonth month = YearMonth.from(asAt);
        return asAt.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    StockAndFlow method() {
        return method;
    }

    CareFlows flows() {
        return flows;
    }

    Rates rates() {
        return rates;
    }

    /** Where children of a band go from a group in a month, all scenarios considered. */
    double[] chances(YearMonth month, int band, int group) {
        double[] chances = rates.chances(band, group);
        for (Scenario scenario : scenarios) {
            chances = scenario.chances(month, group, chances);
        }
        return chances;
    }

    /** Where an entrant who would usually come to a group comes to in a month, all scenarios considered. */
    double[] entry(YearMonth month, int group) {
        double[] chances = new double[States.GROUPS + 1];
        chances[group] = 1;
        for (Scenario scenario : scenarios) {
            chances = scenario.entry(month, chances);
        }
        return chances;
    }
}
