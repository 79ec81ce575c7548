package org.corporateparenting.code;

import java.util.Optional;

/** What stands in place of the miles from home to placement (SSDA903: PL_DISTANCE, which the department derives). */
public enum OtherDistance implements Code {
    /** {@code 999.9}: distance not known, or home not known or outside England. */
    NOT_KNOWN("999.9", "distance not known, or home not known or outside England");

    private static final CodeSet<OtherDistance> CODE_SET = CodeSet.of("a mark in place of a distance", values());

    private final CodeEntry entry;

    OtherDistance(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The mark in place of a distance of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static OtherDistance of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The mark in place of a distance of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<OtherDistance> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<OtherDistance> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
