package org.corporateparenting.performance;

/** Which way a measure is going. */
public enum Trend {
    /** Better than before. */
    IMPROVING,
    /** As before, as far as the printed digits tell. */
    STEADY,
    /** Worse than before. */
    WORSENING,
    /** Not known: there is nothing comparable before, or neither direction is better. */
    UNKNOWN
}
