package org.corporateparenting.examples.generate;

import org.corporateparenting.code.ReasonEpisodeCeased;

/** How an invented child leaves care, and at what ages. */
enum Leaving {
    TURNED_EIGHTEEN(18, 18, ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT),
    WENT_HOME(0, 17, ReasonEpisodeCeased.HOME_PLANNED),
    GUARDIANSHIP(0, 13, ReasonEpisodeCeased.GUARDIANSHIP_TO_RELATIVES_OR_FRIENDS),
    ADOPTED(1, 6, ReasonEpisodeCeased.ADOPTED_CONSENT_DISPENSED_WITH),
    ARRANGEMENTS_ORDER(0, 15, ReasonEpisodeCeased.CHILD_ARRANGEMENTS_ORDER),
    CUSTODY(14, 17, ReasonEpisodeCeased.CUSTODY),
    OTHERWISE(0, 17, ReasonEpisodeCeased.OTHER);

    private final int youngest;
    private final int oldest;
    private final ReasonEpisodeCeased reason;

    Leaving(int youngest, int oldest, ReasonEpisodeCeased reason) {
        this.youngest = youngest;
        this.oldest = oldest;
        this.reason = reason;
    }

    ReasonEpisodeCeased reason() {
        return reason;
    }

    /** An age in days at which a child leaves this way. */
    int ageInDays(Chance chance) {
        return chance.between(youngest * 365 + 120, oldest * 365 + 360);
    }
}
