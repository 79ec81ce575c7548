package org.corporateparenting.code;

import java.util.Optional;

/** The sex of those who adopted the child (SSDA903: SEX_ADOPTR). */
public enum AdoptersSex implements Code {
    /** {@code M1}: a single man. */
    SINGLE_MAN("M1", "a single man"),
    /** {@code F1}: a single woman. */
    SINGLE_WOMAN("F1", "a single woman"),
    /** {@code MM}: two men. */
    TWO_MEN("MM", "two men"),
    /** {@code FF}: two women. */
    TWO_WOMEN("FF", "two women"),
    /** {@code MF}: a man and a woman. */
    MAN_AND_WOMAN("MF", "a man and a woman");

    private static final CodeSet<AdoptersSex> CODE_SET = CodeSet.of("a code for the sex of adopters", values());

    private final CodeEntry entry;

    AdoptersSex(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The code for the sex of adopters of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static AdoptersSex of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The code for the sex of adopters of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<AdoptersSex> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<AdoptersSex> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether two people adopted.
     *
     * @return true for {@code MM}, {@code FF} and {@code MF}
     */
    public boolean isCouple() {
        return this != SINGLE_MAN && this != SINGLE_WOMAN;
    }

    /**
     * Whether two people of the same sex adopted.
     *
     * @return true for {@code MM} and {@code FF}
     */
    public boolean isSameSexCouple() {
        return this == TWO_MEN || this == TWO_WOMEN;
    }
}
