package org.corporateparenting.governance;

/** What sort of item stands on an agenda (S000:233-345). */
public enum AgendaItemKind {
    /** A yearly report that a service owes. */
    STATUTORY_ANNUAL_REPORT,
    /** The figures. */
    SCORECARD,
    /** One theme, looked at closely. */
    THEMATIC,
    /** What young people achieved. */
    CELEBRATION,
    /** Anything else. */
    AD_HOC
}
