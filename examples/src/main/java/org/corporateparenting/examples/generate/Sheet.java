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
                    + " clap_cla_placement_postcode end:clap_cla_placement_end_date"
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
    PERMANENCE_PLANS("cp_permanence_plans", "key:child code:kind date:agreed");

    @SuppressWarnings("ImmutableEnumChecker") // a value that cannot change, without the annotation that says so
    private final Layout layout;

    Sheet(String table, String layout) {
        this.layout = Layout.of(table, layout);
    }

    Layout layout() {
        return layout;
    }
}
