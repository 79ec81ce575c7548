package org.corporateparenting.careleaver;

import static org.corporateparenting.law.Instruments.APPRENTICESHIP_BURSARY_SCHEME;
import static org.corporateparenting.law.Instruments.HIGHER_EDUCATION_BURSARY_REGULATIONS_2009;
import static org.corporateparenting.law.Instruments.LEAVING_CARE_GUIDANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.time.DateRange;

/** The sums of money of the law and guidance on leaving care, in whole pounds, each paid once. */
public final class LeavingCareAmounts {

    private static final LocalDate COURSES_FROM = LocalDate.of(2008, 9, 1);
    private static final int ACADEMIC_YEARS = 2;

    private static final DatedParameter<Integer> HIGHER_EDUCATION = DatedParameter.of(
            "Higher education bursary",
            List.of(new DatedValue<>(
                    2000,
                    DateRange.startingOn(LocalDate.of(2009, 9, 1)),
                    HIGHER_EDUCATION_BURSARY_REGULATIONS_2009.at("regs 2-4"),
                    Confidence.VERIFIED)));

    private static final DatedParameter<Integer> APPRENTICESHIP = DatedParameter.of(
            "Care leavers' apprenticeship bursary",
            List.of(
                    new DatedValue<>(
                            1000,
                            DateRange.of(LocalDate.of(2018, 8, 1), LocalDate.of(2023, 8, 1)),
                            APPRENTICESHIP_BURSARY_SCHEME.at("payment amount"),
                            Confidence.VERIFIED_SECONDARY),
                    new DatedValue<>(
                            3000,
                            DateRange.startingOn(LocalDate.of(2023, 8, 1)),
                            APPRENTICESHIP_BURSARY_SCHEME.at("payment amount"),
                            Confidence.VERIFIED_SECONDARY)));

    private static final DatedParameter<Integer> SETTING_UP_HOME = DatedParameter.of(
            "Setting-up-home allowance",
            List.of(
                    new DatedValue<>(
                            2000,
                            DateRange.of(LocalDate.of(2012, 4, 1), LocalDate.of(2023, 4, 1)),
                            LEAVING_CARE_GUIDANCE.at("setting up home allowance"),
                            Confidence.RECALLED_MEDIUM),
                    new DatedValue<>(
                            3000,
                            DateRange.startingOn(LocalDate.of(2023, 4, 1)),
                            LEAVING_CARE_GUIDANCE.at("setting up home allowance"),
                            Confidence.VERIFIED_SECONDARY)));

    private LeavingCareAmounts() {}

    /**
     * What is paid to a former relevant child in higher education (CL-16). Children Act 1989 s.23C(5A)-(5B).
     *
     * @return pounds, by the day on which the question is asked
     */
    public static DatedParameter<Integer> higherEducationBursary() {
        return HIGHER_EDUCATION;
    }

    /**
     * What is paid to a care leaver who starts an apprenticeship (CL-17).
     *
     * @return pounds, by the first day of the apprenticeship
     */
    public static DatedParameter<Integer> apprenticeshipBursary() {
        return APPRENTICESHIP;
    }

    /**
     * What guidance says is the least to set up a first home (CL-18).
     *
     * @return pounds, by the day of the move
     */
    public static DatedParameter<Integer> settingUpHomeAllowance() {
        return SETTING_UP_HOME;
    }

    /**
     * Whether a course carries the higher education bursary (CL-16): higher education of at least two academic years, begun
     * on or after 1 September 2008. Children Act 1989 s.23C(5A).
     *
     * @param course the course
     * @return the answer, or empty where the number of academic years is not known and decides
     */
    public static Optional<Boolean> carriesHigherEducationBursary(EducationProgramme course) {
        boolean may = course.kind() == EducationProgrammeKind.HIGHER
                && !course.range().start().isBefore(COURSES_FROM);
        return may ? course.academicYears().map(years -> years >= ACADEMIC_YEARS) : Optional.of(false);
    }
}
