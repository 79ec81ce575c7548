package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.code.AdoptersLegalStatus;
import org.corporateparenting.code.AdoptersSex;
import org.corporateparenting.code.NumberOfAdopters;
import org.corporateparenting.code.ReasonPlacedForAdoptionCeased;

/**
 * A plan that a child should be adopted.
 *
 * @param period which period of care it belongs to, the first being 0
 * @param decided the day of the decision
 * @param ordered the day of the placement order
 * @param fosteredEarly the day on which the child came to live with carers who were to adopt them
 * @param matched the day of the match
 * @param placed the day on which the child was placed for adoption
 * @param isByCarer whether those who fostered the child are to adopt them
 * @param adopted the day of the adoption order
 * @param reversed the day on which the decision was reversed
 * @param whyReversed why it was
 * @param adopters those who are to adopt the child, once there is a match
 */
record AdoptionPlan(
        int period,
        LocalDate decided,
        LocalDate ordered,
        Optional<LocalDate> fosteredEarly,
        Optional<LocalDate> matched,
        Optional<LocalDate> placed,
        boolean isByCarer,
        Optional<LocalDate> adopted,
        Optional<LocalDate> reversed,
        Optional<ReasonPlacedForAdoptionCeased> whyReversed,
        Adopters adopters) {

    /** Those who adopt. */
    enum Adopters {
        WIFE_AND_HUSBAND(NumberOfAdopters.TWO, AdoptersSex.MAN_AND_WOMAN, AdoptersLegalStatus.MARRIED_DIFFERENT_SEX),
        COUPLE(NumberOfAdopters.TWO, AdoptersSex.MAN_AND_WOMAN, AdoptersLegalStatus.UNMARRIED_DIFFERENT_SEX),
        TWO_MEN(NumberOfAdopters.TWO, AdoptersSex.TWO_MEN, AdoptersLegalStatus.MARRIED_SAME_SEX),
        TWO_WOMEN(NumberOfAdopters.TWO, AdoptersSex.TWO_WOMEN, AdoptersLegalStatus.CIVIL_PARTNERSHIP),
        ONE_WOMAN(NumberOfAdopters.ONE, AdoptersSex.SINGLE_WOMAN, AdoptersLegalStatus.SINGLE);

        private final NumberOfAdopters number;
        private final AdoptersSex sex;
        private final AdoptersLegalStatus legalStatus;

        Adopters(NumberOfAdopters number, AdoptersSex sex, AdoptersLegalStatus legalStatus) {
            this.number = number;
            this.sex = sex;
            this.legalStatus = legalStatus;
        }

        String number() {
            return number.code();
        }

        String sex() {
            return sex.code();
        }

        String legalStatus() {
            return legalStatus.code();
        }
    }
}
