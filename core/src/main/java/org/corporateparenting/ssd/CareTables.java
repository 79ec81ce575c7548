package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.SocialWorkerAllocation;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.missing.ReturnInterview;
import org.corporateparenting.casework.permanence.PreviousPermanenceOrder;
import org.corporateparenting.casework.plan.CarePlan;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.time.PartialDate;

/** The tables about a time in care: plans, being missing, workers, and orders before it. */
final class CareTables {

    private static final Column<String> PLAN_ID = Column.text("lacp_table_id");
    private static final Column<String> PLAN_PERSON = Column.text("lacp_person_id");
    private static final Column<LocalDate> PLAN_START = Column.date("lacp_cla_care_plan_start_date");
    private static final Column<LocalDate> PLAN_END = Column.date("lacp_cla_care_plan_end_date");

    private static final Column<String> MISSING_ID = Column.text("miss_table_id");
    private static final Column<String> MISSING_PERSON = Column.text("miss_person_id");
    private static final Column<LocalDate> MISSING_START = Column.date("miss_missing_episode_start_date");
    private static final Column<LocalDate> MISSING_END = Column.date("miss_missing_episode_end_date");
    private static final Column<MissingType> MISSING_TYPE =
            SsdColumns.code("miss_missing_episode_type", MissingType.codeSet());
    private static final Column<Boolean> INTERVIEW_OFFERED = Column.flag("miss_missing_rhi_offered");
    private static final Column<Boolean> INTERVIEW_ACCEPTED = Column.flag("miss_missing_rhi_accepted");

    private static final Column<String> WORKER_ID = Column.text("invo_involvements_id");
    private static final Column<String> WORKER_PERSON = Column.text("invo_person_id");
    private static final Column<String> WORKER_ROLE = Column.text("invo_professional_role_id");
    private static final Column<LocalDate> WORKER_START = Column.date("invo_involvement_start_date");
    private static final Column<LocalDate> WORKER_END = Column.date("invo_involvement_end_date");
    private static final Column<SocialWorkerChangeReason> WORKER_CHANGE =
            SsdColumns.code("invo_worker_change_reason", SocialWorkerChangeReason.codeSet());

    private static final Column<String> EARLIER_ID = Column.text("lapp_table_id");
    private static final Column<String> EARLIER_PERSON = Column.text("lapp_person_id");
    private static final Column<Optional<PartialDate>> EARLIER_DATE =
            SsdColumns.maskedDate("lapp_previous_permanence_order_date");
    private static final Column<PreviousPermanence> EARLIER_OPTION =
            SsdColumns.code("lapp_previous_permanence_option", PreviousPermanence.codeSet());
    private static final Column<String> EARLIER_AUTHORITY = Column.text("lapp_previous_permanence_la");

    private static final FactTable PLANS = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_cla_care_plan")
                    .addColumns(PLAN_ID, PLAN_PERSON, PLAN_START, PLAN_END)
                    .addAllOptionalColumns(SsdColumns.unused("lacp_cla_care_plan_json"))
                    .childColumn(PLAN_PERSON)
                    .isOptional(true)
                    .build())
            .id(PLAN_ID)
            .person(PLAN_PERSON)
            .date(PLAN_START)
            .kinds(ImmutableSetMultimap.of(ActKind.CARE_PLAN, PLAN_START))
            .maker(CareTables::addPlan)
            .build();

    private static final FactTable MISSING = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_missing")
                    .addColumns(
                            MISSING_ID,
                            MISSING_PERSON,
                            MISSING_START,
                            MISSING_TYPE,
                            MISSING_END,
                            INTERVIEW_OFFERED,
                            INTERVIEW_ACCEPTED)
                    .childColumn(MISSING_PERSON)
                    .isOptional(true)
                    .build())
            .id(MISSING_ID)
            .person(MISSING_PERSON)
            .date(MISSING_START)
            .kinds(ImmutableSetMultimap.of(ActKind.MISSING_PERIOD, MISSING_START))
            .maker(CareTables::addMissing)
            .build();

    private static final FactTable WORKERS = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_involvements")
                    .addColumns(WORKER_ID, WORKER_PERSON, WORKER_ROLE, WORKER_START, WORKER_END, WORKER_CHANGE)
                    .addAllOptionalColumns(
                            SsdColumns.unused("invo_professional_id", "invo_professional_team", "invo_referral_id"))
                    .childColumn(WORKER_PERSON)
                    .isOptional(true)
                    .build())
            .id(WORKER_ID)
            .person(WORKER_PERSON)
            .date(WORKER_START)
            .kinds(ImmutableSetMultimap.of(ActKind.SOCIAL_WORKER, WORKER_START))
            .maker(CareTables::addWorker)
            .build();

    private static final FactTable EARLIER = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_cla_previous_permanence")
                    .addColumns(EARLIER_ID, EARLIER_PERSON, EARLIER_DATE, EARLIER_OPTION, EARLIER_AUTHORITY)
                    .childColumn(EARLIER_PERSON)
                    .isOptional(true)
                    .build())
            .id(EARLIER_ID)
            .person(EARLIER_PERSON)
            .kinds(ImmutableSetMultimap.of(ActKind.PREVIOUS_PERMANENCE, EARLIER_OPTION))
            .maker(CareTables::addEarlier)
            .build();

    /** All of them. */
    static final ImmutableList<FactTable> ALL = ImmutableList.of(PLANS, MISSING, WORKERS, EARLIER);

    private CareTables() {}

    private static void addPlan(FactRow row, CaseFileBuilder file) {
        row.days(PLAN_START, PLAN_END)
                .map(range -> new CarePlan(range, Optional.empty()))
                .ifPresent(file::addCarePlan);
    }

    private static void addMissing(FactRow row, CaseFileBuilder file) {
        row.days(MISSING_START, MISSING_END)
                .map(range -> MissingPeriod.builder()
                        .range(range)
                        .type(row.get(MISSING_TYPE))
                        .returnInterview(interview(row))
                        .build())
                .ifPresent(file::addMissingPeriod);
    }

    private static Optional<ReturnInterview> interview(FactRow row) {
        Optional<Boolean> offered = row.get(INTERVIEW_OFFERED);
        Optional<Boolean> accepted = row.get(INTERVIEW_ACCEPTED);
        return offered.isEmpty() && accepted.isEmpty()
                ? Optional.empty()
                : Optional.of(ReturnInterview.builder()
                        .isOffered(offered)
                        .isAccepted(accepted)
                        .build());
    }

    private static void addWorker(FactRow row, CaseFileBuilder file) {
        row.days(WORKER_START, WORKER_END)
                .map(range -> SocialWorkerAllocation.builder()
                        .range(range)
                        .role(row.get(WORKER_ROLE))
                        .changeReason(row.get(WORKER_CHANGE))
                        .build())
                .ifPresent(file::addSocialWorker);
    }

    private static void addEarlier(FactRow row, CaseFileBuilder file) {
        row.needed(EARLIER_OPTION)
                .map(option -> PreviousPermanenceOrder.builder()
                        .option(option)
                        .on(row.get(EARLIER_DATE).flatMap(day -> day))
                        .authority(row.get(EARLIER_AUTHORITY))
                        .build())
                .ifPresent(file::addPreviousPermanenceOrder);
    }
}
