package org.corporateparenting.code;

import java.util.Optional;

/**
 * Where a care leaver lives and whether it is suitable (SSDA903: ACCOM): a letter for the kind, then {@code 1} for
 * suitable or {@code 2} for unsuitable.
 *
 * <p>Suitable means safe, secure and affordable; unsuitable means clearly exposed to risk or to social exclusion.
 * Homelessness and custody are only ever unsuitable; their suitable forms are known and refused, see {@link
 * RefusedAccommodation}.
 */
public enum Accommodation implements Code {
    /** {@code B1}: with parents or relatives, suitable. */
    WITH_PARENTS_OR_RELATIVES_SUITABLE(
            AccommodationKind.WITH_PARENTS_OR_RELATIVES, "B1", "with parents or relatives, suitable"),
    /** {@code B2}: with parents or relatives, unsuitable. */
    WITH_PARENTS_OR_RELATIVES_UNSUITABLE(
            AccommodationKind.WITH_PARENTS_OR_RELATIVES, "B2", "with parents or relatives, unsuitable"),
    /** {@code C1}: community home or other residential care, suitable. */
    RESIDENTIAL_CARE_SUITABLE(
            AccommodationKind.RESIDENTIAL_CARE, "C1", "community home or other residential care, suitable"),
    /** {@code C2}: community home or other residential care, unsuitable. */
    RESIDENTIAL_CARE_UNSUITABLE(
            AccommodationKind.RESIDENTIAL_CARE, "C2", "community home or other residential care, unsuitable"),
    /** {@code D1}: semi-independent or transitional accommodation, suitable. */
    SEMI_INDEPENDENT_SUITABLE(
            AccommodationKind.SEMI_INDEPENDENT, "D1", "semi-independent or transitional accommodation, suitable"),
    /** {@code D2}: semi-independent or transitional accommodation, unsuitable. */
    SEMI_INDEPENDENT_UNSUITABLE(
            AccommodationKind.SEMI_INDEPENDENT, "D2", "semi-independent or transitional accommodation, unsuitable"),
    /** {@code E1}: supported lodgings, suitable. */
    SUPPORTED_LODGINGS_SUITABLE(AccommodationKind.SUPPORTED_LODGINGS, "E1", "supported lodgings, suitable"),
    /** {@code E2}: supported lodgings, unsuitable. */
    SUPPORTED_LODGINGS_UNSUITABLE(AccommodationKind.SUPPORTED_LODGINGS, "E2", "supported lodgings, unsuitable"),
    /** {@code G1}: gone abroad, suitable. */
    ABROAD_SUITABLE(AccommodationKind.ABROAD, "G1", "gone abroad, suitable"),
    /** {@code G2}: gone abroad, unsuitable. */
    ABROAD_UNSUITABLE(AccommodationKind.ABROAD, "G2", "gone abroad, unsuitable"),
    /** {@code H1}: deported, suitable. */
    DEPORTED_SUITABLE(AccommodationKind.DEPORTED, "H1", "deported, suitable"),
    /** {@code H2}: deported, unsuitable. */
    DEPORTED_UNSUITABLE(AccommodationKind.DEPORTED, "H2", "deported, unsuitable"),
    /** {@code K1}: ordinary lodgings, suitable. */
    ORDINARY_LODGINGS_SUITABLE(AccommodationKind.ORDINARY_LODGINGS, "K1", "ordinary lodgings, suitable"),
    /** {@code K2}: ordinary lodgings, unsuitable. */
    ORDINARY_LODGINGS_UNSUITABLE(AccommodationKind.ORDINARY_LODGINGS, "K2", "ordinary lodgings, unsuitable"),
    /** {@code R1}: residence not known, suitable. */
    NOT_KNOWN_SUITABLE(AccommodationKind.NOT_KNOWN, "R1", "residence not known, suitable"),
    /** {@code R2}: residence not known, unsuitable. */
    NOT_KNOWN_UNSUITABLE(AccommodationKind.NOT_KNOWN, "R2", "residence not known, unsuitable"),
    /** {@code S2}: no fixed abode, or homeless, unsuitable. There is no accepted {@code S1}. */
    NO_FIXED_ABODE_UNSUITABLE(AccommodationKind.NO_FIXED_ABODE, "S2", "no fixed abode, or homeless, unsuitable"),
    /** {@code T1}: foyer or similar, suitable. Not for a young person under 18 from 2023/24. */
    FOYER_SUITABLE(AccommodationKind.FOYER, "T1", "foyer or similar, suitable"),
    /** {@code T2}: foyer or similar, unsuitable. Not for a young person under 18 from 2023/24. */
    FOYER_UNSUITABLE(AccommodationKind.FOYER, "T2", "foyer or similar, unsuitable"),
    /** {@code U1}: independent living, suitable. */
    INDEPENDENT_LIVING_SUITABLE(AccommodationKind.INDEPENDENT_LIVING, "U1", "independent living, suitable"),
    /** {@code U2}: independent living, unsuitable. */
    INDEPENDENT_LIVING_UNSUITABLE(AccommodationKind.INDEPENDENT_LIVING, "U2", "independent living, unsuitable"),
    /** {@code V1}: emergency accommodation, suitable. */
    EMERGENCY_SUITABLE(AccommodationKind.EMERGENCY, "V1", "emergency accommodation, suitable"),
    /** {@code V2}: emergency accommodation, unsuitable. */
    EMERGENCY_UNSUITABLE(AccommodationKind.EMERGENCY, "V2", "emergency accommodation, unsuitable"),
    /** {@code W1}: bed and breakfast, suitable. */
    BED_AND_BREAKFAST_SUITABLE(AccommodationKind.BED_AND_BREAKFAST, "W1", "bed and breakfast, suitable"),
    /** {@code W2}: bed and breakfast, unsuitable. */
    BED_AND_BREAKFAST_UNSUITABLE(AccommodationKind.BED_AND_BREAKFAST, "W2", "bed and breakfast, unsuitable"),
    /** {@code X2}: custody, unsuitable. There is no accepted {@code X1}. */
    CUSTODY_UNSUITABLE(AccommodationKind.CUSTODY, "X2", "custody, unsuitable"),
    /** {@code Y1}: other accommodation, suitable. */
    OTHER_SUITABLE(AccommodationKind.OTHER, "Y1", "other accommodation, suitable"),
    /** {@code Y2}: other accommodation, unsuitable. */
    OTHER_UNSUITABLE(AccommodationKind.OTHER, "Y2", "other accommodation, unsuitable"),
    /**
     * {@code Z1}: with former foster carers, suitable. Not at 17; chosen before {@code B} where the carer is also a
     * relative.
     */
    WITH_FORMER_FOSTER_CARERS_SUITABLE(
            AccommodationKind.WITH_FORMER_FOSTER_CARERS, "Z1", "with former foster carers, suitable"),
    /**
     * {@code Z2}: with former foster carers, unsuitable. Not at 17; chosen before {@code B} where the carer is also a
     * relative.
     */
    WITH_FORMER_FOSTER_CARERS_UNSUITABLE(
            AccommodationKind.WITH_FORMER_FOSTER_CARERS, "Z2", "with former foster carers, unsuitable"),
    /**
     * {@code 0}: nothing to report: not in touch and whereabouts not known, died, or at home for six months or more.
     */
    NOTHING_TO_REPORT(
            AccommodationKind.NOTHING_TO_REPORT,
            "0",
            "nothing to report: not in touch and whereabouts not known, died, or at home for six months or more");

    private static final CodeSet<Accommodation> CODE_SET = CodeSet.of("an accommodation code", values());

    private final AccommodationKind kind;
    private final CodeEntry entry;

    Accommodation(AccommodationKind kind, String code, String meaning) {
        this.kind = kind;
        this.entry = CodeEntry.of(code, meaning);
    }

    /**
     * The accommodation code of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static Accommodation of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The accommodation code of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<Accommodation> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<Accommodation> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * What kind of accommodation it is, whether suitable or not.
     *
     * @return the kind; every code has exactly one
     */
    public AccommodationKind kind() {
        return kind;
    }

    /**
     * Whether the accommodation is suitable.
     *
     * @return true for codes that end in {@code 1}
     */
    public boolean isSuitable() {
        return code().endsWith("1");
    }

    /**
     * Whether the accommodation is unsuitable. Nothing to report is neither suitable nor unsuitable.
     *
     * @return true for codes that end in {@code 2}
     */
    public boolean isUnsuitable() {
        return code().endsWith("2");
    }

    /**
     * Whether the young person counts in the denominator of the share in suitable accommodation. Abroad, deported and
     * residence not known are outside it; a young person of whom there is nothing to report stays in it, as no
     * information, unless {@link InTouch#isInPublishedFigures} already left them out.
     *
     * @return true for all but the {@code G}, {@code H} and {@code R} codes
     */
    public boolean isInSuitabilityDenominator() {
        return kind.isInSuitabilityDenominator();
    }
}
