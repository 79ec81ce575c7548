package org.corporateparenting.code;

import java.util.Optional;

/** What stands in place of the inspectorate's reference of a provider (SSDA903: URN). */
public enum OtherProviderReference implements Code {
    /**
     * {@code XXXXXXX}: inspected by another body than Ofsted, or a regional adoption agency. Such as the inspectors of
     * health services or of schools.
     */
    NOT_INSPECTED_BY_OFSTED("XXXXXXX", "inspected by another body than Ofsted, or a regional adoption agency");

    private static final CodeSet<OtherProviderReference> CODE_SET =
            CodeSet.of("a mark in place of a provider reference", values());

    private final CodeEntry entry;

    OtherProviderReference(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The mark in place of a provider reference of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static OtherProviderReference of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The mark in place of a provider reference of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<OtherProviderReference> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<OtherProviderReference> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
