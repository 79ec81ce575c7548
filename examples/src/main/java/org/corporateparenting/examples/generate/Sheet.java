package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of the invented authority, with what a fault needs to know of their columns. */
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
    MODES("cp_visit_modes", "key:child date:visit code:mode");

    private final String table;
    private final ImmutableList<String> columns;
    private final ImmutableList<String> kinds;

    Sheet(String table, String layout) {
        this.table = table;
        this.columns = Stream.of(layout.split(" "))
                .map(column -> column.substring(column.indexOf(':') + 1))
                .collect(ImmutableList.toImmutableList());
        this.kinds = Stream.of(layout.split(" "))
                .map(column -> column.substring(0, Math.max(0, column.indexOf(':'))))
                .collect(ImmutableList.toImmutableList());
    }

    String fileName() {
        return table + ".csv";
    }

    ImmutableList<String> columns() {
        return columns;
    }

    /** The columns of a kind: {@code key}, {@code code}, {@code date}, {@code start} or {@code end}. */
    ImmutableList<Integer> columnsOf(String kind) {
        return IntStream.range(0, kinds.size())
                .filter(i -> kinds.get(i).equals(kind))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }
}
