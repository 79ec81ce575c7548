package org.corporateparenting.arbitraries;

import net.jqwik.api.Arbitrary;
import org.corporateparenting.child.CareHistory;

/** Care histories that hold together. */
public final class CareHistories {

    private CareHistories() {}

    /**
     * Care histories of one child: one to four periods of care that began between March 2011 and the end of 2027, ended or
     * open, the next one beginning on the same day, soon or years later.
     *
     * <p>Within a period, episodes follow one another without a gap and never overlap: status, placement and carer change,
     * one by one or together; several changes may fall on one day; stays in hospital end where they began. Some periods are
     * short breaks. Some do not say that care started then, or why it ended. No status lasts longer than it may; no care goes
     * on past the eighteenth birthday of whoever it was drawn for.
     *
     * @return the arbitrary; it shrinks towards one short period with a known start
     */
    public static Arbitrary<CareHistory> valid() {
        return lives().map(life -> CareHistory.of(life.episodes()));
    }

    static Arbitrary<Life> lives() {
        return Shape.shapes().map(Fitting::life).withoutEdgeCases();
    }
}
