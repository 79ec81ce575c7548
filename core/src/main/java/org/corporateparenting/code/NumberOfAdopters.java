package org.corporateparenting.code;

import java.util.Optional;

/** How many people adopted the child (SSDA903: NB_ADOPTR). */
public enum NumberOfAdopters implements Code {
    /** {@code 1}: one adopter. */
    ONE("1", "one adopter"),
    /** {@code 2}: two adopters. */
    TWO("2", "two adopters");

    private static final CodeSet<NumberOfAdopters> CODE_SET = CodeSet.of("a number of adopters", values());

    private final CodeEntry entry;

    NumberOfAdopters(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The number of adopters of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static NumberOfAdopters of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The number of adopters of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<NumberOfAdopters> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<NumberOfAdopters> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
