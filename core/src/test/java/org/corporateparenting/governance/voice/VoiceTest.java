package org.corporateparenting.governance.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corporateparenting.governance.GovernanceSamples.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Rounding;
import org.junit.jupiter.api.Test;

class VoiceTest {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 1);

    private static SurveyBuilder survey() {
        return Survey.builder().audience("care leavers").date(DAY).responses(40);
    }

    @Test
    void rateIsOfThoseAsked() {
        assertThat(survey().invited(96).build().responseRate(Rounding.ONE_PLACE))
                .contains(new BigDecimal("41.7"));
        assertThat(survey().build().responseRate(Rounding.ONE_PLACE)).isEmpty();
        assertThat(survey().responses(0).invited(0).build().responseRate(Rounding.ONE_PLACE))
                .isEmpty();
    }

    @Test
    void countsThatCannotBeAreReported() {
        Survey survey = survey().invited(39)
                .addResult(new SurveyResult("safe", Count.of(39, 38)))
                .addResult(new SurveyResult("heard", Count.of(1, 41)))
                .build();

        assertThat(said(survey.audit()))
                .containsExactly(
                        "GOV-06 cp_surveys (agreed): survey of 2023-04-01: 39 of 38 gave one answer",
                        "GOV-06 cp_surveys (answered): survey of 2023-04-01: 41 answered a question and 40 the survey",
                        "GOV-06 cp_surveys (responses, invited): survey of 2023-04-01: 40 answered and 39 were asked");
        assertThat(survey().invited(40)
                        .addResult(new SurveyResult("safe", Count.of(40, 40)))
                        .build()
                        .audit())
                .isEmpty();
        assertThatThrownBy(() -> survey().responses(-1).build()).hasMessageContaining("responses is -1");
    }

    @Test
    void talliesOfComplaintsAddUp() {
        ComplaintTally one = new ComplaintTally(10, 8, 6, 2, 4);
        ComplaintTally both = one.plus(new ComplaintTally(5, 5, 5, 0, 0)).plus(ComplaintTally.NONE);

        assertThat(both).isEqualTo(new ComplaintTally(15, 13, 11, 2, 4));
        assertThat(both.answeredInTime()).isEqualTo(Count.of(11, 13));
        assertThat(both.escalated()).isEqualTo(Count.of(2, 15));
        assertThatThrownBy(() -> new ComplaintTally(10, 8, 9, 0, 0))
                .hasMessageContaining("none above what it is part of");
        assertThatThrownBy(() -> new ComplaintTally(10, 11, 9, 0, 0)).hasMessageContaining("10, 11, 9, 0, 0");
    }

    @Test
    void youngInspectorsReportAfterTheirVisit() {
        assertThat(new YoungInspectorVisit("hub", DAY, Optional.of(DAY)).reported())
                .contains(DAY);
        assertThatThrownBy(() -> new YoungInspectorVisit("hub", DAY, Optional.of(DAY.minusDays(1))))
                .hasMessageContaining("is before the visit");
    }
}
