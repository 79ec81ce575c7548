package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EthnicGroupTest {

    @Test
    void everyBroadGroupHasItsCodes() {
        assertThat(Stream.of(EthnicBroadGroup.values())
                        .map(group ->
                                group + " " + Codes.where(EthnicGroup.codeSet(), code -> code.broadGroup() == group)))
                .containsExactly(
                        "WHITE [WBRI, WIRI, WOTH, WIRT, WROM]",
                        "MIXED [MWBC, MWBA, MWAS, MOTH]",
                        "ASIAN [AIND, APKN, ABAN, AOTH]",
                        "BLACK [BCRB, BAFR, BOTH]",
                        "OTHER [CHNE, OOTH]",
                        "NOT_KNOWN [REFU, NOBT]");
    }
}
