package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.review.ReviewingOfficerAppointment;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.Sex;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final LocalDate BORN = LocalDate.of(2010, 3, 4);
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);
    private static final Episode EPISODE = Episode.builder().commenced(FIRST).build();
    private static final CaseFile BARE =
            CaseFile.builder().id(ChildId.of("C17")).build();

    @Test
    void aCaseFileIsBuiltInOneExpression() {
        CaseFile file = CaseFile.builder()
                .id(ChildId.of("C17"))
                .born(BORN)
                .addEpisode(EPISODE)
                .addReview(Review.held(FIRST.plusDays(20)))
                .build();
        assertThat(file.id()).isEqualTo(ChildId.of("C17"));
        assertThat(file.born()).contains(BORN);
        assertThat(file.episodes()).containsExactly(EPISODE);
        assertThat(file.reviews()).containsExactly(Review.held(FIRST.plusDays(20)));
    }

    @Test
    void onlyTheKeyIsNeeded() {
        assertThat(BARE.born()).isEmpty();
        assertThat(BARE.sex()).isEmpty();
        assertThat(BARE.ethnicGroup()).isEmpty();
        assertThat(BARE.died()).isEmpty();
        assertThat(BARE.episodes()).isEmpty();
        assertThat(BARE.placementTerms()).isEmpty();
        assertThat(BARE.reviews()).isEmpty();
        assertThat(BARE.visits()).isEmpty();
        assertThat(BARE.reviewingOfficers()).isEmpty();
        assertThat(BARE.requests()).isEmpty();
        assertThat(BARE.observations()).isEqualTo(Observations.complete());
        assertThat(BARE.history().periodsOfCare()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> CaseFile.builder().born(BORN).build())
                .withMessage("Cannot build CaseFile, some of required attributes are not set [id]");
    }

    @Test
    void everyKindOfActIsKeptInTheOrderGiven() {
        PlacementTerms terms = PlacementTerms.builder().placed(FIRST).build();
        ReviewingOfficerAppointment appointment = new ReviewingOfficerAppointment(DateRange.startingOn(FIRST));
        Request request = new Request(RequestKind.VISIT, FIRST, Optional.empty());
        CaseFile file = BARE.toBuilder()
                .sex(Sex.of("2"))
                .ethnicGroup(EthnicGroup.of("WBRI"))
                .died(FIRST.plusYears(1))
                .addPlacementTerm(terms)
                .addVisits(Visit.made(FIRST.plusDays(9)), Visit.made(FIRST))
                .addReviewingOfficer(appointment)
                .addRequest(request)
                .build();
        assertThat(file.sex()).contains(Sex.of("2"));
        assertThat(file.ethnicGroup()).contains(EthnicGroup.of("WBRI"));
        assertThat(file.died()).contains(FIRST.plusYears(1));
        assertThat(file.placementTerms()).containsExactly(terms);
        assertThat(file.visits()).containsExactly(Visit.made(FIRST.plusDays(9)), Visit.made(FIRST));
        assertThat(file.reviewingOfficers()).containsExactly(appointment);
        assertThat(file.requests()).containsExactly(request);
    }

    @Test
    void everyKindIsCompleteUnlessToldOtherwise() {
        CaseFile file = BARE.toBuilder()
                .observations(Observations.complete().with(ActKind.VISIT, Observed.notSupplied()))
                .build();
        for (ActKind kind : ActKind.values()) {
            assertThat(BARE.observed(kind)).isEqualTo(Observed.complete());
            assertThat(file.observed(kind))
                    .isEqualTo(kind == ActKind.VISIT ? Observed.notSupplied() : Observed.complete());
        }
    }

    @Test
    void theHistoryIsThatOfTheEpisodesAndIsWorkedOutOnce() {
        CaseFile file = BARE.toBuilder().addEpisode(EPISODE).build();
        assertThat(file.history().episodes()).containsExactly(EPISODE);
        assertThat(file.history()).isSameAs(file.history());
    }

    @Test
    void toBuilderKeepsEverything() {
        CaseFile file = BARE.toBuilder()
                .born(BORN)
                .addEpisode(EPISODE)
                .addVisit(Visit.made(FIRST))
                .observations(
                        Observations.complete().with(ActKind.REVIEW, Observed.during(DateRange.startingOn(FIRST))))
                .build();
        assertThat(file.toBuilder().build()).isEqualTo(file).hasSameHashCodeAs(file);
        assertThat(file.toBuilder().addVisit(Visit.made(FIRST.plusDays(1))).build())
                .isNotEqualTo(file);
    }

    @Test
    void textIsTheKeyOnly() {
        assertThat(BARE).hasToString("CaseFile[C17]");
        assertThat(BARE.toBuilder().born(BORN).addEpisode(EPISODE).build()).hasToString("CaseFile[C17]");
    }
}
