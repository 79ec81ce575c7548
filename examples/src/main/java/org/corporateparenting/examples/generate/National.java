package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForPlacementChange;

/**
 * The shares behind the invented authority.
 *
 * <p>"DfE 2024" is the department's release "Children looked after in England including adoptions", reporting year 2024;
 * a figure so marked was read in it, or in a charity's summary of it. What a comment calls a judgement was not read
 * anywhere: it keeps the picture plausible and is to be replaced when the breakdown has been looked up.
 */
final class National {

    /** DfE 2024: 83,630 looked after on the day, 33,620 ceased in the year; two years of leavers are some 44 % of all. */
    static final double LEFT_IN_TWO_YEARS = 0.42;

    /** DfE 2024: 57 % male, with unaccompanied children; 53 % without. */
    static final double MALE = 0.53;

    /** A judgement, after one authority's 97 % in 2021/22. */
    static final double MALE_ALONE = 0.96;

    /** A judgement: children alone in the country, seeking asylum. */
    static final double ALONE = 0.09;

    /** Not in the national counts, which leave short breaks out: a judgement. */
    static final double SHORT_BREAKS = 0.03;

    /** DfE 2019: 7 % under a placement order, falling since; a judgement. */
    static final double ADOPTION_PLAN = 0.06;

    /** A judgement: children who were looked after before. */
    static final double RETURNED_TO_CARE = 0.12;

    /** A judgement: records in which the start of care is lost, such as those taken over from another system. */
    static final double START_NOT_KNOWN = 0.02;

    /** DfE 2024: 38 % aged 10 to 15 and 27 % aged 16 and over; how the younger bands share the rest is a judgement. */
    static final Shares<AgeBand> AGES = Shares.<AgeBand>of()
            .and(5, new AgeBand(0, 1))
            .and(13, new AgeBand(1, 5))
            .and(17, new AgeBand(5, 10))
            .and(38, new AgeBand(10, 16))
            .and(27, new AgeBand(16, 18));

    /** DfE 2024: White 71 %, Mixed 11 %, Black 7 %, Asian 5 %, other 5 %, not known 1 %. */
    static final Shares<EthnicGroup> ETHNIC_GROUPS = Shares.<EthnicGroup>of()
            .and(66, EthnicGroup.WHITE_BRITISH)
            .and(4, EthnicGroup.WHITE_OTHER)
            .and(1, EthnicGroup.WHITE_GYPSY_OR_ROMA)
            .and(5, EthnicGroup.MIXED_WHITE_AND_BLACK_CARIBBEAN)
            .and(6, EthnicGroup.MIXED_OTHER)
            .and(4, EthnicGroup.BLACK_AFRICAN)
            .and(3, EthnicGroup.BLACK_CARIBBEAN)
            .and(2, EthnicGroup.ASIAN_PAKISTANI)
            .and(3, EthnicGroup.ASIAN_OTHER)
            .and(5, EthnicGroup.OTHER)
            .and(1, EthnicGroup.NOT_YET_OBTAINED);

    /** A judgement, after the 62 % for abuse or neglect in DfE 2013. */
    static final Shares<CategoryOfNeed> NEEDS = Shares.<CategoryOfNeed>of()
            .and(66, CategoryOfNeed.ABUSE_OR_NEGLECT)
            .and(13, CategoryOfNeed.FAMILY_DYSFUNCTION)
            .and(8, CategoryOfNeed.FAMILY_IN_ACUTE_STRESS)
            .and(3, CategoryOfNeed.CHILDS_DISABILITY_OR_ILLNESS)
            .and(3, CategoryOfNeed.PARENTS_DISABILITY_OR_ILLNESS)
            .and(2, CategoryOfNeed.SOCIALLY_UNACCEPTABLE_BEHAVIOUR)
            .and(5, CategoryOfNeed.ABSENT_PARENTING);

    /** A judgement, such that most children end up under a care order: 75 % did in DfE 2019, and 18 % under section 20. */
    static final Shares<LegalStatus> STARTING_STATUSES = Shares.<LegalStatus>of()
            .and(48, LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
            .and(36, LegalStatus.INTERIM_CARE_ORDER)
            .and(10, LegalStatus.POLICE_PROTECTION)
            .and(3, LegalStatus.EMERGENCY_PROTECTION_ORDER)
            .and(2, LegalStatus.FULL_CARE_ORDER)
            .and(1, LegalStatus.REMANDED);

    /** DfE 2024, at leaving: special guardianship 11 %, adopted 9 %; the others are a judgement. */
    static final Shares<Leaving> LEAVING = Shares.<Leaving>of()
            .and(34, Leaving.TURNED_EIGHTEEN)
            .and(26, Leaving.WENT_HOME)
            .and(11, Leaving.GUARDIANSHIP)
            .and(9, Leaving.ADOPTED)
            .and(5, Leaving.ARRANGEMENTS_ORDER)
            .and(1, Leaving.CUSTODY)
            .and(14, Leaving.OTHERWISE);

    /** DfE 2024, over all ages: fostered 67 %; the shares by age are a judgement. */
    static final ImmutableList<Shares<PlacementType>> HOMES_BY_AGE = ImmutableList.of(
            Shares.<PlacementType>of()
                    .and(56, PlacementType.FOSTER_OTHER)
                    .and(20, PlacementType.CONNECTED_FOSTER_OTHER)
                    .and(3, PlacementType.FOSTER_LONG_TERM)
                    .and(3, PlacementType.CONNECTED_FOSTER_LONG_TERM)
                    .and(5, PlacementType.FOSTER_FOR_ADOPTION)
                    .and(4, PlacementType.FAMILY_CENTRE)
                    .and(9, PlacementType.WITH_PARENTS),
            Shares.<PlacementType>of()
                    .and(40, PlacementType.FOSTER_OTHER)
                    .and(15, PlacementType.CONNECTED_FOSTER_OTHER)
                    .and(21, PlacementType.FOSTER_LONG_TERM)
                    .and(8, PlacementType.CONNECTED_FOSTER_LONG_TERM)
                    .and(5, PlacementType.CHILDRENS_HOME)
                    .and(1, PlacementType.RESIDENTIAL_SCHOOL)
                    .and(10, PlacementType.WITH_PARENTS),
            Shares.<PlacementType>of()
                    .and(33, PlacementType.FOSTER_OTHER)
                    .and(9, PlacementType.CONNECTED_FOSTER_OTHER)
                    .and(25, PlacementType.FOSTER_LONG_TERM)
                    .and(6, PlacementType.CONNECTED_FOSTER_LONG_TERM)
                    .and(16, PlacementType.CHILDRENS_HOME)
                    .and(2, PlacementType.RESIDENTIAL_SCHOOL)
                    .and(1, PlacementType.HEALTH_ESTABLISHMENT)
                    .and(8, PlacementType.WITH_PARENTS),
            Shares.<PlacementType>of()
                    .and(22, PlacementType.FOSTER_OTHER)
                    .and(5, PlacementType.CONNECTED_FOSTER_OTHER)
                    .and(20, PlacementType.FOSTER_LONG_TERM)
                    .and(4, PlacementType.CONNECTED_FOSTER_LONG_TERM)
                    .and(15, PlacementType.CHILDRENS_HOME)
                    .and(25, PlacementType.SUPPORTED_ACCOMMODATION)
                    .and(2, PlacementType.YOUNG_OFFENDER_INSTITUTION)
                    .and(1, PlacementType.SECURE_CHILDRENS_HOME)
                    .and(5, PlacementType.WITH_PARENTS));

    /** In one authority's 2022/23 mix of unaccompanied children: 78 % supported accommodation, 20 % fostered. */
    static final Shares<PlacementType> HOMES_ALONE = Shares.<PlacementType>of()
            .and(78, PlacementType.SUPPORTED_ACCOMMODATION)
            .and(22, PlacementType.FOSTER_OTHER);

    /** DfE 2024, reasons for placement change, without changes of status, which are drawn on their own. */
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
