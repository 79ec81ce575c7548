package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.duty.Cases.day;
import static org.corporateparenting.duty.Cases.inCareFrom;

import com.google.common.collect.ImmutableList;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class DutyCohortTest {

    private static final CaseFile LATE = inCareFrom("2024-12-20")
            .id(ChildId.of("LATE"))
            .addReview(Review.held(day("2025-01-23")))
            .build();
    private static final CaseFile OVERDUE =
            inCareFrom("2024-11-01").id(ChildId.of("OVERDUE")).build();
    private static final CaseFile SOON =
            inCareFrom("2025-01-20").id(ChildId.of("SOON")).build();

    private final DutyCohort cohort =
            Duties.standard().assess(ImmutableList.of(LATE, OVERDUE, SOON), day("2025-02-01"));

    private static ImmutableList<String> reviews(ImmutableList<AssessedDuty> duties) {
        return duties.stream()
                .filter(duty -> duty.duty().text().equals("REV-01"))
                .map(duty -> duty.key() + " " + duty.due().orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void holdsATimetableForEachInTheirOrder() {
        assertThat(cohort.asAt()).isEqualTo(day("2025-02-01"));
        assertThat(cohort.timetables()).hasSize(3);
        assertThat(cohort.timetables().get(1).all())
                .extracting(AssessedDuty::key)
                .containsOnly("OVERDUE");
        assertThat(cohort.all().count())
                .isEqualTo(cohort.timetables().stream()
                        .mapToInt(timetable -> timetable.all().size())
                        .sum());
    }

    @Test
    void whatIsOverdueStandsByItsLastDay() {
        assertThat(reviews(cohort.overdue())).containsExactly("OVERDUE 2024-11-29");
        assertThat(cohort.overdue())
                .isSortedAccordingTo(
                        (a, b) -> a.due().orElseThrow().compareTo(b.due().orElseThrow()));
    }

    @Test
    void whatIsDueSoonHoldsTheLastDay() {
        assertThat(reviews(cohort.dueWithin(16))).containsExactly("SOON 2025-02-17");
        assertThat(reviews(cohort.dueWithin(15))).isEmpty();
        assertThatThrownBy(() -> cohort.dueWithin(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasMetLateCountsByTheDayItWasDone() {
        assertThat(reviews(cohort.metLateIn(DateRange.ofClosed(day("2025-01-23"), day("2025-01-23")))))
                .containsExactly("LATE 2025-01-22");
        assertThat(reviews(cohort.metLateIn(DateRange.ofClosed(day("2025-01-01"), day("2025-01-22")))))
                .isEmpty();
        assertThat(reviews(cohort.metLateIn(DateRange.ofClosed(day("2025-01-24"), day("2025-01-31")))))
                .isEmpty();
    }
}
