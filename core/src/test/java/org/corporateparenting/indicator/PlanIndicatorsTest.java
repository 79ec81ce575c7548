package org.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.indicator.Young.count;
import static org.corporateparenting.indicator.Young.day;
import static org.corporateparenting.indicator.Young.days;
import static org.corporateparenting.indicator.Young.inCareFrom;
import static org.corporateparenting.indicator.Young.observed;
import static org.corporateparenting.indicator.Young.without;

import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.casework.plan.CarePlanChange;
import org.corporateparenting.casework.plan.PermanencePlan;
import org.corporateparenting.casework.plan.PermanencePlanKind;
import org.corporateparenting.casework.plan.PlanAgreement;
import org.corporateparenting.casework.plan.PlanAgreer;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.code.LegalStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanIndicatorsTest {

    private static final String START = "2024-06-03";

    private static CarePlan plan(String from, String to) {
        return new CarePlan(days(from, to), Optional.empty());
    }

    @Test
    void aCarePlanInForceIsUpToDate() {
        CaseFileBuilder file = inCareFrom(START).addCarePlan(plan("2024-06-10", "2024-12-31"));
        assertThat(count("care-plan-up-to-date", "2024-06-09", file)).isEqualTo("0/1");
        assertThat(count("care-plan-up-to-date", "2024-06-10", file)).isEqualTo("1/1");
        assertThat(count("care-plan-up-to-date", "2024-12-31", file)).isEqualTo("1/1");
        assertThat(count("care-plan-up-to-date", "2025-01-01", file)).isEqualTo("0/1");
        assertThat(count("care-plan-up-to-date", "2025-01-01", observed(file, ActKind.CARE_PLAN, START, "2025-12-31")))
                .isEqualTo("0/1");
        assertThat(count(
                        "care-plan-up-to-date",
                        "2025-01-01",
                        observed(file, ActKind.CARE_PLAN, "2024-06-04", "2025-12-31")))
                .isEqualTo("0/0 ?1");
    }

    @Test
    void aChangeThatNoReviewConsideredMakesItOutOfDateUntilTheNextPlan() {
        CaseFileBuilder file = inCareFrom(START)
                .addCarePlan(plan("2024-06-10", "2024-12-31"))
                .addCarePlan(plan("2025-01-01", "2025-12-31"))
                .addCarePlanChange(CarePlanChange.builder()
                        .on(day("2024-09-01"))
                        .reviewPracticable(true)
                        .build());
        assertThat(count("care-plan-up-to-date", "2024-08-31", file)).isEqualTo("1/1");
        assertThat(count("care-plan-up-to-date", "2024-09-02", file)).isEqualTo("0/1");
        assertThat(count("care-plan-up-to-date", "2025-01-01", file)).isEqualTo("1/1");
    }

    @Test
    void whetherReviewsConsideredChangesMayNotBeKnown() {
        CaseFileBuilder file = inCareFrom(START).addCarePlan(plan("2024-06-10", "2024-12-31"));
        assertThat(count("care-plan-up-to-date", "2024-09-02", without(file, ActKind.CARE_PLAN_CHANGE)))
                .isEqualTo("0/0 ?1");
    }

    @ParameterizedTest
    @CsvSource({"2024-09-02, 0/0", "2024-09-03, 0/1"})
    void aPlanIsAskedForAfterThreeMonths(String asAt, String expected) {
        assertThat(count("care-plan-3-months-plus", asAt, inCareFrom(START))).isEqualTo(expected);
    }

    /** The tenth working day from Monday 3 June 2024 is Monday 17 June. */
    @ParameterizedTest
    @CsvSource({"2024-06-17, 1/1", "2024-06-18, 0/1"})
    void aCarePlanTakesTenWorkingDays(String from, String expected) {
        CaseFileBuilder file = inCareFrom(START).addCarePlan(plan(from, "2025-12-31"));
        assertThat(count("care-plan-within-10-working-days", "2024-08-01", file))
                .isEqualTo(expected);
        CaseFileBuilder ordered = Young.child()
                .addEpisode(Young.starts(START)
                        .legalStatus(LegalStatus.FULL_CARE_ORDER)
                        .build());
        assertThat(count("care-plan-within-10-working-days", "2024-08-01", ordered))
                .isEqualTo("0/0");
    }

    @Test
    void aPlanToWhichTheChildAgreedIsMadeTogether() {
        CaseFileBuilder file = inCareFrom(START).addCarePlan(plan("2024-06-10", "2024-12-31"));
        assertThat(count("care-plan-co-produced", "2024-08-01", file)).isEqualTo("0/1");
        assertThat(count("care-plan-co-produced", "2024-08-01", without(file, ActKind.PLAN_AGREEMENT)))
                .isEqualTo("0/0 ?1");
        file.addPlanAgreement(new PlanAgreement(day("2024-06-10"), PlanAgreer.PARENT, day("2024-06-10")))
                .addPlanAgreement(new PlanAgreement(day("2024-06-10"), PlanAgreer.CHILD, day("2024-08-01")));
        assertThat(count("care-plan-co-produced", "2024-07-31", without(file))).isEqualTo("0/1");
        assertThat(count("care-plan-co-produced", "2024-08-01", without(file))).isEqualTo("1/1");
    }

    /** 120 days after 3 June 2024 is 1 October. */
    @ParameterizedTest
    @CsvSource({"2024-10-01, 1/1", "2024-10-02, 0/1"})
    void aPermanencePlanTakes120Days(String agreed, String expected) {
        PermanencePlan made = new PermanencePlan(PermanencePlanKind.LONG_TERM_FOSTERING, day(agreed));
        assertThat(count(
                        "permanence-plan-within-120-days",
                        "2024-12-31",
                        inCareFrom(START).addPermanencePlan(made)))
                .isEqualTo(expected);
        CarePlan within = new CarePlan(days(agreed, "2025-12-31"), Optional.of(PermanencePlanKind.ADOPTION));
        assertThat(count(
                        "permanence-plan-within-120-days",
                        "2024-12-31",
                        inCareFrom(START).addCarePlan(within)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-20, 1/1", "2024-09-21, 0/1"})
    void aPermanencePlanIsDueByTheSecondReview(String agreed, String expected) {
        CaseFileBuilder file = inCareFrom(START)
                .addReview(Review.held(day("2024-06-20")))
                .addReview(Review.held(day("2024-09-20")))
                .addPermanencePlan(new PermanencePlan(PermanencePlanKind.ADOPTION, day(agreed)));
        assertThat(count("permanence-plan-by-second-review", "2024-12-31", file))
                .isEqualTo(expected);
    }

    @Test
    void aPermanencePlanOfAnEarlierTimeInCareIsNotInPlace() {
        CaseFileBuilder file = Young.child()
                .episodes(List.of(
                        Young.stay("2023-01-01", "2023-06-01"),
                        Young.starts(START).build()))
                .addPermanencePlan(new PermanencePlan(PermanencePlanKind.ADOPTION, day("2023-05-31")));
        assertThat(count("permanence-plan-in-place", "2024-08-01", file)).isEqualTo("0/1");
        file.addPermanencePlan(new PermanencePlan(PermanencePlanKind.ADOPTION, day("2024-08-01")));
        assertThat(count("permanence-plan-in-place", "2024-07-31", file)).isEqualTo("0/1");
        assertThat(count("permanence-plan-in-place", "2024-08-01", file)).isEqualTo("1/1");
        assertThat(count("permanence-plan-in-place", "2024-07-31", without(file, ActKind.PERMANENCE_PLAN)))
                .isEqualTo("0/0 ?1");
    }

    /** The fifth working day from Monday 3 June 2024 is Monday 10 June. */
    @ParameterizedTest
    @CsvSource({"2024-06-10, 1/1", "2024-06-11, 0/1"})
    void aPlacementPlanTakesFiveWorkingDays(String agreed, String expected) {
        CaseFileBuilder file =
                inCareFrom(START).addPlacementPlan(new PlacementPlan(day(START), Optional.of(day(agreed))));
        assertThat(count("placement-plan-in-time", "2024-08-01", file)).isEqualTo(expected);
    }
}
