package org.corporateparenting.code;

import java.util.Optional;

/**
 * What stands in place of an {@link AuthorityCode} where a placement is outside England or its address is confidential
 * (SSDA903: PL_LA, which the department derives).
 */
public enum OtherPlacementAuthority implements Code {
    /** {@code WAL}: in Wales. */
    WALES("WAL", "in Wales"),
    /** {@code SCO}: in Scotland. */
    SCOTLAND("SCO", "in Scotland"),
    /** {@code NIR}: in Northern Ireland. */
    NORTHERN_IRELAND("NIR", "in Northern Ireland"),
    /** {@code NUK}: outside the United Kingdom. */
    OUTSIDE_UNITED_KINGDOM("NUK", "outside the United Kingdom"),
    /** {@code CON}: confidential address. */
    CONFIDENTIAL("CON", "confidential address");

    private static final CodeSet<OtherPlacementAuthority> CODE_SET =
            CodeSet.of("a mark in place of an authority of the placement", values());

    private final CodeEntry entry;

    OtherPlacementAuthority(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The mark in place of an authority of the placement of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static OtherPlacementAuthority of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The mark in place of an authority of the placement of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<OtherPlacementAuthority> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<OtherPlacementAuthority> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
