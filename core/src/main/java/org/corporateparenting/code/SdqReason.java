package org.corporateparenting.code;

import java.util.Optional;

/**
 * Why there is no score of the strengths and difficulties questionnaire (SSDA903: SDQ_REASON). A score is a whole
 * number from 0 to 40.
 */
public enum SdqReason implements Code {
    /** {@code SDQ1}: no form: under 4 or over 16 at the latest assessment. */
    OUTSIDE_AGE("SDQ1", "no form: under 4 or over 16 at the latest assessment"),
    /** {@code SDQ2}: the carer refused. */
    CARER_REFUSED("SDQ2", "the carer refused"),
    /** {@code SDQ3}: not possible because of a severe disability. */
    SEVERE_DISABILITY("SDQ3", "not possible because of a severe disability"),
    /** {@code SDQ4}: another reason. */
    OTHER("SDQ4", "another reason"),
    /** {@code SDQ5}: the child refused. */
    CHILD_REFUSED("SDQ5", "the child refused");

    private static final CodeSet<SdqReason> CODE_SET = CodeSet.of("a reason for no questionnaire score", values());

    private final CodeEntry entry;

    SdqReason(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The reason for no questionnaire score of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static SdqReason of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The reason for no questionnaire score of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<SdqReason> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<SdqReason> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
