package org.corporateparenting.sufficiency.search;

/** To which band a notice of one day belongs, of which the published bands say nothing (S001:4358-4361). */
public enum OneDayNotice {
    /** To none: it lies between the bands. */
    NO_BAND,
    /** To crisis, the band below. */
    CRISIS,
    /** To emergency, the band above. */
    EMERGENCY
}
