package org.corporateparenting.law;

/** How sure this library is that a rule or value says what the source says. */
public enum Confidence {
    /** The provision's own text was read. */
    VERIFIED,
    /** A secondary source that states the rule was read, not the provision itself. */
    VERIFIED_SECONDARY,
    /** From knowledge, with high certainty; no source was read. */
    RECALLED_HIGH,
    /** From knowledge, with medium certainty. */
    RECALLED_MEDIUM,
    /** From knowledge, with low certainty. */
    RECALLED_LOW,
    /** The text leaves the point open; this library chose a reading. */
    INTERPRETATION
}
