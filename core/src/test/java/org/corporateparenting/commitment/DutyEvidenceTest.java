package org.corporateparenting.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.duty.Duties;
import org.corporateparenting.duty.DutyCohort;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyEvidenceTest {

    /** Care starts on Monday 3 June 2024; the first review is due in 20 working days, on Monday 1 July. */
    private static final LocalDate START = LocalDate.of(2024, 6, 3);

    private static final LocalDate DUE = LocalDate.of(2024, 7, 1);
    private static final LocalDate AS_AT = LocalDate.of(2024, 8, 1);

    @Test
    void dutiesOfManyAreCountedByTheirOutcome() {
        DutyCohort cohort = Duties.standard()
                .assess(List.of(child("A", DUE), child("B", DUE), child("C", DUE.plusDays(1)), child("D")), AS_AT);

        assertThat(tally(cohort, DateRange.ofClosed(START, AS_AT))).isEqualTo(new DutyTally(2, 1, 1, 0, 0));
    }

    @Test
    void dutyFallsInThePeriodOfItsLastDay() {
        DutyCohort cohort = Duties.standard().assess(List.of(child("A", DUE)), AS_AT);

        assertThat(tally(cohort, DateRange.ofClosed(DUE, DUE))).isEqualTo(new DutyTally(1, 0, 0, 0, 0));
        assertThat(tally(cohort, DateRange.ofClosed(START, DUE.minusDays(1)))).isEqualTo(DutyTally.NONE);
        assertThat(tally(cohort, DateRange.ofClosed(DUE.plusDays(1), AS_AT))).isEqualTo(DutyTally.NONE);
    }

    @Test
    void countIsOfTheDayAskedAbout() {
        DutyCohort cohort = Duties.standard().assess(List.of(child("A", DUE)), AS_AT);

        assertThat(DutyEvidence.of(cohort, DateRange.ofClosed(START, AS_AT)))
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(evidence.date()).isEqualTo(AS_AT));
    }

    @ParameterizedTest
    @CsvSource({
        "MET, 1, 0, 0, 0, 0",
        "MET_LATE, 0, 1, 0, 0, 0",
        "OVERDUE, 0, 0, 1, 0, 0",
        "NOT_YET_DUE, 0, 0, 0, 1, 0",
        "NOT_DETERMINABLE, 0, 0, 0, 0, 1",
        "NOT_APPLICABLE, 0, 0, 0, 0, 0"
    })
    void eachOutcomeIsCountedOnce(DutyOutcome outcome, int met, int late, int overdue, int notYet, int open) {
        assertThat(DutyTally.of(outcome)).isEqualTo(new DutyTally(met, late, overdue, notYet, open));
    }

    @Test
    void talliesAddUp() {
        DutyTally one = new DutyTally(1, 2, 3, 4, 5);

        assertThat(one.plus(one)).isEqualTo(new DutyTally(2, 4, 6, 8, 10));
        assertThat(one.plus(DutyTally.NONE)).isEqualTo(one);
        assertThat(one.settled()).isEqualTo(6);
        assertThatThrownBy(() -> new DutyTally(0, 0, -1, 0, 0))
                .hasMessage("tally is 0, 0, -1, 0, 0; each must be 0 or more");
    }

    private static DutyTally tally(DutyCohort cohort, DateRange period) {
        return DutyEvidence.of(cohort, period).stream()
                .filter(evidence -> evidence.duty().equals(RuleId.of("REV-01")))
                .map(DutyEvidence::tally)
                .reduce(DutyTally.NONE, DutyTally::plus);
    }

    private static CaseFile child(String id, LocalDate... reviews) {
        return CaseFile.builder()
                .id(ChildId.of(id))
                .addEpisode(Episode.builder()
                        .commenced(START)
                        .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                        .legalStatus(LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                        .placementType(PlacementType.FOSTER_OTHER)
                        .build())
                .addAllReviews(
                        ImmutableList.copyOf(reviews).stream().map(Review::held).toList())
                .build();
    }
}
