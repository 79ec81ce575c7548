package org.corporateparenting.governance.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** An amount of a budget line, and how it follows from others. */
public enum BudgetColumn {
    /** What may be spent. */
    GROSS("gross_budget"),
    /** What is to come in, negative. */
    INCOME("income_budget"),
    /** What may be spent beyond what comes in: gross and income together. */
    NET("net_budget"),
    /** What is spent. */
    EXPENDITURE_FORECAST("expenditure_forecast"),
    /** What comes in, negative. */
    INCOME_FORECAST("income_forecast"),
    /** What is spent beyond what comes in: expenditure and income together. */
    NET_OUTTURN("net_outturn"),
    /** The outturn less the net budget, positive where too much was spent. */
    VARIANCE("variance"),
    /** What was agreed on top in the course of the year. */
    ADDITIONAL_INVESTMENT("additional_investment"),
    /** The variance less what was agreed on top. */
    NET_VARIANCE("net_variance");

    private final String header;

    BudgetColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    /** How it is worked out, in words; empty where it follows from nothing. */
    String working() {
        return switch (this) {
            case NET -> "gross and income together";
            case NET_OUTTURN -> "expenditure and income together";
            case VARIANCE -> "outturn less net budget";
            case NET_VARIANCE -> "variance less additional investment";
            case GROSS, INCOME, EXPENDITURE_FORECAST, INCOME_FORECAST, ADDITIONAL_INVESTMENT -> "";
        };
    }

    /** What it follows as from other amounts; empty where one of them is missing or it follows from none. */
    Optional<BigDecimal> worked(Function<BudgetColumn, Optional<BigDecimal>> amounts) {
        return switch (this) {
            case NET -> sum(amounts.apply(GROSS), amounts.apply(INCOME));
            case NET_OUTTURN -> sum(amounts.apply(EXPENDITURE_FORECAST), amounts.apply(INCOME_FORECAST));
            case VARIANCE -> sum(amounts.apply(NET_OUTTURN), amounts.apply(NET).map(BigDecimal::negate));
            case NET_VARIANCE ->
                sum(
                        amounts.apply(VARIANCE),
                        amounts.apply(ADDITIONAL_INVESTMENT).map(BigDecimal::negate));
            case GROSS, INCOME, EXPENDITURE_FORECAST, INCOME_FORECAST, ADDITIONAL_INVESTMENT -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(first -> other.map(first::add));
    }
}
