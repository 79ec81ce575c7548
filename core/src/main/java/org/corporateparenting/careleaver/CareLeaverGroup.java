package org.corporateparenting.careleaver;

/** The leaving-care groups of Part III of the Children Act 1989. */
public enum CareLeaverGroup {
    /** Eligible child: 16 or 17, looked after, and for 13 weeks in all since the age of 14. */
    ELIGIBLE,
    /** Relevant child: 16 or 17, no longer looked after, and eligible before that or of the additional category. */
    RELEVANT,
    /** Former relevant child: 18 or over, was relevant or was looked after and eligible up to the age of 18. */
    FORMER_RELEVANT,
    /** Person qualifying for advice and assistance: under 21, with some care or guardianship behind them. */
    QUALIFYING,
    /** None of them. */
    NONE,
    /** It depends on facts that are missing. */
    NOT_DETERMINABLE
}
