package org.corporateparenting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.code.Sex;
import org.corporateparenting.performance.FiguresFile;
import org.corporateparenting.performance.Measures;
import org.corporateparenting.performance.Polarity;
import org.corporateparenting.performance.PopulationEstimate;
import org.corporateparenting.performance.Populations;
import org.corporateparenting.performance.Rating;
import org.corporateparenting.performance.Scorecard;
import org.corporateparenting.performance.Trend;
import org.junit.jupiter.api.Test;

/** What rating adds to what was counted. */
class CohortScorecardTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-31");
    private static final Indicators STATUS = Indicators.standard().only("section-20-share", "children-in-care-rate");

    @Test
    void aFigureOpensToItsChildren() {
        MeasuredFigure figure = figure("section-20-share", children(3, 7, 0));
        assertThat(figure.figure().value()).contains(new BigDecimal("30.0"));
        assertThat(figure.tally().above()).extracting(ChildId::text).containsExactly("V1", "V2", "V3");
        assertThat(figure.tally().below()).hasSize(10);
        assertThat(figure.figure().period()).isEqualTo("2026-03-31");
    }

    @Test
    void aTargetIsRatedWhereWhatIsNotKnownCannotChangeTheRating() {
        assertThat(rated("KPI-08", children(0, 10, 0))).isEqualTo(Rating.Kind.AT_TARGET);
        Indicators share = Indicators.of(
                Indicator.share(Measures.catalogue().get("KPI-08"), ChildOnDay::isInCare, child -> true),
                Indicator.of(Measures.catalogue().get("KPI-12"), CohortScorecardTest::unknownWithoutStatus));
        assertThat(rating(share, "KPI-12", children(0, 10, 1))).isEqualTo(Rating.Kind.AT_TARGET);
        assertThat(rating(share, "KPI-12", children(0, 8, 2))).isEqualTo(Rating.Kind.NOT_RATED);
        assertThat(rating(share, "KPI-08", children(0, 10, 1))).isEqualTo(Rating.Kind.MISSED_TOLERANCE_UNKNOWN);
    }

    @Test
    void thereIsNoValueWhereMoreIsNotKnownThanKnown() {
        assertThat(figure("section-20-share", children(1, 1, 2)).figure().value())
                .contains(new BigDecimal("50.0"));
        MeasuredFigure mostly = figure("section-20-share", children(1, 1, 3));
        assertThat(mostly.figure().value()).isEmpty();
        assertThat(mostly.figure().rating().because()).isEqualTo("more is not known than known: 3 of 5");
        assertThat(mostly.tally().range(mostly.measure()))
                .contains(Range.closed(new BigDecimal("20.0"), new BigDecimal("80.0")));
        assertThat(mostly.tally().missing()).containsEntry("the legal status", 3L);
    }

    @Test
    void aRateNeedsThePopulationOfTheYearBefore() {
        CohortScorecard card = CohortScorecard.of(STATUS, tally(STATUS, children(2, 3, 0)));
        assertThat(value(card, "children-in-care-rate")).isEmpty();
        CohortScorecard withPeople = card.with(populations("2025-06-30"), "Here");
        assertThat(value(withPeople, "children-in-care-rate")).contains(new BigDecimal("50.0"));
        assertThat(value(card.with(populations("2025-03-30"), "Here"), "children-in-care-rate"))
                .isEmpty();
    }

    @Test
    void theTrendIsOfTheSameCountOnTheEarlierDay() {
        ImmutableList<CaseFile> files = children(3, 7, 0);
        Tallies before = STATUS.asAt(DAY.minusYears(1)).tally(files);
        CohortScorecard card = CohortScorecard.of(STATUS, tally(STATUS, files)).since(before);
        assertThat(card.figures().get(0).figure().travel().trend()).isEqualTo(Trend.UNKNOWN);
        assertThat(card.figures().get(0).figure().travel().change()).contains(new BigDecimal("0.0"));
        assertThatThrownBy(() -> card.since(tally(STATUS, files)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("before is of 2026-03-31; it must be of a day before 2026-03-31");
    }

    @Test
    void groupsAddUpToTheWhole() {
        ImmutableList<CaseFile> files = children(3, 7, 0);
        Tallies tallies = STATUS.asAt(DAY).by(Breakdown.SEX, Breakdown.AGE).tally(files);
        assertThat(tallies.breakdowns()).containsExactly("age", "sex");
        assertThat(tallies.of("section-20-share", "sex").keySet()).containsExactly("F", "M");
        assertThat(tallies.of("section-20-share", "sex").values().stream().reduce(Tally.NONE, Tally::plus))
                .isEqualTo(tallies.of("section-20-share"));
        assertThat(tallies.of("section-20-share", "age").keySet()).containsExactly(Breakdown.NOT_KNOWN);
        assertThatThrownBy(() -> tallies.of("KPI-99")).hasMessageContaining("it must be a measure that was counted");
    }

    @Test
    void aFinancialYearIsNamedWhenItIsOver() {
        Indicators flow = Indicators.standard().only("children-entering-care");
        assertThat(period(flow, DAY)).isEqualTo("2025-26");
        assertThat(period(flow, DAY.minusDays(1))).isEqualTo("2026-03-30");
    }

    @Test
    void aNumberOfPartOfAYearIsNotHeldAgainstTheTargetOfTheYear() {
        Indicators counted = Indicators.of(Indicator.number(
                Measures.catalogue().get("adoption-orders").toBuilder()
                        .polarity(Polarity.HIGHER)
                        .build(),
                ChildOnDay::isInCare));
        Scorecard goal = Scorecard.of(FiguresFile.read(new ByteArrayInputStream("""
                        measure_id,column,value,unit,polarity
                        adoption-orders,TARGET,12,COUNT,HIGHER
                        """.getBytes(StandardCharsets.UTF_8)))
                .value());
        assertThat(yearly(counted, goal, DAY).kind()).isEqualTo(Rating.Kind.MISSED_TOLERANCE_UNKNOWN);
        assertThat(yearly(counted, goal, DAY.minusDays(1)).because())
                .isEqualTo("the year is not over, and the target is for all of it");
    }

    private static Rating yearly(Indicators indicators, Scorecard goal, LocalDate day) {
        return CohortScorecard.of(indicators, indicators.asAt(day).tally(children(3, 7, 0)))
                .heldAgainst(goal)
                .figures()
                .get(0)
                .figure()
                .rating();
    }

    private static String period(Indicators indicators, LocalDate day) {
        return CohortScorecard.of(indicators, indicators.asAt(day).tally(ImmutableList.of()))
                .figures()
                .get(0)
                .figure()
                .period();
    }

    private static void unknownWithoutStatus(ChildOnDay child, Counter counter) {
        if (child.legalStatus().isPresent()) {
            counter.count(false);
        } else {
            counter.notKnown("the legal status");
        }
    }

    private static Rating.Kind rated(String id, ImmutableList<CaseFile> files) {
        return rating(Indicators.standard().only(id), id, files);
    }

    private static Rating.Kind rating(Indicators indicators, String id, ImmutableList<CaseFile> files) {
        Scorecard published =
                Scorecard.of(FiguresFile.read(new ByteArrayInputStream("""
                measure_id,column,value,unit,polarity
                three-or-more-placements-12-months,TARGET,10,PERCENT,LOWER
                out-of-county-and-20-miles,TARGET,10,PERCENT,LOWER
                """.getBytes(StandardCharsets.UTF_8)))
                        .value());
        return CohortScorecard.of(indicators, tally(indicators, files)).heldAgainst(published).figures().stream()
                .filter(figure -> figure.measure().id().equals(id))
                .findFirst()
                .orElseThrow()
                .figure()
                .rating()
                .kind();
    }

    private static MeasuredFigure figure(String id, ImmutableList<CaseFile> files) {
        Indicators one = Indicators.standard().only(id);
        return CohortScorecard.of(one, tally(one, files)).figures().get(0);
    }

    private static Optional<BigDecimal> value(CohortScorecard card, String id) {
        return card.figures().stream()
                .filter(figure -> figure.measure().id().equals(id))
                .findFirst()
                .orElseThrow()
                .figure()
                .value();
    }

    private static Populations populations(String day) {
        return Populations.of(ImmutableList.of(new PopulationEstimate(
                "Here", Measures.catalogue().get("children-in-care-rate").cohort(), LocalDate.parse(day), 1000)));
    }

    private static Tallies tally(Indicators indicators, ImmutableList<CaseFile> files) {
        return indicators.asAt(DAY).tally(files);
    }

    /** Children in care: some accommodated, some under a care order, some of whom the status is not known. */
    private static ImmutableList<CaseFile> children(int accommodated, int underOrder, int unknown) {
        return ImmutableList.<CaseFile>builder()
                .addAll(files("V", accommodated, Optional.of(LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)))
                .addAll(files("C", underOrder, Optional.of(LegalStatus.FULL_CARE_ORDER)))
                .addAll(files("U", unknown, Optional.empty()))
                .build();
    }

    private static ImmutableList<CaseFile> files(String prefix, int number, Optional<LegalStatus> status) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> CaseFile.builder()
                        .id(ChildId.of(prefix + i))
                        .sex(i % 2 == 0 ? Sex.FEMALE : Sex.MALE)
                        .addEpisode(Episode.builder()
                                .commenced(LocalDate.parse("2020-01-06"))
                                .reasonForNewEpisode(ReasonForNewEpisode.STARTED)
                                .legalStatus(status)
                                .placementType(PlacementType.FOSTER_OTHER)
                                .build())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}
