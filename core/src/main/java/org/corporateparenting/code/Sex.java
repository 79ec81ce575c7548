package org.corporateparenting.code;

import java.util.Optional;

/**
 * The child's sex (SSDA903: SEX). The list changed with 2024/25: digits before, letters since, so male and female have
 * two constants each; {@link #isMale} and {@link #isFemale} answer for both.
 */
public enum Sex implements Code {
    /** {@code 1}: male, in the digits of years before 2024/25. On the list until 2023/24. */
    MALE_UNTIL_2024("1", "male, in the digits of years before 2024/25", CodeValidity.until(2024)),
    /** {@code 2}: female, in the digits of years before 2024/25. On the list until 2023/24. */
    FEMALE_UNTIL_2024("2", "female, in the digits of years before 2024/25", CodeValidity.until(2024)),
    /** {@code M}: male, as on the birth or gender recognition certificate. On the list from 2024/25. */
    MALE("M", "male, as on the birth or gender recognition certificate", CodeValidity.from(2025)),
    /** {@code F}: female, as on the birth or gender recognition certificate. On the list from 2024/25. */
    FEMALE("F", "female, as on the birth or gender recognition certificate", CodeValidity.from(2025)),
    /** {@code U}: not known. On the list from 2024/25. */
    NOT_KNOWN("U", "not known", CodeValidity.from(2025));

    private static final CodeSet<Sex> CODE_SET = CodeSet.of("a sex", values());

    private final CodeEntry entry;

    Sex(String code, String meaning, CodeValidity validity) {
        this.entry = CodeEntry.of(code, meaning, validity);
    }

    /**
     * The sex of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static Sex of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The sex of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<Sex> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<Sex> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether the code says male, in either list.
     *
     * @return true for {@code 1} and {@code M}
     */
    public boolean isMale() {
        return this == MALE || this == MALE_UNTIL_2024;
    }

    /**
     * Whether the code says female, in either list.
     *
     * @return true for {@code 2} and {@code F}
     */
    public boolean isFemale() {
        return this == FEMALE || this == FEMALE_UNTIL_2024;
    }

    /**
     * The same in the letters in use since 2024/25, so that years can be compared. That the digits map like this
     * follows from their meaning; no source was read that says so.
     *
     * @return male, female or not known
     */
    public Sex current() {
        if (isMale()) {
            return MALE;
        }
        return isFemale() ? FEMALE : NOT_KNOWN;
    }
}
