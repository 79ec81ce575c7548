package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.corporateparenting.casework.health.DentalCheck;
import org.corporateparenting.casework.health.HealthAssessment;
import org.corporateparenting.casework.health.HealthAssessmentKind;
import org.corporateparenting.casework.health.SdqBand;
import org.corporateparenting.casework.health.SdqScore;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    @ParameterizedTest
    @CsvSource({
        "0, NORMAL",
        "13, NORMAL",
        "14, BORDERLINE",
        "16, BORDERLINE",
        "17, CAUSE_FOR_CONCERN",
        "40, CAUSE_FOR_CONCERN"
    })
    void aScoreHasTheBandOfItsBorders(int score, SdqBand band) {
        assertThat(SdqBand.of(score)).isEqualTo(band);
        assertThat(SdqScore.of(DAY, score).band()).contains(band);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 41})
    void aScoreThatCannotBeIsRefused(int score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SdqScore.of(DAY, score))
                .withMessage("score " + score + " is not from 0 to 40");
    }

    @Test
    void aQuestionnaireHasAScoreOrAReason() {
        assertThat(SdqScore.builder()
                        .reasonMissing(SdqReason.CARER_REFUSED)
                        .build()
                        .band())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SdqScore.builder().on(DAY).build())
                .withMessage("score and reasonMissing are both missing; exactly one of them is allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SdqScore.builder()
                        .on(DAY)
                        .score(3)
                        .reasonMissing(SdqReason.OTHER)
                        .build())
                .withMessage("score and reasonMissing are both given; exactly one of them is allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SdqScore.builder().score(3).build())
                .withMessage("on is missing; a score needs the day of the questionnaire");
    }

    @Test
    void whatWasDeclinedDoesNotCount() {
        assertThat(HealthAssessment.initial(DAY).isMade()).isTrue();
        assertThat(HealthAssessment.review(DAY).kind()).isEqualTo(HealthAssessmentKind.REVIEW);
        assertThat(HealthAssessment.builder()
                        .kind(HealthAssessmentKind.REVIEW)
                        .on(DAY)
                        .isDeclined(true)
                        .build()
                        .isMade())
                .isFalse();
        assertThat(DentalCheck.made(DAY).isMade()).isTrue();
        assertThat(new DentalCheck(DAY, true).isMade()).isFalse();
    }

    @Test
    void aDisabilityHasACode() {
        assertThat(new Disability(" MOB ").code()).isEqualTo("MOB");
        assertThat(new Disability("MOB").isNone()).isFalse();
        assertThat(new Disability("none").isNone()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Disability(" "))
                .withMessage("code is blank; a disability has a code of at least one character");
    }

    @ParameterizedTest
    @CsvSource({
        "UASC, true",
        "Former uasc, true",
        "Unaccompanied asylum seeker, true",
        "Asylum seeker, false",
        "Accompanied, false"
    })
    void asylumSoughtAloneIsToldByWords(String status, boolean alone) {
        assertThat(new ImmigrationStatus(status, DateRange.startingOn(DAY)).isUnaccompaniedAsylumSeeker())
                .isEqualTo(alone);
    }

    @SuppressWarnings("NullAway")
    @Test
    void recordsNeedTheirParts() {
        assertThatNullPointerException()
                .isThrownBy(() -> new PlacementNotice(PlacementNoticeKind.ENDING, DAY, null))
                .withMessage("given");
        assertThatNullPointerException().isThrownBy(() -> new Conviction(null)).withMessage("on");
    }
}
