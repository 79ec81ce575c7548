package org.corporateparenting.sufficiency.search;

/** What kind of home is asked for or found, as searches and forecasts group them. */
public enum HomeType {
    /** With foster carers, connected persons among them. */
    FOSTERING,
    /** In a children's home or another residential setting. */
    RESIDENTIAL,
    /** In accommodation with support. */
    SUPPORTED,
    /** With parents, with adopters, or anywhere else. */
    OTHER
}
