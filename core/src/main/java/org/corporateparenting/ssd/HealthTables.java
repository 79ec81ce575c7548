package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Conviction;
import org.corporateparenting.casework.health.Immunisation;
import org.corporateparenting.casework.health.SdqScore;
import org.corporateparenting.casework.health.SubstanceMisuse;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.TableDefinition;

/** The tables about health and conduct. */
final class HealthTables {

    static final Column<String> CHECK_PERSON = Column.text("clah_person_id");
    static final Column<String> CHECK_TYPE = Column.text("clah_health_check_type");
    static final Column<LocalDate> CHECK_DATE = Column.date("clah_health_check_date");
    static final Column<String> CHECK_STATUS = Column.text("clah_health_check_status");
    private static final Column<String> CHECK_ID = Column.text("clah_health_check_id");

    private static final Column<String> IMMUNISED_PERSON = Column.text("clai_person_id");
    private static final Column<Boolean> IMMUNISED = Column.flag("clai_immunisations_status");
    private static final Column<LocalDate> IMMUNISED_DATE = Column.date("clai_immunisations_status_date");

    private static final Column<String> MISUSE_ID = Column.text("clas_substance_misuse_id");
    private static final Column<String> MISUSE_PERSON = Column.text("clas_person_id");
    private static final Column<LocalDate> MISUSE_DATE = Column.date("clas_substance_misuse_date");
    private static final Column<String> SUBSTANCE = Column.text("clas_substance_misused");
    private static final Column<Boolean> INTERVENTION = Column.flag("clas_intervention_received");

    private static final Column<String> CONVICTION_ID = Column.text("clac_cla_conviction_id");
    private static final Column<String> CONVICTION_PERSON = Column.text("clac_person_id");
    private static final Column<LocalDate> CONVICTION_DATE = Column.date("clac_cla_conviction_date");

    private static final Column<String> SDQ_ID = Column.text("csdq_table_id");
    private static final Column<String> SDQ_PERSON = Column.text("csdq_person_id");
    private static final Column<LocalDate> SDQ_DATE = Column.date("csdq_sdq_completed_date");
    private static final Column<Integer> SDQ_SCORE = SsdColumns.score("csdq_sdq_score");
    private static final Column<SdqReason> SDQ_REASON = SsdColumns.code("csdq_sdq_reason", SdqReason.codeSet());

    private static final FactTable CHECKS = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_cla_health")
                    .addColumns(CHECK_ID, CHECK_PERSON, CHECK_TYPE, CHECK_DATE, CHECK_STATUS)
                    .childColumn(CHECK_PERSON)
                    .isOptional(true)
                    .build())
            .id(CHECK_ID)
            .person(CHECK_PERSON)
            .date(CHECK_DATE)
            .kinds(ImmutableSetMultimap.<ActKind, Column<?>>builder()
                    .putAll(ActKind.HEALTH_ASSESSMENT, CHECK_TYPE, CHECK_DATE)
                    .putAll(ActKind.DENTAL_CHECK, CHECK_TYPE, CHECK_DATE)
                    .build())
            .maker(HealthCheck::add)
            .build();

    private static final FactTable IMMUNISATIONS = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_cla_immunisations")
                    .addColumns(IMMUNISED_PERSON, IMMUNISED, IMMUNISED_DATE)
                    .childColumn(IMMUNISED_PERSON)
                    .isOptional(true)
                    .build())
            .person(IMMUNISED_PERSON)
            .date(IMMUNISED_DATE)
            .kinds(ImmutableSetMultimap.of(ActKind.IMMUNISATION, IMMUNISED, ActKind.IMMUNISATION, IMMUNISED_DATE))
            .maker(HealthTables::addImmunisation)
            .build();

    private static final FactTable MISUSE = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_cla_substance_misuse")
                    .addColumns(MISUSE_ID, MISUSE_PERSON, MISUSE_DATE, SUBSTANCE, INTERVENTION)
                    .childColumn(MISUSE_PERSON)
                    .isOptional(true)
                    .build())
            .id(MISUSE_ID)
            .person(MISUSE_PERSON)
            .date(MISUSE_DATE)
            .kinds(ImmutableSetMultimap.of(ActKind.SUBSTANCE_MISUSE, MISUSE_DATE))
            .maker(HealthTables::addMisuse)
            .build();

    private static final FactTable CONVICTIONS = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_cla_convictions")
                    .addColumns(CONVICTION_ID, CONVICTION_PERSON, CONVICTION_DATE)
                    .addAllOptionalColumns(SsdColumns.unused("clac_cla_conviction_offence"))
                    .childColumn(CONVICTION_PERSON)
                    .isOptional(true)
                    .build())
            .id(CONVICTION_ID)
            .person(CONVICTION_PERSON)
            .date(CONVICTION_DATE)
            .kinds(ImmutableSetMultimap.of(ActKind.CONVICTION, CONVICTION_DATE))
            .maker((row, file) -> row.day(CONVICTION_DATE).map(Conviction::new).ifPresent(file::addConviction))
            .build();

    private static final FactTable SCORES = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_sdq_scores")
                    .addColumns(SDQ_ID, SDQ_PERSON, SDQ_DATE, SDQ_REASON, SDQ_SCORE)
                    .childColumn(SDQ_PERSON)
                    .isOptional(true)
                    .build())
            .id(SDQ_ID)
            .person(SDQ_PERSON)
            .date(SDQ_DATE)
            .kinds(ImmutableSetMultimap.of(ActKind.SDQ_SCORE, SDQ_DATE, ActKind.SDQ_SCORE, SDQ_SCORE))
            .maker((row, file) -> score(row).ifPresent(file::addSdqScore))
            .build();

    /** All of them. */
    static final ImmutableList<FactTable> ALL = ImmutableList.of(CHECKS, IMMUNISATIONS, MISUSE, CONVICTIONS, SCORES);

    private HealthTables() {}

    private static void addImmunisation(FactRow row, CaseFileBuilder file) {
        row.day(IMMUNISED_DATE)
                .flatMap(on -> row.needed(IMMUNISED).map(isUpToDate -> new Immunisation(on, isUpToDate)))
                .ifPresent(file::addImmunisation);
    }

    private static void addMisuse(FactRow row, CaseFileBuilder file) {
        row.day(MISUSE_DATE)
                .map(on -> SubstanceMisuse.builder()
                        .on(on)
                        .substance(row.get(SUBSTANCE))
                        .isInterventionReceived(row.get(INTERVENTION))
                        .build())
                .ifPresent(file::addSubstanceMisuse);
    }

    /** The score, else the reason for which there is none. */
    private static Optional<SdqScore> score(FactRow row) {
        Optional<SdqReason> reason = row.get(SDQ_REASON);
        if (reason.isPresent() && row.get(SDQ_SCORE).isEmpty()) {
            return Optional.of(SdqScore.builder()
                    .on(row.get(SDQ_DATE))
                    .reasonMissing(reason)
                    .build());
        }
        Optional<SdqScore> score =
                row.needed(SDQ_SCORE).flatMap(points -> row.day(SDQ_DATE).map(on -> SdqScore.of(on, points)));
        if (score.isPresent() && reason.isPresent()) {
            row.report(
                    SsdRule.SCORE_AND_REASON,
                    SDQ_SCORE + " and " + SDQ_REASON + " are both recorded; the score is used",
                    SDQ_SCORE,
                    SDQ_REASON);
        }
        return score;
    }
}
