package org.corporateparenting.careleaver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.corporateparenting.arbitraries.CaseFiles;
import org.corporateparenting.arbitraries.Enquiry;
import org.corporateparenting.arbitraries.Retold;
import org.corporateparenting.casework.CaseFile;

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

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void theOrderAndRepetitionOfRecordsChangeNothing(@ForAll("enquiries") Enquiry asked, @ForAll Random random) {
        CaseFile shuffled = Retold.inAnotherOrder(asked.caseFile(), random);
        assertThat(told(shuffled, asked.asAt())).isEqualTo(told(asked.caseFile(), asked.asAt()));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void splittingAnEpisodeChangesNothing(@ForAll("enquiries") Enquiry asked, @ForAll Random random) {
        CaseFile split = Retold.withAnEpisodeSplit(asked.caseFile(), random);
        assertThat(told(split, asked.asAt())).isEqualTo(told(asked.caseFile(), asked.asAt()));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void groupsAreThoseOfTheStandings(@ForAll("enquiries") Enquiry asked) {
        assertThat(LeavingCare.standard().groupsOf(asked.caseFile(), asked.asAt()))
                .isEqualTo(LeavingCare.standard().standingsOf(asked.caseFile(), asked.asAt()).stream()
                        .map(status -> new CareLeaverSpell(
                                status.group(), status.admissibleGroups(), status.period(), status.missing()))
                        .toList());
    }

    @Provide
    Arbitrary<Enquiry> enquiries() {
        return CaseFiles.enquiries();
    }

    private static ImmutableList<String> told(CaseFile file, LocalDate asAt) {
        return LeavingCare.standard().standingsOf(file, asAt).stream()
                .map(each -> each + " " + each.because() + each.entitlements())
                .collect(ImmutableList.toImmutableList());
    }
}
