package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.corporateparenting.casework.SupplementaryTables;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.Participation;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.code.ReasonForPlacementChange;
import org.corporateparenting.code.Sex;
import org.corporateparenting.commitment.EvidenceFiles;
import org.corporateparenting.governance.pack.BoardRecords;
import org.corporateparenting.sufficiency.Households;
import org.corporateparenting.sufficiency.KnownSettings;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.TableDefinition;

/** The tables of the dataset. Columns that are not used are known all the same, and may be absent without a word. */
final class SsdTables {

    static final Column<String> PERSON_ID = Column.text("pers_person_id");
    static final Column<Sex> SEX = SsdColumns.code("pers_sex", Sex.codeSet());
    static final Column<EthnicGroup> ETHNICITY = SsdColumns.code("pers_ethnicity", EthnicGroup.codeSet());
    static final Column<LocalDate> BORN = Column.date("pers_dob");
    static final Column<LocalDate> DIED = Column.date("pers_death_date");

    static final Column<String> EPISODE_ID = Column.text("clae_cla_episode_id");
    static final Column<String> EPISODE_PERSON = Column.text("clae_person_id");
    static final Column<LocalDate> EPISODE_START = Column.date("clae_cla_episode_start_date");
    static final Column<ReasonForNewEpisode> START_REASON =
            SsdColumns.code("clae_cla_episode_start_reason", ReasonForNewEpisode.codeSet());
    static final Column<CategoryOfNeed> NEED = SsdColumns.code("clae_cla_primary_need_code", CategoryOfNeed.codeSet());
    static final Column<LocalDate> EPISODE_CEASED = Column.date("clae_cla_episode_ceased_date");
    static final Column<ReasonEpisodeCeased> CEASED_REASON =
            SsdColumns.code("clae_cla_episode_ceased_reason", ReasonEpisodeCeased.codeSet());
    static final Column<String> EPISODE_CLA_ID = Column.text("clae_cla_id");
    static final Column<LocalDate> ENTERED_CARE = Column.date("clae_entered_care_date");

    static final Column<String> PLACEMENT_ID = Column.text("clap_cla_placement_id");
    static final Column<LocalDate> PLACEMENT_START = Column.date("clap_cla_placement_start_date");
    static final Column<PlacementType> PLACEMENT_TYPE =
            SsdColumns.code("clap_cla_placement_type", PlacementType.codeSet());
    static final Column<String> URN = Column.text("clap_cla_placement_urn");
    static final Column<String> PLACEMENT_CLA_ID = Column.text("clap_cla_id");
    static final Column<PlacementProvider> PROVIDER =
            SsdColumns.code("clap_cla_placement_provider", PlacementProvider.codeSet());
    static final Column<String> POSTCODE = Column.text("clap_cla_placement_postcode");
    static final Column<BigDecimal> MILES = SsdColumns.miles("clap_cla_placement_distance");
    static final Column<LocalDate> PLACEMENT_END = Column.date("clap_cla_placement_end_date");
    static final Column<ReasonForPlacementChange> CHANGE_REASON =
            SsdColumns.code("clap_cla_placement_change_reason", ReasonForPlacementChange.codeSet());
    static final Column<String> PLACEMENT_PERSON = Column.text("clap_person_id");

    static final Column<String> STATUS_ID = Column.text("lega_legal_status_id");
    static final Column<String> STATUS_PERSON = Column.text("lega_person_id");
    static final Column<LegalStatus> STATUS = SsdColumns.code("lega_legal_status", LegalStatus.codeSet());
    static final Column<LocalDate> STATUS_START = Column.date("lega_legal_status_start_date");
    static final Column<LocalDate> STATUS_END = Column.date("lega_legal_status_end_date");

    static final Column<String> REVIEW_ID = Column.text("clar_cla_review_id");
    static final Column<String> REVIEW_CLA_ID = Column.text("clar_cla_id");
    static final Column<LocalDate> REVIEW_DUE = Column.date("clar_cla_review_due_date");
    static final Column<LocalDate> REVIEW_DATE = Column.date("clar_cla_review_date");
    static final Column<Boolean> REVIEW_CANCELLED = Column.flag("clar_cla_review_cancelled");
    static final Column<Participation> PARTICIPATION =
            SsdColumns.code("clar_cla_review_participation", Participation.codeSet());

    static final Column<String> VISIT_ID = Column.text("clav_cla_visit_id");
    static final Column<String> VISIT_CLA_ID = Column.text("clav_cla_id");
    static final Column<String> VISIT_PERSON = Column.text("clav_person_id");
    static final Column<LocalDate> VISIT_DATE = Column.date("clav_cla_visit_date");
    static final Column<Boolean> VISIT_SEEN = Column.flag("clav_cla_visit_seen");
    static final Column<Boolean> VISIT_SEEN_ALONE = Column.flag("clav_cla_visit_seen_alone");

    static final TableDefinition PERSONS = TableDefinition.builder()
            .name("ssd_person")
            .addColumns(PERSON_ID, SEX, ETHNICITY, BORN, DIED)
            .addAllOptionalColumns(SsdColumns.unused(
                    "pers_forename",
                    "pers_surname",
                    "pers_gender",
                    "pers_common_child_id",
                    "pers_legacy_id",
                    "pers_upn_unknown",
                    "pers_send_flag",
                    "pers_expected_dob",
                    "pers_is_mother",
                    "pers_nationality"))
            .childColumn(PERSON_ID)
            .build();

    static final TableDefinition EPISODES = TableDefinition.builder()
            .name("ssd_cla_episodes")
            .addColumns(EPISODE_ID, EPISODE_PERSON, EPISODE_START, START_REASON, NEED, EPISODE_CEASED, CEASED_REASON)
            .addColumns(EPISODE_CLA_ID, ENTERED_CARE)
            .addAllOptionalColumns(
                    SsdColumns.unused("clae_referral_id", "clae_cla_placement_id", "clae_cla_last_iro_contact_date"))
            .childColumn(EPISODE_PERSON)
            .build();

    static final TableDefinition PLACEMENTS = TableDefinition.builder()
            .name("ssd_cla_placement")
            .addColumns(PLACEMENT_ID, PLACEMENT_START, PLACEMENT_TYPE, URN, PLACEMENT_CLA_ID, PROVIDER, POSTCODE)
            .addColumns(PLACEMENT_END, CHANGE_REASON, PLACEMENT_PERSON)
            .addOptionalColumns(MILES)
            .childColumn(PLACEMENT_PERSON)
            .build();

    static final TableDefinition STATUSES = TableDefinition.builder()
            .name("ssd_legal_status")
            .addColumns(STATUS_ID, STATUS_PERSON, STATUS, STATUS_START, STATUS_END)
            .childColumn(STATUS_PERSON)
            .build();

    static final TableDefinition REVIEWS = TableDefinition.builder()
            .name("ssd_cla_reviews")
            .addColumns(REVIEW_ID, REVIEW_CLA_ID, REVIEW_DUE, REVIEW_DATE, REVIEW_CANCELLED, PARTICIPATION)
            .build();

    static final TableDefinition VISITS = TableDefinition.builder()
            .name("ssd_cla_visits")
            .addColumns(VISIT_ID, VISIT_CLA_ID, VISIT_PERSON, VISIT_DATE, VISIT_SEEN, VISIT_SEEN_ALONE)
            .childColumn(VISIT_PERSON)
            .build();

    /** The tables of the dataset that are made into case files. */
    static final ImmutableList<TableDefinition> READ =
            ImmutableList.of(PERSONS, EPISODES, PLACEMENTS, STATUSES, REVIEWS, VISITS);

    /** The tables of the dataset whose rows are added to case files one by one. */
    static final ImmutableList<FactTable> FACTS = ImmutableList.<FactTable>builder()
            .addAll(HealthTables.ALL)
            .addAll(CareTables.ALL)
            .addAll(PersonTables.ALL)
            .add(PermanenceTable.DECISIONS)
            .build();

    /** The dataset's other tables, each with a column by which a file of another name is known. */
    private static final ImmutableMap<String, String> OTHERS = ImmutableMap.<String, String>builder()
            .put("ssd_address", "addr_table_id")
            .put("ssd_department", "dept_team_id")
            .put("ssd_family", "fami_table_id")
            .put("ssd_linked_identifiers", "link_table_id")
            .put("ssd_pre_proceedings", "prep_table_id")
            .put("ssd_professionals", "prof_professional_id")
            .put("ssd_send", "send_table_id")
            .put("ssd_version_log", "version_number")
            .put("ssd_voice_of_child", "voch_table_id")
            .buildOrThrow();

    /** The names of the tables that are known and not read. */
    static final ImmutableSet<String> NOT_READ = OTHERS.keySet();

    private SsdTables() {}

    /** Every table that may stand in the folder. */
    static ImmutableList<TableDefinition> all() {
        ImmutableList.Builder<TableDefinition> all = ImmutableList.builder();
        all.addAll(READ);
        FACTS.forEach(table -> all.add(table.definition()));
        all.addAll(SupplementaryTables.definitions());
        all.addAll(Households.definitions());
        all.addAll(KnownSettings.definitions());
        all.addAll(EvidenceFiles.definitions());
        all.addAll(BoardRecords.definitions());
        OTHERS.forEach((name, column) -> all.add(TableDefinition.builder()
                .name(name)
                .addColumns(Column.text(column))
                .isOptional(true)
                .build()));
        return all.build();
    }
}
