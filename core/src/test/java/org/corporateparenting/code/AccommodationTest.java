package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccommodationTest {

    @Test
    void suitableEndsInOne() {
        assertThat(Codes.where(Accommodation.codeSet(), Accommodation::isSuitable))
                .containsExactly("B1", "C1", "D1", "E1", "G1", "H1", "K1", "R1", "T1", "U1", "V1", "W1", "Y1", "Z1");
    }

    @Test
    void unsuitableEndsInTwo() {
        assertThat(Codes.where(Accommodation.codeSet(), Accommodation::isUnsuitable))
                .containsExactly(
                        "B2", "C2", "D2", "E2", "G2", "H2", "K2", "R2", "S2", "T2", "U2", "V2", "W2", "X2", "Y2", "Z2");
    }

    @Test
    void nothingToReportIsNeither() {
        assertThat(Codes.where(
                        Accommodation.codeSet(),
                        accommodation -> !accommodation.isSuitable() && !accommodation.isUnsuitable()))
                .containsExactly("0");
    }

    @Test
    void abroadDeportedAndNotKnownAreOutsideTheDenominator() {
        assertThat(Codes.where(Accommodation.codeSet(), accommodation -> !accommodation.isInSuitabilityDenominator()))
                .containsExactly("G1", "G2", "H1", "H2", "R1", "R2");
    }

    @Test
    void everyKindHasItsCodes() {
        assertThat(Stream.of(AccommodationKind.values())
                        .map(kind -> kind + " " + Codes.where(Accommodation.codeSet(), code -> code.kind() == kind)))
                .containsExactly(
                        "WITH_PARENTS_OR_RELATIVES [B1, B2]",
                        "RESIDENTIAL_CARE [C1, C2]",
                        "SEMI_INDEPENDENT [D1, D2]",
                        "SUPPORTED_LODGINGS [E1, E2]",
                        "ABROAD [G1, G2]",
                        "DEPORTED [H1, H2]",
                        "ORDINARY_LODGINGS [K1, K2]",
                        "NOT_KNOWN [R1, R2]",
                        "NO_FIXED_ABODE [S2]",
                        "FOYER [T1, T2]",
                        "INDEPENDENT_LIVING [U1, U2]",
                        "EMERGENCY [V1, V2]",
                        "BED_AND_BREAKFAST [W1, W2]",
                        "CUSTODY [X2]",
                        "OTHER [Y1, Y2]",
                        "WITH_FORMER_FOSTER_CARERS [Z1, Z2]",
                        "NOTHING_TO_REPORT [0]");
    }

    @Test
    void suitableHomelessnessAndCustodyAreKnownButRefused() {
        assertThat(Accommodation.tryOf("S1")).isEmpty();
        assertThat(Accommodation.tryOf("X1")).isEmpty();
        assertThat(RefusedAccommodation.tryOf("S1")).contains(RefusedAccommodation.NO_FIXED_ABODE_SUITABLE);
        assertThat(RefusedAccommodation.tryOf("X1")).contains(RefusedAccommodation.CUSTODY_SUITABLE);
    }
}
