package org.corporateparenting.code;

import java.util.Optional;

/** Why a child's unique pupil number is not given (SSDA903: UPN, in place of the number). */
public enum UpnUnknown implements Code {
    /** {@code UN1}: not of school age and no number issued yet. */
    NOT_OF_SCHOOL_AGE("UN1", "not of school age and no number issued yet"),
    /** {@code UN2}: never attended a maintained school in England. */
    NEVER_IN_MAINTAINED_SCHOOL("UN2", "never attended a maintained school in England"),
    /** {@code UN3}: educated outside England. */
    EDUCATED_OUTSIDE_ENGLAND("UN3", "educated outside England"),
    /**
     * {@code UN4}: newly looked after, in the last week of the collection year, number not yet known. From 24 March
     * on.
     */
    NEWLY_LOOKED_AFTER("UN4", "newly looked after, in the last week of the collection year, number not yet known"),
    /** {@code UN5}: sources disagree about the child, so that no reliable match is possible. */
    SOURCES_DISAGREE("UN5", "sources disagree about the child, so that no reliable match is possible");

    private static final CodeSet<UpnUnknown> CODE_SET = CodeSet.of("a reason for an unknown pupil number", values());

    private final CodeEntry entry;

    UpnUnknown(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The reason for an unknown pupil number of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static UpnUnknown of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The reason for an unknown pupil number of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<UpnUnknown> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<UpnUnknown> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
