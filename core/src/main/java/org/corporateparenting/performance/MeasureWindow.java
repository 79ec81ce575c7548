package org.corporateparenting.performance;

/** The span of time in which what a measure counts lies. It is part of what is counted: another span, another measure. */
public enum MeasureWindow {
    /** The day of the count itself, as things then stand. */
    SNAPSHOT("on the day of the count"),
    /** One month. */
    MONTH("in a month"),
    /** Three months from January, April, July or October. */
    QUARTER("in a quarter"),
    /** 1 April to 31 March. */
    FINANCIAL_YEAR("from April to March"),
    /** The twelve months that end on the day of the count, whenever that is. */
    ROLLING_12_MONTHS("in the twelve months before"),
    /** One term of a school. */
    SCHOOL_TERM("in a school term"),
    /** 1 September to 31 August. */
    SCHOOL_YEAR("in a school year"),
    /** Six months that are named with the figure. */
    SIX_MONTHS("in six months"),
    /** The two years that end on the day of the count. */
    TWO_YEARS("in the two years before"),
    /** The three years that end on 31 March. */
    THREE_YEARS("in three years"),
    /** The period of the report: the same count for a month, a quarter or the year to date. */
    REPORTED_PERIOD("in the period reported"),
    /** The source does not say. */
    UNSTATED("in a time that is not stated");

    private final String words;

    MeasureWindow(String words) {
        this.words = words;
    }

    /**
     * The window in words that follow what is counted.
     *
     * @return such as {@code from April to March}
     */
    public String words() {
        return words;
    }
}
