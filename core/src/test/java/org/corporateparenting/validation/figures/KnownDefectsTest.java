package org.corporateparenting.validation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.performance.PrintedNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong with the published tables, known beforehand, is found; and nothing else is, but what follows from it and
 * what was overlooked before.
 */
class KnownDefectsTest {

    private static final FigureAudit AUDIT = Audits.ofAllFigures();
    private static final ImmutableSet<Place> FOUND =
            AUDIT.findings().stream().map(Place::of).collect(ImmutableSet.toImmutableSet());

    private static final ImmutableSetMultimap<String, Place> KNOWN = places("known-defects.csv", "id");

    /** Which check found something, and where. */
    private record Place(String check, String file, int row, String group) {

        static Place of(FigureFinding found) {
            return new Place(
                    found.check().name(),
                    found.finding().location().table().orElseThrow(),
                    found.row(),
                    found.group().orElse(""));
        }

        static Place of(Map<String, String> row) {
            return new Place(
                    field(row, "check"), field(row, "file"), Integer.parseInt(field(row, "row")), field(row, "group"));
        }
    }

    static Stream<String> defects() {
        return KNOWN.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void isFound(String defect) {
        assertThat(FOUND).containsAll(KNOWN.get(defect));
    }

    @Test
    void nothingElseIsFoundButWhatIsListedWithItsReason() {
        assertThat(FOUND)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(KNOWN.values().stream(), places("further-findings.csv", "why").values().stream())
                                .collect(ImmutableSet.toImmutableSet()));
    }

    @Test
    void eachIsFoundOnce() {
        assertThat(AUDIT.findings()).hasSameSizeAs(FOUND);
        assertThat(defects()).hasSize(85);
    }

    /** SD-043: 38 are said to be reported for the last quarter. SD-045: six are said not to be. */
    @Test
    void countsOfMeasuresDoNotHold() {
        assertThat(new CountClaim("support-kpis-2022-23", "2022-23-Q4", true, 38).judge(Audits.otherSeries()))
                .isEqualTo(new JudgedClaim(
                        FigureCheck.COUNT_OF_MEASURES,
                        GroupResult.FAILS,
                        "39 of 44 measures have a number for 2022-23-Q4; 38 are said to"));
        assertThat(new CountClaim("support-kpis-2022-23", "2022-23-Q4", false, 6).judge(Audits.otherSeries()))
                .isEqualTo(new JudgedClaim(
                        FigureCheck.COUNT_OF_MEASURES,
                        GroupResult.FAILS,
                        "5 of 44 measures have no number for 2022-23-Q4; 6 are said to"));
    }

    /**
     * SD-073 says that 9,702 assessments at 562.0 need another population than the other rates of the year to date. The
     * printed digits do not tell: 172,620 children give all three.
     */
    @Test
    void theRatesOfTheYearToDateCanRestOnOnePopulation() {
        assertThat(PrintedNumber.of("517.1").isRoundedFrom(perTenThousand(8926), population()))
                .isTrue();
        assertThat(PrintedNumber.of("562.0").isRoundedFrom(perTenThousand(9702), population()))
                .isTrue();
        assertThat(PrintedNumber.of("201.2").isRoundedFrom(perTenThousand(3473), population()))
                .isTrue();
    }

    private static BigDecimal perTenThousand(long count) {
        return BigDecimal.valueOf(count * 10_000);
    }

    private static BigDecimal population() {
        return BigDecimal.valueOf(172_620);
    }

    private static ImmutableSetMultimap<String, Place> places(String resource, String key) {
        return Audits.records(resource)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                        row -> field(row, key) + (key.equals("id") ? "" : row.toString()), Place::of));
    }

    private static String field(Map<String, String> row, String name) {
        return Optional.ofNullable(row.get(name)).orElseThrow();
    }
}
