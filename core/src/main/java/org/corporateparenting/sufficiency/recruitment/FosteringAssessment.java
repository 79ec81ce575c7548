package org.corporateparenting.sufficiency.recruitment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** One household on its way to being approved to foster. */
@Value.Immutable
public abstract class FosteringAssessment {

    FosteringAssessment() {}

    /**
     * Which assessment it is.
     *
     * @return the caller's own key, which must not name anybody
     */
    public abstract String key();

    /**
     * The stages it reached.
     *
     * @return the stages with their days, in the order in which they were given
     */
    public abstract ImmutableList<StageReached> stages();

    /**
     * How it ended before the decision.
     *
     * @return the withdrawal; empty where it did not
     */
    public abstract Optional<AssessmentWithdrawal> withdrawal();

    /** Checks that there is a key and that each stage is reached once. */
    @Value.Check
    void check() {
        if (key().isBlank()) {
            throw new IllegalArgumentException("key is blank; an assessment is known by a key");
        }
        if (stages().stream().map(StageReached::stage).distinct().count() != stages().size()) {
            throw new IllegalArgumentException("stages holds a stage twice; each is reached once");
        }
    }

    /**
     * The furthest stage reached by a day.
     *
     * @param day the day
     * @return the stage; empty where none had begun
     */
    public final Optional<FosteringRecruitmentStage> stageOn(LocalDate day) {
        return stages().stream()
                .filter(reached -> !reached.on().isAfter(day))
                .map(StageReached::stage)
                .max(Comparator.naturalOrder());
    }

    /**
     * Whether it goes on on a day.
     *
     * @param day the day
     * @return true if it has begun and was neither withdrawn nor decided by the day
     */
    public final boolean isOngoingOn(LocalDate day) {
        boolean isWithdrawn = withdrawal().filter(end -> !end.on().isAfter(day)).isPresent();
        return !isWithdrawn
                && stageOn(day)
                        .filter(stage -> stage.compareTo(FosteringRecruitmentStage.AGENCY_DECISION) < 0)
                        .isPresent();
    }

    /**
     * The stages that were reached before one that comes earlier. Stages one and two may run side by side and are
     * not among them.
     *
     * @return the stages whose day is before that of an earlier stage, in their order
     */
    public final ImmutableSet<FosteringRecruitmentStage> outOfOrder() {
        return stages().stream()
                .filter(later -> stages().stream().anyMatch(earlier -> isWrong(earlier, later)))
                .map(StageReached::stage)
                .sorted()
                .collect(toImmutableSet());
    }

    private static boolean isWrong(StageReached earlier, StageReached later) {
        boolean sideBySide = earlier.stage() == FosteringRecruitmentStage.STAGE_1
                && later.stage() == FosteringRecruitmentStage.STAGE_2;
        return earlier.stage().compareTo(later.stage()) < 0 && later.on().isBefore(earlier.on()) && !sideBySide;
    }

    /**
     * Starts with nothing set.
     *
     * @return an empty builder
     */
    public static FosteringAssessmentBuilder builder() {
        return new FosteringAssessmentBuilder();
    }
}
