package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether an authority of 1,000 shows what can become of a duty. */
class DutyOutcomesTest {

    private static final String[] EVERY = {
        "MET", "MET_LATE", "NOT_YET_DUE", "OVERDUE", "NOT_APPLICABLE", "NOT_DETERMINABLE"
    };

    @TempDir
    private static Path folder;

    private static ImmutableSetMultimap<String, String> outcomes;

    @BeforeAll
    static void assess() {
        ImmutableSetMultimap.Builder<String, String> found = ImmutableSetMultimap.builder();
        for (JsonNode duty :
                Ran.duties(Ran.authority(folder, 1000, 0.02), "--format=json").json()) {
            String id = duty.get("duty").asText();
            found.put(id, duty.get("outcome").asText());
            found.put(id.substring(0, id.indexOf('-')), duty.get("outcome").asText());
        }
        outcomes = found.build();
    }

    @Test
    void everyFamilyIsSeenInEveryOutcome() {
        for (String family : new String[] {"HLT", "CPL", "PLC", "REV", "VIS"}) {
            assertThat(outcomes.get(family)).as(family).contains(EVERY);
        }
    }

    @Test
    void dutiesOwedToMostChildrenAreSeenInEveryOutcome() {
        for (String duty : new String[] {"HLT-01", "HLT-02", "HLT-03", "CPL-01", "CPL-11", "CPL-12", "PLC-01"}) {
            assertThat(outcomes.get(duty)).as(duty).contains(EVERY);
        }
    }

    /** A notice is given before or within days: on any one day hardly any are not yet due. */
    @Test
    void noticesAreSeenGivenLateMissedAndInDoubt() {
        assertThat(outcomes.get("PLC-03")).contains("MET", "MET_LATE", "OVERDUE", "NOT_DETERMINABLE");
        assertThat(outcomes.get("PLC-14")).contains("MET", "MET_LATE", "OVERDUE", "NOT_APPLICABLE", "NOT_DETERMINABLE");
    }

    /** One child in two hundred is on remand. */
    @Test
    void plansOfChildrenOnRemandAreSeen() {
        assertThat(outcomes.get("CPL-07")).contains("MET");
        assertThat(outcomes.get("CPL-08")).contains("MET");
    }
}
