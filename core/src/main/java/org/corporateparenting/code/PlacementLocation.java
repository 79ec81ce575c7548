package org.corporateparenting.code;

import java.util.Optional;

/**
 * Whether a child is placed inside the area of the responsible authority (SSDA903: PL_LOCATION, which the department
 * derives).
 */
public enum PlacementLocation implements Code {
    /** {@code IN}: placed inside the authority's area. */
    INSIDE("IN", "placed inside the authority's area"),
    /** {@code OUT}: placed outside the authority's area. */
    OUTSIDE("OUT", "placed outside the authority's area");

    private static final CodeSet<PlacementLocation> CODE_SET = CodeSet.of("a placement location", values());

    private final CodeEntry entry;

    PlacementLocation(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The placement location of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static PlacementLocation of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The placement location of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<PlacementLocation> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<PlacementLocation> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
