package org.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.indicator.Young.count;
import static org.corporateparenting.indicator.Young.day;
import static org.corporateparenting.indicator.Young.days;
import static org.corporateparenting.indicator.Young.inCareFrom;
import static org.corporateparenting.indicator.Young.without;

import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.education.EducationHealthAndCarePlan;
import org.corporateparenting.casework.education.Exclusion;
import org.corporateparenting.casework.education.ExclusionKind;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.time.AcademicYear;
import org.corporateparenting.time.SchoolTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationIndicatorsTest {

    private static final AcademicYear YEAR = AcademicYear.of("2024/25");
    private static final Indicators IN_TERMS = Indicators.standard()
            .withTerms(List.of(
                    SchoolTerm.of(YEAR, SchoolTerm.Name.AUTUMN, day("2024-09-03"), day("2024-12-20")),
                    SchoolTerm.of(YEAR, SchoolTerm.Name.SPRING, day("2025-01-06"), day("2025-04-04")),
                    SchoolTerm.of(YEAR, SchoolTerm.Name.SUMMER, day("2025-04-22"), day("2025-07-22"))));

    private static CaseFileBuilder pupil() {
        return inCareFrom("2024-06-03").born(day("2012-01-01"));
    }

    private static PersonalEducationPlan pep(String started, String completed) {
        return PersonalEducationPlan.builder()
                .started(day(started))
                .completed(day(completed))
                .build();
    }

    @Test
    void aPlanIsCurrentToTheEndOfTheNextTerm() {
        CaseFileBuilder file = pupil().addEducationPlan(pep("2024-10-01", "2024-10-10"));
        assertThat(count(IN_TERMS, "pep-current", "2025-04-04", file)).isEqualTo("1/1");
        assertThat(count(IN_TERMS, "pep-current", "2025-04-05", file)).isEqualTo("0/1");
        assertThat(count(IN_TERMS, "pep-current", "2025-04-04", pupil())).isEqualTo("0/1");
        assertThat(count(IN_TERMS, "pep-current", "2025-04-04", without(pupil(), ActKind.EDUCATION_PLAN)))
                .isEqualTo("0/0 ?1");
        assertThat(count("pep-current", "2025-04-04", file)).isEqualTo("0/0 ?1");
    }

    @ParameterizedTest
    @CsvSource({"2019-10-02, 0/0", "2019-10-01, 0/1", "2007-10-02, 0/1", "2007-10-01, 0/0"})
    void schoolAgeIsFrom5To16(String born, String expected) {
        CaseFileBuilder file = inCareFrom("2024-06-03").born(day(born));
        assertThat(count("pep-current", "2024-10-01", file)).isEqualTo(expected);
        assertThat(count("exclusion-fixed-term", "2024-10-01", file)).isEqualTo(expected);
        assertThat(count("ehcp-in-care-share", "2024-10-01", file)).isEqualTo(expected);
        assertThat(count("ehcp-in-care-share", "2024-10-01", inCareFrom("2024-06-03")))
                .isEqualTo("0/0 ?1");
    }

    /** 20 days after 3 June 2024 is 23 June. */
    @ParameterizedTest
    @CsvSource({"2024-06-23, 1/1", "2024-06-24, 0/1"})
    void aPlanWithinTwentyDaysIsCompletedByThen(String completed, String expected) {
        assertThat(count("pep-within-20-days", "2024-08-01", pupil().addEducationPlan(pep("2024-06-10", completed))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-20, 1/1", "2024-12-21, 0/1", "2024-09-03, 1/1", "2024-09-02, 0/1"})
    void aPlanOfTheLastTermIsCompletedInIt(String completed, String expected) {
        CaseFileBuilder file = pupil().addEducationPlan(pep("2024-09-01", completed));
        assertThat(count(IN_TERMS, "pep-completed-last-term", "2024-12-21", file))
                .isEqualTo(expected);
        assertThat(count(IN_TERMS, "pep-completed-last-term", "2025-04-04", file))
                .isEqualTo(expected);
    }

    @Test
    void aPlanThatNamesTheTermMayBeCompletedBeforeIt() {
        CaseFileBuilder file = pupil().addEducationPlan(PersonalEducationPlan.builder()
                .started(day("2024-07-01"))
                .completed(day("2024-07-20"))
                .term(SchoolTerm.of(YEAR, SchoolTerm.Name.AUTUMN, day("2024-09-03"), day("2024-12-20")))
                .build());
        assertThat(count(IN_TERMS, "pep-completed-last-term", "2025-01-10", file))
                .isEqualTo("1/1");
    }

    @Test
    void withoutTermsTheLastOneIsNotKnownAndWhoCameAfterItIsNotAsked() {
        assertThat(count("pep-completed-last-term", "2025-01-10", pupil())).isEqualTo("0/0 ?1");
        assertThat(count(IN_TERMS, "pep-completed-last-term", "2025-01-10", pupil()))
                .isEqualTo("0/1");
        CaseFileBuilder later = inCareFrom("2024-12-21").born(day("2012-01-01"));
        assertThat(count(IN_TERMS, "pep-completed-last-term", "2025-01-10", later))
                .isEqualTo("0/0");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-20, 1/1", "2024-06-21, 0/1"})
    void aPlanIsDueByTheFirstReview(String completed, String expected) {
        CaseFileBuilder file =
                pupil().addReview(Review.held(day("2024-06-20"))).addEducationPlan(pep("2024-06-10", completed));
        assertThat(count("pep-by-first-review", "2024-08-01", file)).isEqualTo(expected);
    }

    private static Exclusion exclusion(ExclusionKind kind, String on) {
        return Exclusion.builder().kind(kind).on(day(on)).build();
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, 0/0, 0/1", "2024-09-01, 1/1, 1/1", "2025-02-01, 1/1, 1/1", "2025-02-02, 0/0, 0/1"})
    void fixedTermExclusionsAreThoseOfTheSchoolYear(String on, String number, String share) {
        CaseFileBuilder file = pupil().addExclusion(exclusion(ExclusionKind.FIXED_TERM, on));
        assertThat(count("fixed-term-exclusions", "2025-02-01", file)).isEqualTo(number);
        assertThat(count("exclusion-fixed-term", "2025-02-01", file)).isEqualTo(share);
    }

    @Test
    void permanentExclusionsAreThoseOfTheYearInCare() {
        CaseFileBuilder file = pupil().addExclusion(exclusion(ExclusionKind.PERMANENT, "2024-06-02"))
                .addExclusion(exclusion(ExclusionKind.PERMANENT, "2024-06-03"))
                .addExclusion(exclusion(ExclusionKind.FIXED_TERM, "2024-06-04"));
        assertThat(count("permanent-exclusions", "2025-03-31", file)).isEqualTo("1/1");
        assertThat(count("permanent-exclusions", "2025-04-01", file)).isEqualTo("0/0");
        assertThat(count("permanent-exclusions", "2025-03-31", without(pupil(), ActKind.EXCLUSION)))
                .isEqualTo("0/0 ?1");
        assertThat(count("exclusion-fixed-term", "2025-03-31", without(pupil(), ActKind.EXCLUSION)))
                .isEqualTo("0/0 ?1");
    }

    private static CaseFileBuilder withPlan(Optional<String> reviewed) {
        return pupil().addEducationHealthAndCarePlan(EducationHealthAndCarePlan.builder()
                .range(days("2023-01-01", "2025-12-31"))
                .lastReviewed(reviewed.map(Young::day))
                .build());
    }

    @Test
    void aPlanForSpecialNeedsIsInForceOnItsDays() {
        assertThat(count("ehcp-in-care", "2025-12-31", withPlan(Optional.empty())))
                .isEqualTo("1/1");
        assertThat(count("ehcp-in-care", "2026-01-01", withPlan(Optional.empty())))
                .isEqualTo("0/0");
        assertThat(count("ehcp-in-care-share", "2026-01-01", withPlan(Optional.empty())))
                .isEqualTo("0/1");
        assertThat(count("ehcp-in-care", "2025-01-01", without(pupil(), ActKind.EHC_PLAN)))
                .isEqualTo("0/0 ?1");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-31, 0/1", "2024-02-01, 1/1", "2025-02-01, 1/1", "2025-02-02, 0/0 ?1"})
    void aPlanForSpecialNeedsIsReviewedWithinAYear(String reviewed, String expected) {
        assertThat(count("ehcp-reviewed-yearly", "2025-02-01", withPlan(Optional.of(reviewed))))
                .isEqualTo(expected);
        assertThat(count("ehcp-reviewed-yearly", "2025-02-01", withPlan(Optional.empty())))
                .isEqualTo("0/1");
        assertThat(count("ehcp-reviewed-yearly", "2025-02-01", pupil())).isEqualTo("0/0");
    }
}
