package org.corporateparenting.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private static final ChildId ONE = ChildId.of("1");
    private static final ChildId TWO = ChildId.of("2");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    @Test
    void siblingsAreTheOthersOfTheGroup() {
        SiblingGroup group = SiblingGroup.of(TWO, ONE, ChildId.of("3"));
        assertThat(group.members()).containsExactly(ONE, TWO, ChildId.of("3"));
        assertThat(group.siblingsOf(TWO)).containsExactly(ONE, ChildId.of("3"));
        assertThat(group.siblingsOf(ChildId.of("4"))).hasSize(3);
    }

    @Test
    void oneChildIsNoGroup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiblingGroup.of(ONE, ONE))
                .withMessage("members has size 1; a sibling group has at least 2");
    }

    @Test
    void aTransferIsAnEpisodeThatCeasedForIt() {
        CaseFile file = CaseFile.builder()
                .id(ONE)
                .addEpisode(episode(DAY.plusDays(9), ReasonEpisodeCeased.TRANSFERRED))
                .addEpisode(episode(DAY.plusDays(5), ReasonEpisodeCeased.TRANSFERRED))
                .addEpisode(episode(DAY.plusDays(5), ReasonEpisodeCeased.TRANSFERRED))
                .addEpisode(episode(DAY.plusDays(7), ReasonEpisodeCeased.CARE_GOES_ON))
                .addEpisode(Episode.builder().commenced(DAY.plusDays(20)).build())
                .build();
        assertThat(CareTransfer.of(file))
                .containsExactly(new CareTransfer(ONE, DAY.plusDays(5)), new CareTransfer(ONE, DAY.plusDays(9)));
    }

    @Test
    void aMothersLinkDoesNotPrintABirthDate() {
        Motherhood link =
                Motherhood.builder().mother(ONE).child(TWO).childBorn(DAY).build();
        assertThat(link.childBorn()).contains(DAY);
        assertThat(link.toString()).contains("1").doesNotContain("2024");
    }

    private static Episode episode(LocalDate ceased, ReasonEpisodeCeased reason) {
        return Episode.builder()
                .commenced(DAY)
                .ceased(ceased)
                .reasonEpisodeCeased(reason)
                .build();
    }
}
