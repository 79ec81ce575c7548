package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.ssd.SsdExtract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    private static final ImmutableSet<String> PLANNED = ImmutableSet.of(
            "cp_care_order_applications.csv",
            "cp_care_proceedings.csv",
            "cp_requests.csv",
            "cp_secure_authorisations.csv",
            "ssd_cla_reviews.csv");

    @TempDir
    private Path folder;

    @Test
    void theSameArgumentsGiveTheSameBytes() throws Exception {
        assertThat(contents(Ran.authority(folder.resolve("a"), 60, 0.02)))
                .isEqualTo(contents(Ran.authority(folder.resolve("b"), 60, 0.02)));
    }

    /** The sum was taken on JDK 17; it must come out on every release and machine. */
    @Test
    void theBytesAreTheSameOnEveryMachine() throws Exception {
        StringBuilder all = new StringBuilder();
        contents(Ran.authority(folder, 60, 0.02))
                .forEach((name, text) -> all.append(name).append(text));
        assertThat(Hashing.crc32().hashUnencodedChars(all).toString()).isEqualTo("f7d31db6");
    }

    @Test
    void anotherSeedGivesAnotherAuthority() throws Exception {
        ImmutableMap<String, String> one = contents(Ran.authority(folder.resolve("a"), 60, 0.02));
        Ran.of("generate", "--children=60", "--seed=2", "--as-at=" + Ran.AS_AT, "--out=" + folder.resolve("b"));
        assertThat(contents(folder.resolve("b/ssd"))).isNotEqualTo(one);
    }

    @Test
    void everyTableIsWritten() throws Exception {
        assertThat(contents(Ran.authority(folder, 5, 0)).keySet())
                .containsExactly(
                        "cp_accommodated_elsewhere.csv",
                        "cp_accommodation.csv",
                        "cp_adoption_consents.csv",
                        "cp_adoption_decisions.csv",
                        "cp_adoption_disruptions.csv",
                        "cp_adoption_matches.csv",
                        "cp_adoption_orders.csv",
                        "cp_adoption_placements.csv",
                        "cp_adoption_plans.csv",
                        "cp_advocacy.csv",
                        "cp_approval_extensions.csv",
                        "cp_approvals.csv",
                        "cp_audits.csv",
                        "cp_bursaries.csv",
                        "cp_care_order_applications.csv",
                        "cp_care_plan_agreements.csv",
                        "cp_care_plan_changes.csv",
                        "cp_care_plan_contents.csv",
                        "cp_care_proceedings.csv",
                        "cp_childrens_homes.csv",
                        "cp_complaints.csv",
                        "cp_contacts.csv",
                        "cp_deprivation_of_liberty.csv",
                        "cp_education_plans.csv",
                        "cp_education_programmes.csv",
                        "cp_ehc_plans.csv",
                        "cp_escalations.csv",
                        "cp_exclusions.csv",
                        "cp_exemptions.csv",
                        "cp_family_time.csv",
                        "cp_household_approvals.csv",
                        "cp_household_children.csv",
                        "cp_household_determinations.csv",
                        "cp_household_reviews.csv",
                        "cp_households.csv",
                        "cp_independent_visitors.csv",
                        "cp_institutional_stays.csv",
                        "cp_leaving_care_assessments.csv",
                        "cp_notices.csv",
                        "cp_pathway_plan_reviews.csv",
                        "cp_pathway_plans.csv",
                        "cp_permanence_plans.csv",
                        "cp_personal_advisers.csv",
                        "cp_placement_circumstances.csv",
                        "cp_placement_orders.csv",
                        "cp_placement_plans.csv",
                        "cp_placement_settings.csv",
                        "cp_placement_terms.csv",
                        "cp_pre_proceedings.csv",
                        "cp_preparations.csv",
                        "cp_provided_accommodation.csv",
                        "cp_requests.csv",
                        "cp_return_interviews.csv",
                        "cp_returns_home.csv",
                        "cp_review_details.csv",
                        "cp_review_papers.csv",
                        "cp_review_reports.csv",
                        "cp_reviewing_officers.csv",
                        "cp_secure_authorisations.csv",
                        "cp_secure_reviews.csv",
                        "cp_secure_stays.csv",
                        "cp_special_guardianship_orders.csv",
                        "cp_staying_close.csv",
                        "cp_staying_put.csv",
                        "cp_supported_accommodation.csv",
                        "cp_temporary_approvals.csv",
                        "cp_views.csv",
                        "cp_visit_modes.csv",
                        "ssd_care_leavers.csv",
                        "ssd_cla_care_plan.csv",
                        "ssd_cla_convictions.csv",
                        "ssd_cla_episodes.csv",
                        "ssd_cla_health.csv",
                        "ssd_cla_immunisations.csv",
                        "ssd_cla_placement.csv",
                        "ssd_cla_previous_permanence.csv",
                        "ssd_cla_reviews.csv",
                        "ssd_cla_substance_misuse.csv",
                        "ssd_cla_visits.csv",
                        "ssd_disability.csv",
                        "ssd_immigration_status.csv",
                        "ssd_involvements.csv",
                        "ssd_legal_status.csv",
                        "ssd_missing.csv",
                        "ssd_mother.csv",
                        "ssd_permanence.csv",
                        "ssd_person.csv",
                        "ssd_sdq_scores.csv");
    }

    /** And what a court or the authority set for a later day. */
    @Test
    void onlyPlannedReviewsLieAfterTheDay() throws Exception {
        contents(Ran.authority(folder, 300, 0)).forEach((name, text) -> {
            List<String> days = Pattern.compile("\\d{4}-\\d{2}-\\d{2}")
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(day -> day.compareTo(Ran.AS_AT) > 0)
                    .toList();
            if (PLANNED.contains(name)) {
                assertThat(days).as(name).hasSizeLessThan(60);
            } else {
                assertThat(days).as(name).isEmpty();
            }
        });
    }

    /**
     * Of 300 children, something rare may not have happened to any: its table has no rows. The home and the status of a short
     * break without a night hold no day.
     */
    @Test
    void withoutFaultsThereIsNothingToFind() {
        assertThat(SsdExtract.read(Ran.authority(folder, 300, 0)).findings())
                .allSatisfy(finding -> assertThat(finding.rule().text()).isIn("READ-07", "SSD-12"))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Malformed and contradictory rows are found; those that were missed or are late are not there to be found. */
    @Test
    void slipsOfTheHandAreFoundInEveryTable() {
        Parsed<SsdExtract> read = SsdExtract.read(Ran.authority(folder, 400, 0.3));
        ImmutableSet<String> tables = read.value().caseFiles().isEmpty()
                ? ImmutableSet.of()
                : read.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.location().table().orElse(""))
                        .collect(ImmutableSet.toImmutableSet());
        assertThat(tables)
                .contains(
                        "ssd_person",
                        "ssd_cla_episodes",
                        "ssd_care_leavers",
                        "ssd_cla_immunisations",
                        "ssd_cla_substance_misuse",
                        "ssd_cla_previous_permanence",
                        "ssd_disability",
                        "ssd_immigration_status",
                        "ssd_involvements",
                        "ssd_missing",
                        "ssd_permanence",
                        "ssd_sdq_scores");
    }

    @Test
    void missedRowsAreFewerRows() throws Exception {
        String whole = contents(Ran.authority(folder.resolve("whole"), 300, 0)).get("ssd_cla_visits.csv");
        String slips =
                contents(Ran.authority(folder.resolve("slips"), 300, 0.5)).get("ssd_cla_visits.csv");
        assertThat(slips.lines().count()).isLessThan(whole.lines().count());
    }

    @Test
    void argumentsOutOfRangeAreRefused() {
        assertThat(generate("--children=0").err())
                .isEqualToIgnoringNewLines("corporate-parenting: children is 0; it must be 1 or more");
        assertThat(generate("--children=5", "--faults=2").err())
                .isEqualToIgnoringNewLines("corporate-parenting: faults is 2.0; it must be from 0 to 1");
        assertThat(generate("--children=5", "--faults=2").code()).isEqualTo(2);
    }

    private Ran generate(String... options) {
        return Ran.of(Stream.concat(
                        Stream.of("generate", "--seed=1", "--as-at=" + Ran.AS_AT, "--out=" + folder),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private static ImmutableMap<String, String> contents(Path extract) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(extract)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return ImmutableMap.copyOf(contents);
    }
}
