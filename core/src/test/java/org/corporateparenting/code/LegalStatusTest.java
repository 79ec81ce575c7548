package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LegalStatusTest {

    @Test
    void careOrdersAreInterimAndFull() {
        assertThat(Codes.where(LegalStatus.codeSet(), LegalStatus::isUnderCareOrder))
                .containsExactly("C1", "C2");
    }

    @Test
    void ordersIncludeThoseForAdoption() {
        assertThat(Codes.where(LegalStatus.codeSet(), LegalStatus::isInCareUnderOrder))
                .containsExactly("C1", "C2", "D1", "E1");
    }

    @Test
    void section20IncludesShortBreaks() {
        assertThat(Codes.where(LegalStatus.codeSet(), LegalStatus::isUnderSection20))
                .containsExactly("V2", "V3", "V4");
    }

    @Test
    void shortBreaksAreTheTwoSeries() {
        assertThat(Codes.where(LegalStatus.codeSet(), LegalStatus::isShortBreaks))
                .containsExactly("V3", "V4");
    }

    @Test
    void youthJusticeIsRemandDetentionAndSentence() {
        assertThat(Codes.where(LegalStatus.codeSet(), LegalStatus::isYouthJustice))
                .containsExactly("J1", "J2", "J3");
    }

    @Test
    void protectionIsPartFive() {
        assertThat(Codes.where(LegalStatus.codeSet(), LegalStatus::isProtection))
                .containsExactly("L1", "L2", "L3");
    }

    @Test
    void allButSection20IsCompulsory() {
        assertThat(Codes.where(LegalStatus.codeSet(), LegalStatus::isCompulsory))
                .containsExactly("C1", "C2", "D1", "E1", "J1", "J2", "J3", "L1", "L2", "L3");
    }

    @Test
    void everyStatusIsEitherUnderAnOrderOrSection20OrYouthJusticeOrProtection() {
        assertThat(Codes.notInExactlyOne(
                        LegalStatus.codeSet(),
                        List.of(
                                LegalStatus::isInCareUnderOrder,
                                LegalStatus::isUnderSection20,
                                LegalStatus::isYouthJustice,
                                LegalStatus::isProtection)))
                .isEmpty();
    }

    @Test
    void everyBasisHasItsStatuses() {
        assertThat(Stream.of(LegalBasis.values())
                        .map(basis ->
                                basis + " " + Codes.where(LegalStatus.codeSet(), status -> status.basis() == basis)))
                .containsExactly(
                        "CARE_ORDER [C1, C2]",
                        "ADOPTION_PLAN_ORDER [D1, E1]",
                        "SECTION_20 [V2, V3, V4]",
                        "YOUTH_JUSTICE [J1, J2, J3]",
                        "PROTECTION [L1, L2, L3]");
    }

    @Test
    void codeIsReadAndRefused() {
        assertThat(LegalStatus.of("C2")).isSameAs(LegalStatus.FULL_CARE_ORDER);
        assertThat(LegalStatus.FULL_CARE_ORDER.meaning()).isEqualTo("full care order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalStatus.of("c2"))
                .withMessage("'c2' is not a legal status; it must be one of "
                        + "C1, C2, D1, E1, V2, V3, V4, J1, J2, J3, L1, L2, L3");
    }
}
