package org.corporateparenting.governance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.governance.GovernanceSamples.said;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.corporateparenting.casework.review.DisputeStage;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.time.FinancialQuarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewServiceTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 31);

    private static ReviewingOfficerCaseload caseload(int officer, int children, @Nullable String fullTime) {
        return new ReviewingOfficerCaseload(
                "O" + officer, DAY, children, Optional.ofNullable(fullTime).map(BigDecimal::new), officer);
    }

    /** 19 officers with 1,226 children, of whom nobody recorded the hours. */
    private static CaseloadSummary nineteen(@Nullable String fullTime) {
        List<ReviewingOfficerCaseload> caseloads = new ArrayList<>(IntStream.rangeClosed(1, 18)
                .mapToObj(officer -> caseload(officer, 65, fullTime))
                .toList());
        caseloads.add(caseload(19, 56, fullTime));
        return new CaseloadSummary(ImmutableList.copyOf(caseloads));
    }

    @Test
    void sd157PrintedMeanThatHeadsDoNotGiveIsReportedUnlessHoursMight() {
        assertThat(nineteen("1").meanByHeads(Rounding.ONE_PLACE)).isEqualTo("64.5");
        assertThat(said(nineteen("1").auditMean(new BigDecimal("71"))))
                .containsExactly(
                        "GOV-27 cp_reviewing_officer_caseloads: mean caseload is printed as 71; 1226 children over"
                                + " 19 officers is 65, and by posts 65");
        assertThat(nineteen("1").auditMean(new BigDecimal("64.5"))).isEmpty();
        assertThat(nineteen(null).auditMean(new BigDecimal("71"))).isEmpty();
        assertThat(nineteen(null).auditMean(new BigDecimal("58.4"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "49,1,   false",
        "50,1,   true",
        "70,1,   true",
        "71,1,   false",
        "40,0.6, true",
        "43,0.6, false",
        "29,0.6, false",
        "71,,    false",
        "40,,         ",
        "70,,         ",
    })
    void caseloadIsJudgedByHours(int children, @Nullable String fullTime, @Nullable Boolean within) {
        assertThat(caseload(1, children, fullTime).isWithin(CaseloadRange.recommended()))
                .isEqualTo(Optional.ofNullable(within));
    }

    @Test
    void summaryCountsHeadsAndPosts() {
        CaseloadSummary summary = new CaseloadSummary(ImmutableList.of(caseload(1, 84, "1"), caseload(2, 40, "0.5")));

        assertThat(summary.children()).isEqualTo(124);
        assertThat(summary.meanByHeads(Rounding.ONE_PLACE)).isEqualTo("62.0");
        assertThat(summary.meanByPosts(Rounding.ONE_PLACE)).contains(new BigDecimal("82.7"));
        assertThat(summary.spread()).isEqualTo(new CaseloadRange(40, 84));
        assertThat(said(summary.audit(CaseloadRange.recommended())))
                .containsExactly(
                        "GOV-26 cp_reviewing_officer_caseloads row 1 (children): caseload is 84; from 50 to 70 is"
                                + " recommended for full time",
                        "GOV-26 cp_reviewing_officer_caseloads row 2 (children): caseload is 40; from 50 to 70 is"
                                + " recommended for full time");
        assertThat(caseload(2, 40, "0.6").perFullTimePost(Rounding.ONE_PLACE)).contains(new BigDecimal("66.7"));
        assertThat(nineteen(null).meanByPosts(Rounding.WHOLE)).isEmpty();
    }

    @Test
    void impossibleCaseloadsAreRefused() {
        assertThatThrownBy(() -> caseload(1, -1, null)).hasMessageContaining("children is -1");
        assertThatThrownBy(() -> caseload(1, 1, "1.1")).hasMessageContaining("fullTime is 1.1");
        assertThatThrownBy(() -> caseload(1, 1, "0")).hasMessageContaining("fullTime is 0");
        assertThatThrownBy(() -> new CaseloadSummary(ImmutableList.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new CaseloadSummary(ImmutableList.of(caseload(1, 1, null), caseload(1, 2, null))))
                .hasMessageContaining("named before");
        assertThatThrownBy(() -> new CaseloadRange(5, 4)).hasMessageContaining("from 5 to 4");
    }

    private static DisputeResolutionBuilder dispute(String id, LocalDate raised) {
        return DisputeResolution.builder().id(id).raised(raised);
    }

    @Test
    void quarterCountsWhatHappenedInIt() {
        LocalDate first = LocalDate.of(2023, 1, 1);
        DisputeQuarter quarter = DisputeQuarter.of(
                FinancialQuarter.parse("2022-23-Q4"),
                List.of(
                        dispute("1", first.minusDays(1))
                                .resolved(first)
                                .theme("school")
                                .build(),
                        dispute("2", first).theme("school").formal(DAY).build(),
                        dispute("3", DAY)
                                .theme("home")
                                .resolved(DAY.plusDays(1))
                                .build(),
                        dispute("4", DAY.plusDays(1)).build()));

        assertThat(quarter.raised()).isEqualTo(2);
        assertThat(quarter.formal()).isEqualTo(1);
        assertThat(quarter.resolved()).isEqualTo(1);
        assertThat(quarter.open()).isEqualTo(2);
        assertThat(quarter.themes()).isEqualTo(ImmutableSortedMultiset.of("home", "school"));
    }

    @Test
    void disputeIsFormalFromItsDay() {
        DisputeResolution dispute = dispute("1", DAY).formal(DAY.plusDays(5)).build();

        assertThat(dispute.stageOn(DAY.minusDays(1))).isEmpty();
        assertThat(dispute.stageOn(DAY.plusDays(4))).contains(DisputeStage.INFORMAL);
        assertThat(dispute.stageOn(DAY.plusDays(5))).contains(DisputeStage.FORMAL);
        assertThat(dispute.isInOrder()).isTrue();
        assertThat(dispute("1", DAY)
                        .formal(DAY.plusDays(5))
                        .resolved(DAY.plusDays(4))
                        .build()
                        .isInOrder())
                .isFalse();
        assertThat(dispute("1", DAY).formal(DAY.minusDays(1)).build().isInOrder())
                .isFalse();
    }
}
