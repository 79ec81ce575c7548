package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaversCommandTest {

    @TempDir
    private static Path folder;

    private static Path extract;
    private static List<JsonNode> leavers;

    @BeforeAll
    static void listAll() {
        extract = Ran.authority(folder, 300, 0.02);
        Ran ran = leavers("--format=json");
        assertThat(ran.code()).isZero();
        leavers = ImmutableList.copyOf(ran.json());
    }

    @Test
    void everyYoungPersonHasOneObjectWithTheDocumentedFields() {
        assertThat(leavers).extracting(leaver -> leaver.get("child").asText()).doesNotHaveDuplicates();
        assertThat(leavers.stream()
                        .map(leaver -> ImmutableList.copyOf(leaver.fieldNames()))
                        .distinct())
                .containsExactly(ImmutableList.of(
                        "child", "group", "from", "to", "because", "entitlements", "citations", "missing"));
    }

    @Test
    void eligibleAndFormerRelevantYoungPeopleAreFoundAndCarryEntitlements() {
        assertThat(leavers.stream().map(leaver -> leaver.get("group").asText()).collect(Collectors.toSet()))
                .contains("ELIGIBLE", "NONE");
        assertThat(leavers)
                .filteredOn(leaver -> ImmutableSet.of("ELIGIBLE", "RELEVANT", "FORMER_RELEVANT")
                        .contains(leaver.get("group").asText()))
                .allSatisfy(leaver -> assertThat(leaver.get("entitlements")).isNotEmpty());
    }

    @Test
    void theDayAskedAboutLiesInThePeriod() {
        assertThat(leavers).allSatisfy(leaver -> {
            assertThat(leaver.get("from").asText()).isLessThanOrEqualTo(Ran.AS_AT);
            assertThat(leaver.get("to").isNull() || leaver.get("to").asText().compareTo(Ran.AS_AT) > 0)
                    .isTrue();
        });
    }

    @Test
    void csvAndTextHaveARowForEachYoungPerson() {
        assertThat(leavers("--format=csv").lines()).hasSize(leavers.size() + 1);
        assertThat(leavers().lines()).hasSize(leavers.size());
    }

    @Test
    void anUnknownFolderIsUnusable() {
        Ran ran = Ran.of(
                "leavers", "--as-at=" + Ran.AS_AT, folder.resolve("nowhere").toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void outWritesIntoAFile() throws Exception {
        Path file = folder.resolve("leavers.json");
        assertThat(leavers("--format=json", "--out=" + file).out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(leavers("--format=json").out());
    }

    private static Ran leavers(String... options) {
        return Ran.of(ImmutableList.<String>builder()
                .add("leavers", "--as-at=" + Ran.AS_AT)
                .add(options)
                .add(extract.toString())
                .build()
                .toArray(new String[0]));
    }
}
