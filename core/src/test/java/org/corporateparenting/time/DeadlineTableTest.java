package org.corporateparenting.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every boundary example that is plain arithmetic of periods; the cases are in {@code deadlines.csv}. */
class DeadlineTableTest {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

    @ParameterizedTest(name = "{0} {1}: {2} of {3}")
    @MethodSource("rows")
    void namesTheLastDayInTimeAndTheFirstLateDay(
            String rule, String why, String period, LocalDate event, LocalDate due, LocalDate late) {
        Deadline deadline = Periods.parse(period).deadlineAfter(event, CALENDAR);

        assertThat(deadline.due()).as("%s %s", rule, why).contains(due);
        assertThat(deadline.missing()).isEmpty();
        assertThat(deadline.restsOnProjection()).isFalse();
        assertThat(dayAfter(period, due)).isEqualTo(late);
    }

    @ParameterizedTest(name = "{0} {1}: {2} of {3}")
    @MethodSource("rows")
    void theWorkingAloneGivesTheSameDay(
            String rule, String why, String period, LocalDate event, LocalDate due, LocalDate late) {
        String working = Periods.parse(period).deadlineAfter(event, CALENDAR).working();

        assertThat(Recount.of(working))
                .as("%s %s, before %s: %s", rule, why, late, working)
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("rows")
    void periodsPrintAsTheyAreWritten(String rule, String why, String period) {
        assertThat(Periods.parse(period)).as("%s %s", rule, why).hasToString(period);
    }

    private static LocalDate dayAfter(String period, LocalDate due) {
        return period.contains("working") ? SlowCalendar.after(due, 1) : due.plusDays(1);
    }

    static List<Arguments> rows() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(DeadlineTableTest.class.getResourceAsStream("deadlines.csv"));
                CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.stream().map(DeadlineTableTest::row).toList();
        }
    }

    private static Arguments row(NamedCsvRecord line) {
        return Arguments.of(
                line.getField("rule"),
                line.getField("why"),
                line.getField("period"),
                LocalDate.parse(line.getField("event")),
                LocalDate.parse(line.getField("due")),
                LocalDate.parse(line.getField("late")));
    }
}
