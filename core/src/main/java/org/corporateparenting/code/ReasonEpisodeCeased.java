package org.corporateparenting.code;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;

/**
 * Why an episode ended (SSDA903: REC): care went on in another one, or the child left care for something else.
 *
 * <p>Reason {@code E8} is never right merely because the young person turned 18. {@code E1}, an old code for adoption
 * that one rule still mentions, and {@code E99}, a repair mark of one regional tool, are not on the list.
 */
public enum ReasonEpisodeCeased implements Code {
    /** {@code X1}: the episode ends and the next begins the same day; still looked after. */
    CARE_GOES_ON("X1", "the episode ends and the next begins the same day; still looked after"),
    /** {@code E11}: adopted, nobody opposing the application. */
    ADOPTED_UNOPPOSED("E11", "adopted, nobody opposing the application"),
    /** {@code E12}: adopted, the court dispensing with consent. */
    ADOPTED_CONSENT_DISPENSED_WITH("E12", "adopted, the court dispensing with consent"),
    /** {@code E2}: died. */
    DIED("E2", "died"),
    /** {@code E3}: care taken over by another authority in the United Kingdom. */
    TRANSFERRED("E3", "care taken over by another authority in the United Kingdom"),
    /** {@code E4A}: went home to parents or relatives with parental responsibility, as planned. */
    HOME_PLANNED("E4A", "went home to parents or relatives with parental responsibility, as planned"),
    /** {@code E4B}: went home to parents or relatives with parental responsibility, unplanned. */
    HOME_UNPLANNED("E4B", "went home to parents or relatives with parental responsibility, unplanned"),
    /** {@code E13}: went to live with parents, relatives or others who have no parental responsibility. */
    TO_PEOPLE_WITHOUT_PARENTAL_RESPONSIBILITY(
            "E13", "went to live with parents, relatives or others who have no parental responsibility"),
    /** {@code E41}: residence order or child arrangements order made. */
    CHILD_ARRANGEMENTS_ORDER("E41", "residence order or child arrangements order made"),
    /**
     * {@code E43}: special guardianship to former foster carers. Split in two from 2018/19: {@code E45} and {@code
     * E46}. On the list until 2017/18.
     */
    GUARDIANSHIP_TO_FORMER_FOSTER_CARERS(
            "E43", "special guardianship to former foster carers", CodeValidity.until(2018)),
    /**
     * {@code E44}: special guardianship to others than former foster carers. Split in two from 2018/19: {@code E47}
     * and {@code E48}. On the list until 2017/18.
     */
    GUARDIANSHIP_TO_OTHERS("E44", "special guardianship to others than former foster carers", CodeValidity.until(2018)),
    /**
     * {@code E45}: special guardianship to former foster carers who are relatives or friends. On the list from
     * 2018/19.
     */
    GUARDIANSHIP_TO_FORMER_CONNECTED_FOSTER_CARERS(
            "E45",
            "special guardianship to former foster carers who are relatives or friends",
            CodeValidity.from(2019)),
    /**
     * {@code E46}: special guardianship to former foster carers who are neither relatives nor friends. On the list
     * from 2018/19.
     */
    GUARDIANSHIP_TO_FORMER_UNCONNECTED_FOSTER_CARERS(
            "E46",
            "special guardianship to former foster carers who are neither relatives nor friends",
            CodeValidity.from(2019)),
    /**
     * {@code E47}: special guardianship to relatives or friends who were not the foster carers. On the list from
     * 2018/19.
     */
    GUARDIANSHIP_TO_RELATIVES_OR_FRIENDS(
            "E47",
            "special guardianship to relatives or friends who were not the foster carers",
            CodeValidity.from(2019)),
    /**
     * {@code E48}: special guardianship to people who were neither foster carers nor relatives or friends. On the list
     * from 2018/19.
     */
    GUARDIANSHIP_TO_UNCONNECTED_PEOPLE(
            "E48",
            "special guardianship to people who were neither foster carers nor relatives or friends",
            CodeValidity.from(2019)),
    /** {@code E5}: moved into independent living with formal support, from the authority or others. */
    INDEPENDENT_WITH_SUPPORT("E5", "moved into independent living with formal support, from the authority or others"),
    /** {@code E6}: moved into independent living without formal support. */
    INDEPENDENT_WITHOUT_SUPPORT("E6", "moved into independent living without formal support"),
    /** {@code E7}: moved into residential care that adult social services pay for. */
    ADULT_RESIDENTIAL_CARE("E7", "moved into residential care that adult social services pay for"),
    /** {@code E8}: ended for a reason no other code covers. Also for a young person who turns 18 while missing. */
    OTHER("E8", "ended for a reason no other code covers"),
    /**
     * {@code E9}: sentenced to custody. This ends accommodation under section 20; a child under a care order stays
     * looked after.
     */
    CUSTODY("E9", "sentenced to custody"),
    /** {@code E14}: accommodation on remand ended. On the list from 2014/15. */
    REMAND_ENDED("E14", "accommodation on remand ended", CodeValidity.from(2015)),
    /**
     * {@code E15}: an age assessment found the person to be 18 or over, and E5, E6 and E7 do not apply. On the list
     * from 2014/15.
     */
    FOUND_TO_BE_ADULT(
            "E15",
            "an age assessment found the person to be 18 or over, and E5, E6 and E7 do not apply",
            CodeValidity.from(2015)),
    /** {@code E16}: moved abroad, deportation included. On the list from 2014/15. */
    MOVED_ABROAD("E16", "moved abroad, deportation included", CodeValidity.from(2015)),
    /**
     * {@code E17}: 18 or over and stayed with the same carers, in whatever type of placement. Staying put with foster
     * carers is one case of it.
     */
    STAYED_WITH_CARERS("E17", "18 or over and stayed with the same carers, in whatever type of placement");

    private static final CodeSet<ReasonEpisodeCeased> CODE_SET = CodeSet.of("a reason why an episode ceased", values());
    private static final ImmutableSet<ReasonEpisodeCeased> ADOPTION =
            Sets.immutableEnumSet(ADOPTED_UNOPPOSED, ADOPTED_CONSENT_DISPENSED_WITH);
    private static final ImmutableSet<ReasonEpisodeCeased> GUARDIANSHIP_TO_CARERS = Sets.immutableEnumSet(
            GUARDIANSHIP_TO_FORMER_FOSTER_CARERS,
            GUARDIANSHIP_TO_FORMER_CONNECTED_FOSTER_CARERS,
            GUARDIANSHIP_TO_FORMER_UNCONNECTED_FOSTER_CARERS);
    private static final ImmutableSet<ReasonEpisodeCeased> GUARDIANSHIP_TO_OTHER_PEOPLE = Sets.immutableEnumSet(
            GUARDIANSHIP_TO_OTHERS, GUARDIANSHIP_TO_RELATIVES_OR_FRIENDS, GUARDIANSHIP_TO_UNCONNECTED_PEOPLE);

    private final CodeEntry entry;

    ReasonEpisodeCeased(String code, String meaning) {
        this(CodeEntry.of(code, meaning));
    }

    ReasonEpisodeCeased(String code, String meaning, CodeValidity validity) {
        this(CodeEntry.of(code, meaning, validity));
    }

    ReasonEpisodeCeased(CodeEntry entry) {
        this.entry = entry;
    }

    /**
     * The reason why an episode ceased of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static ReasonEpisodeCeased of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The reason why an episode ceased of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<ReasonEpisodeCeased> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<ReasonEpisodeCeased> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether the child stops being looked after by the authority.
     *
     * @return true for all but {@code X1}
     */
    public boolean endsPeriodOfCare() {
        return this != CARE_GOES_ON;
    }

    /**
     * Whether the child was adopted.
     *
     * @return true for {@code E11} and {@code E12}
     */
    public boolean isAdoption() {
        return ADOPTION.contains(this);
    }

    /**
     * Whether a special guardianship order was made, to whomever.
     *
     * @return true for {@code E43} to {@code E48}
     */
    public boolean isSpecialGuardianship() {
        return GUARDIANSHIP_TO_CARERS.contains(this) || GUARDIANSHIP_TO_OTHER_PEOPLE.contains(this);
    }

    /**
     * Whether a special guardianship order was made to the child's former foster carers.
     *
     * @return true for {@code E43}, {@code E45} and {@code E46}
     */
    public boolean isSpecialGuardianshipToFormerFosterCarers() {
        return GUARDIANSHIP_TO_CARERS.contains(this);
    }

    /**
     * Whether the child left care through an order that gives permanence: adoption, special guardianship, or a
     * residence or child arrangements order. Going home is not counted.
     *
     * @return true for {@code E11}, {@code E12}, {@code E41} and {@code E43} to {@code E48}
     */
    public boolean isPermanence() {
        return isAdoption() || isSpecialGuardianship() || this == CHILD_ARRANGEMENTS_ORDER;
    }

    /**
     * Whether the child went home to parents or relatives who have parental responsibility. Going to people who have
     * none ({@code E13}) is another reason.
     *
     * @return true for {@code E4A} and {@code E4B}
     */
    public boolean isHome() {
        return this == HOME_PLANNED || this == HOME_UNPLANNED;
    }

    /**
     * Whether the young person moved into independent living, with or without formal support.
     *
     * @return true for {@code E5} and {@code E6}
     */
    public boolean isIndependence() {
        return this == INDEPENDENT_WITH_SUPPORT || this == INDEPENDENT_WITHOUT_SUPPORT;
    }

    /**
     * Whether another authority took over the care.
     *
     * @return true for {@code E3}
     */
    public boolean isTransfer() {
        return this == TRANSFERRED;
    }
}
