package org.corporateparenting.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {

    private static final LocalDate RAISED = LocalDate.of(2023, 3, 9);

    private static Optional<LocalDate> day(@Nullable String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-01,           , 2023-03-08, NOT_YET_RAISED, 0",
        "2023-05-01,           , 2023-03-09, OPEN,           0",
        "2023-05-01,           , 2023-05-01, OPEN,           0",
        "2023-05-01,           , 2023-05-02, OVERDUE,        1",
        "          ,           , 2099-01-01, OPEN_UNDATED,   0",
        "2023-05-01, 2023-05-01, 2023-05-01, DONE,           0",
        "2023-05-01, 2023-05-02, 2023-05-01, OPEN,           0",
        "2023-05-01, 2023-05-03, 2023-05-02, OVERDUE,        1",
        "2023-05-01, 2023-05-03, 2023-05-03, DONE_LATE,      2",
        "2023-05-01, 2023-05-03, 2023-06-30, DONE_LATE,      2",
        "          , 2023-05-03, 2023-06-30, DONE,           0",
    })
    void standsAsTheDayHasIt(String due, String done, LocalDate asAt, FollowUp.Kind kind, long daysLate) {
        FollowUp standing = FollowUp.of(RAISED, day(due), day(done), asAt);

        assertThat(standing.kind()).isEqualTo(kind);
        assertThat(standing.daysLate()).isEqualTo(daysLate);
        assertThat(standing.isDone()).isEqualTo(kind == FollowUp.Kind.DONE || kind == FollowUp.Kind.DONE_LATE);
    }

    @Test
    void saysHowItStands() {
        assertThat(FollowUp.of(RAISED, day("2023-05-01"), day(null), LocalDate.of(2023, 5, 4)))
                .hasToString("overdue by 3 days, due 2023-05-01");
        assertThat(FollowUp.of(RAISED, day("2023-05-01"), day("2023-05-02"), LocalDate.of(2023, 5, 4)))
                .hasToString("done on 2023-05-02, 1 day late, due 2023-05-01");
        assertThat(FollowUp.of(RAISED, day(null), day(null), RAISED)).hasToString("open, no day by which it is due");
        assertThat(FollowUp.of(RAISED, day(null), day(null), RAISED.minusDays(1)))
                .hasToString("not yet raised");
    }

    @Test
    void latenessGoesWithWhatIsLate() {
        assertThatThrownBy(() -> new FollowUp(FollowUp.Kind.OPEN, Optional.empty(), Optional.empty(), 1))
                .hasMessageContaining("daysLate is 1 for OPEN");
        assertThatThrownBy(() -> new FollowUp(FollowUp.Kind.OVERDUE, Optional.empty(), Optional.empty(), 0))
                .hasMessageContaining("daysLate is 0 for OVERDUE");
    }
}
