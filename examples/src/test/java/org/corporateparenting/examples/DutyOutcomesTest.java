package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an authority of 1,000 shows what can become of a duty, of a standing, and of a rule on records. */
class DutyOutcomesTest {

    private static final String[] EVERY = {
        "MET", "MET_LATE", "NOT_YET_DUE", "OVERDUE", "NOT_APPLICABLE", "NOT_DETERMINABLE"
    };

    /** What is planted, so that {@code check} has something to find; the last seven are about settings and households. */
    private static final String[] PLANTED = {
        "ADO-10", "CASE-02", "CASE-03", "CASE-04", "CASE-07", "CASE-08", "CASE-09", "CASE-12", "LAC-04", "LAC-05",
        "LAC-06", "LAC-08", "LAC-09", "LAC-10", "LAC-13", "LAC-14", "SBK-04", "SEC-01", "SEC-02", "SEC-04", "PLC-09",
        "PLC-10", "SAC-01", "SAC-02", "FOS-01", "FOS-02", "FOS-05"
    };

    private static final Splitter SPACES = Splitter.on(' ');

    @TempDir
    private static Path folder;

    private static Path extract;
    private static ImmutableSetMultimap<String, String> outcomes;

    @BeforeAll
    static void assess() {
        extract = Ran.authority(folder, 1000, 0.02);
        ImmutableSetMultimap.Builder<String, String> found = ImmutableSetMultimap.builder();
        for (JsonNode duty : Ran.duties(extract, "--format=json").json()) {
            String id = duty.get("duty").asText();
            found.put(id, duty.get("outcome").asText());
            found.put(id.substring(0, id.indexOf('-')), duty.get("outcome").asText());
        }
        outcomes = found.build();
    }

    @Test
    void everyFamilyIsSeen() {
        assertThat(outcomes.keySet())
                .contains("ADO", "ADV", "CEASE", "CL", "COM", "CPL", "FOS", "HLT", "IV", "LAC", "MIS", "PLC", "REV")
                .contains("SEC", "VIS");
    }

    @Test
    void mostFamiliesAreSeenInEveryOutcome() {
        for (String family : new String[] {"ADO", "CL", "COM", "CPL", "FOS", "HLT", "MIS", "PLC", "REV", "VIS"}) {
            assertThat(outcomes.get(family)).as(family).contains(EVERY);
        }
    }

    /**
     * An advocate is offered without a last day, so that no offer is late, and nothing ends the duty. What must be done
     * before care ends, and an independent visitor considered by a review, fall on the day that triggers them: nothing can
     * end them sooner, and only those of the very day asked about are not yet due. Proceedings end only by being disposed
     * of. The tables of visitors, proceedings and secure stays are there and know every day, so that nothing about them is
     * in doubt.
     */
    @ParameterizedTest
    @CsvSource({
        "ADV,   MET NOT_DETERMINABLE, ''",
        "CEASE, MET MET_LATE OVERDUE NOT_DETERMINABLE, NOT_YET_DUE",
        "IV,    MET MET_LATE OVERDUE, NOT_YET_DUE",
        "LAC,   MET MET_LATE NOT_YET_DUE OVERDUE, ''",
        "SEC,   MET MET_LATE NOT_YET_DUE OVERDUE NOT_APPLICABLE, ''"
    })
    void otherFamiliesAreSeenInTheOutcomesTheyCanHave(String family, String seen, String seldom) {
        ImmutableSet<String> all = ImmutableSet.copyOf(SPACES.split(seen));
        assertThat(outcomes.get(family)).containsAll(all);
        assertThat(Sets.difference(outcomes.get(family), all)).isSubsetOf(seldom);
    }

    @Test
    void dutiesOwedToMostChildrenAreSeenInEveryOutcome() {
        for (String duty : new String[] {"HLT-01", "HLT-02", "HLT-03", "CPL-01", "CPL-11", "CPL-12", "CL-12"}) {
            assertThat(outcomes.get(duty)).as(duty).contains(EVERY);
        }
    }

    /** A plan or notice is due before or within days: on any one day hardly any are not yet due. */
    @Test
    void plansAndNoticesAreSeenGivenLateMissedAndInDoubt() {
        for (String duty : new String[] {"PLC-01", "PLC-14"}) {
            assertThat(outcomes.get(duty))
                    .as(duty)
                    .contains("MET", "MET_LATE", "OVERDUE", "NOT_APPLICABLE", "NOT_DETERMINABLE");
        }
        assertThat(outcomes.get("PLC-03")).contains("MET", "MET_LATE", "OVERDUE", "NOT_DETERMINABLE");
    }

    /** One child in two hundred is on remand. */
    @Test
    void plansOfChildrenOnRemandAreSeen() {
        assertThat(outcomes.get("CPL-07")).contains("MET");
        assertThat(outcomes.get("CPL-08")).contains("MET");
    }

    @Test
    void everyLeavingCareGroupIsSeen() {
        assertThat(values(asked("leavers", extract), leaver -> true, "group"))
                .containsExactlyInAnyOrder(
                        "ELIGIBLE", "RELEVANT", "FORMER_RELEVANT", "QUALIFYING", "NONE", "NOT_DETERMINABLE");
    }

    @Test
    void rulesOnRecordsAreSeenBreachedAndInDoubt() {
        JsonNode found = asked("check", extract);
        assertThat(values(found, answer -> isBreach(answer), "rule"))
                .contains("CASE-01", "CASE-04", "CASE-06", "CASE-10", "CASE-12", "LAC-04", "LAC-05", "LAC-06", "LAC-09")
                .contains("LAC-10", "LAC-12", "LAC-13", "LAC-14", "SBK-01", "SBK-04", "SEC-02", "SEC-04");
        assertThat(values(found, answer -> !isBreach(answer), "rule"))
                .contains("CASE-01", "CASE-04", "LAC-01", "LAC-04", "LAC-06", "LAC-07", "LAC-14", "SBK-01");
    }

    @Test
    void withoutFaultsNothingIsUnlawfulButWhatIsPlanted() {
        JsonNode found = asked("check", Ran.authority(folder.resolve("whole"), 1000, 0));
        assertThat(values(found, answer -> isBreach(answer) && isError(answer), "rule"))
                .isNotEmpty()
                .isSubsetOf(PLANTED);
    }

    private static boolean isBreach(JsonNode answer) {
        return answer.get("outcome").asText().equals("BREACHED");
    }

    private static boolean isError(JsonNode answer) {
        return answer.get("severity").asText().equals("ERROR");
    }

    private static JsonNode asked(String command, Path extract) {
        return Ran.of(command, "--as-at=" + Ran.AS_AT, "--format=json", extract.toString())
                .json();
    }

    private static Set<String> values(JsonNode answers, Predicate<JsonNode> which, String field) {
        ImmutableSet.Builder<String> values = ImmutableSet.builder();
        answers.forEach(answer -> {
            if (which.test(answer)) {
                values.add(answer.get(field).asText());
            }
        });
        return values.build();
    }
}
