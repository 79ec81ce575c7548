package org.corporateparenting.code;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a partly known date of an earlier order is written (SSDA903: DATE_PERM, the only date that may be partly known).
 * The codes are patterns: {@code Z} stands for itself, {@code M} and {@code Y} for a digit. Files often write the
 * {@code z} in lower case; {@link #matching} takes both.
 */
public enum PermanenceDateMask implements Code {
    /** {@code ZZ/MM/YYYY}: month and year known, day not. */
    DAY_NOT_KNOWN("ZZ/MM/YYYY", "month and year known, day not"),
    /** {@code ZZ/ZZ/YYYY}: only the year known. */
    ONLY_YEAR_KNOWN("ZZ/ZZ/YYYY", "only the year known"),
    /** {@code ZZ/ZZ/ZZZZ}: nothing known. */
    NOTHING_KNOWN("ZZ/ZZ/ZZZZ", "nothing known");

    private static final CodeSet<PermanenceDateMask> CODE_SET = CodeSet.of("a mask of a partly known date", values());

    private final CodeEntry entry;

    PermanenceDateMask(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The mask of a partly known date of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static PermanenceDateMask of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The mask of a partly known date of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<PermanenceDateMask> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<PermanenceDateMask> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * The mask that a date as written follows.
     *
     * @param text the date, such as {@code zz/06/2015}
     * @return the mask, or empty where the text is a whole date or something else
     */
    public static Optional<PermanenceDateMask> matching(String text) {
        return Arrays.stream(values()).filter(mask -> mask.fits(text)).findFirst();
    }

    private boolean fits(String text) {
        return text.length() == code().length()
                && IntStream.range(0, text.length()).allMatch(i -> fits(code().charAt(i), text.charAt(i)));
    }

    private static boolean fits(char pattern, char c) {
        return switch (pattern) {
            case 'Z' -> c == 'Z' || c == 'z';
            case '/' -> c == '/';
            default -> c >= '0' && c <= '9';
        };
    }
}
