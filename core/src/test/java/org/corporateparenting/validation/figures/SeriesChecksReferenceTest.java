package org.corporateparenting.validation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every group of the published tables, worked out by hand before: the same number and the same answer. */
class SeriesChecksReferenceTest {

    private static final int PLACES = 4;
    private static final FigureAudit AUDIT = FigureChecks.standard().audit(Audits.otherSeries());
    private static final ImmutableMap<String, JudgedGroup> GROUPS = AUDIT.groups().stream()
            .filter(group -> group.group().contains("/"))
            .collect(ImmutableMap.toImmutableMap(JudgedGroup::group, group -> group, (first, next) -> first));

    /** The parts are printed as approximate in the words around them, which the figures do not say. */
    private static final String APPROXIMATE = "sufficiency-gap-2022/foster";

    static Stream<Map<String, String>> groups() {
        return Audits.records("series-checks.csv");
    }

    @ParameterizedTest
    @MethodSource("groups")
    void comesOutAsByHand(Map<String, String> expected) {
        JudgedGroup group =
                Optional.ofNullable(GROUPS.get(field(expected, "group"))).orElseThrow();

        assertThat(group.check()).as(group.toString()).contains(check(expected, group));
        assertThat(group.result()).as(group.toString()).isEqualTo(result(expected));
        assertThat(computed(group)).as(group.toString()).isEqualTo(computed(field(expected, "computed"), group));
        assertThat(group.because()).isNotBlank();
    }

    @Test
    void noGroupIsLeftOut() {
        assertThat(groups()).hasSize(484);
        assertThat(groups().map(row -> field(row, "group"))).isSubsetOf(GROUPS.keySet());
    }

    @Test
    void failsOnceForEachGroupThatFails() {
        long failing = groups().filter(row -> result(row) == GroupResult.FAILS).count();

        assertThat(AUDIT.findings().stream()
                        .filter(found ->
                                found.group().filter(GROUPS::containsKey).isPresent()))
                .hasSize((int) failing);
    }

    private static FigureCheck check(Map<String, String> expected, JudgedGroup group) {
        return switch (field(expected, "check")) {
            case "IMPLIED", "NONE" -> group.check().orElseThrow();
            case "IMPLIED_OPENING" -> FigureCheck.PERCENT_CHANGE;
            default -> FigureCheck.valueOf(field(expected, "check"));
        };
    }

    private static GroupResult result(Map<String, String> expected) {
        if (field(expected, "group").equals(APPROXIMATE)) {
            return GroupResult.FAILS;
        }
        return switch (field(expected, "result")) {
            case "NOT_TESTED" -> GroupResult.NOT_DETERMINED;
            default -> GroupResult.valueOf(field(expected, "result"));
        };
    }

    private static List<String> computed(String text, JudgedGroup group) {
        return text.isEmpty() || group.check().equals(Optional.of(FigureCheck.ATTAINABLE))
                ? List.of()
                : Splitter.on("..")
                        .splitToStream(text)
                        .map(SeriesChecksReferenceTest::plain)
                        .toList();
    }

    private static List<String> computed(JudgedGroup group) {
        return group.computed().map(SeriesChecksReferenceTest::ends).orElse(List.of());
    }

    private static List<String> ends(Range<BigDecimal> range) {
        return range.lowerEndpoint().compareTo(range.upperEndpoint()) == 0
                ? List.of(plain(range.lowerEndpoint().toPlainString()))
                : List.of(
                        plain(range.lowerEndpoint().toPlainString()),
                        plain(range.upperEndpoint().toPlainString()));
    }

    private static String plain(String number) {
        BigDecimal rounded = new BigDecimal(number).setScale(PLACES, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }

    private static String field(Map<String, String> row, String name) {
        return Optional.ofNullable(row.get(name)).orElseThrow();
    }
}
