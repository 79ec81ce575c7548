package org.corporateparenting.code;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;

/**
 * A care leaver's main activity (SSDA903: ACTIV). Codes that begin with {@code F} are full time, with {@code P} part
 * time. Until 2020/21 training and employment included apprenticeships, which have codes of their own since.
 */
public enum Activity implements Code {
    /** {@code F1}: higher education, full time. */
    HIGHER_EDUCATION_FULL_TIME("F1", "higher education, full time"),
    /** {@code P1}: higher education, part time. */
    HIGHER_EDUCATION_PART_TIME("P1", "higher education, part time"),
    /** {@code F2}: other education, full time. */
    OTHER_EDUCATION_FULL_TIME("F2", "other education, full time"),
    /** {@code P2}: other education, part time. */
    OTHER_EDUCATION_PART_TIME("P2", "other education, part time"),
    /** {@code F3}: training or employment, apprenticeships included, full time. On the list until 2020/21. */
    TRAINING_OR_EMPLOYMENT_FULL_TIME_UNTIL_2021(
            "F3", "training or employment, apprenticeships included, full time", CodeValidity.until(2021)),
    /** {@code P3}: training or employment, apprenticeships included, part time. On the list until 2020/21. */
    TRAINING_OR_EMPLOYMENT_PART_TIME_UNTIL_2021(
            "P3", "training or employment, apprenticeships included, part time", CodeValidity.until(2021)),
    /** {@code F4}: apprenticeship, full time. On the list from 2021/22. */
    APPRENTICESHIP_FULL_TIME("F4", "apprenticeship, full time", CodeValidity.from(2022)),
    /** {@code P4}: apprenticeship, part time. On the list from 2021/22. */
    APPRENTICESHIP_PART_TIME("P4", "apprenticeship, part time", CodeValidity.from(2022)),
    /** {@code F5}: training or employment other than an apprenticeship, full time. On the list from 2021/22. */
    TRAINING_OR_EMPLOYMENT_FULL_TIME(
            "F5", "training or employment other than an apprenticeship, full time", CodeValidity.from(2022)),
    /** {@code P5}: training or employment other than an apprenticeship, part time. On the list from 2021/22. */
    TRAINING_OR_EMPLOYMENT_PART_TIME(
            "P5", "training or employment other than an apprenticeship, part time", CodeValidity.from(2022)),
    /** {@code G4}: not in education, employment or training because of illness or disability. */
    NOT_ACTIVE_ILLNESS_OR_DISABILITY("G4", "not in education, employment or training because of illness or disability"),
    /** {@code G5}: not in education, employment or training for another reason. */
    NOT_ACTIVE_OTHER("G5", "not in education, employment or training for another reason"),
    /** {@code G6}: not in education, employment or training because of pregnancy or parenting. */
    NOT_ACTIVE_PREGNANCY_OR_PARENTING(
            "G6", "not in education, employment or training because of pregnancy or parenting"),
    /** {@code 0}: nothing to report: not in touch and activity not known, died, or at home for six months or more. */
    NOTHING_TO_REPORT(
            "0", "nothing to report: not in touch and activity not known, died, or at home for six months or more");

    private static final CodeSet<Activity> CODE_SET = CodeSet.of("an activity", values());
    private static final ImmutableSet<Activity> FULL_TIME = Sets.immutableEnumSet(
            HIGHER_EDUCATION_FULL_TIME,
            OTHER_EDUCATION_FULL_TIME,
            TRAINING_OR_EMPLOYMENT_FULL_TIME_UNTIL_2021,
            APPRENTICESHIP_FULL_TIME,
            TRAINING_OR_EMPLOYMENT_FULL_TIME);
    private static final ImmutableSet<Activity> PART_TIME = Sets.immutableEnumSet(
            HIGHER_EDUCATION_PART_TIME,
            OTHER_EDUCATION_PART_TIME,
            TRAINING_OR_EMPLOYMENT_PART_TIME_UNTIL_2021,
            APPRENTICESHIP_PART_TIME,
            TRAINING_OR_EMPLOYMENT_PART_TIME);
    private static final ImmutableSet<Activity> NOT_ACTIVE = Sets.immutableEnumSet(
            NOT_ACTIVE_ILLNESS_OR_DISABILITY, NOT_ACTIVE_OTHER, NOT_ACTIVE_PREGNANCY_OR_PARENTING);

    private final CodeEntry entry;

    Activity(String code, String meaning) {
        this(CodeEntry.of(code, meaning));
    }

    Activity(String code, String meaning, CodeValidity validity) {
        this(CodeEntry.of(code, meaning, validity));
    }

    Activity(CodeEntry entry) {
        this.entry = entry;
    }

    /**
     * The activity of a code.
     *
     * @param code the text, compared exactly
     * @return the constant
     * @throws IllegalArgumentException if no such code is known; the message lists those that are
     */
    public static Activity of(String code) {
        return CODE_SET.of(code);
    }

    /**
     * The activity of a code, if it is known.
     *
     * @param code the text, compared exactly
     * @return the constant, or empty
     */
    public static Optional<Activity> tryOf(String code) {
        return CODE_SET.tryOf(code);
    }

    /**
     * All codes of this kind.
     *
     * @return the set, in the order of the list
     */
    public static CodeSet<Activity> codeSet() {
        return CODE_SET;
    }

    @Override
    public CodeEntry entry() {
        return entry;
    }

    /**
     * Whether the young person is in education, employment or training, full or part time.
     *
     * @return true for the {@code F} and {@code P} codes
     */
    public boolean isInEducationEmploymentOrTraining() {
        return isFullTime() || isPartTime();
    }

    /**
     * Whether the young person is known to be in neither education, employment nor training. Nothing to report is
     * neither this nor its opposite.
     *
     * @return true for {@code G4}, {@code G5} and {@code G6}
     */
    public boolean isNotInEducationEmploymentOrTraining() {
        return NOT_ACTIVE.contains(this);
    }

    /**
     * Whether the young person is in education, employment or training full time.
     *
     * @return true for the {@code F} codes
     */
    public boolean isFullTime() {
        return FULL_TIME.contains(this);
    }

    /**
     * Whether the young person is in education, employment or training part time.
     *
     * @return true for the {@code P} codes
     */
    public boolean isPartTime() {
        return PART_TIME.contains(this);
    }

    /**
     * Whether the young person is in higher education.
     *
     * @return true for {@code F1} and {@code P1}
     */
    public boolean isHigherEducation() {
        return this == HIGHER_EDUCATION_FULL_TIME || this == HIGHER_EDUCATION_PART_TIME;
    }

    /**
     * Whether the young person is known to be an apprentice, which can be told from 2021/22 on.
     *
     * @return true for {@code F4} and {@code P4}
     */
    public boolean isApprenticeship() {
        return this == APPRENTICESHIP_FULL_TIME || this == APPRENTICESHIP_PART_TIME;
    }
}
