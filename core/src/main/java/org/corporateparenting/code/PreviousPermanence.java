package org.corporateparenting.code;

import java.util.Optional;

/**
 * Whether a child who starts to be looked after had left care before through an order that was to last (SSDA903:
 * PREV_PERM).
 */
public enum PreviousPermanence implements Code {
    /** {@code P1}: was looked after before, and adopted. */
    ADOPTED("P1", "was looked after before, and adopted"),
    /** {@code P2}: was looked after before, and left under a special guardianship order. */
    SPECIAL_GUARDIANSHIP("P2", "was looked after before, and left under a special guardianship order"),
    /**
     * {@code P3}: was looked after before, and left under a residence order or a child arrangements order on where the
     * child lives.
     */
    CHILD_ARRANGEMENTS_ORDER(
            "P3",
            "was looked after before, and left under a residence order or a child arrangements order on where the child lives"),
    /** {@code P4}: there was a permanence option; which one is not known. */
    NOT_KNOWN("P4", "there was a permanence option; which one is not known"),
    /** {@code Z1}: no previous permanence option. */
    NONE("Z1", "no previous permanence option");

    private static final CodeSet<PreviousPermanence> CODE_SET = CodeSet.of("a previous permanence option", values());

    private final CodeEntry entry;

    PreviousPermanence(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The previous permanence option of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static PreviousPermanence of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The previous permanence option of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<PreviousPermanence> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<PreviousPermanence> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether there was an earlier order, so that its date and authority are wanted.
     *
     * @return true for all but {@code Z1}
     */
    public boolean hasEarlierOrder() {
        return this != NONE;
    }
}
