package org.corporateparenting.sufficiency.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.code.AgeBand;
import org.corporateparenting.code.AgeBandScheme;
import org.corporateparenting.sufficiency.recruitment.AssessmentWithdrawalReason;
import org.corporateparenting.sufficiency.recruitment.FosteringEnquiry;
import org.corporateparenting.sufficiency.recruitment.FosteringRecruitmentStage;
import org.corporateparenting.sufficiency.recruitment.RecruitmentFunnel;
import org.corporateparenting.sufficiency.recruitment.WithdrawalTally;
import org.corporateparenting.sufficiency.search.HomeType;
import org.corporateparenting.time.PartialDate;
import org.junit.jupiter.api.Test;

class GapTest {

    /** WE-0501 to WE-0509. */
    @Test
    void sharesOfFosteringReproduceByTheirOwnBase() {
        FosterMix mix = new FosterMix(370, 261, 210, 1227);

        assertThat(mix.fostered()).isEqualTo(841);
        assertThat(mix.ofInCare(FosterProvision.EXTERNAL).percent(0)).hasToString("Optional[30]");
        assertThat(mix.ofFostered(FosterProvision.EXTERNAL).percent(0)).hasToString("Optional[44]");
        assertThat(mix.inHouse(InHouseBase.ALL_FOSTERING).percent(0)).hasToString("Optional[56]");
        assertThat(new FosterMix(335, 284, 225, 1184)
                        .inHouse(InHouseBase.WITHOUT_CONNECTED_PERSONS)
                        .percent(1))
                .hasToString("Optional[45.9]");
    }

    @Test
    void gapsAddGrowthAndUnmetNeedAndTakePlannedPlacesOff() {
        assertThat(new SufficiencyGap(HomeType.FOSTERING, Optional.empty(), 14, 70, 0, 0).net())
                .isEqualTo(84);
        assertThat(new SufficiencyGap(HomeType.RESIDENTIAL, Optional.empty(), -5, 20, 0, 11).net())
                .isEqualTo(4);
    }

    @Test
    void aPlaceForTwoBandsMakesTheGapARange() {
        AgeBandScheme scheme = AgeBandScheme.FOSTER_APPROVALS;
        CareGaps gaps = CareGaps.of(
                List.of(need(5), need(10), need(10)),
                List.of(
                        new CarePlaces(HomeType.FOSTERING, AgeBand.ofClosed(5, 10), 1),
                        new CarePlaces(HomeType.FOSTERING, AgeBand.ofClosed(10, 11), 1)),
                scheme);
        CareGap gap = gaps.of(HomeType.FOSTERING, scheme.bands().get(1)).orElseThrow();

        assertThat(gap.atLeast()).isEqualTo(1);
        assertThat(gap.atMost()).isEqualTo(2);
        assertThat(CareGaps.of(List.of(need(10)), List.of(), AgeBandScheme.PLACEMENT_TYPES)
                        .outside())
                .hasSize(1);
    }

    @Test
    void sharesOfTheFunnelNameBothStages() {
        RecruitmentFunnel funnel = new RecruitmentFunnel(ImmutableMap.of(
                FosteringRecruitmentStage.ENQUIRY, 175,
                FosteringRecruitmentStage.INITIAL_VISIT, 72,
                FosteringRecruitmentStage.REGISTRATION_OF_INTEREST, 45));

        assertThat(funnel.conversion(
                        FosteringRecruitmentStage.INITIAL_VISIT, FosteringRecruitmentStage.REGISTRATION_OF_INTEREST, 0))
                .hasToString("Optional[63]");
        assertThat(funnel.conversion(
                        FosteringRecruitmentStage.ENQUIRY, FosteringRecruitmentStage.REGISTRATION_OF_INTEREST, 1))
                .hasToString("Optional[25.7]");
        assertThat(funnel.conversion(FosteringRecruitmentStage.ENQUIRY, FosteringRecruitmentStage.APPROVED, 0))
                .isEmpty();
    }

    @Test
    void fourWithdrawalsOfStageOneAreNotExplained() {
        assertThat(new WithdrawalTally(
                                FosteringRecruitmentStage.STAGE_1,
                                25,
                                ImmutableMap.of(
                                        AssessmentWithdrawalReason.CARING_FOR_RELATIVE, 1,
                                        AssessmentWithdrawalReason.HEALTH, 4,
                                        AssessmentWithdrawalReason.JOB_OR_OTHER_PERSONAL_CIRCUMSTANCES, 8,
                                        AssessmentWithdrawalReason.FAMILY_NOT_SUPPORTIVE, 1,
                                        AssessmentWithdrawalReason.NOT_SUITABLE, 7))
                        .unexplained())
                .isEqualTo(4);
    }

    @Test
    void anEnquiryIsFollowedUpWithinTwentyFourHours() {
        OffsetDateTime received = OffsetDateTime.parse("2024-06-03T09:00:00+01:00");
        FosteringEnquiry waiting =
                FosteringEnquiry.builder().key("E").received(received).build();

        assertThat(waiting.isFollowedUpInTime(received.plusHours(24))).isEmpty();
        assertThat(waiting.isFollowedUpInTime(received.plusHours(24).plusSeconds(1)))
                .contains(false);
        assertThat(FosteringEnquiry.builder()
                        .from(waiting)
                        .followedUp(received.plusHours(24))
                        .build()
                        .isFollowedUpInTime(received.plusDays(3)))
                .contains(true);
    }

    @Test
    void plannedPlacesOpenAtTheEndOfTheirQuarterAtTheLatest() {
        List<ProvisionPipelineItem> items = List.of(ProvisionPipelineItem.builder()
                .key("P")
                .type(HomeType.RESIDENTIAL)
                .places(5)
                .opening(PartialDate.parse("2022-23-Q3"))
                .build());

        assertThat(ProvisionPipelineItem.possibleBy(items, HomeType.RESIDENTIAL, LocalDate.of(2022, 10, 1)))
                .isEqualTo(5);
        assertThat(ProvisionPipelineItem.certainBy(items, HomeType.RESIDENTIAL, LocalDate.of(2022, 12, 30)))
                .isZero();
        assertThat(ProvisionPipelineItem.certainBy(items, HomeType.RESIDENTIAL, LocalDate.of(2022, 12, 31)))
                .isEqualTo(5);
    }

    private static CareNeed need(int age) {
        return new CareNeed(HomeType.FOSTERING, age);
    }
}
