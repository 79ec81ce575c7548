package org.corporateparenting.code;

import java.util.Optional;

/** How a child was away from placement (SSDA903: MISSING). */
public enum MissingType implements Code {
    /** {@code M}: missing: not at the placement or where expected, and nobody knows where. */
    MISSING("M", "missing: not at the placement or where expected, and nobody knows where"),
    /**
     * {@code A}: away without authorisation: known to be elsewhere than expected, and carer, authority or police are
     * concerned.
     */
    AWAY_WITHOUT_AUTHORISATION(
            "A",
            "away without authorisation: known to be elsewhere than expected, and carer, authority or police are concerned");

    private static final CodeSet<MissingType> CODE_SET = CodeSet.of("a type of missing incident", values());

    private final CodeEntry entry;

    MissingType(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The type of missing incident of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static MissingType of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The type of missing incident of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<MissingType> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<MissingType> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
