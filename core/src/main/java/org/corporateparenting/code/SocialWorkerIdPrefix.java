package org.corporateparenting.code;

import java.util.Optional;

/** What a social worker's id begins with (SSDA903: SW_ID, up to 12 characters in all); collected from 2023/24. */
public enum SocialWorkerIdPrefix implements Code {
    /** {@code SW}: the registration number with Social Work England follows. */
    REGISTERED("SW", "the registration number with Social Work England follows", CodeValidity.from(2024)),
    /** {@code XX}: the authority's own id follows, since the worker has no registration number. */
    LOCAL("XX", "the authority's own id follows, since the worker has no registration number", CodeValidity.from(2024));

    private static final CodeSet<SocialWorkerIdPrefix> CODE_SET =
            CodeSet.of("a prefix of a social worker id", values());

    private final CodeEntry entry;

    SocialWorkerIdPrefix(String code, String meaning, CodeValidity validity) {
        this.entry = CodeEntry.of(code, meaning, validity);
    }

    /**
     * The prefix of a social worker id of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static SocialWorkerIdPrefix of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The prefix of a social worker id of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<SocialWorkerIdPrefix> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<SocialWorkerIdPrefix> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }
}
