package org.corporateparenting.careleaver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.Episode;

/** What holds of every life, and an oracle that walks it day by day. */
class LeavingCareProperties {

    private static final int TRIES = 300;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void standingsTileTheTime(@ForAll long seed) {
        SlowLife life = SlowLife.of(seed);
        List<CareLeaverStatus> all = LeavingCare.standard().standingsOf(life.caseFile(), life.asAt());
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i - 1).period().endExclusive())
                    .contains(all.get(i).period().start());
        }
        assertThat(all.get(all.size() - 1).period().isOpen()).isTrue();
        assertThat(all.stream().filter(each -> each.period().contains(life.asAt())))
                .hasSize(1);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theSlowOracleAgrees(@ForAll long seed) {
        SlowLife life = SlowLife.of(seed);
        List<CareLeaverStatus> all = LeavingCare.standard().standingsOf(life.caseFile(), life.asAt());
        life.eachDay((day, group) -> assertThat(all.stream()
                        .filter(each -> each.period().contains(day))
                        .map(CareLeaverStatus::group)
                        .findFirst()
                        .orElse(CareLeaverGroup.NONE))
                .as("seed %s on %s: %s", seed, day, all)
                .isEqualTo(group));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderOfEpisodesChangesNothing(@ForAll long seed) {
        SlowLife life = SlowLife.of(seed);
        List<Episode> shuffled = new ArrayList<>(life.caseFile().episodes());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(told(with(life.caseFile(), shuffled), life.asAt())).isEqualTo(told(life.caseFile(), life.asAt()));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void splittingAnEpisodeChangesNothing(@ForAll long seed) {
        SlowLife life = SlowLife.of(seed);
        Episode whole = life.caseFile().episodes().get(0);
        LocalDate at = whole.commenced().plusDays(1);
        if (whole.ceased().filter(end -> !end.isAfter(at)).isPresent()) {
            return;
        }
        List<Episode> split = new ArrayList<>(life.caseFile().episodes());
        split.set(
                0,
                whole.toBuilder()
                        .ceased(at)
                        .reasonEpisodeCeased(Optional.empty())
                        .build());
        split.add(whole.toBuilder()
                .commenced(at)
                .reasonForNewEpisode(Optional.empty())
                .build());
        assertThat(told(with(life.caseFile(), split), life.asAt())).isEqualTo(told(life.caseFile(), life.asAt()));
    }

    private static CaseFile with(CaseFile file, List<Episode> episodes) {
        return file.toBuilder().episodes(episodes).build();
    }

    private static ImmutableList<String> told(CaseFile file, LocalDate asAt) {
        return LeavingCare.standard().standingsOf(file, asAt).stream()
                .map(each -> each + " " + each.because() + each.entitlements())
                .collect(ImmutableList.toImmutableList());
    }
}
