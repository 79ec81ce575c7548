package org.corporateparenting.casework.careleaver;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.corporateparenting.code.Activity;

/** Whether a young person is in education, employment or training. */
public enum EetStatus {
    /** In education. */
    EDUCATION,
    /** In employment. */
    EMPLOYMENT,
    /** In training, an apprenticeship included. */
    TRAINING,
    /** In none of them. */
    NEET;

    private static final ImmutableSet<EetStatus> WORK = Sets.immutableEnumSet(EMPLOYMENT, TRAINING);

    /**
     * What the return's code of a main activity says; one code stands for training and employment alike.
     *
     * @param activity the code
     * @return the statuses it may stand for; none where the code says that there is nothing to report
     */
    public static ImmutableSet<EetStatus> of(Activity activity) {
        return switch (activity) {
            case HIGHER_EDUCATION_FULL_TIME,
                    HIGHER_EDUCATION_PART_TIME,
                    OTHER_EDUCATION_FULL_TIME,
                    OTHER_EDUCATION_PART_TIME -> ImmutableSet.of(EDUCATION);
            case APPRENTICESHIP_FULL_TIME, APPRENTICESHIP_PART_TIME -> ImmutableSet.of(TRAINING);
            case NOT_ACTIVE_ILLNESS_OR_DISABILITY, NOT_ACTIVE_OTHER, NOT_ACTIVE_PREGNANCY_OR_PARENTING ->
                ImmutableSet.of(NEET);
            case NOTHING_TO_REPORT -> ImmutableSet.of();
            default -> WORK;
        };
    }
}
