package org.corporateparenting.code;

/** Kinds of accommodation of a care leaver, each the first letter of its codes in {@link Accommodation}. */
public enum AccommodationKind {
    /** {@code B}: with parents or relatives. */
    WITH_PARENTS_OR_RELATIVES,
    /** {@code C}: community home or other residential care. */
    RESIDENTIAL_CARE,
    /** {@code D}: semi-independent or transitional accommodation. */
    SEMI_INDEPENDENT,
    /** {@code E}: supported lodgings. */
    SUPPORTED_LODGINGS,
    /** {@code G}: gone abroad. */
    ABROAD,
    /** {@code H}: deported. */
    DEPORTED,
    /** {@code K}: ordinary lodgings. */
    ORDINARY_LODGINGS,
    /** {@code R}: residence not known. */
    NOT_KNOWN,
    /** {@code S}: no fixed abode, or homeless. */
    NO_FIXED_ABODE,
    /** {@code T}: foyer or similar. */
    FOYER,
    /** {@code U}: independent living. */
    INDEPENDENT_LIVING,
    /** {@code V}: emergency accommodation. */
    EMERGENCY,
    /** {@code W}: bed and breakfast. */
    BED_AND_BREAKFAST,
    /** {@code X}: custody. */
    CUSTODY,
    /** {@code Y}: other accommodation. */
    OTHER,
    /** {@code Z}: with former foster carers. */
    WITH_FORMER_FOSTER_CARERS,
    /** {@code 0}: nothing to report. */
    NOTHING_TO_REPORT;

    /**
     * Whether young people in it count in the denominator of the share in suitable accommodation.
     *
     * @return true for all but abroad, deported and residence not known
     */
    public boolean isInSuitabilityDenominator() {
        return this != ABROAD && this != DEPORTED && this != NOT_KNOWN;
    }
}
