package org.corporateparenting.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a board agreed about itself. */
@Value.Immutable
public abstract class TermsOfReference {

    TermsOfReference() {}

    /**
     * The day on which it was agreed.
     *
     * @return the day
     */
    public abstract LocalDate agreed();

    /**
     * The day by which it is to be looked at again.
     *
     * @return the day; empty where none was agreed
     */
    public abstract Optional<LocalDate> reviewDue();

    /**
     * How many members must be there for a meeting to decide.
     *
     * @return the number; empty where none was agreed
     */
    public abstract Optional<Integer> quorum();

    /**
     * How the board decides.
     *
     * @return the rule in a few words; empty where none was agreed
     */
    public abstract Optional<String> votingRule();

    /**
     * Whether there is a version that young people can read.
     *
     * @return the answer; empty where it is not recorded
     */
    public abstract Optional<Boolean> isForYoungPeople();

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
        if (quorum().filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException("quorum is " + quorum().get() + "; it must be 1 or more");
        }
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static TermsOfReferenceBuilder builder() {
        return new TermsOfReferenceBuilder();
    }
}
