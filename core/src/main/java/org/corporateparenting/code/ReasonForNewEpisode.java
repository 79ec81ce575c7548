package org.corporateparenting.code;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;

/** Why an episode began (SSDA903: RNE): care started, or legal status, placement or carer changed. */
public enum ReasonForNewEpisode implements Code {
    /** {@code S}: care starts, or starts again. Also for each agreement of {@code V4} and each break of {@code V3}. */
    STARTED("S", "care starts, or starts again"),
    /** {@code L}: the legal status changes, the placement does not. */
    LEGAL_STATUS("L", "the legal status changes, the placement does not"),
    /**
     * {@code P}: placement and carer change, the legal status does not. Also for every move of someone who lives
     * independently.
     */
    PLACEMENT_AND_CARER("P", "placement and carer change, the legal status does not"),
    /**
     * {@code T}: the placement changes but not the carer, nor the legal status. The carer moves house, or the
     * provider's reference or type changes.
     */
    PLACEMENT_SAME_CARER("T", "the placement changes but not the carer, nor the legal status"),
    /** {@code B}: legal status, placement and carer change on the same day. One need not be the cause of the other. */
    LEGAL_STATUS_PLACEMENT_AND_CARER("B", "legal status, placement and carer change on the same day"),
    /** {@code U}: legal status and placement change on the same day, the carer stays. */
    LEGAL_STATUS_AND_PLACEMENT_SAME_CARER("U", "legal status and placement change on the same day, the carer stays");

    private static final CodeSet<ReasonForNewEpisode> CODE_SET = CodeSet.of("a reason for a new episode", values());
    private static final ImmutableSet<ReasonForNewEpisode> LEGAL_STATUS_CHANGES = Sets.immutableEnumSet(
            LEGAL_STATUS, LEGAL_STATUS_PLACEMENT_AND_CARER, LEGAL_STATUS_AND_PLACEMENT_SAME_CARER);
    private static final ImmutableSet<ReasonForNewEpisode> CARER_CHANGES =
            Sets.immutableEnumSet(PLACEMENT_AND_CARER, LEGAL_STATUS_PLACEMENT_AND_CARER);
    private static final ImmutableSet<ReasonForNewEpisode> SAME_CARER_MOVES =
            Sets.immutableEnumSet(PLACEMENT_SAME_CARER, LEGAL_STATUS_AND_PLACEMENT_SAME_CARER);

    private final CodeEntry entry;

    ReasonForNewEpisode(String code, String meaning) {
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The reason for a new episode of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static ReasonForNewEpisode of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The reason for a new episode of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<ReasonForNewEpisode> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<ReasonForNewEpisode> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether a period of care begins.
     *
     * @return true for {@code S}
     */
    public boolean startsCare() {
        return this == STARTED;
    }

    /**
     * Whether the legal status changes within a period of care.
     *
     * @return true for {@code L}, {@code B} and {@code U}
     */
    public boolean changesLegalStatus() {
        return LEGAL_STATUS_CHANGES.contains(this);
    }

    /**
     * Whether the placement as recorded changes within a period of care, with or without the carer.
     *
     * @return true for {@code P}, {@code T}, {@code B} and {@code U}
     */
    public boolean changesPlacement() {
        return CARER_CHANGES.contains(this) || SAME_CARER_MOVES.contains(this);
    }

    /**
     * Whether the child moves to another carer.
     *
     * @return true for {@code P} and {@code B}
     */
    public boolean changesCarer() {
        return CARER_CHANGES.contains(this);
    }

    /**
     * Whether the placement changes while the carer stays.
     *
     * @return true for {@code T} and {@code U}
     */
    public boolean keepsCarer() {
        return SAME_CARER_MOVES.contains(this);
    }
}
