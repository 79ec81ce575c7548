package org.corporateparenting.sufficiency.home;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.corporateparenting.time.PartialDate;

/**
 * An inspection of a children's home. One inspection has one date and one grade, though reports put several in a cell
 * (S001:746-750).
 *
 * @param on when, as exactly as it is known
 * @param kind what kind of inspection
 * @param grade the grade given; empty where none was, or it is not known
 */
public record HomeInspection(PartialDate on, InspectionKind kind, Optional<HomeGrade> grade) {

    /**
     * Checks what is given.
     *
     * @param on as above
     * @param kind as above
     * @param grade as above
     */
    public HomeInspection {
        requireNonNull(on, "on");
        requireNonNull(kind, "kind");
        requireNonNull(grade, "grade");
    }
}
