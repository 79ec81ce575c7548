package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdoptersLegalStatusTest {

    @Test
    void allButSingleAreCouples() {
        assertThat(Codes.where(AdoptersLegalStatus.codeSet(), AdoptersLegalStatus::isCouple))
                .containsExactly("L11", "L12", "L2", "L3", "L4");
    }

    @Test
    void couplesAreOfTheSameSexOrNot() {
        assertThat(Codes.where(AdoptersSex.codeSet(), AdoptersSex::isCouple)).containsExactly("MM", "FF", "MF");
        assertThat(Codes.where(AdoptersSex.codeSet(), AdoptersSex::isSameSexCouple))
                .containsExactly("MM", "FF");
    }

    @Test
    void everyStatusAgreesWithItsSexes() {
        assertThat(Stream.of(AdoptersLegalStatus.values())
                        .map(status -> status.code() + " " + Codes.where(AdoptersSex.codeSet(), status::agreesWith)))
                .containsExactly(
                        "L0 [M1, F1]", "L11 [MF]", "L12 [MM, FF]", "L2 [MM, FF, MF]", "L3 [MF]", "L4 [MM, FF]");
    }
}
