package org.corporateparenting.sufficiency.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.PlacementLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    @ParameterizedTest
    @CsvSource({"0,CRISIS", "1,", "2,EMERGENCY", "3,EMERGENCY", "4,SHORT_NOTICE", "13,SHORT_NOTICE", "14,PLANNED"})
    void noticeFallsIntoTheBandsExceptOfOneDay(long days, RequestUrgency expected) {
        assertThat(RequestUrgency.ofNotice(days)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void oneDayGoesWhereTheCallerSays() {
        assertThat(RequestUrgency.ofNotice(1, OneDayNotice.CRISIS)).contains(RequestUrgency.CRISIS);
        assertThat(RequestUrgency.ofNotice(1, OneDayNotice.EMERGENCY)).contains(RequestUrgency.EMERGENCY);
        assertThatThrownBy(() -> RequestUrgency.ofNotice(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasAskedForIsHeldAgainstWhatWasSecured() {
        SearchOutcomes outcomes = SearchOutcomes.of(
                List.of(request("A", 0), request("B", 1), request("C", 20)),
                List.of(home("A", HomeType.RESIDENTIAL), home("B", HomeType.FOSTERING), home("X", HomeType.OTHER)));

        assertThat(outcomes.number(HomeType.FOSTERING, HomeType.RESIDENTIAL)).isEqualTo(1);
        assertThat(outcomes.securedElsewhere(HomeType.FOSTERING)).isEqualTo(1);
        assertThat(outcomes.unanswered(HomeType.FOSTERING)).isEqualTo(1);
        assertThat(outcomes.asRequested(HomeType.FOSTERING).percent(0)).hasToString("Optional[50]");
        assertThat(outcomes.asRequested(HomeType.SUPPORTED).percent(0)).isEmpty();
        assertThat(outcomes.betweenBands()).extracting(PlacementRequest::key).containsExactly("B");
        assertThat(outcomes.byUrgency(OneDayNotice.NO_BAND)).hasSize(2);
        assertThat(outcomes.unasked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "19.9,OUTSIDE,false",
        "20,OUTSIDE,true",
        "56,INSIDE,false",
        ",INSIDE,false",
        ",OUTSIDE,",
        "20,,",
        "19.9,,false"
    })
    void farAwayIsTwentyMilesAndOutside(String miles, PlacementLocation location, Boolean expected) {
        DistanceFromHome distance =
                new DistanceFromHome(Optional.ofNullable(miles).map(BigDecimal::new), Optional.ofNullable(location));

        assertThat(distance.isFarAndOutside()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_A_DISTANCE,false,2014-01-26,NOMINATED_OFFICER",
        "AT_A_DISTANCE,false,2014-01-27,DIRECTOR",
        "ADJOINING_AREA,false,2014-01-27,NOMINATED_OFFICER",
        "AT_A_DISTANCE,true,2014-01-27,NONE",
        "WITHIN_AREA,false,2014-01-27,NONE",
        "AT_A_DISTANCE,false,2011-03-31,",
    })
    void homesAtADistanceAreForTheDirector(AreaOfHome area, boolean exempt, LocalDate day, DecisionLevel expected) {
        assertThat(OutOfAreaApproval.required(area, exempt, day).map(RequiredApproval::level))
                .isEqualTo(Optional.ofNullable(expected));
    }

    private static PlacementRequest request(String key, int notice) {
        return PlacementRequest.builder()
                .key(key)
                .child(ChildId.of(key))
                .type(HomeType.FOSTERING)
                .asked(DAY)
                .neededBy(DAY.plusDays(notice))
                .build();
    }

    private static PlacementSecured home(String request, HomeType type) {
        return PlacementSecured.builder()
                .request(request)
                .type(type)
                .secured(DAY)
                .build();
    }
}
