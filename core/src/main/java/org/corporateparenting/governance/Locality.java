package org.corporateparenting.governance;

/** The part of a county for which something is done or counted, where two authorities share what was one county. */
public enum Locality {
    /** The north (S001:609). */
    NORTH,
    /** The west (S001:609). */
    WEST,
    /** The county as a whole (S001:690). */
    COUNTYWIDE
}
