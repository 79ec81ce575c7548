package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.code.ReasonForPlacementChange;
import org.corporateparenting.code.SdqReason;

/**
 * The shares behind the invented authority, all of them; {@code docs/formats.md} lists them with the figures they stand for.
 *
 * <p>"DfE 2024" is the department's release "Children looked after in England including adoptions", reporting year 2024.
 * "Read" figures were read in a release or a table of it; "recalled" ones are from memory of the release and to be checked. A
 * judgement was not read anywhere: it keeps the picture plausible.
 */
final class National {

    // Who is on record

    /**
     * Read, DfE 2024: 83,630 looked after on the day, 33,620 ceased in the year; some 11,000 young people a year of age from
     * 19 to 24 who left before that.
     */
    static final double LEFT_BEFORE = 0.27;

    /** Read, DfE 2024, as above: two years of leavers are some 44 % of the others. */
    static final double LEFT_IN_TWO_YEARS = 0.42;

    /** Read, DfE 2024: 57 % male, with unaccompanied children; 53 % without. */
    static final double MALE = 0.53;

    /** One authority's share in 2021/22, in the founding documents: 97 %. Recalled, DfE 2024: 96 %. */
    static final double MALE_ALONE = 0.96;

    /** Recalled, DfE 2024: 7,380 of 83,630 were children alone in the country, seeking asylum. */
    static final double ALONE = 0.105;

    /** Not in the national counts, which leave short breaks out: a judgement. */
    static final double SHORT_BREAKS = 0.03;

    /** A judgement: children who came into care with a brother or sister. */
    static final double SIBLING_GROUPS = 0.13;

    /** How many come, where there is more than one: a judgement. */
    static final Shares<Integer> SIZES_OF_SIBLING_GROUPS =
            Shares.<Integer>of().and(65, 2).and(25, 3).and(10, 4);

    /** Of children under 6 who have been in care long enough; such that 5 % are under a placement order, as below. */
    static final double ADOPTION_PLAN = 0.38;

    /** A judgement: plans for adoption that are given up. */
    static final double ADOPTION_PLAN_REVERSED = 0.15;

    /** A judgement: children placed early with those who are to adopt them. */
    static final double EARLY_PERMANENCE = 0.2;

    /** Recalled, DfE 2024: fewer than 0.5 % under youth justice statuses; of those aged 13 and over. */
    static final double ON_REMAND = 0.012;

    /** A judgement: children who were looked after before. */
    static final double RETURNED_TO_CARE = 0.12;

    /** A judgement: records in which the start of care is lost, such as those taken over from another system. */
    static final double START_NOT_KNOWN = 0.02;

    /** A judgement, after the 2 % of girls of 12 and over who were mothers in DfE 2024, recalled; of those of 15 and over. */
    static final double MOTHERS = 0.05;

    /** A judgement; the department does not publish it. A child in care for a disability has one. */
    static final double DISABLED = 0.12;

    /** Read, DfE 2024: 38 % aged 10 to 15 and 27 % aged 16 and over. Recalled: 5 % under 1, 12 % to 4, 18 % to 9. */
    static final Shares<AgeBand> AGES = Shares.<AgeBand>of()
            .and(6.5, new AgeBand(0, 1))
            .and(14, new AgeBand(1, 5))
            .and(18, new AgeBand(5, 10))
            .and(38.5, new AgeBand(10, 16))
            .and(23, new AgeBand(16, 18));

    /** Recalled, DfE 2024: some 86 % of children alone were 16 or over. */
    static final Shares<AgeBand> AGES_ALONE = Shares.<AgeBand>of()
            .and(86, new AgeBand(16, 18))
            .and(12, new AgeBand(14, 16))
            .and(2, new AgeBand(11, 14));

    /** One authority's arrivals in 2021/22, in the founding documents: 85 % aged 16 or 17, 15 % younger. In years. */
    static final Shares<Integer> AGES_ON_ARRIVAL =
            Shares.<Integer>of().and(85, 16).and(8, 15).and(5, 14).and(2, 11);

    /** Such that with the children alone DfE 2024, read, comes out: White 71 %, Mixed 11, Black 7, Asian 5, other 5. */
    static final Shares<EthnicGroup> ETHNIC_GROUPS = Shares.<EthnicGroup>of()
            .and(71.5, EthnicGroup.WHITE_BRITISH)
            .and(4, EthnicGroup.WHITE_OTHER)
            .and(1, EthnicGroup.WHITE_GYPSY_OR_ROMA)
            .and(5, EthnicGroup.MIXED_WHITE_AND_BLACK_CARIBBEAN)
            .and(6.8, EthnicGroup.MIXED_OTHER)
            .and(2.5, EthnicGroup.BLACK_AFRICAN)
            .and(2.5, EthnicGroup.BLACK_CARIBBEAN)
            .and(2, EthnicGroup.ASIAN_PAKISTANI)
            .and(1.7, EthnicGroup.ASIAN_OTHER)
            .and(2, EthnicGroup.OTHER)
            .and(1, EthnicGroup.NOT_YET_OBTAINED);

    /** A judgement. */
    static final Shares<EthnicGroup> ETHNIC_GROUPS_ALONE = Shares.<EthnicGroup>of()
            .and(40, EthnicGroup.OTHER)
            .and(30, EthnicGroup.BLACK_AFRICAN)
            .and(20, EthnicGroup.ASIAN_OTHER)
            .and(10, EthnicGroup.WHITE_OTHER);

    // Why, and under which status

    /**
     * Recalled, DfE 2024: abuse or neglect 65 %, family dysfunction 12, absent parenting 9 (children alone bring most of
     * it), acute stress 7, disability 3, parents' illness 3, unacceptable behaviour 1.
     */
    static final Shares<CategoryOfNeed> NEEDS = Shares.<CategoryOfNeed>of()
            .and(71, CategoryOfNeed.ABUSE_OR_NEGLECT)
            .and(13.5, CategoryOfNeed.FAMILY_DYSFUNCTION)
            .and(7.5, CategoryOfNeed.FAMILY_IN_ACUTE_STRESS)
            .and(2.5, CategoryOfNeed.CHILDS_DISABILITY_OR_ILLNESS)
            .and(3, CategoryOfNeed.PARENTS_DISABILITY_OR_ILLNESS)
            .and(1.3, CategoryOfNeed.SOCIALLY_UNACCEPTABLE_BEHAVIOUR)
            .and(0.2, CategoryOfNeed.LOW_INCOME)
            .and(1, CategoryOfNeed.ABSENT_PARENTING);

    /** A judgement, such that these come out, recalled of DfE 2024: 75 % under a care order, 20 % section 20, 5 % placement. */
    static final Shares<LegalStatus> STARTING_STATUSES = Shares.<LegalStatus>of()
            .and(36, LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
            .and(48, LegalStatus.INTERIM_CARE_ORDER)
            .and(10, LegalStatus.POLICE_PROTECTION)
            .and(3, LegalStatus.EMERGENCY_PROTECTION_ORDER)
            .and(2, LegalStatus.FULL_CARE_ORDER)
            .and(1, LegalStatus.REMANDED);

    /** A judgement, to the same end. */
    static final double AGREEMENTS_FOLLOWED_BY_ORDER = 0.9;

    /** Read, DfE 2024: special guardianship 11 %, adopted 9 %. Recalled: a third turned 18, a quarter went home. */
    static final Shares<Leaving> LEAVING = Shares.<Leaving>of()
            .and(17, Leaving.MOVED_OUT_AT_EIGHTEEN)
            .and(7, Leaving.STAYED_PUT)
            .and(4, Leaving.UNSUPPORTED_AT_EIGHTEEN)
            .and(2, Leaving.ADULT_CARE)
            .and(2, Leaving.CAME_BACK)
            .and(2.5, Leaving.MOVED_OUT_BEFORE)
            .and(25, Leaving.WENT_HOME)
            .and(1, Leaving.SHORT_STAY)
            .and(4, Leaving.WENT_TO_RELATIVES)
            .and(11, Leaving.GUARDIANSHIP)
            .and(9, Leaving.ADOPTED)
            .and(5, Leaving.ARRANGEMENTS_ORDER)
            .and(0.7, Leaving.CUSTODY)
            .and(1.5, Leaving.REMAND_ENDED)
            .and(1.5, Leaving.TRANSFERRED)
            .and(0.3, Leaving.DIED)
            .and(6.5, Leaving.OTHERWISE);

    /** Of those who left at 16 or later and more than two years ago: a judgement. */
    static final Shares<Leaving> LEAVING_AFTER_SIXTEEN = Shares.<Leaving>of()
            .and(42, Leaving.MOVED_OUT_AT_EIGHTEEN)
            .and(16, Leaving.STAYED_PUT)
            .and(8, Leaving.UNSUPPORTED_AT_EIGHTEEN)
            .and(4, Leaving.ADULT_CARE)
            .and(5, Leaving.CAME_BACK)
            .and(5, Leaving.MOVED_OUT_BEFORE)
            .and(9, Leaving.WENT_HOME)
            .and(3, Leaving.SHORT_STAY)
            .and(2, Leaving.WENT_TO_RELATIVES)
            .and(3, Leaving.GUARDIANSHIP)
            .and(1.5, Leaving.CUSTODY)
            .and(2, Leaving.REMAND_ENDED);

    // Where they live

    /** Read, DfE 2024, over all ages: fostered 67 %; the shares by age are a judgement. */
    static final ImmutableList<Shares<PlacementType>> HOMES_BY_AGE = ImmutableList.of(
            Shares.<PlacementType>of()
                    .and(50, PlacementType.FOSTER_OTHER)
                    .and(20, PlacementType.CONNECTED_FOSTER_OTHER)
                    .and(3, PlacementType.FOSTER_LONG_TERM)
                    .and(3, PlacementType.CONNECTED_FOSTER_LONG_TERM)
                    .and(2, PlacementType.FOSTER_FOR_ADOPTION)
                    .and(6, PlacementType.FAMILY_CENTRE)
                    .and(9, PlacementType.WITH_PARENTS),
            Shares.<PlacementType>of()
                    .and(36, PlacementType.FOSTER_OTHER)
                    .and(15, PlacementType.CONNECTED_FOSTER_OTHER)
                    .and(21, PlacementType.FOSTER_LONG_TERM)
                    .and(8, PlacementType.CONNECTED_FOSTER_LONG_TERM)
                    .and(11, PlacementType.CHILDRENS_HOME)
                    .and(1, PlacementType.RESIDENTIAL_SCHOOL)
                    .and(9, PlacementType.WITH_PARENTS),
            Shares.<PlacementType>of()
                    .and(27, PlacementType.FOSTER_OTHER)
                    .and(9, PlacementType.CONNECTED_FOSTER_OTHER)
                    .and(25, PlacementType.FOSTER_LONG_TERM)
                    .and(6, PlacementType.CONNECTED_FOSTER_LONG_TERM)
                    .and(34, PlacementType.CHILDRENS_HOME)
                    .and(1, PlacementType.SECURE_CHILDRENS_HOME)
                    .and(2, PlacementType.RESIDENTIAL_SCHOOL)
                    .and(1, PlacementType.HEALTH_ESTABLISHMENT)
                    .and(7, PlacementType.WITH_PARENTS),
            Shares.<PlacementType>of()
                    .and(16, PlacementType.FOSTER_OTHER)
                    .and(5, PlacementType.CONNECTED_FOSTER_OTHER)
                    .and(20, PlacementType.FOSTER_LONG_TERM)
                    .and(4, PlacementType.CONNECTED_FOSTER_LONG_TERM)
                    .and(29, PlacementType.CHILDRENS_HOME)
                    .and(40, PlacementType.SUPPORTED_ACCOMMODATION)
                    .and(2, PlacementType.YOUNG_OFFENDER_INSTITUTION)
                    .and(2, PlacementType.SECURE_CHILDRENS_HOME)
                    .and(6, PlacementType.WITH_PARENTS));

    /** One authority's mix in 2022/23, in the founding documents: 78 % supported accommodation, 20 % fostered. */
    static final double ALONE_IN_SUPPORTED_ACCOMMODATION = 0.84;

    /** Mean days in a first home, and in later ones by sort: judgements, such that the stability of DfE 2024 comes out. */
    static final int DAYS_IN_FIRST_HOME = 330;

    static final int DAYS_IN_A_HOME = 800;

    static final int DAYS_IN_LONG_TERM_HOME = 3500;

    static final int DAYS_IN_RESIDENTIAL_HOME = 450;

    /** A judgement: times in care in which one home follows another after so many days in the mean. */
    static final double UNSETTLED = 0.09;

    static final int DAYS_WHEN_UNSETTLED = 110;

    /** A judgement: fostering at first that becomes a long-term placement with the same carers. */
    static final double FOSTERING_BECOMES_LONG_TERM = 0.5;

    /** Recalled, DfE 2024: of all children 46 % in the authority's own provision, 42 % private, 4 % voluntary. */
    static final Shares<PlacementProvider> PROVIDERS_OF_FAMILIES = Shares.<PlacementProvider>of()
            .and(52, PlacementProvider.OWN_PROVISION)
            .and(42, PlacementProvider.PRIVATE)
            .and(4, PlacementProvider.VOLUNTARY)
            .and(2, PlacementProvider.OTHER_AUTHORITY);

    /** Of homes and supported accommodation: a judgement. */
    static final Shares<PlacementProvider> PROVIDERS_OF_HOMES = Shares.<PlacementProvider>of()
            .and(12, PlacementProvider.OWN_PROVISION)
            .and(83, PlacementProvider.PRIVATE)
            .and(5, PlacementProvider.VOLUNTARY);

    /** Mean miles from home. Read, DfE 2015: 18 % placed over 20 miles away; recalled, DfE 2024: 22 %. */
    static final int MILES = 12;

    /** Of children's homes: a judgement. */
    static final int MILES_RESIDENTIAL = 30;

    /** Read, DfE 2015: of those within 20 miles 70 % inside the authority's area, of those beyond 22 %. */
    static final double INSIDE_WHEN_NEAR = 0.7;

    static final double INSIDE_THOUGH_FAR = 0.22;

    /** Read, DfE 2024, reasons for placement change, without changes of status, which are drawn on their own. */
    static final Shares<ReasonForPlacementChange> REASONS_FOR_MOVES = Shares.<ReasonForPlacementChange>of()
            .and(43, ReasonForPlacementChange.CARE_PLAN)
            .and(8, ReasonForPlacementChange.CARER_REQUEST_BEHAVIOUR)
            .and(6, ReasonForPlacementChange.CARER_REQUEST_OTHER)
            .and(3, ReasonForPlacementChange.CHILD_REQUEST)
            .and(1, ReasonForPlacementChange.STANDARD_OF_CARE)
            .and(1, ReasonForPlacementChange.ALLEGATION)
            .and(22, ReasonForPlacementChange.OTHER);

    /** Days in care: a judgement, after DfE 2013, in which 46 % of leavers stayed under a year and 14 % five to ten. */
    static final Shares<Spell> LENGTHS_OF_STAY = Shares.<Spell>of()
            .and(12, new Spell(1, 90))
            .and(22, new Spell(91, 365))
            .and(19, new Spell(366, 730))
            .and(27, new Spell(731, 1825))
            .and(16, new Spell(1826, 3650))
            .and(4, new Spell(3651, 5800));

    /** From coming into care to adoption, in days: a judgement. */
    static final Spell TO_ADOPTION = new Spell(620, 1100);

    /** The same, of those still in care. */
    static final Spell ON_THE_WAY_TO_ADOPTION = new Spell(300, 850);

    /** A judgement. */
    static final Spell REMANDS = new Spell(5, 120);

    static final Spell UNDER_THIRTEEN_WEEKS = new Spell(5, 85);

    // How they fare, asked of those looked after for a year

    /** Recalled, DfE 2024: 79 % had their teeth checked in the year; so many children seldom go. */
    static final double SELDOM_AT_THE_DENTIST = 0.3;

    /** Recalled, DfE 2024: 77 % of those from 4 to 16 have a score. */
    static final double SCORED = 0.77;

    /** Recalled, DfE 2024: 49 % normal, 13 % borderline, 38 % a cause for concern. */
    static final Shares<Spell> SCORES = Shares.<Spell>of()
            .and(49, new Spell(0, 13))
            .and(13, new Spell(14, 16))
            .and(38, new Spell(17, 36));

    /** Why there is no score: a judgement. */
    static final Shares<SdqReason> UNSCORED = Shares.<SdqReason>of()
            .and(30, SdqReason.CARER_REFUSED)
            .and(10, SdqReason.SEVERE_DISABILITY)
            .and(35, SdqReason.OTHER)
            .and(25, SdqReason.CHILD_REFUSED);

    /** Recalled, DfE 2024: 82 %. */
    static final double IMMUNISED = 0.82;

    /** Recalled, DfE 2024: 3 % of all; of those of 10 and over. */
    static final double MISUSE = 0.045;

    /** Recalled, DfE 2024: 45 % received help, and 38 % were offered it and refused. */
    static final double MISUSE_HELPED = 0.45;

    /** Of those who received none. */
    static final double MISUSE_OFFERED = 0.69;

    /** Recalled, DfE 2024: 2 % of those of 10 and over in the year. */
    static final double CONVICTED = 0.02;

    /** Recalled, DfE 2024: 11 % of the children of the year went missing, most of them more than once. */
    static final double GOES_MISSING = 0.26;

    /** Recalled, DfE 2024, on starting: special guardianship before 3 %, adoption 1 %, child arrangements 1 %. */
    static final Shares<PreviousPermanence> EARLIER_PERMANENCE = Shares.<PreviousPermanence>of()
            .and(94.5, PreviousPermanence.NONE)
            .and(1, PreviousPermanence.ADOPTED)
            .and(3, PreviousPermanence.SPECIAL_GUARDIANSHIP)
            .and(1, PreviousPermanence.CHILD_ARRANGEMENTS_ORDER)
            .and(0.5, PreviousPermanence.NOT_KNOWN);

    // How they fare after care

    /** Recalled, DfE 2024: in touch with 92 % of those up to 21. */
    static final double IN_TOUCH = 0.92;

    /** Read, DfE 2025: 58 % of those of 22 asked for support and had it, 43 % of those of 23; DfE 2023: 51 %. */
    static final double IN_TOUCH_AFTER_TWENTY_ONE = 0.48;

    /** Recalled, DfE 2024, of those of 19 to 21: 54 % active, 39 % not, of whom most for reasons not given. */
    static final Shares<Activity> ACTIVITIES = Shares.<Activity>of()
            .and(6, Activity.HIGHER_EDUCATION_FULL_TIME)
            .and(20, Activity.OTHER_EDUCATION_FULL_TIME)
            .and(3, Activity.OTHER_EDUCATION_PART_TIME)
            .and(3, Activity.APPRENTICESHIP_FULL_TIME)
            .and(19, Activity.TRAINING_OR_EMPLOYMENT_FULL_TIME)
            .and(7, Activity.TRAINING_OR_EMPLOYMENT_PART_TIME)
            .and(12, Activity.NOT_ACTIVE_ILLNESS_OR_DISABILITY)
            .and(23, Activity.NOT_ACTIVE_OTHER)
            .and(6, Activity.NOT_ACTIVE_PREGNANCY_OR_PARENTING);

    /**
     * Read, DfE 2020, of those of 19 to 21: 11 % with parents or relatives, 15 % semi-independent, 4 % supported lodgings, 4 %
     * residential. Recalled, DfE 2024: 34 % independent; 88 % suitable of those known.
     */
    static final Shares<Accommodation> ACCOMMODATION = Shares.<Accommodation>of()
            .and(36, Accommodation.INDEPENDENT_LIVING_SUITABLE)
            .and(18, Accommodation.SEMI_INDEPENDENT_SUITABLE)
            .and(12, Accommodation.WITH_PARENTS_OR_RELATIVES_SUITABLE)
            .and(5, Accommodation.SUPPORTED_LODGINGS_SUITABLE)
            .and(4, Accommodation.RESIDENTIAL_CARE_SUITABLE)
            .and(2, Accommodation.ORDINARY_LODGINGS_SUITABLE)
            .and(8, Accommodation.OTHER_SUITABLE)
            .and(2, Accommodation.INDEPENDENT_LIVING_UNSUITABLE)
            .and(3, Accommodation.NO_FIXED_ABODE_UNSUITABLE)
            .and(1, Accommodation.EMERGENCY_UNSUITABLE)
            .and(3, Accommodation.CUSTODY_UNSUITABLE);

    private National() {}

    /**
     * Ages in whole years.
     *
     * @param from the youngest
     * @param below the first age above
     */
    record AgeBand(int from, int below) {}

    /**
     * Numbers of days.
     *
     * @param first the fewest
     * @param last the most
     */
    record Spell(int first, int last) {}
}
