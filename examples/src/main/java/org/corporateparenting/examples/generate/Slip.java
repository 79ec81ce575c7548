package org.corporateparenting.examples.generate;

/** What may go wrong when a row is recorded: missed, late, malformed or contradictory. */
enum Slip {
    /** Not recorded at all. */
    MISSED,
    /** A day later than it was. */
    LATE,
    /** Recorded twice over. */
    TWICE,
    /** Recorded a second time with another day. */
    CONTRADICTED,
    /** An end before the start. */
    ENDED_FIRST,
    /** A start before the true one. */
    STARTED_EARLIER,
    /** A day that is none. */
    WRONG_DATE,
    /** A code that is none. */
    WRONG_CODE,
    /** Nobody's row. */
    NO_KEY;

    /** The four kinds as often as one another. */
    static final Shares<Slip> SHARES = Shares.<Slip>of()
            .and(6, MISSED)
            .and(6, LATE)
            .and(1, TWICE)
            .and(2, CONTRADICTED)
            .and(2, ENDED_FIRST)
            .and(1, STARTED_EARLIER)
            .and(2, WRONG_DATE)
            .and(2, WRONG_CODE)
            .and(2, NO_KEY);
}
