package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewStanding;
import org.corporateparenting.casework.review.ReviewingOfficerAppointment;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.casework.visit.VisitMode;
import org.corporateparenting.code.Participation;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class ActsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Test
    void aReviewIsHeldUnlessSaidOtherwise() {
        Review review = Review.builder().on(DAY).build();
        assertThat(review.on()).isEqualTo(DAY);
        assertThat(review.standing()).isEqualTo(ReviewStanding.HELD);
        assertThat(review.participation()).isEmpty();
        assertThat(review.decisionsIssued()).isEmpty();
        assertThat(review.recordCompleted()).isEmpty();
        assertThat(review.recordDistributed()).isEmpty();
        assertThat(Review.held(DAY)).isEqualTo(review);
    }

    @Test
    void onlyAReviewThatWasHeldCounts() {
        assertThat(Review.held(DAY).isHeld()).isTrue();
        assertThat(Review.cancelled(DAY).isHeld()).isFalse();
        assertThat(Review.adjourned(DAY).isHeld()).isFalse();
        assertThat(Review.cancelled(DAY).standing()).isEqualTo(ReviewStanding.CANCELLED);
        assertThat(Review.adjourned(DAY).standing()).isEqualTo(ReviewStanding.ADJOURNED);
        assertThat(Review.adjourned(DAY).on()).isEqualTo(DAY);
    }

    @Test
    void aReviewHasItsPapers() {
        Participation participation = Participation.of("PN1");
        Review review = Review.builder()
                .on(DAY)
                .participation(participation)
                .decisionsIssued(DAY.plusDays(5))
                .recordCompleted(DAY.plusDays(10))
                .recordDistributed(DAY.plusDays(15))
                .build();
        assertThat(review.participation()).contains(participation);
        assertThat(review.decisionsIssued()).contains(DAY.plusDays(5));
        assertThat(review.recordCompleted()).contains(DAY.plusDays(10));
        assertThat(review.recordDistributed()).contains(DAY.plusDays(15));
    }

    @Test
    void aReviewNeedsADay() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Review.builder().build())
                .withMessage("Cannot build Review, some of required attributes are not set [on]");
    }

    @Test
    void aVisitIsInPersonUnlessSaidOtherwise() {
        Visit visit = Visit.builder().on(DAY).build();
        assertThat(visit.on()).isEqualTo(DAY);
        assertThat(visit.mode()).isEqualTo(VisitMode.IN_PERSON);
        assertThat(visit.childSeen()).isEmpty();
        assertThat(visit.seenAlone()).isEmpty();
    }

    @Test
    void aVisitMadeIsOneAtWhichTheChildWasSeen() {
        assertThat(Visit.made(DAY))
                .isEqualTo(Visit.builder().on(DAY).childSeen(true).build());
        assertThat(Visit.made(DAY).childSeen()).contains(true);
        assertThat(Visit.made(DAY).seenAlone()).isEmpty();
    }

    @Test
    void aVisitHasWhatItWasGiven() {
        Visit visit = Visit.builder()
                .on(DAY)
                .childSeen(false)
                .seenAlone(true)
                .mode(VisitMode.REMOTE)
                .build();
        assertThat(visit.childSeen()).contains(false);
        assertThat(visit.seenAlone()).contains(true);
        assertThat(visit.mode()).isEqualTo(VisitMode.REMOTE);
    }

    @Test
    void aVisitNeedsADay() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Visit.builder().build())
                .withMessage("Cannot build Visit, some of required attributes are not set [on]");
    }

    @Test
    void nothingIsKnownOfAPlacementBeyondItsFirstDayUnlessSaid() {
        PlacementTerms terms = PlacementTerms.builder().placed(DAY).build();
        assertThat(terms.placed()).isEqualTo(DAY);
        assertThat(terms.basis()).isEmpty();
        assertThat(terms.intendedToLastToEighteen()).isEmpty();
        assertThat(terms.longTermFosterFrom()).isEmpty();
        assertThat(terms.agreesToFewerVisits()).isEmpty();
    }

    @Test
    void placementTermsHaveWhatTheyWereGiven() {
        PlacementTerms terms = PlacementTerms.builder()
                .placed(DAY)
                .basis(PlacementBasis.TEMPORARY_APPROVAL)
                .intendedToLastToEighteen(false)
                .longTermFosterFrom(DAY.plusYears(1))
                .agreesToFewerVisits(true)
                .build();
        assertThat(terms.basis()).contains(PlacementBasis.TEMPORARY_APPROVAL);
        assertThat(terms.intendedToLastToEighteen()).contains(false);
        assertThat(terms.longTermFosterFrom()).contains(DAY.plusYears(1));
        assertThat(terms.agreesToFewerVisits()).contains(true);
    }

    @Test
    void placementTermsNeedTheFirstDay() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PlacementTerms.builder().build())
                .withMessage("Cannot build PlacementTerms, some of required attributes are not set [placed]");
    }

    @SuppressWarnings("NullAway")
    @Test
    void nothingOfARequestMayBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Request(null, DAY, Optional.empty()))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> new Request(RequestKind.VISIT, null, Optional.empty()))
                .withMessage("on");
        assertThatNullPointerException()
                .isThrownBy(() -> new Request(RequestKind.VISIT, DAY, null))
                .withMessage("before");
    }

    @SuppressWarnings("NullAway")
    @Test
    void anAppointmentNeedsItsDays() {
        assertThat(new ReviewingOfficerAppointment(DateRange.startingOn(DAY)).range())
                .isEqualTo(DateRange.startingOn(DAY));
        assertThatNullPointerException()
                .isThrownBy(() -> new ReviewingOfficerAppointment(null))
                .withMessage("range");
    }

    @Test
    void everyKindOfActHasItsOwnWords() {
        assertThat(ActKind.values())
                .extracting(ActKind::plural)
                .doesNotHaveDuplicates()
                .contains("reviews", "visits");
    }
}
