package org.corporateparenting.code;

import java.util.Optional;

/** Why a child's social worker changed (SSDA903: SW_REASON); collected from 2023/24. */
public enum SocialWorkerChangeReason implements Code {
    /** {@code MANAGE}: caseload management. */
    CASELOAD_MANAGEMENT("MANAGE", "caseload management", CodeValidity.from(2024)),
    /** {@code FCONTA}: first worker of a period of involvement: first contact or referred again. */
    FIRST_CONTACT(
            "FCONTA",
            "first worker of a period of involvement: first contact or referred again",
            CodeValidity.from(2024)),
    /** {@code LEFTRL}: the previous worker left the role. */
    LEFT_ROLE("LEFTRL", "the previous worker left the role", CodeValidity.from(2024)),
    /** {@code ORGRST}: the organisation was restructured. */
    REORGANISATION("ORGRST", "the organisation was restructured", CodeValidity.from(2024)),
    /** {@code TSPROC}: standard transfer process. */
    TRANSFER_PROCESS("TSPROC", "standard transfer process", CodeValidity.from(2024)),
    /** {@code ABSENC}: cover for an absence, or return from it. */
    ABSENCE("ABSENC", "cover for an absence, or return from it", CodeValidity.from(2024)),
    /** {@code CHCHAN}: the child asked for it. */
    CHILD_REQUEST("CHCHAN", "the child asked for it", CodeValidity.from(2024)),
    /** {@code PCCHAN}: a parent or carer asked for it. */
    PARENT_OR_CARER_REQUEST("PCCHAN", "a parent or carer asked for it", CodeValidity.from(2024)),
    /** {@code SWDIED}: the previous worker died. */
    WORKER_DIED("SWDIED", "the previous worker died", CodeValidity.from(2024)),
    /** {@code OTHERS}: another reason. */
    OTHER("OTHERS", "another reason", CodeValidity.from(2024));

    private static final CodeSet<SocialWorkerChangeReason> CODE_SET =
            CodeSet.of("a reason for a change of social worker", values());

    private final CodeEntry entry;

    SocialWorkerChangeReason(String code, String meaning, CodeValidity validity) {
        this.entry = CodeEntry.of(code, meaning, validity);
    }

    /**
     * The reason for a change of social worker of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static SocialWorkerChangeReason of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The reason for a change of social worker of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<SocialWorkerChangeReason> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<SocialWorkerChangeReason> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether nobody was replaced: the first worker of a period of involvement.
     *
     * @return true for {@code FCONTA}
     */
    public boolean isFirstContact() {
        return this == FIRST_CONTACT;
    }
}
