package org.corporateparenting.child;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A child's move from one placement to the next within a period of care. A change of legal status, a temporary absence, a
 * move of the same carer and adoption by the carers the child lives with are none, since they begin no placement.
 *
 * @param from the placement that the child left
 * @param to the placement that the child came to
 * @param on the day of the move, which is the first day of the new placement
 * @param isCounted whether counts of moves hold it: neither placement is custody, to and from which no authority moves a
 *     child
 */
public record PlacementMove(Placement from, Placement to, LocalDate on, boolean isCounted) {

    /**
     * Checks that nothing is missing.
     *
     * @param from as above
     * @param to as above
     * @param on as above
     * @param isCounted as above
     */
    public PlacementMove {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(on, "on");
    }
}
