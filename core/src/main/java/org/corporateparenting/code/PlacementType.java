package org.corporateparenting.code;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.corporateparenting.law.Confidence;

/**
 * Where and with whom a child is placed (SSDA903: PLACE).
 *
 * <p>The types fall into {@linkplain PlacementSetting settings}; the questions below are the groupings that law and
 * statistics make of them.
 */
public enum PlacementType implements Code {
    /** {@code A3}: placed for adoption by consent, with the foster carers the child was already with. */
    ADOPTION_BY_CONSENT_WITH_CURRENT_CARERS(
            PlacementSetting.ADOPTION,
            "A3",
            "placed for adoption by consent, with the foster carers the child was already with"),
    /** {@code A4}: placed for adoption by consent, with others than the current foster carers. */
    ADOPTION_BY_CONSENT_WITH_NEW_CARERS(
            PlacementSetting.ADOPTION,
            "A4",
            "placed for adoption by consent, with others than the current foster carers"),
    /** {@code A5}: placed for adoption under an order, with the foster carers the child was already with. */
    ADOPTION_UNDER_ORDER_WITH_CURRENT_CARERS(
            PlacementSetting.ADOPTION,
            "A5",
            "placed for adoption under an order, with the foster carers the child was already with"),
    /** {@code A6}: placed for adoption under an order, with others than the current foster carers. */
    ADOPTION_UNDER_ORDER_WITH_NEW_CARERS(
            PlacementSetting.ADOPTION,
            "A6",
            "placed for adoption under an order, with others than the current foster carers"),
    /**
     * {@code H5}: semi-independent accommodation that is no children's home. In England from 28 October 2023,
     * registered supported accommodation; recoded {@code K3} from 2024/25. On the list until 2023/24.
     */
    SEMI_INDEPENDENT(
            PlacementSetting.SUPPORTED_ACCOMMODATION,
            "H5",
            "semi-independent accommodation that is no children's home",
            CodeValidity.until(2024)),
    /** {@code K1}: secure children's home. */
    SECURE_CHILDRENS_HOME(PlacementSetting.CHILDRENS_HOME, "K1", "secure children's home"),
    /** {@code K2}: children's home under the children's homes regulations. */
    CHILDRENS_HOME(PlacementSetting.CHILDRENS_HOME, "K2", "children's home under the children's homes regulations"),
    /** {@code K3}: registered supported accommodation. Successor of {@code H5}. On the list from 2024/25. */
    SUPPORTED_ACCOMMODATION(
            PlacementSetting.SUPPORTED_ACCOMMODATION,
            "K3",
            "registered supported accommodation",
            CodeValidity.from(2025)),
    /** {@code P1}: with own parents or others who have parental responsibility. */
    WITH_PARENTS(PlacementSetting.PARENTS, "P1", "with own parents or others who have parental responsibility"),
    /**
     * {@code P2}: living independently. Not valid on or after 28 October 2023, within its last year. On the list until
     * 2023/24.
     */
    INDEPENDENT_LIVING(PlacementSetting.COMMUNITY, "P2", "living independently", CodeValidity.until(2024)),
    /** {@code P3}: living where the young person works. */
    RESIDENTIAL_EMPLOYMENT(PlacementSetting.COMMUNITY, "P3", "living where the young person works"),
    /** {@code R1}: residential care home. */
    CARE_HOME(PlacementSetting.OTHER_RESIDENTIAL, "R1", "residential care home"),
    /** {@code R2}: health establishment. */
    HEALTH_ESTABLISHMENT(PlacementSetting.OTHER_RESIDENTIAL, "R2", "health establishment"),
    /** {@code R3}: family centre or mother-and-baby unit. */
    FAMILY_CENTRE(PlacementSetting.OTHER_RESIDENTIAL, "R3", "family centre or mother-and-baby unit"),
    /** {@code R5}: young offender institution. Older lists add prison. */
    YOUNG_OFFENDER_INSTITUTION(PlacementSetting.CUSTODY, "R5", "young offender institution"),
    /** {@code S1}: residential school that is not also registered as a children's home. */
    RESIDENTIAL_SCHOOL(
            PlacementSetting.RESIDENTIAL_SCHOOL,
            "S1",
            "residential school that is not also registered as a children's home"),
    /** {@code T0}: temporary move of any kind. Kept on the list beside {@code T1} to {@code T4}. */
    TEMPORARY(PlacementSetting.TEMPORARY, "T0", "temporary move of any kind"),
    /** {@code T1}: temporarily in hospital. */
    TEMPORARY_HOSPITAL(PlacementSetting.TEMPORARY, "T1", "temporarily in hospital"),
    /** {@code T2}: temporarily away, on holiday. */
    TEMPORARY_CHILD_ON_HOLIDAY(PlacementSetting.TEMPORARY, "T2", "temporarily away, on holiday"),
    /** {@code T3}: temporarily elsewhere while the usual foster carer is on holiday. */
    TEMPORARY_CARER_ON_HOLIDAY(
            PlacementSetting.TEMPORARY, "T3", "temporarily elsewhere while the usual foster carer is on holiday"),
    /** {@code T4}: temporarily elsewhere for another reason, for up to seven days. */
    TEMPORARY_OTHER(PlacementSetting.TEMPORARY, "T4", "temporarily elsewhere for another reason, for up to seven days"),
    /** {@code U1}: fostered by a relative or friend, long term. */
    CONNECTED_FOSTER_LONG_TERM(PlacementSetting.FOSTERING, "U1", "fostered by a relative or friend, long term"),
    /**
     * {@code U2}: fostered by a relative or friend who is also an approved adopter. Fostering for adoption, or
     * concurrent planning.
     */
    CONNECTED_FOSTER_FOR_ADOPTION(
            PlacementSetting.FOSTERING, "U2", "fostered by a relative or friend who is also an approved adopter"),
    /** {@code U3}: fostered by a relative or friend, neither long term nor with adoption in view. */
    CONNECTED_FOSTER_OTHER(
            PlacementSetting.FOSTERING,
            "U3",
            "fostered by a relative or friend, neither long term nor with adoption in view"),
    /** {@code U4}: fostered by someone else, long term. */
    FOSTER_LONG_TERM(PlacementSetting.FOSTERING, "U4", "fostered by someone else, long term"),
    /**
     * {@code U5}: fostered by someone else who is also an approved adopter. Fostering for adoption, or concurrent
     * planning.
     */
    FOSTER_FOR_ADOPTION(PlacementSetting.FOSTERING, "U5", "fostered by someone else who is also an approved adopter"),
    /** {@code U6}: fostered by someone else, neither long term nor with adoption in view. */
    FOSTER_OTHER(
            PlacementSetting.FOSTERING, "U6", "fostered by someone else, neither long term nor with adoption in view"),
    /**
     * {@code Z1}: other placement that no other code fits and that is described to the department. Not for an unknown
     * one. Replaced by {@code Z11} to {@code Z14} from 2025/26. On the list until 2024/25.
     */
    OTHER(
            PlacementSetting.OTHER,
            "Z1",
            "other placement that no other code fits and that is described to the department",
            CodeValidity.until(2025)),
    /**
     * {@code Z11}: one of the four successors of Z1; which one is not known to this library. The list's wording was
     * not found, hence the low confidence. On the list from 2025/26.
     */
    OTHER_Z11(
            PlacementSetting.OTHER,
            new CodeEntry(
                    "Z11",
                    "one of the four successors of Z1; which one is not known to this library",
                    CodeValidity.from(2026),
                    Confidence.RECALLED_LOW)),
    /**
     * {@code Z12}: one of the four successors of Z1, where a deprivation-of-liberty order is expected. The list's
     * wording was not found, hence the low confidence. Probably a setting run without registration. On the list from
     * 2025/26.
     */
    OTHER_Z12(
            PlacementSetting.OTHER,
            new CodeEntry(
                    "Z12",
                    "one of the four successors of Z1, where a deprivation-of-liberty order is expected",
                    CodeValidity.from(2026),
                    Confidence.RECALLED_LOW)),
    /**
     * {@code Z13}: one of the four successors of Z1, where a deprivation-of-liberty order is expected. The list's
     * wording was not found, hence the low confidence. Probably a setting run without registration. On the list from
     * 2025/26.
     */
    OTHER_Z13(
            PlacementSetting.OTHER,
            new CodeEntry(
                    "Z13",
                    "one of the four successors of Z1, where a deprivation-of-liberty order is expected",
                    CodeValidity.from(2026),
                    Confidence.RECALLED_LOW)),
    /**
     * {@code Z14}: one of the four successors of Z1; which one is not known to this library. The list's wording was
     * not found, hence the low confidence. On the list from 2025/26.
     */
    OTHER_Z14(
            PlacementSetting.OTHER,
            new CodeEntry(
                    "Z14",
                    "one of the four successors of Z1; which one is not known to this library",
                    CodeValidity.from(2026),
                    Confidence.RECALLED_LOW));

    private static final CodeSet<PlacementType> CODE_SET = CodeSet.of("a placement type", values());
    private static final ImmutableSet<PlacementType> CONNECTED_FOSTER =
            Sets.immutableEnumSet(CONNECTED_FOSTER_LONG_TERM, CONNECTED_FOSTER_FOR_ADOPTION, CONNECTED_FOSTER_OTHER);
    private static final ImmutableSet<PlacementSetting> RESIDENTIAL = Sets.immutableEnumSet(
            PlacementSetting.CHILDRENS_HOME, PlacementSetting.RESIDENTIAL_SCHOOL, PlacementSetting.OTHER_RESIDENTIAL);
    private static final ImmutableSet<PlacementType> NO_REFERENCE = Sets.immutableEnumSet(
            WITH_PARENTS, RESIDENTIAL_EMPLOYMENT, CARE_HOME, HEALTH_ESTABLISHMENT, YOUNG_OFFENDER_INSTITUTION);

    private final PlacementSetting setting;
    private final CodeEntry entry;

    PlacementType(PlacementSetting setting, String code, String meaning) {
        this(setting, CodeEntry.of(code, meaning));
    }

    PlacementType(PlacementSetting setting, String code, String meaning, CodeValidity validity) {
        this(setting, CodeEntry.of(code, meaning, validity));
    }

    PlacementType(PlacementSetting setting, CodeEntry entry) {
        this.setting = setting;
        this.entry = entry;
    }

    /**
     * The placement type of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static PlacementType of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The placement type of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<PlacementType> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<PlacementType> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * What kind of setting it is.
     *
     * @return the setting; every type has exactly one
     */
    public PlacementSetting setting() {
        return setting;
    }

    /**
     * Whether the child is in foster care, with whichever carer.
     *
     * @return true for {@code U1} to {@code U6}
     */
    public boolean isFoster() {
        return setting == PlacementSetting.FOSTERING;
    }

    /**
     * Whether the foster carer is a relative, friend or other connected person.
     *
     * @return true for {@code U1}, {@code U2} and {@code U3}
     */
    public boolean isConnectedPersonFoster() {
        return CONNECTED_FOSTER.contains(this);
    }

    /**
     * Whether this is a foster placement meant to last until the child ceases to be looked after.
     *
     * @return true for {@code U1} and {@code U4}
     */
    public boolean isLongTermFoster() {
        return this == CONNECTED_FOSTER_LONG_TERM || this == FOSTER_LONG_TERM;
    }

    /**
     * Whether the foster carer is also an approved adopter: fostering for adoption or concurrent planning.
     *
     * @return true for {@code U2} and {@code U5}
     */
    public boolean isFosterForAdoption() {
        return this == CONNECTED_FOSTER_FOR_ADOPTION || this == FOSTER_FOR_ADOPTION;
    }

    /**
     * Whether the child is placed for adoption.
     *
     * @return true for {@code A3} to {@code A6}
     */
    public boolean isAdoption() {
        return setting == PlacementSetting.ADOPTION;
    }

    /**
     * Whether the child is placed for adoption with the foster carers it was already with. For measures of stability
     * this is no new placement.
     *
     * @return true for {@code A3} and {@code A5}
     */
    public boolean isAdoptionByCurrentCarers() {
        return this == ADOPTION_BY_CONSENT_WITH_CURRENT_CARERS || this == ADOPTION_UNDER_ORDER_WITH_CURRENT_CARERS;
    }

    /**
     * Whether the child is placed for adoption under a placement order or freeing order, not by consent.
     *
     * @return true for {@code A5} and {@code A6}
     */
    public boolean isAdoptionUnderOrder() {
        return this == ADOPTION_UNDER_ORDER_WITH_CURRENT_CARERS || this == ADOPTION_UNDER_ORDER_WITH_NEW_CARERS;
    }

    /**
     * Whether it is a children's home, secure ones included.
     *
     * @return true for {@code K1} and {@code K2}
     */
    public boolean isChildrensHome() {
        return setting == PlacementSetting.CHILDRENS_HOME;
    }

    /**
     * Whether it is a secure children's home.
     *
     * @return true for {@code K1}
     */
    public boolean isSecure() {
        return this == SECURE_CHILDRENS_HOME;
    }

    /**
     * Whether the child is in custody.
     *
     * @return true for {@code R5}
     */
    public boolean isCustody() {
        return setting == PlacementSetting.CUSTODY;
    }

    /**
     * Whether it is an establishment in which staff care for children: a children's home, care home, health
     * establishment, family centre or residential school. Custody and supported accommodation are not counted; drawing
     * the line there is this library's reading.
     *
     * @return true for {@code K1}, {@code K2}, {@code R1}, {@code R2}, {@code R3} and {@code S1}
     */
    public boolean isResidential() {
        return RESIDENTIAL.contains(setting);
    }

    /**
     * Whether it is supported accommodation, under its present code or as semi-independent accommodation before.
     *
     * @return true for {@code H5} and {@code K3}
     */
    public boolean isSupportedAccommodation() {
        return setting == PlacementSetting.SUPPORTED_ACCOMMODATION;
    }

    /**
     * Whether the child is placed with parents or others who have parental responsibility.
     *
     * @return true for {@code P1}
     */
    public boolean isWithParents() {
        return this == WITH_PARENTS;
    }

    /**
     * Whether the young person lives independently.
     *
     * @return true for {@code P2}
     */
    public boolean isIndependentLiving() {
        return this == INDEPENDENT_LIVING;
    }

    /**
     * Whether the child is away for a short time only, while the main placement goes on.
     *
     * @return true for {@code T0} to {@code T4}
     */
    public boolean isTemporary() {
        return setting == PlacementSetting.TEMPORARY;
    }

    /**
     * Whether the return wants a provider for it (SSDA903: PLACE_PROVIDER).
     *
     * @return true for all but temporary placements and the {@code Z} codes
     */
    public boolean takesProvider() {
        return setting != PlacementSetting.TEMPORARY && setting != PlacementSetting.OTHER;
    }

    /**
     * Whether the return may hold the inspectorate's reference of the provider (SSDA903: URN). For {@code H5} that is
     * so from 28 October 2023 only.
     *
     * @return true for all but {@code P1}, {@code P3}, {@code R1}, {@code R2}, {@code R5}, temporary placements and
     *     the {@code Z} codes
     */
    public boolean takesProviderReference() {
        return takesProvider() && !NO_REFERENCE.contains(this);
    }

    /**
     * Whether a placement of an earlier year may go on unchanged under this type: the same type, or the one by which
     * the list replaced it.
     *
     * @param earlier the type recorded before
     * @return true for equal types, for {@code K3} after {@code H5}, and for {@code Z11} to {@code Z14} after {@code
     *     Z1}
     */
    public boolean continues(PlacementType earlier) {
        return this == earlier
                || (this == SUPPORTED_ACCOMMODATION && earlier == SEMI_INDEPENDENT)
                || (setting == PlacementSetting.OTHER && earlier == OTHER);
    }
}
