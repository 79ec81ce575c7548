package org.corporateparenting.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallCodeSetsTest {

    @Test
    void yesIsOne() {
        assertThat(Codes.where(Flag.codeSet(), Flag::isYes)).containsExactly("1");
    }

    @Test
    void independentSectorIsPrivateAndVoluntary() {
        assertThat(Codes.where(PlacementProvider.codeSet(), PlacementProvider::isIndependentSector))
                .containsExactly("PR4", "PR5");
    }

    @Test
    void carersAskForBehaviourOrOtherReasons() {
        assertThat(Codes.where(ReasonForPlacementChange.codeSet(), ReasonForPlacementChange::isRequestedByCarer))
                .containsExactly("CREQB", "CREQO");
    }

    @Test
    void earlierOrderIsAllButNone() {
        assertThat(Codes.where(PreviousPermanence.codeSet(), PreviousPermanence::hasEarlierOrder))
                .containsExactly("P1", "P2", "P3", "P4");
    }

    @Test
    void firstContactReplacesNobody() {
        assertThat(Codes.where(SocialWorkerChangeReason.codeSet(), SocialWorkerChangeReason::isFirstContact))
                .containsExactly("FCONTA");
    }
}
