package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corporateparenting.law.Confidence;
import org.junit.jupiter.api.Test;

class PlacementTypeTest {

    @Test
    void fosterPlacementsAreTheSixOfLetterU() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isFoster))
                .containsExactly("U1", "U2", "U3", "U4", "U5", "U6");
    }

    @Test
    void connectedPersonsFosterThreeOfThem() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isConnectedPersonFoster))
                .containsExactly("U1", "U2", "U3");
    }

    @Test
    void longTermFosterIsWithEitherKindOfCarer() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isLongTermFoster))
                .containsExactly("U1", "U4");
    }

    @Test
    void fosterForAdoptionIsWithEitherKindOfCarer() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isFosterForAdoption))
                .containsExactly("U2", "U5");
    }

    @Test
    void adoptionPlacementsAreFour() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isAdoption))
                .containsExactly("A3", "A4", "A5", "A6");
    }

    @Test
    void currentCarersAdoptByConsentOrUnderOrder() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isAdoptionByCurrentCarers))
                .containsExactly("A3", "A5");
    }

    @Test
    void ordersStandBehindTwoAdoptionPlacements() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isAdoptionUnderOrder))
                .containsExactly("A5", "A6");
    }

    @Test
    void childrensHomesIncludeSecureOnes() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isChildrensHome))
                .containsExactly("K1", "K2");
    }

    @Test
    void secureIsTheSecureChildrensHome() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isSecure))
                .containsExactly("K1");
    }

    @Test
    void custodyIsTheYoungOffenderInstitution() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isCustody))
                .containsExactly("R5");
    }

    @Test
    void residentialLeavesOutCustodyAndSupportedAccommodation() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isResidential))
                .containsExactly("K1", "K2", "R1", "R2", "R3", "S1");
    }

    @Test
    void supportedAccommodationHasTwoCodesOverTime() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isSupportedAccommodation))
                .containsExactly("H5", "K3");
    }

    @Test
    void parentsAreOneType() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isWithParents))
                .containsExactly("P1");
    }

    @Test
    void independentLivingIsOneType() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isIndependentLiving))
                .containsExactly("P2");
    }

    @Test
    void temporaryPlacementsAreFive() {
        assertThat(Codes.where(PlacementType.codeSet(), PlacementType::isTemporary))
                .containsExactly("T0", "T1", "T2", "T3", "T4");
    }

    @Test
    void providerIsWantedForAllButTemporaryAndOther() {
        assertThat(Codes.where(PlacementType.codeSet(), type -> !type.takesProvider()))
                .containsExactly("T0", "T1", "T2", "T3", "T4", "Z1", "Z11", "Z12", "Z13", "Z14");
    }

    @Test
    void providerReferenceIsBarredForMore() {
        assertThat(Codes.where(PlacementType.codeSet(), type -> !type.takesProviderReference()))
                .containsExactly(
                        "P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1", "Z11", "Z12", "Z13", "Z14");
    }

    @Test
    void everySettingHasItsTypes() {
        assertThat(Stream.of(PlacementSetting.values())
                        .map(setting -> setting + " "
                                + Codes.where(PlacementType.codeSet(), type -> type.setting() == setting)))
                .containsExactly(
                        "ADOPTION [A3, A4, A5, A6]",
                        "FOSTERING [U1, U2, U3, U4, U5, U6]",
                        "PARENTS [P1]",
                        "CHILDRENS_HOME [K1, K2]",
                        "SUPPORTED_ACCOMMODATION [H5, K3]",
                        "COMMUNITY [P2, P3]",
                        "RESIDENTIAL_SCHOOL [S1]",
                        "OTHER_RESIDENTIAL [R1, R2, R3]",
                        "CUSTODY [R5]",
                        "TEMPORARY [T0, T1, T2, T3, T4]",
                        "OTHER [Z1, Z11, Z12, Z13, Z14]");
    }

    @Test
    void placementGoesOnUnderTheSameTypeOrItsSuccessor() {
        List<String> recoded = new ArrayList<>();
        for (PlacementType earlier : PlacementType.values()) {
            assertThat(earlier.continues(earlier)).isTrue();
            Codes.where(PlacementType.codeSet(), later -> later != earlier && later.continues(earlier))
                    .forEach(later -> recoded.add(earlier.code() + " to " + later));
        }
        assertThat(recoded).containsExactly("H5 to K3", "Z1 to Z11", "Z1 to Z12", "Z1 to Z13", "Z1 to Z14");
    }

    @Test
    void onlyTheSuccessorsOfOtherAreOfLowConfidence() {
        assertThat(Codes.where(PlacementType.codeSet(), type -> type.confidence() == Confidence.RECALLED_LOW))
                .containsExactly("Z11", "Z12", "Z13", "Z14");
    }
}
