package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.EnumMultiset;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Late, missed, malformed and contradictory records, counted: what is planted is what was chosen. */
class PlantedRatesTest {

    private static final double RATE = 0.2;
    private static final Multiset<String> OUTCOMES = HashMultiset.create();

    @TempDir
    private static Path folder;

    private static Path clean;
    private static Path slipped;

    private enum Kind {
        AS_IT_WAS,
        MISSED,
        LATE,
        MALFORMED,
        CONTRADICTORY
    }

    @BeforeAll
    static void generate() {
        clean = Ran.authority(folder.resolve("clean"), 1000, 0);
        slipped = Ran.authority(folder.resolve("slipped"), 1000, RATE);
        for (JsonNode answer : Ran.duties(clean, "--format=json").json()) {
            OUTCOMES.add(
                    answer.get("duty").asText() + " " + answer.get("outcome").asText());
        }
    }

    /** Each row with slips beside the same row without; of 24 slips so many of each kind where every kind is possible. */
    @ParameterizedTest
    @CsvSource({
        "ssd_cla_episodes, 6, 6, 6, 6",
        // no end that could lie before a start: another malformed day
        "ssd_cla_reviews, 6, 6, 8, 4",
        "ssd_cla_visits, 6, 6, 8, 4",
        "ssd_cla_health, 6, 6, 8, 4"
    })
    void slipsOfEachKindArePlantedAtTheChosenRate(String table, int missed, int late, int malformed, int contradictory)
            throws IOException {
        ImmutableListMultimap<String, List<String>> recorded = rows(slipped, table);
        Multiset<Kind> kinds = EnumMultiset.create(Kind.class);
        rows(clean, table).forEach((id, row) -> kinds.add(kind(row, recorded.get(id))));
        assertThat(recorded.keySet()).isSubsetOf(rows(clean, table).keySet());
        assertShare(kinds, Kind.MISSED, missed);
        assertShare(kinds, Kind.LATE, late);
        assertShare(kinds, Kind.MALFORMED, malformed);
        assertShare(kinds, Kind.CONTRADICTORY, contradictory);
    }

    @Test
    void withoutSlipsEveryRowIsThereOnce() throws IOException {
        assertThat(rows(clean, "ssd_cla_reviews").asMap().values())
                .allSatisfy(same -> assertThat(same).hasSize(1));
    }

    /** Acts, not records: of those that were owed and could be judged, in percent; what was not done is a part of what is late. */
    @ParameterizedTest
    @CsvSource({
        "REV-01, 7, 14, 0.2",
        "REV-03, 7, 14, 0.2",
        "VIS-01, 6, 14, 0.3",
        "VIS-02, 6, 14, 0.3",
        "HLT-01, 10, 17, 1",
        "HLT-03, 10, 17, 1",
        "CPL-01, 8, 15, 1"
    })
    void actsAreLateOrMissedAboutAsOftenAsTheCourseSays(String duty, double least, double most, double notDone) {
        int overdue = OUTCOMES.count(duty + " OVERDUE");
        int late = OUTCOMES.count(duty + " MET_LATE") + overdue;
        double judged = late + OUTCOMES.count(duty + " MET");
        assertThat(judged).isGreaterThan(500);
        assertThat(100 * late / judged).isBetween(least, most);
        assertThat(100 * overdue / judged).isBetween(notDone, most / 2);
    }

    /** Within four standard deviations of the chosen rate; the seed is fixed, so the answer is always the same. */
    private static void assertShare(Multiset<Kind> kinds, Kind kind, int of24) {
        double expected = kinds.size() * RATE * of24 / 24;
        assertThat((double) kinds.count(kind)).as(kind.name()).isCloseTo(expected, within(4 * Math.sqrt(expected)));
    }

    private static Kind kind(List<String> was, List<List<String>> recorded) {
        if (recorded.isEmpty()) {
            return Kind.MISSED;
        }
        if (recorded.size() > 1) {
            return Kind.CONTRADICTORY;
        }
        return IntStream.range(0, was.size())
                .filter(column -> !was.get(column).equals(recorded.get(0).get(column)))
                .mapToObj(column -> changed(was.get(column), recorded.get(0).get(column)))
                .findFirst()
                .orElse(Kind.AS_IT_WAS);
    }

    /** A later day is late; an earlier one, or an end of what went on, contradicts the rest; what is no day is malformed. */
    private static Kind changed(String was, String recorded) {
        Optional<LocalDate> day = day(recorded);
        if (day.isEmpty()) {
            return Kind.MALFORMED;
        }
        return day(was).filter(day.get()::isAfter).isPresent() ? Kind.LATE : Kind.CONTRADICTORY;
    }

    private static Optional<LocalDate> day(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The rows of a table, by the key of their own in the first column. */
    private static ImmutableListMultimap<String, List<String>> rows(Path extract, String table) throws IOException {
        return Multimaps.index(
                Files.readAllLines(extract.resolve(table + ".csv")).stream()
                        .skip(1)
                        .map(Splitter.on(',')::splitToList)
                        .toList(),
                row -> row.get(0));
    }
}
