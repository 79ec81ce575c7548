package org.corporateparenting.code;

import java.util.Optional;

/**
 * What stands in place of an {@link AuthorityCode} where an earlier order was made outside England, or nobody knows
 * where (SSDA903: LA_PERM).
 */
public enum OtherPermanenceAuthority implements Code {
    /** {@code WAL}: in Wales. */
    WALES("WAL", "in Wales"),
    /** {@code SCO}: in Scotland. */
    SCOTLAND("SCO", "in Scotland"),
    /** {@code NIR}: in Northern Ireland. */
    NORTHERN_IRELAND("NIR", "in Northern Ireland"),
    /** {@code NUK}: outside the United Kingdom. */
    OUTSIDE_UNITED_KINGDOM("NUK", "outside the United Kingdom"),
    /** {@code 999}: authority of the earlier order not known. */
    NOT_KNOWN("999", "authority of the earlier order not known");

    private static final CodeSet<OtherPermanenceAuthority> CODE_SET =
            CodeSet.of("a mark in place of an authority of the earlier order", values());

    private final CodeEntry entry;

    OtherPermanenceAuthority(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The mark in place of an authority of the earlier order of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static OtherPermanenceAuthority of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The mark in place of an authority of the earlier order of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<OtherPermanenceAuthority> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<OtherPermanenceAuthority> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
