package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonEpisodeCeasedTest {

    @Test
    void oneReasonDoesNotEndCare() {
        assertThat(Codes.where(ReasonEpisodeCeased.codeSet(), reason -> !reason.endsPeriodOfCare()))
                .containsExactly("X1");
    }

    @Test
    void adoptionIsOpposedOrNot() {
        assertThat(Codes.where(ReasonEpisodeCeased.codeSet(), ReasonEpisodeCeased::isAdoption))
                .containsExactly("E11", "E12");
    }

    @Test
    void specialGuardianshipIncludesCodesOldAndNew() {
        assertThat(Codes.where(ReasonEpisodeCeased.codeSet(), ReasonEpisodeCeased::isSpecialGuardianship))
                .containsExactly("E43", "E44", "E45", "E46", "E47", "E48");
    }

    @Test
    void formerFosterCarersAreGuardiansInThree() {
        assertThat(Codes.where(
                        ReasonEpisodeCeased.codeSet(), ReasonEpisodeCeased::isSpecialGuardianshipToFormerFosterCarers))
                .containsExactly("E43", "E45", "E46");
    }

    @Test
    void permanenceIsAdoptionGuardianshipAndArrangementsOrders() {
        assertThat(Codes.where(ReasonEpisodeCeased.codeSet(), ReasonEpisodeCeased::isPermanence))
                .containsExactly("E11", "E12", "E41", "E43", "E44", "E45", "E46", "E47", "E48");
    }

    @Test
    void homeIsToPeopleWithParentalResponsibility() {
        assertThat(Codes.where(ReasonEpisodeCeased.codeSet(), ReasonEpisodeCeased::isHome))
                .containsExactly("E4A", "E4B");
    }

    @Test
    void independenceIsWithSupportOrWithout() {
        assertThat(Codes.where(ReasonEpisodeCeased.codeSet(), ReasonEpisodeCeased::isIndependence))
                .containsExactly("E5", "E6");
    }

    @Test
    void transferIsToAnotherAuthority() {
        assertThat(Codes.where(ReasonEpisodeCeased.codeSet(), ReasonEpisodeCeased::isTransfer))
                .containsExactly("E3");
    }
}
