package org.corporateparenting.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaysAndMovesTest {

    private static final CollectionYear YEAR = CollectionYear.of("2024/25");

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static EpisodeBuilder episode(String from, PlacementType type) {
        return Episode.builder()
                .commenced(day(from))
                .reasonForNewEpisode(ReasonForNewEpisode.PLACEMENT_AND_CARER)
                .legalStatus(LegalStatus.FULL_CARE_ORDER)
                .placementType(type);
    }

    private static EpisodeBuilder starts(String from) {
        return episode(from, PlacementType.FOSTER_OTHER).reasonForNewEpisode(ReasonForNewEpisode.STARTED);
    }

    private static CareHistory history(EpisodeBuilder... episodes) {
        return CareHistory.of(
                List.of(episodes).stream().map(EpisodeBuilder::build).toList());
    }

    @Test
    void aMoveLeadsFromOnePlacementToTheNext() {
        CareHistory history = history(
                starts("2024-01-10"),
                episode("2024-03-01", PlacementType.CHILDRENS_HOME),
                episode("2024-05-01", PlacementType.YOUNG_OFFENDER_INSTITUTION));
        assertThat(history.moves())
                .extracting(move -> move.on() + " " + move.isCounted())
                .containsExactly("2024-03-01 true", "2024-05-01 false");
        assertThat(history.moves().get(0).from()).isEqualTo(history.placements().get(0));
        assertThat(history.moves().get(0).to()).isEqualTo(history.placements().get(1));
    }

    @Test
    void comingBackIntoCareIsNoMove() {
        CareHistory history = history(
                starts("2024-01-10").ceased(day("2024-02-01")).reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED),
                starts("2024-03-01"));
        assertThat(history.placements()).hasSize(2);
        assertThat(history.moves()).isEmpty();
    }

    @Test
    void aStayAwayIsNoMoveAndHasItsDays() {
        CareHistory history = history(
                starts("2024-01-10"),
                episode("2024-06-01", PlacementType.TEMPORARY_OTHER),
                episode("2024-06-04", PlacementType.TEMPORARY_OTHER),
                episode("2024-06-08", PlacementType.FOSTER_OTHER));
        assertThat(history.moves()).isEmpty();
        assertThat(history.temporaryPlacements())
                .containsExactly(new TemporaryPlacement(
                        PlacementType.TEMPORARY_OTHER, DateRange.of(day("2024-06-01"), day("2024-06-08"))));
    }

    @ParameterizedTest
    @CsvSource({
        "T1,2024-01-01,2024-02-12,false",
        "T1,2024-01-01,2024-02-13,true",
        "T3,2024-06-01,2024-06-22,false",
        "T3,2024-06-01,2024-06-23,true",
        "T4,2024-06-01,2024-06-08,false",
        "T4,2024-06-01,2024-06-09,true",
        "T2,2024-06-01,2024-12-09,false",
        "T4,2022-03-31,2022-06-09,false"
    })
    void aStayHasALimitOfDays(String code, LocalDate from, LocalDate to, boolean tooLong) {
        TemporaryPlacement stay = new TemporaryPlacement(PlacementType.of(code), DateRange.of(from, to));
        assertThat(stay.isTooLongOn(to.plusDays(30))).isEqualTo(tooLong);
    }

    @Test
    void aStayThatGoesOnIsCountedToTheDayOfTheQuestion() {
        TemporaryPlacement stay =
                new TemporaryPlacement(PlacementType.TEMPORARY_OTHER, DateRange.startingOn(day("2024-06-01")));
        assertThat(stay.isTooLongOn(day("2024-06-08"))).isFalse();
        assertThat(stay.isTooLongOn(day("2024-06-09"))).isTrue();
        assertThat(stay.limit()).contains(7);
    }

    @Test
    void aStayIsTemporary() {
        DateRange days = DateRange.startingOn(day("2024-06-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemporaryPlacement(PlacementType.FOSTER_OTHER, days))
                .withMessage("kind FOSTER_OTHER is not temporary; it must be one of T0 to T4");
    }

    @Test
    void aPeriodFromTheFirstOfAprilIsTwelveMonths() {
        assertThat(history(starts("2024-04-01")).isLookedAfterThroughout(YEAR)).contains(true);
        assertThat(history(starts("2024-04-02")).isLookedAfterThroughout(YEAR)).contains(false);
        EpisodeBuilder unknown = starts("2024-04-02").reasonForNewEpisode(Optional.empty());
        assertThat(history(unknown).isLookedAfterThroughout(YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-03-30,false", "2025-03-31,true", "2025-04-01,true"})
    void aPeriodThatEndsBeforeTheLastDayIsNot(LocalDate ceased, boolean throughout) {
        EpisodeBuilder episode =
                starts("2023-04-01").ceased(ceased).reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED);
        assertThat(history(episode).isLookedAfterThroughout(YEAR)).contains(throughout);
    }

    @Test
    void shortBreaksInTheYearTakeAChildOut() {
        EpisodeBuilder breaks = starts("2024-05-01")
                .legalStatus(LegalStatus.SHORT_BREAKS_AGREEMENT)
                .ceased(day("2024-05-03"));
        EpisodeBuilder before = starts("2023-05-01")
                .legalStatus(LegalStatus.SHORT_BREAKS_AGREEMENT)
                .ceased(day("2023-05-03"));
        assertThat(history(
                                starts("2024-01-01").ceased(day("2024-05-01")),
                                breaks,
                                episode("2024-05-03", PlacementType.FOSTER_OTHER))
                        .isLookedAfterThroughout(YEAR))
                .contains(false);
        assertThat(history(before, starts("2024-01-01")).isLookedAfterThroughout(YEAR))
                .contains(true);
        assertThat(history().isLookedAfterThroughout(YEAR)).contains(false);
    }

    @Test
    void aSeparatedChildIsOneOnItsDays() {
        SeparatedChild separated = SeparatedChild.during(DateRange.of(day("2024-01-01"), day("2024-06-01")));
        assertThat(separated.isOn(day("2024-05-31"))).isTrue();
        assertThat(separated.isOn(day("2024-06-01"))).isFalse();
        assertThat(separated.isByTransferScheme()).isEmpty();
        SeparatedChild known = SeparatedChild.builder()
                .range(separated.range())
                .nationality("Ruritanian")
                .isByTransferScheme(true)
                .build();
        assertThat(known.nationality()).contains("Ruritanian");
        assertThat(known.toString()).doesNotContain("Ruritanian");
    }
}
