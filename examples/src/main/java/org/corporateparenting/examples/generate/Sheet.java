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
                    + " date:clea_pathway_plan_review_date clea_care_leaver_personal_advisor"),
    CIRCUMSTANCES(
            "cp_placement_circumstances",
            "key:child date:placed code:emergency code:distance code:outside_terms date:terms_amended code:key_stage_4"
                    + " code:disrupts_education code:visit_practicable code:had_to_end"),
    APPROVALS("cp_approvals", "key:child code:decision date:effect code:approver date:approved"),
    PREPARATIONS("cp_preparations", "key:child code:kind date:event date:done"),
    TEMPORARY_APPROVALS(
            "cp_temporary_approvals",
            "key:child date:approved_from code:carer date:decided code:approved date:review_decided"),
    EXTENSIONS(
            "cp_approval_extensions",
            "key:child date:approved_from date:decided code:reason date:until code:panel_views_sought"
                    + " code:reviewing_officer_informed code:nominated_officer_approved"),
    SETTINGS("cp_placement_settings", "key:child date:placed code:setting date:court_authorised"),
    SECURE_STAYS("cp_secure_stays", "key:child began ended date:approved"),
    SECURE_AUTHORISATIONS("cp_secure_authorisations", "key:child code:kind start:from end:to"),
    SECURE_REVIEWS("cp_secure_reviews", "key:child date:on"),
    PLAN_CONTENTS("cp_care_plan_contents", "key:child date:planned code:section"),
    PLAN_AGREEMENTS("cp_care_plan_agreements", "key:child date:planned code:agreer date:agreed"),
    PLAN_CHANGES("cp_care_plan_changes", "key:child date:changed date:considered code:review_practicable"),
    CARE_ORDER_APPLICATIONS(
            "cp_care_order_applications", "key:child date:made date:plan_directed_by date:plan_prepared date:ended"),
    ADOPTION_PLANS("cp_adoption_plans", "key:child start:from end:to code:twin_track"),
    ADOPTION_DECISIONS(
            "cp_adoption_decisions",
            "key:child date:considered date:minutes_received date:decided code:route date:parents_told_orally"
                    + " date:parents_told_in_writing date:revoked"),
    CONSENTS("cp_adoption_consents", "key:child start:from end:to code:relinquished date:return_notice date:returned"),
    PLACEMENT_ORDERS("cp_placement_orders", "key:child start:from end:to"),
    MATCHES("cp_adoption_matches", "key:child date:report_sent date:comments date:panel date:decided code:source"),
    ADOPTION_PLACEMENTS("cp_adoption_placements", "key:child start:from end:to code:agreed_in_writing"),
    DISRUPTIONS("cp_adoption_disruptions", "key:child date:on code:after_order date:meeting"),
    ADOPTION_ORDERS(
            "cp_adoption_orders",
            "key:child date:applied code:applicant date:home_since code:with_leave date:granted date:failed"),
    REVIEW_DETAILS("cp_review_details", "key:child date:review code:mode code:delay_reason"),
    REVIEW_REPORTS("cp_review_reports", "key:child date:review code:kind date:completed"),
    ESCALATIONS("cp_escalations", "key:child date:raised code:stage theme date:resolved outcome"),
    INTERVIEWS("cp_return_interviews", "key:child date:missing_from returned offered code:accepted held"),
    COMPLAINTS(
            "cp_complaints",
            "key:child date:received code:complainant code:stage_1_extended date:stage_1_answered"
                    + " date:stage_2_requested code:stage_2_extended date:stage_2_answered date:panel_requested"
                    + " date:panel_met date:panel_reported date:responded date:withdrawn code:outcome"),
    ADVOCACY("cp_advocacy", "key:child date:asked date:offered code:accepted start:from end:to"),
    VISITORS("cp_independent_visitors", "key:child date:considered code:objected start:from end:to"),
    VIEWS("cp_views", "key:child date:on code:channel theme"),
    FAMILY_TIME("cp_family_time", "key:child person start:from end:to code:times_per_year code:supervised"),
    PRE_PROCEEDINGS("cp_pre_proceedings", "key:child start:from end:to code:outcome"),
    PROCEEDINGS("cp_care_proceedings", "key:child start:from end:to date:extended_to"),
    DEPRIVATION("cp_deprivation_of_liberty", "key:child date:applied start:from end:to date:relaxed"),
    EHC_PLANS("cp_ehc_plans", "key:child start:from end:to date:last_reviewed"),
    EXCLUSIONS("cp_exclusions", "key:child code:kind date:on code:sessions"),
    AUDITS("cp_audits", "key:child date:on code:dimension code:score"),
    LEAVING_ASSESSMENTS("cp_leaving_care_assessments", "key:child date:completed"),
    PATHWAY_PLANS("cp_pathway_plans", "key:child date:made"),
    PATHWAY_REVIEWS("cp_pathway_plan_reviews", "key:child date:reviewed"),
    ADVISERS("cp_personal_advisers", "key:child start:from end:to"),
    CONTACTS("cp_contacts", "key:child date:on code:mode"),
    ACCOMMODATION("cp_accommodation", "key:child date:from code:kind code:suitable code:homelessness"),
    PROVIDED_ACCOMMODATION("cp_provided_accommodation", "key:child start:from end:to"),
    STAYING_PUT("cp_staying_put", "key:child start:from end:to"),
    STAYING_CLOSE("cp_staying_close", "key:child start:from end:to"),
    RETURNS_HOME("cp_returns_home", "key:child start:from end:to"),
    INSTITUTIONAL_STAYS("cp_institutional_stays", "key:child code:kind start:from end:to"),
    ELSEWHERE("cp_accommodated_elsewhere", "key:child code:kind start:from end:to"),
    PROGRAMMES("cp_education_programmes", "key:child code:kind start:from date:told end:to code:academic_years"),
    BURSARIES("cp_bursaries", "key:child code:kind date:paid"),
    GUARDIANSHIPS("cp_special_guardianship_orders", "key:child start:from end:to"),
    HOUSEHOLDS("cp_households", "key:household code:status start:from end:to code:area"),
    HOUSEHOLD_APPROVALS(
            "cp_household_approvals",
            "key:household start:from carer code:type end:to code:max_children code:max_if_siblings code:youngest"
                    + " code:oldest"),
    HOUSEHOLD_REVIEWS("cp_household_reviews", "key:household date:review carer date:panel"),
    HOUSEHOLD_CHILDREN("cp_household_children", "key:household key:child start:from carer end:to sibling_group"),
    EXEMPTIONS("cp_exemptions", "key:household key:child start:from end:to code:authority conditions"),
    DETERMINATIONS(
            "cp_household_determinations",
            "key:household code:kind date:letter date:agreed date:represented date:review_applied date:notified"
                    + " date:papers_sent"),
    CHILDRENS_HOMES("cp_childrens_homes", "key:urn start:from end:to"),
    SUPPORTED_ACCOMMODATION(
            "cp_supported_accommodation",
            "key:urn date:applied date:accepted date:registered date:refused date:closed");

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
