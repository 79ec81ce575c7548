package org.corporateparenting.code;

import java.util.Optional;

/** Why a placement ended (SSDA903: REASON_PLACE_CHANGE). It stands on the episode that ends, not on the new one. */
public enum ReasonForPlacementChange implements Code {
    /**
     * {@code CARPL}: planned in the care plan, such as a move to long-term carers or placing for adoption with the
     * present carers.
     */
    CARE_PLAN(
            "CARPL",
            "planned in the care plan, such as a move to long-term carers or placing for adoption with the present carers"),
    /** {@code CLOSE}: planned end: the carer resigns or the setting closes. */
    PLANNED_END("CLOSE", "planned end: the carer resigns or the setting closes"),
    /**
     * {@code ALLEG}: moved while an allegation is looked into under section 47. Once approval is taken away, {@code
     * APPRR}.
     */
    ALLEGATION("ALLEG", "moved while an allegation is looked into under section 47"),
    /** {@code STAND}: concern about the standard of care, short of an allegation. */
    STANDARD_OF_CARE("STAND", "concern about the standard of care, short of an allegation"),
    /** {@code APPRR}: carer or setting no longer approved or registered. */
    APPROVAL_REMOVED("APPRR", "carer or setting no longer approved or registered"),
    /** {@code CREQB}: the carer asked for it because of the child's behaviour. */
    CARER_REQUEST_BEHAVIOUR("CREQB", "the carer asked for it because of the child's behaviour"),
    /** {@code CREQO}: the carer asked for it for another reason. */
    CARER_REQUEST_OTHER("CREQO", "the carer asked for it for another reason"),
    /** {@code CHILD}: the child asked for it. */
    CHILD_REQUEST("CHILD", "the child asked for it"),
    /** {@code LAREQ}: the responsible authority decided that the placement no longer meets the child's needs. */
    AUTHORITY_REQUEST(
            "LAREQ", "the responsible authority decided that the placement no longer meets the child's needs"),
    /**
     * {@code PLACE}: only the status of the placement changes, the carer stays. The carer moves house, the provider's
     * type or agency changes, or the move is within one provider.
     */
    STATUS_OF_PLACEMENT("PLACE", "only the status of the placement changes, the carer stays"),
    /** {@code CUSTOD}: admitted to custody. On the list from 2018/19. */
    CUSTODY("CUSTOD", "admitted to custody", CodeValidity.from(2019)),
    /** {@code OTHER}: another, exceptional reason. */
    OTHER("OTHER", "another, exceptional reason");

    private static final CodeSet<ReasonForPlacementChange> CODE_SET =
            CodeSet.of("a reason for a placement change", values());

    private final CodeEntry entry;

    ReasonForPlacementChange(String code, String meaning) {
        this(CodeEntry.of(code, meaning));
    }

    ReasonForPlacementChange(String code, String meaning, CodeValidity validity) {
        this(CodeEntry.of(code, meaning, validity));
    }

    ReasonForPlacementChange(CodeEntry entry) {
        this.entry = entry;
    }

    /**
     * The reason for a placement change of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static ReasonForPlacementChange of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The reason for a placement change of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<ReasonForPlacementChange> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<ReasonForPlacementChange> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether the carer asked for the placement to end.
     *
     * @return true for {@code CREQB} and {@code CREQO}
     */
    public boolean isRequestedByCarer() {
        return this == CARER_REQUEST_BEHAVIOUR || this == CARER_REQUEST_OTHER;
    }
}
