package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the invented authority's return answers, against the tables of its extract, cell by cell. */
class SameStoryTest {

    private static final String FIRST = "2025-04-01";
    private static final String LAST = "2026-03-31";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() {
        Ran.authority(folder, 600, 0);
    }

    @Test
    void convictionsAreThoseOfTheExtract() throws IOException {
        Set<String> convicted = inYear("ssd_cla_convictions", "clac_person_id", "clac_cla_conviction_date");
        assertFlags("CONVICTED", convicted);
        assertFlags(
                "SUBSTANCE_MISUSE", inYear("ssd_cla_substance_misuse", "clas_person_id", "clas_substance_misuse_date"));
    }

    @Test
    void dentalChecksAreThoseOfTheExtract() throws IOException {
        Set<String> checked = extract("ssd_cla_health").stream()
                .filter(row -> row.get("clah_health_check_type").startsWith("Dent"))
                .filter(row -> !row.get("clah_health_check_status").matches("Declined|Refused"))
                .filter(row -> isInYear(row.get("clah_health_check_date")))
                .map(row -> row.get("clah_person_id"))
                .collect(Collectors.toSet());
        assertFlags("TEETH_CHECK", checked);
    }

    /** Of those who turned 17 in the year the return asks for a reason of which the extract knows nothing. */
    @Test
    void scoresAreThoseOfTheExtract() throws IOException {
        List<String> scores = extract("ssd_sdq_scores").stream()
                .filter(row -> isInYear(row.get("csdq_sdq_completed_date")))
                .map(row -> row.get("csdq_person_id") + row.get("csdq_sdq_score") + row.get("csdq_sdq_reason"))
                .toList();
        assertThat(returned("OC2").stream()
                        .filter(row -> !(row.get("SDQ_SCORE") + row.get("SDQ_REASON")).isEmpty())
                        .filter(row -> iso(row.get("DOB")).compareTo("2009-03-31") > 0)
                        .map(row -> row.get("CHILD") + row.get("SDQ_SCORE") + row.get("SDQ_REASON")))
                .hasSizeGreaterThan(50)
                .isSubsetOf(scores);
    }

    @Test
    void timesMissingAreThoseOfTheExtract() throws IOException {
        assertThat(keys(returned("Missing"), "CHILD", "MIS_START", "MISSING"))
                .isNotEmpty()
                .isSubsetOf(keys(
                        extract("ssd_missing"),
                        "miss_person_id",
                        "miss_missing_episode_start_date",
                        "miss_missing_episode_type"));
    }

    @Test
    void adoptionsAreThoseOfTheExtract() throws IOException {
        List<String> plans =
                keys(extract("ssd_permanence"), "perm_person_id", "perm_adm_decision_date", "perm_matched_date");
        assertThat(keys(returned("AD1"), "CHILD", "DATE_INT", "DATE_MATCH"))
                .isNotEmpty()
                .isSubsetOf(plans);
        assertThat(keys(returned("PlacedAdoption"), "CHILD", "DATE_PLACED"))
                .isNotEmpty()
                .isSubsetOf(keys(extract("ssd_permanence"), "perm_person_id", "perm_adm_decision_date"));
    }

    @Test
    void asylumSeekersAndEarlierPermanenceAreThoseOfTheExtract() throws IOException {
        assertThat(keys(returned("UASC"), "CHILD"))
                .isNotEmpty()
                .isSubsetOf(keys(extract("ssd_immigration_status"), "immi_person_id"));
        assertThat(returned("PrevPerm").stream()
                        .filter(row -> !row.get("PREV_PERM").equals("Z1"))
                        .map(row -> row.get("CHILD") + "/" + row.get("PREV_PERM")))
                .isNotEmpty()
                .isSubsetOf(keys(
                        extract("ssd_cla_previous_permanence"), "lapp_person_id", "lapp_previous_permanence_option"));
    }

    @Test
    void careLeaversAreThoseOfTheExtract() throws IOException {
        List<String> standing = keys(
                extract("ssd_care_leavers"),
                "clea_person_id",
                "clea_care_leaver_in_touch",
                "clea_care_leaver_activity",
                "clea_care_leaver_accommodation");
        assertThat(keys(returned("OC3"), "CHILD", "IN_TOUCH", "ACTIV", "ACCOM"))
                .hasSizeGreaterThan(100)
                .isSubsetOf(standing);
    }

    @Test
    void mothersAreThoseOfTheExtract() throws IOException {
        assertThat(returned("Header").stream()
                        .filter(row -> row.get("MOTHER").equals("1"))
                        .map(row -> row.get("CHILD") + "/" + iso(row.get("MC_DOB"))))
                .isNotEmpty()
                .isSubsetOf(keys(extract("ssd_mother"), "moth_person_id", "moth_childs_dob"));
    }

    private static void assertFlags(String column, Set<String> children) throws IOException {
        List<Map<String, String>> rows = returned("OC2");
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows).anySatisfy(row -> assertThat(row.get(column)).isEqualTo("1"));
        assertThat(rows)
                .filteredOn(row -> !row.get(column).isEmpty())
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        row -> assertThat(row.get(column)).isEqualTo(children.contains(row.get("CHILD")) ? "1" : "0"));
    }

    private static Set<String> inYear(String table, String child, String date) throws IOException {
        return extract(table).stream()
                .filter(row -> isInYear(row.get(date)))
                .map(row -> row.get(child))
                .collect(Collectors.toSet());
    }

    private static boolean isInYear(String day) {
        return day.compareTo(FIRST) >= 0 && day.compareTo(LAST) <= 0;
    }

    private static List<String> keys(List<Map<String, String>> rows, String... columns) {
        return rows.stream()
                .map(row -> List.of(columns).stream()
                        .map(column -> iso(row.get(column)))
                        .collect(Collectors.joining("/")))
                .toList();
    }

    private static String iso(String cell) {
        return cell.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1");
    }

    private static List<Map<String, String>> extract(String table) throws IOException {
        return rows(folder.resolve("ssd/" + table + ".csv"));
    }

    private static List<Map<String, String>> returned(String table) throws IOException {
        return rows(folder.resolve("ssda903/2025-26/" + table + ".csv"));
    }

    /** No cell that is invented holds a comma. */
    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> columns = Splitter.on(',').splitToList(lines.get(0));
        ImmutableList.Builder<Map<String, String>> rows = ImmutableList.builder();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Splitter.on(',').splitToList(line);
            ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(row.buildOrThrow());
        }
        return rows.build();
    }
}
