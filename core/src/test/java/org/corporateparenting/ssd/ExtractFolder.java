package org.corporateparenting.ssd;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.Episode;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;

/** A folder of tables, written row by row; the columns stand in the order of the headers here. */
final class ExtractFolder {

    static final String PERSONS = "pers_person_id,pers_sex,pers_ethnicity,pers_dob,pers_death_date";
    static final String EPISODES = "clae_cla_episode_id,clae_person_id,clae_cla_id,clae_cla_episode_start_date,"
            + "clae_cla_episode_start_reason,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,"
            + "clae_cla_primary_need_code,clae_entered_care_date";
    static final String PLACEMENTS = "clap_cla_placement_id,clap_person_id,clap_cla_id,clap_cla_placement_start_date,"
            + "clap_cla_placement_end_date,clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_urn,"
            + "clap_cla_placement_postcode,clap_cla_placement_change_reason";
    static final String STATUSES = "lega_legal_status_id,lega_person_id,lega_legal_status_start_date,"
            + "lega_legal_status_end_date,lega_legal_status";
    static final String REVIEWS = "clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,"
            + "clar_cla_review_cancelled,clar_cla_review_participation";
    static final String VISITS = "clav_cla_visit_id,clav_person_id,clav_cla_id,clav_cla_visit_date,clav_cla_visit_seen,"
            + "clav_cla_visit_seen_alone";

    /** The headers of the tables of facts, most important columns first. */
    static final ImmutableMap<String, String> FACTS = ImmutableMap.<String, String>builder()
            .put(
                    "ssd_cla_health",
                    "clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,"
                            + "clah_health_check_status")
            .put("ssd_cla_immunisations", "clai_person_id,clai_immunisations_status,clai_immunisations_status_date")
            .put(
                    "ssd_cla_substance_misuse",
                    "clas_substance_misuse_id,clas_person_id,clas_substance_misuse_date,clas_substance_misused,"
                            + "clas_intervention_received")
            .put("ssd_cla_convictions", "clac_cla_conviction_id,clac_person_id,clac_cla_conviction_date")
            .put(
                    "ssd_sdq_scores",
                    "csdq_table_id,csdq_person_id,csdq_sdq_completed_date,csdq_sdq_score,csdq_sdq_reason")
            .put(
                    "ssd_cla_care_plan",
                    "lacp_table_id,lacp_person_id,lacp_cla_care_plan_start_date,lacp_cla_care_plan_end_date")
            .put(
                    "ssd_missing",
                    "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_end_date,"
                            + "miss_missing_episode_type,miss_missing_rhi_offered,miss_missing_rhi_accepted")
            .put(
                    "ssd_involvements",
                    "invo_involvements_id,invo_person_id,invo_professional_role_id,invo_involvement_start_date,"
                            + "invo_involvement_end_date,invo_worker_change_reason")
            .put(
                    "ssd_cla_previous_permanence",
                    "lapp_table_id,lapp_person_id,lapp_previous_permanence_option,lapp_previous_permanence_order_date,"
                            + "lapp_previous_permanence_la")
            .put(
                    "ssd_permanence",
                    "perm_table_id,perm_person_id,perm_cla_id,perm_adm_decision_date,perm_decision_reversed_date,"
                            + "perm_decision_reversed_reason")
            .put("ssd_disability", "disa_table_id,disa_person_id,disa_disability_code")
            .put(
                    "ssd_immigration_status",
                    "immi_immigration_status_id,immi_person_id,immi_immigration_status,"
                            + "immi_immigration_status_start_date,immi_immigration_status_end_date")
            .put("ssd_mother", "moth_table_id,moth_person_id,moth_childs_person_id,moth_childs_dob")
            .put(
                    "ssd_care_leavers",
                    "clea_table_id,clea_person_id,clea_care_leaver_eligibility,clea_care_leaver_in_touch,"
                            + "clea_care_leaver_latest_contact,clea_care_leaver_accommodation,"
                            + "clea_care_leaver_accom_suitable,clea_care_leaver_activity,clea_pathway_plan_review_date,"
                            + "clea_care_leaver_personal_advisor")
            .buildOrThrow();

    private final Path folder;

    ExtractFolder(Path folder) {
        this.folder = folder;
    }

    ExtractFolder persons(String... rows) {
        return table("ssd_person", PERSONS, rows);
    }

    ExtractFolder episodes(String... rows) {
        return table("ssd_cla_episodes", EPISODES, rows);
    }

    ExtractFolder placements(String... rows) {
        return table("ssd_cla_placement", PLACEMENTS, rows);
    }

    ExtractFolder statuses(String... rows) {
        return table("ssd_legal_status", STATUSES, rows);
    }

    ExtractFolder reviews(String... rows) {
        return table("ssd_cla_reviews", REVIEWS, rows);
    }

    ExtractFolder visits(String... rows) {
        return table("ssd_cla_visits", VISITS, rows);
    }

    ExtractFolder facts(String name, String... rows) {
        return table(name, requireNonNull(FACTS.get(name), name), rows);
    }

    ExtractFolder table(String name, String header, String... rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(Arrays.asList(rows));
        try {
            Files.write(folder.resolve(name + ".csv"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Parsed<SsdExtract> read() {
        return SsdExtract.read(folder);
    }

    CaseFile onlyFile() {
        List<CaseFile> files = read().value().caseFiles();
        if (files.size() != 1) {
            throw new AssertionError("one case file expected, " + files.size() + " made");
        }
        return files.get(0);
    }

    /** The findings of the rules of this package and of the supplementary tables, as "id place: message". */
    List<String> findings() {
        return read().findings().stream()
                .filter(finding -> !finding.rule().text().startsWith("READ"))
                .map(ExtractFolder::text)
                .toList();
    }

    /** The one child's episodes, as "from to reason status placement ceased". */
    List<String> story() {
        return onlyFile().episodes().stream().map(ExtractFolder::text).toList();
    }

    static String text(Episode episode) {
        return String.join(
                " ",
                episode.range().toString(),
                episode.reasonForNewEpisode().map(code -> code.code()).orElse("-"),
                episode.legalStatus().map(code -> code.code()).orElse("-"),
                episode.placementType().map(code -> code.code()).orElse("-"),
                episode.reasonEpisodeCeased().map(code -> code.code()).orElse("-"));
    }

    private static String text(Finding finding) {
        return finding.rule() + " " + finding.location() + ": " + finding.message();
    }
}
