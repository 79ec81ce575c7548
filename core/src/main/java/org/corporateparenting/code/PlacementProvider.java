package org.corporateparenting.code;

import java.util.Optional;

/** Who provides a placement (SSDA903: PLACE_PROVIDER). */
public enum PlacementProvider implements Code {
    /** {@code PR0}: parents or others who have parental responsibility. */
    PARENTS("PR0", "parents or others who have parental responsibility"),
    /** {@code PR1}: the authority itself, a regional adoption agency it hosts included. */
    OWN_PROVISION("PR1", "the authority itself, a regional adoption agency it hosts included"),
    /** {@code PR2}: another local authority, a regional adoption agency one of them hosts included. */
    OTHER_AUTHORITY("PR2", "another local authority, a regional adoption agency one of them hosts included"),
    /** {@code PR3}: another public body, such as one of the health service. */
    OTHER_PUBLIC_BODY("PR3", "another public body, such as one of the health service"),
    /** {@code PR4}: private provider. */
    PRIVATE("PR4", "private provider"),
    /** {@code PR5}: voluntary organisation. */
    VOLUNTARY("PR5", "voluntary organisation");

    private static final CodeSet<PlacementProvider> CODE_SET = CodeSet.of("a placement provider", values());

    private final CodeEntry entry;

    PlacementProvider(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The placement provider of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static PlacementProvider of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The placement provider of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<PlacementProvider> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<PlacementProvider> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether the provider is neither a family nor a public body.
     *
     * @return true for {@code PR4} and {@code PR5}
     */
    public boolean isIndependentSector() {
        return this == PRIVATE || this == VOLUNTARY;
    }
}
