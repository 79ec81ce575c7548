package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.duty.DutyOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutiesCommandTest {

    private static final int CHILDREN = 300;

    @TempDir
    private static Path folder;

    private static Path extract;
    private static List<JsonNode> duties;

    @BeforeAll
    static void listAllDuties() {
        extract = Ran.authority(folder, CHILDREN, 0.02);
        Ran ran = Ran.duties(extract, "--format=json");
        assertThat(ran.code()).isZero();
        duties = ImmutableList.copyOf(ran.json());
    }

    @Test
    void theInventedAuthorityShowsEveryOutcomeAmongReviewsAndAmongVisits() {
        for (String family : List.of("REV", "VIS")) {
            assertThat(duties.stream()
                            .filter(duty -> duty.get("duty").asText().startsWith(family))
                            .map(duty -> DutyOutcome.valueOf(duty.get("outcome").asText()))
                            .collect(Collectors.toSet()))
                    .as(family)
                    .containsExactlyInAnyOrder(DutyOutcome.values());
        }
    }

    @Test
    void everyChildWithAKnownStartOfCareHasReviewsAndVisits() throws Exception {
        Path sound = Ran.authority(folder.resolve("sound"), CHILDREN, 0);
        List<JsonNode> all =
                ImmutableList.copyOf(Ran.duties(sound, "--format=json").json());
        ImmutableSet<String> started = Files.readAllLines(sound.resolve("ssd_cla_episodes.csv")).stream()
                .map(row -> row.split(",", -1))
                .filter(cells -> cells[3].equals("S"))
                .map(cells -> cells[1])
                .collect(ImmutableSet.toImmutableSet());
        assertThat(started).hasSizeGreaterThan(CHILDREN * 9 / 10);
        assertThat(childrenWith(all, "REV")).containsAll(started);
        assertThat(childrenWith(all, "VIS")).containsAll(started);
    }

    @Test
    void everyObjectHasTheDocumentedFieldsInOrder() {
        assertThat(duties.stream()
                        .map(duty -> ImmutableList.copyOf(duty.fieldNames()))
                        .distinct())
                .containsExactly(ImmutableList.of(
                        "child",
                        "household",
                        "duty",
                        "part",
                        "title",
                        "force",
                        "trigger",
                        "due",
                        "dueAt",
                        "done",
                        "outcome",
                        "daysLate",
                        "working",
                        "citations",
                        "missing",
                        "reason"));
    }

    @Test
    void childOrHouseholdDutyPartAndTriggerNameOneRow() {
        assertThat(duties.stream().map(DutiesCommandTest::key)).doesNotHaveDuplicates();
    }

    @Test
    void rowsStandByChildAndThenByTriggerDutyAndPart() {
        assertThat(duties.stream()
                        .takeWhile(duty -> duty.get("household").isNull())
                        .map(DutiesCommandTest::key)
                        .toList())
                .isSorted();
        assertThat(duties.stream().dropWhile(duty -> duty.get("household").isNull()))
                .isNotEmpty()
                .allMatch(duty -> duty.get("child").isNull());
        assertThat(Ran.duties(extract, "--format=json").json())
                .isEqualTo(Ran.duties(extract, "--format=json").json());
    }

    @Test
    void filtersKeepWhatIsAskedFor() {
        List<JsonNode> some =
                ImmutableList.copyOf(Ran.duties(extract, "--format=json", "--duty=REV-01,REV-02", "--only=overdue")
                        .json());
        assertThat(some)
                .isNotEmpty()
                .isEqualTo(duties.stream()
                        .filter(duty -> Stream.of("REV-01", "REV-02")
                                .anyMatch(duty.get("duty").asText()::equals))
                        .filter(duty -> duty.get("outcome").asText().equals("OVERDUE"))
                        .toList());
    }

    @Test
    void csvAndTextHaveARowForEachDuty() {
        List<String> csv = Ran.duties(extract, "--format=csv").lines();
        assertThat(csv).hasSize(duties.size() + 1);
        assertThat(csv.get(0).strip())
                .isEqualTo(
                        "child,household,duty,part,title,force,trigger,due,dueAt,done,outcome,daysLate,working,citations,"
                                + "missing,reason");
        assertThat(Ran.duties(extract).lines()).hasSize(duties.size());
    }

    @Test
    void theCalendarHasAnEntryForEachDutyThatIsNotYetDueAndHasADay() {
        Ran ran = Ran.duties(extract, "--format=ics");
        ICalendar calendar = Biweekly.parse(ran.out()).first();
        List<JsonNode> coming = duties.stream()
                .filter(duty -> duty.get("outcome").asText().equals("NOT_YET_DUE"))
                .filter(duty -> !duty.get("due").isNull())
                .toList();
        assertThat(calendar.getEvents()).hasSameSizeAs(coming).isNotEmpty();
        assertThat(calendar.getEvents().stream().map(event -> event.getUid().getValue()))
                .doesNotHaveDuplicates();
        VEvent first = calendar.getEvents().get(0);
        assertThat(first.getDateStart().getValue().hasTime()).isFalse();
        assertThat(first.getDateStart().getValue().getRawComponents().toString(false, true))
                .isEqualTo(coming.get(0).get("due").asText());
        assertThat(first.getSummary().getValue())
                .isEqualTo(coming.get(0).get("child").asText() + ": "
                        + coming.get(0).get("title").asText());
        assertThat(Ran.duties(extract, "--format=ics").out()).isEqualTo(ran.out());
    }

    @Test
    void aheadAddsWhatTimeAloneBringsAbout() {
        ImmutableSet<JsonNode> now = ImmutableSet.copyOf(duties);
        ImmutableSet<JsonNode> ahead = ImmutableSet.copyOf(
                Ran.duties(extract, "--format=json", "--ahead=365").json());
        List<JsonNode> foreseen =
                ahead.stream().filter(duty -> !now.contains(duty)).toList();
        assertThat(ahead.size() - foreseen.size()).isEqualTo(now.size());
        assertThat(foreseen)
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.get("trigger").asText())
                        .isGreaterThan(Ran.AS_AT)
                        .isLessThanOrEqualTo("2027-03-31"));
        assertThat(foreseen).extracting(duty -> duty.get("outcome").asText()).contains("NOT_YET_DUE");
        assertThat(foreseen).extracting(duty -> duty.get("duty").asText()).contains("CL-07", "CL-09");
    }

    @Test
    void anotherReadingGivesAnotherAnswer() {
        assertThat(Ran.duties(extract, "--interpret=at-least-weekly=CALENDAR_WEEK")
                        .out())
                .isNotEqualTo(Ran.duties(extract).out());
    }

    @Test
    void outWritesIntoAFile() throws Exception {
        Path file = folder.resolve("duties.json");
        Ran ran = Ran.duties(extract, "--format=json", "--out=" + file);
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(Ran.duties(extract, "--format=json").out());
    }

    @Test
    void findingsAreCountedAmongTheMessages() {
        assertThat(Ran.duties(extract).err())
                .matches(
                        "\\d+ findings, \\d+ of them ERROR about what was read; the command report writes them out\\R");
    }

    private static ImmutableSet<String> childrenWith(List<JsonNode> all, String family) {
        return all.stream()
                .filter(duty -> duty.get("duty").asText().startsWith(family))
                .map(duty -> duty.get("child").asText())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String key(JsonNode duty) {
        return Stream.of("child", "household", "trigger", "duty", "part")
                .map(field -> duty.get(field).isNull() ? "" : duty.get(field).asText())
                .collect(Collectors.joining(" "));
    }
}
