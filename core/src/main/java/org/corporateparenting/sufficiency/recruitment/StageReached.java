package org.corporateparenting.sufficiency.recruitment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The day on which a household reached a stage.
 *
 * @param stage the stage
 * @param on the first day in it
 */
public record StageReached(FosteringRecruitmentStage stage, LocalDate on) {

    /**
     * Checks what is given.
     *
     * @param stage as above
     * @param on as above
     */
    public StageReached {
        requireNonNull(stage, "stage");
        requireNonNull(on, "on");
    }
}
