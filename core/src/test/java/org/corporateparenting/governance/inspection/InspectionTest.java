package org.corporateparenting.governance.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.governance.GovernanceSamples.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.governance.FollowUp;
import org.corporateparenting.time.PartialDate;
import org.junit.jupiter.api.Test;

class InspectionTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    private static InspectionBuilder inspection(String id, String began) {
        return Inspection.builder()
                .id(id)
                .framework(InspectionFramework.ILACS)
                .subject("North")
                .began(PartialDate.parse(began));
    }

    @Test
    void latestJudgementIsComparedWithTheOneBefore() {
        Inspection first = inspection("1", "2019-06")
                .overall(InspectionJudgement.INADEQUATE)
                .build();
        Inspection second = inspection("2", "2022-10-03")
                .overall(InspectionJudgement.REQUIRES_IMPROVEMENT)
                .build();
        InspectionHistory history = InspectionHistory.of(List.of(first, second));

        assertThat(history.change(InspectionFramework.ILACS, "North", DAY)).isEqualTo(JudgementChange.IMPROVED);
        assertThat(history.change(InspectionFramework.ILACS, "North", LocalDate.of(2022, 10, 2)))
                .isEqualTo(JudgementChange.NOT_KNOWN);
        assertThat(history.latest(InspectionFramework.ILACS, "North", LocalDate.of(2022, 10, 2)))
                .contains(first);
        assertThat(history.latest(InspectionFramework.ILACS, "West", DAY)).isEmpty();
        assertThat(first.since(second)).isEqualTo(JudgementChange.DECLINED);
        assertThat(first.since(first)).isEqualTo(JudgementChange.SAME);
    }

    @Test
    void onlyInspectionsOfOneKindAndSubjectAreCompared() {
        Inspection one = inspection("1", "2019-06").build();
        Inspection other = inspection("2", "2020-06").subject("West").build();

        assertThatThrownBy(() -> one.since(other)).hasMessageContaining("only those of one framework and subject");
        assertThat(one.since(one)).isEqualTo(JudgementChange.NOT_KNOWN);
    }

    @Test
    void sd029OneInspectionWithTwoDatesIsReported() {
        Inspection october = inspection("1", "2022-10-03").row(1).build();
        Inspection november = inspection("2", "2022-11").row(2).build();

        assertThat(said(InspectionHistory.of(List.of(october, november)).datedTwice(60)))
                .containsExactly(
                        "GOV-23 cp_inspections row 2 (began): inspection 2 began 2022-11 and 1 began 2022-10-03; they"
                                + " may be one");
        assertThat(InspectionHistory.of(List.of(october, november)).datedTwice(28))
                .isEmpty();
        assertThat(InspectionHistory.of(List.of(october, november)).datedTwice(29))
                .hasSize(1);
        assertThat(InspectionHistory.of(
                                List.of(october, inspection("3", "2022-10").build()))
                        .datedTwice(60))
                .isEmpty();
    }

    @Test
    void daysInAnImpossibleOrderAreReported() {
        assertThat(said(inspection("1", "2022-10-03")
                        .ended(LocalDate.of(2022, 10, 2))
                        .published(LocalDate.of(2022, 10, 1))
                        .build()
                        .audit()))
                .containsExactly(
                        "GOV-05 cp_inspections (began, ended): inspection 1 ended on 2022-10-02, before it began",
                        "GOV-06 cp_inspections (overall): inspection 1 is published without an overall judgement",
                        "GOV-05 cp_inspections (published): inspection 1 was published on 2022-10-01, before it ended");
        assertThat(inspection("1", "2022-10")
                        .ended(LocalDate.of(2022, 10, 1))
                        .build()
                        .audit())
                .isEmpty();
    }

    @Test
    void visitNeedsNoJudgement() {
        assertThat(inspection("1", "2021-02")
                        .framework(InspectionFramework.FOCUSED_VISIT)
                        .published(LocalDate.of(2021, 4, 1))
                        .build()
                        .audit())
                .isEmpty();
    }

    @Test
    void overallJudgementLiesWithinItsParts() {
        assertThat(judged(InspectionJudgement.GOOD).audit()).isEmpty();
        assertThat(judged(InspectionJudgement.REQUIRES_IMPROVEMENT).audit()).isEmpty();
        assertThat(judged(InspectionJudgement.OUTSTANDING).audit()).hasSize(1);
        assertThat(said(judged(InspectionJudgement.INADEQUATE).audit()))
                .containsExactly(
                        "GOV-22 cp_inspections (overall): overall judgement of inspection 1 is INADEQUATE, which is"
                                + " better or worse than each of its parts");
    }

    private static Inspection judged(InspectionJudgement overall) {
        return inspection("1", "2022-10")
                .overall(overall)
                .putJudgement("leaders", InspectionJudgement.GOOD)
                .putJudgement("care", InspectionJudgement.REQUIRES_IMPROVEMENT)
                .build();
    }

    @Test
    void recommendationIsOverdueAfterTheLastDayItMayBeDone() {
        InspectionRecommendation recommendation = InspectionRecommendation.builder()
                .inspection("1")
                .id("1")
                .subject("visits")
                .due(PartialDate.parse("2023-04"))
                .build();

        assertThat(recommendation.standing(LocalDate.of(2023, 4, 30)).kind()).isEqualTo(FollowUp.Kind.OPEN);
        assertThat(recommendation.standing(DAY).kind()).isEqualTo(FollowUp.Kind.OVERDUE);
    }

    @Test
    void noticeStandsUntilTheDayItIsLifted() {
        ComplianceNotice notice = new ComplianceNotice("1", DAY, Optional.of(DAY.plusDays(10)));

        assertThat(notice.standsOn(DAY.plusDays(9))).isTrue();
        assertThat(notice.standsOn(DAY.plusDays(10))).isFalse();
        assertThatThrownBy(() -> new ComplianceNotice("1", DAY, Optional.of(DAY.minusDays(1))))
                .hasMessageContaining("is before issued");
    }
}
