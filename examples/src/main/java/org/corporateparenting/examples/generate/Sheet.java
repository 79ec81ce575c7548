package org.corporateparenting.examples.generate;

/** The tables of the extract. */
enum Sheet {
    PERSONS("ssd_person", "key:pers_person_id pers_sex code:pers_ethnicity date:pers_dob date:pers_death_date"),
    EPISODES(
            "ssd_cla_episodes",
            "clae_cla_episode_id key:clae_person_id start:clae_cla_episode_start_date"
                    + " code:clae_cla_episode_start_reason code:clae_cla_primary_need_code"
                    + " end:clae_cla_episode_ceased_date code:clae_cla_episode_ceased_reason clae_cla_id"
                    + " clae_cla_placement_id date:clae_entered_care_date"),
    PLACEMENTS(
            "ssd_cla_placement",
            "clap_cla_placement_id start:clap_cla_placement_start_date code:clap_cla_placement_type"
                    + " clap_cla_placement_urn clap_cla_id code:clap_cla_placement_provider"
                    + " clap_cla_placement_postcode clap_cla_placement_distance end:clap_cla_placement_end_date"
                    + " clap_cla_placement_change_reason key:clap_person_id"),
    STATUSES(
            "ssd_legal_status",
            "lega_legal_status_id key:lega_person_id code:lega_legal_status start:lega_legal_status_start_date"
                    + " end:lega_legal_status_end_date"),
    REVIEWS(
            "ssd_cla_reviews",
            "clar_cla_review_id key:clar_cla_id date:clar_cla_review_due_date date:clar_cla_review_date"
                    + " code:clar_cla_review_cancelled code:clar_cla_review_participation"),
    VISITS(
            "ssd_cla_visits",
            "clav_cla_visit_id clav_cla_id key:clav_person_id date:clav_cla_visit_date code:clav_cla_visit_seen"
                    + " code:clav_cla_visit_seen_alone"),
    TERMS(
            "cp_placement_terms",
            "key:child date:placed code:basis code:intended_to_18 date:long_term_foster_from"
                    + " code:agrees_to_fewer_visits"),
    PAPERS(
            "cp_review_papers",
            "key:child date:review date:decisions_issued date:record_completed date:distributed code:adjourned"),
    OFFICERS("cp_reviewing_officers", "key:child start:from end:to"),
    REQUESTS("cp_requests", "key:child code:kind date:on date:before"),
    MODES("cp_visit_modes", "key:child date:visit code:mode"),
    HEALTH_CHECKS(
            "ssd_cla_health",
            "clah_health_check_id key:clah_person_id code:clah_health_check_type date:clah_health_check_date"
                    + " code:clah_health_check_status"),
    CARE_PLANS(
            "ssd_cla_care_plan",
            "lacp_table_id key:lacp_person_id start:lacp_cla_care_plan_start_date"
                    + " end:lacp_cla_care_plan_end_date"),
    PLACEMENT_PLANS("cp_placement_plans", "key:child date:placed date:agreed"),
    NOTICES("cp_notices", "key:child code:kind date:event date:given"),
    EDUCATION_PLANS("cp_education_plans", "key:child date:started date:completed"),
    PERMANENCE_PLANS("cp_permanence_plans", "key:child code:kind date:agreed"),
    IMMUNISATIONS(
            "ssd_cla_immunisations",
            "key:clai_person_id code:clai_immunisations_status date:clai_immunisations_status_date"),
    SCORES(
            "ssd_sdq_scores",
            "csdq_table_id key:csdq_person_id date:csdq_sdq_completed_date code:csdq_sdq_reason csdq_sdq_score"),
    MISUSE(
            "ssd_cla_substance_misuse",
            "clas_substance_misuse_id key:clas_person_id date:clas_substance_misuse_date clas_substance_misused"
                    + " code:clas_intervention_received"),
    CONVICTIONS(
            "ssd_cla_convictions",
            "clac_cla_conviction_id key:clac_person_id date:clac_cla_conviction_date clac_cla_conviction_offence"),
    MISSING(
            "ssd_missing",
            "miss_table_id key:miss_person_id start:miss_missing_episode_start_date code:miss_missing_episode_type"
                    + " end:miss_missing_episode_end_date code:miss_missing_rhi_offered code:miss_missing_rhi_accepted"),
    INVOLVEMENTS(
            "ssd_involvements",
            "invo_involvements_id invo_professional_id invo_professional_role_id start:invo_involvement_start_date"
                    + " end:invo_involvement_end_date code:invo_worker_change_reason key:invo_person_id"),
    DISABILITIES("ssd_disability", "disa_table_id key:disa_person_id disa_disability_code"),
    IMMIGRATION(
            "ssd_immigration_status",
            "immi_immigration_status_id key:immi_person_id immi_immigration_status"
                    + " start:immi_immigration_status_start_date end:immi_immigration_status_end_date"),
    MOTHERS("ssd_mother", "moth_table_id key:moth_person_id moth_childs_person_id date:moth_childs_dob"),
    EARLIER_PERMANENCE(
            "ssd_cla_previous_permanence",
            "lapp_table_id key:lapp_person_id lapp_previous_permanence_order_date"
                    + " code:lapp_previous_permanence_option lapp_previous_permanence_la"),
    PERMANENCE(
            "ssd_permanence",
            "perm_table_id key:perm_person_id perm_cla_id date:perm_adm_decision_date date:perm_ffa_cp_decision_date"
                    + " date:perm_placement_order_date date:perm_placed_for_adoption_date date:perm_matched_date"
                    + " code:perm_adopted_by_carer_flag date:perm_placed_ffa_cp_date date:perm_decision_reversed_date"
                    + " date:perm_placed_foster_carer_date code:perm_part_of_sibling_group"
                    + " perm_siblings_placed_together perm_siblings_placed_apart code:perm_decision_reversed_reason"
                    + " date:perm_permanence_order_date perm_permanence_order_type code:perm_adopter_sex"
                    + " code:perm_adopter_legal_status code:perm_number_of_adopters"),
    CARE_LEAVERS(
            "ssd_care_leavers",
            "clea_table_id key:clea_person_id clea_care_leaver_eligibility code:clea_care_leaver_in_touch"
                    + " date:clea_care_leaver_latest_contact code:clea_care_leaver_accommodation"
                    + " code:clea_care_leaver_accom_suitable code:clea_care_leaver_activity"
                    + " date:clea_pathway_plan_review_date clea_care_leaver_personal_advisor");

    @SuppressWarnings("ImmutableEnumChecker") // a value that cannot change, without the annotation that says so
    private final Layout layout;

    Sheet(String table, String layout) {
        this.layout = Layout.of(table, layout);
    }

    Layout layout() {
        return layout;
    }

    /** Which column has this name, the first being 0. */
    int column(String name) {
        return layout.columns().indexOf(name);
    }
}
