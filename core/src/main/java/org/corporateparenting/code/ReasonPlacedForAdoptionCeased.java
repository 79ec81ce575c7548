package org.corporateparenting.code;

import java.util.Optional;

/** Why the decision that a child should be placed for adoption was given up (SSDA903: REASON_PLACED_CEASED). */
public enum ReasonPlacedForAdoptionCeased implements Code {
    /** {@code RD1}: the child's needs changed after the decision. */
    NEEDS_CHANGED("RD1", "the child's needs changed after the decision"),
    /** {@code RD2}: the court made no placement order. */
    NO_PLACEMENT_ORDER("RD2", "the court made no placement order"),
    /** {@code RD3}: no adopters were found. */
    NO_ADOPTERS_FOUND("RD3", "no adopters were found"),
    /** {@code RD4}: another reason. */
    OTHER("RD4", "another reason");

    private static final CodeSet<ReasonPlacedForAdoptionCeased> CODE_SET =
            CodeSet.of("a reason why an adoption plan ended", values());

    private final CodeEntry entry;

    ReasonPlacedForAdoptionCeased(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The reason why an adoption plan ended of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static ReasonPlacedForAdoptionCeased of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The reason why an adoption plan ended of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<ReasonPlacedForAdoptionCeased> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<ReasonPlacedForAdoptionCeased> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
