package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.corporateparenting.child.CareHistory;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.Sex;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is personal is put into everything that can hold it, and looked for in everything that can be printed. */
class PrivacyTest {

    private static final LocalDate BORN = LocalDate.of(2009, 12, 13);
    private static final LocalDate DIED = LocalDate.of(2027, 11, 19);
    private static final Sex SEX = Sex.of("2");
    private static final EthnicGroup ETHNIC_GROUP = EthnicGroup.of("WIRT");
    private static final String HOME = "QX1 1QX";
    private static final String PLACED = "QX2 2QX";
    private static final List<String> MARKERS = List.of(
            BORN.toString(), DIED.toString(), "2009", "2027", SEX.name(), ETHNIC_GROUP.name(), HOME, PLACED, "QX");

    private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);
    private static final Episode EPISODE = episode().build();
    private static final CaseFile FILE = CaseFile.builder()
            .id(ChildId.of("C17"))
            .born(BORN)
            .died(DIED)
            .sex(SEX)
            .ethnicGroup(ETHNIC_GROUP)
            .addEpisode(EPISODE)
            .build();
    private static final Finding FINDING = Finding.builder()
            .from(Finding.of(RuleId.of("1"), Severity.ERROR, Location.ofChild("C17"), "a message"))
            .putEvidence("DOB", BORN.toString())
            .putEvidence("SEX", SEX.name())
            .putEvidence("ETHNIC", ETHNIC_GROUP.name())
            .putEvidence("HOME_POST", HOME)
            .putEvidence("PL_POST", PLACED)
            .build();

    @Test
    void theMarkersAreWhereTheyWerePut() {
        assertThat(FILE.born()).contains(BORN);
        assertThat(FILE.died()).contains(DIED);
        assertThat(FILE.sex()).contains(SEX);
        assertThat(FILE.ethnicGroup()).contains(ETHNIC_GROUP);
        assertThat(EPISODE.homePostcode()).contains(HOME);
        assertThat(EPISODE.placementPostcode()).contains(PLACED);
        assertThat(FINDING.evidence().values()).contains(HOME, PLACED);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void nothingPersonalIsPrinted(Object value) {
        assertThat(value.toString()).isNotEmpty().doesNotContain(MARKERS);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void nothingPersonalIsInARefusal(ThrowingCallable refused) {
        Throwable thrown = catchThrowable(refused);
        assertThat(thrown).isNotNull();
        assertThat(Objects.toString(thrown)).doesNotContain(MARKERS);
    }

    private static Stream<Object> printed() {
        CareHistory history = FILE.history();
        return Stream.of(
                FILE,
                EPISODE,
                history,
                history.episodes(),
                history.periodsOfCare(),
                history.placements(),
                history.legalStatuses(),
                history.overlaps(),
                FINDING,
                Parsed.of(FILE),
                new Parsed<>(EPISODE, ImmutableList.of(FINDING)),
                new RuleOutcome.Breached(ImmutableList.of(FINDING)),
                CaseFile.builder().born(BORN),
                episode(),
                Finding.builder().from(FINDING));
    }

    private static Stream<ThrowingCallable> refused() {
        return Stream.of(
                () -> CaseFile.builder()
                        .born(BORN)
                        .died(DIED)
                        .sex(SEX)
                        .ethnicGroup(ETHNIC_GROUP)
                        .addEpisode(EPISODE)
                        .build(),
                () -> Episode.builder()
                        .homePostcode(HOME)
                        .placementPostcode(PLACED)
                        .build(),
                () -> episode().ceased(FIRST.minusDays(1)).build(),
                () -> Finding.builder().putEvidence("DOB", BORN.toString()).build());
    }

    private static EpisodeBuilder episode() {
        return Episode.builder()
                .commenced(FIRST)
                .legalStatus(LegalStatus.of("C2"))
                .placementType(PlacementType.of("U6"))
                .homePostcode(HOME)
                .placementPostcode(PLACED);
    }
}
