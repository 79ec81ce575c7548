package org.corporateparenting.sufficiency.carer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.sufficiency.CarerReview;
import org.corporateparenting.sufficiency.FosterCarerApproval;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.FosteringHouseholdBuilder;
import org.corporateparenting.sufficiency.HouseholdFact;
import org.corporateparenting.sufficiency.HouseholdId;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class CarerDutiesTest {

    private static final LocalDate APPROVED = LocalDate.of(2024, 2, 29);

    @Test
    void aReviewIsDueWithinAYearOfTheApprovalAndThenOfTheReview() {
        assertThat(next(home(), LocalDate.of(2025, 2, 28)).standing()).isEqualTo(DueStanding.NOT_YET_DUE);
        assertThat(next(home(), LocalDate.of(2025, 3, 1)).standing()).isEqualTo(DueStanding.OVERDUE);
        assertThat(next(home(), LocalDate.of(2025, 3, 1)).daysLate(LocalDate.of(2025, 3, 1)))
                .isEqualTo(1);
        assertThat(next(home().addReview(CarerReview.held(LocalDate.of(2025, 1, 10))), LocalDate.of(2025, 3, 1))
                        .due())
                .isEqualTo("2026-01-10");
        assertThat(next(home().addNotSupplied(HouseholdFact.REVIEW), LocalDate.of(2025, 3, 1))
                        .standing())
                .isEqualTo(DueStanding.NOT_KNOWN);
    }

    @Test
    void trainingOfTheFirstYearIsDueOnTheSameDateAYearLater() {
        assertThat(standing(LocalDate.of(2025, 2, 28), Optional.of(List.of()))).isEqualTo(DueStanding.NOT_YET_DUE);
        assertThat(standing(LocalDate.of(2025, 3, 1), Optional.of(List.of()))).isEqualTo(DueStanding.OVERDUE);
        assertThat(standing(LocalDate.of(2025, 3, 1), Optional.empty())).isEqualTo(DueStanding.NOT_KNOWN);
        assertThat(standing(LocalDate.of(2025, 3, 1), done("A"))).isEqualTo(DueStanding.DONE);
        assertThat(standing(LocalDate.of(2025, 3, 1), done("B"))).isEqualTo(DueStanding.OVERDUE);
    }

    @Test
    void firstAidOfTheAssessmentIsNotRenewalOfTheNextThreeYears() {
        TrainingDone before = new TrainingDone("A", TrainingCourse.FIRST_AID, APPROVED);
        List<TrainingDue> due = TrainingDuties.of("A", CarerRoute.MAINSTREAM, APPROVED, List.of())
                .on(Optional.of(List.of(before)), LocalDate.of(2027, 3, 1));

        assertThat(due)
                .filteredOn(line -> line.course() == TrainingCourse.FIRST_AID)
                .extracting(TrainingDue::standing)
                .containsExactly(DueStanding.DONE, DueStanding.OVERDUE, DueStanding.NOT_YET_DUE);
    }

    private static Optional<List<TrainingDone>> done(String carer) {
        return Optional.of(List.of(new TrainingDone(carer, TrainingCourse.SIGNS_OF_SAFETY, LocalDate.of(2025, 2, 28))));
    }

    private static DueStanding standing(LocalDate asAt, Optional<List<TrainingDone>> done) {
        return TrainingDuties.of("A", CarerRoute.KINSHIP, APPROVED, List.of()).on(done, asAt).stream()
                .filter(line -> line.occasion() == TrainingOccasion.FIRST_YEAR)
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static ReviewDue next(FosteringHouseholdBuilder home, LocalDate asAt) {
        return ReviewsDue.of(home.build(), asAt).get(0);
    }

    private static FosteringHouseholdBuilder home() {
        return FosteringHousehold.builder()
                .id(HouseholdId.of("H"))
                .addApproval(FosterCarerApproval.builder()
                        .range(DateRange.startingOn(APPROVED))
                        .build());
    }
}
