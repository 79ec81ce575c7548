package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.examples.generate.LifeCourse.Path;

/** How an invented child leaves care, and at what ages. */
enum Leaving {
    MOVED_OUT_AT_EIGHTEEN(18, 18, ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT),
    STAYED_PUT(18, 18, ReasonEpisodeCeased.STAYED_WITH_CARERS),
    UNSUPPORTED_AT_EIGHTEEN(18, 18, ReasonEpisodeCeased.INDEPENDENT_WITHOUT_SUPPORT),
    ADULT_CARE(18, 18, ReasonEpisodeCeased.ADULT_RESIDENTIAL_CARE),
    /** Went home at 16, came back, and stayed until 18. */
    CAME_BACK(18, 18, ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT),
    MOVED_OUT_BEFORE(16, 17, ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT),
    WENT_HOME(0, 17, ReasonEpisodeCeased.HOME_PLANNED),
    /** Went home at 16 or 17 after fewer than thirteen weeks. */
    SHORT_STAY(16, 17, ReasonEpisodeCeased.HOME_UNPLANNED),
    WENT_TO_RELATIVES(0, 17, ReasonEpisodeCeased.TO_PEOPLE_WITHOUT_PARENTAL_RESPONSIBILITY),
    GUARDIANSHIP(0, 17, ReasonEpisodeCeased.GUARDIANSHIP_TO_RELATIVES_OR_FRIENDS),
    ADOPTED(2, 6, ReasonEpisodeCeased.ADOPTED_CONSENT_DISPENSED_WITH, Path.ADOPTION),
    ARRANGEMENTS_ORDER(0, 15, ReasonEpisodeCeased.CHILD_ARRANGEMENTS_ORDER),
    CUSTODY(14, 17, ReasonEpisodeCeased.CUSTODY, Path.ACCOMMODATED),
    REMAND_ENDED(13, 17, ReasonEpisodeCeased.REMAND_ENDED, Path.REMANDED),
    TRANSFERRED(0, 17, ReasonEpisodeCeased.TRANSFERRED),
    DIED(0, 17, ReasonEpisodeCeased.DIED),
    OTHERWISE(0, 17, ReasonEpisodeCeased.OTHER);

    private static final int ADULT = 18;

    private final int youngest;
    private final int oldest;
    private final ReasonEpisodeCeased reason;
    private final Path path;

    Leaving(int youngest, int oldest, ReasonEpisodeCeased reason) {
        this(youngest, oldest, reason, Path.ORDINARY);
    }

    Leaving(int youngest, int oldest, ReasonEpisodeCeased reason, Path path) {
        this.youngest = youngest;
        this.oldest = oldest;
        this.reason = reason;
        this.path = path;
    }

    ReasonEpisodeCeased reason() {
        return reason;
    }

    Path path() {
        return path;
    }

    /** Whether care lasts until the eighteenth birthday. */
    boolean isAtEighteen() {
        return youngest == ADULT;
    }

    /** A day of birth, for a child who leaves this way on a day. */
    LocalDate born(LocalDate end, Chance chance) {
        return isAtEighteen()
                ? end.minusYears(ADULT)
                : end.minusDays(chance.between(youngest * 365 + 120, oldest * 365 + 360));
    }

    /** A day on which a child leaves this way at 16 or later. */
    LocalDate endAfterSixteen(LocalDate born, Chance chance) {
        return isAtEighteen() ? born.plusYears(ADULT) : born.plusYears(16).plusDays(chance.between(20, 700));
    }
}
