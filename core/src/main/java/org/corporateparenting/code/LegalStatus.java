package org.corporateparenting.code;

import java.util.Optional;

/**
 * The legal status under which a child is looked after (SSDA903: LS).
 *
 * <p>Every one of them makes a child looked after by the authority: in its care, or accommodated by it for more than
 * 24 hours (Children Act 1989 s.22(1)-(2)). Published counts leave short breaks out: see {@link #isShortBreaks}. A
 * status does not say how long it may last; limits of law are dated and are not part of the code list.
 */
public enum LegalStatus implements Code {
    /** {@code C1}: interim care order. */
    INTERIM_CARE_ORDER(LegalBasis.CARE_ORDER, "C1", "interim care order"),
    /** {@code C2}: full care order. */
    FULL_CARE_ORDER(LegalBasis.CARE_ORDER, "C2", "full care order"),
    /**
     * {@code D1}: freeing order. Only for episodes that began before December 2005, yet still on the list of 2025/26.
     */
    FREEING_ORDER(LegalBasis.ADOPTION_PLAN_ORDER, "D1", "freeing order"),
    /** {@code E1}: placement order. Only for episodes that began in December 2005 or later. */
    PLACEMENT_ORDER(LegalBasis.ADOPTION_PLAN_ORDER, "E1", "placement order"),
    /** {@code V2}: accommodated under section 20, in one single period. */
    SINGLE_PERIOD_OF_ACCOMMODATION(LegalBasis.SECTION_20, "V2", "accommodated under section 20, in one single period"),
    /** {@code V3}: agreed series of short breaks, every break recorded. */
    SHORT_BREAKS_EACH_RECORDED(LegalBasis.SECTION_20, "V3", "agreed series of short breaks, every break recorded"),
    /** {@code V4}: agreed series of short breaks, only the agreement recorded. */
    SHORT_BREAKS_AGREEMENT(LegalBasis.SECTION_20, "V4", "agreed series of short breaks, only the agreement recorded"),
    /** {@code J1}: remanded to local authority accommodation or to youth detention accommodation. */
    REMANDED(
            LegalBasis.YOUTH_JUSTICE,
            "J1",
            "remanded to local authority accommodation or to youth detention accommodation"),
    /** {@code J2}: detained in local authority accommodation under the Police and Criminal Evidence Act 1984. */
    DETAINED_UNDER_PACE(
            LegalBasis.YOUTH_JUSTICE,
            "J2",
            "detained in local authority accommodation under the Police and Criminal Evidence Act 1984"),
    /** {@code J3}: sentenced to a youth rehabilitation order that requires residence or intensive fostering. */
    SENTENCED_WITH_RESIDENCE(
            LegalBasis.YOUTH_JUSTICE,
            "J3",
            "sentenced to a youth rehabilitation order that requires residence or intensive fostering"),
    /** {@code L1}: under police protection and accommodated. */
    POLICE_PROTECTION(LegalBasis.PROTECTION, "L1", "under police protection and accommodated"),
    /** {@code L2}: under an emergency protection order and accommodated. */
    EMERGENCY_PROTECTION_ORDER(LegalBasis.PROTECTION, "L2", "under an emergency protection order and accommodated"),
    /** {@code L3}: under a child assessment order and accommodated. */
    CHILD_ASSESSMENT_ORDER(LegalBasis.PROTECTION, "L3", "under a child assessment order and accommodated");

    private static final CodeSet<LegalStatus> CODE_SET = CodeSet.of("a legal status", values());

    private final LegalBasis basis;
    private final CodeEntry entry;

    LegalStatus(LegalBasis basis, String code, String meaning) {
        this.basis = basis;
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The legal status of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static LegalStatus of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The legal status of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<LegalStatus> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<LegalStatus> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * What the status rests on.
     *
     * @return the basis; every status has exactly one
     */
    public LegalBasis basis() {
        return basis;
    }

    /**
     * Whether the child is in the care of the authority in the sense of the Children Act 1989: under a care order, an
     * interim one included (s.31(11), s.105(1)).
     *
     * <p>Not so under a placement order, while which a care order has no effect (Adoption and Children Act 2002
     * s.29(1)), nor under its forerunner, the freeing order; for these see {@link #isInCareUnderOrder}.
     *
     * @return true for {@code C1} and {@code C2}
     */
    public boolean isUnderCareOrder() {
        return basis == LegalBasis.CARE_ORDER;
    }

    /**
     * Whether a family court's order gives the authority parental responsibility for longer than an emergency: a care
     * order, a placement order or a freeing order.
     *
     * <p>Wider than {@link #isUnderCareOrder}: in everyday words a child under a placement order is still in care, and
     * is looked after (Adoption and Children Act 2002 s.18(3)). Which of the two is meant is for each duty to say.
     *
     * @return true for {@code C1}, {@code C2}, {@code D1} and {@code E1}
     */
    public boolean isInCareUnderOrder() {
        return basis == LegalBasis.CARE_ORDER || basis == LegalBasis.ADOPTION_PLAN_ORDER;
    }

    /**
     * Whether the child is accommodated under section 20 of the Children Act 1989, short breaks included.
     *
     * @return true for {@code V2}, {@code V3} and {@code V4}
     */
    public boolean isUnderSection20() {
        return basis == LegalBasis.SECTION_20;
    }

    /**
     * Whether this is an agreed series of short breaks. Published counts of looked-after children leave out those who
     * had no other status.
     *
     * @return true for {@code V3} and {@code V4}
     */
    public boolean isShortBreaks() {
        return this == SHORT_BREAKS_EACH_RECORDED || this == SHORT_BREAKS_AGREEMENT;
    }

    /**
     * Whether the child is looked after through criminal justice: remanded, detained or sentenced.
     *
     * @return true for {@code J1}, {@code J2} and {@code J3}
     */
    public boolean isYouthJustice() {
        return basis == LegalBasis.YOUTH_JUSTICE;
    }

    /**
     * Whether the child was removed or kept away in an emergency or for an assessment, under Part V of the Children
     * Act 1989.
     *
     * @return true for {@code L1}, {@code L2} and {@code L3}
     */
    public boolean isProtection() {
        return basis == LegalBasis.PROTECTION;
    }

    /**
     * Whether care under this status is imposed, not agreed: all but section 20. Starts under these are what
     * statistics call taken into care (this grouping is recalled, not read).
     *
     * @return true for the {@code C}, {@code D}, {@code E}, {@code J} and {@code L} codes
     */
    public boolean isCompulsory() {
        return basis != LegalBasis.SECTION_20;
    }
}
