package org.corporateparenting.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A question that a member put to somebody, with the answer and what was to follow from it (S000:253-329). */
@Value.Immutable
public abstract class BoardChallenge {

    BoardChallenge() {}

    /**
     * The challenge's stable name.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The day of the meeting at which it was put.
     *
     * @return the day
     */
    public abstract LocalDate raised();

    /**
     * What was asked about.
     *
     * @return a few words
     */
    public abstract String topic();

    /**
     * What it belongs to.
     *
     * @return the theme; empty where there is none on record
     */
    public abstract Optional<String> theme();

    /**
     * The role or service that is to answer.
     *
     * @return the role; empty where nobody is
     */
    public abstract Optional<String> addressedTo();

    /**
     * The last day on which an answer is in time.
     *
     * @return the day; empty where none was agreed
     */
    public abstract Optional<LocalDate> due();

    /**
     * The day of the answer.
     *
     * @return the day; empty where there was none
     */
    public abstract Optional<LocalDate> answered();

    /**
     * What was answered.
     *
     * @return a few words; empty where there is none on record
     */
    public abstract Optional<String> response();

    /**
     * The day by which a further report was promised.
     *
     * @return the day; empty where none was
     */
    public abstract Optional<LocalDate> followUpDue();

    /**
     * The day on which the further report came.
     *
     * @return the day; empty where it did not
     */
    public abstract Optional<LocalDate> followedUp();

    /**
     * The ordinal of its record after the file's header.
     *
     * @return the row, 1 for the first; 0 where it was not read from a file
     */
    @Value.Default
    public int row() {
        return 0;
    }

    /** Checks what could not be so on its own. */
    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id of a challenge is blank; it must name the challenge");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static BoardChallengeBuilder builder() {
        return new BoardChallengeBuilder();
    }

    /**
     * How the answer stands on a day.
     *
     * @param asAt the day
     * @return how it stands
     */
    public final FollowUp answer(LocalDate asAt) {
        return FollowUp.of(raised(), due(), answered(), asAt);
    }

    /**
     * How the further report stands on a day.
     *
     * @param asAt the day
     * @return how it stands; empty where none was promised and none came
     */
    public final Optional<FollowUp> followUp(LocalDate asAt) {
        return followUpDue().isPresent() || followedUp().isPresent()
                ? Optional.of(FollowUp.of(answered().orElse(raised()), followUpDue(), followedUp(), asAt))
                : Optional.empty();
    }

    /**
     * Whether nothing more is to come.
     *
     * @param asAt the day
     * @return true if it is answered, and followed up where that was promised
     */
    public final boolean isClosed(LocalDate asAt) {
        return answer(asAt).isDone() && followUp(asAt).map(FollowUp::isDone).orElse(true);
    }
}
