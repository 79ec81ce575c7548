package org.corporateparenting.ssd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Disability;
import org.corporateparenting.casework.ImmigrationStatus;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Motherhood;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.TableDefinition;

/** The tables about a person, in care or out of it. */
final class PersonTables {

    private static final Column<String> DISABILITY_ID = Column.text("disa_table_id");
    private static final Column<String> DISABILITY_PERSON = Column.text("disa_person_id");
    private static final Column<String> DISABILITY = Column.text("disa_disability_code");

    private static final Column<String> IMMIGRATION_ID = Column.text("immi_immigration_status_id");
    private static final Column<String> IMMIGRATION_PERSON = Column.text("immi_person_id");
    private static final Column<String> IMMIGRATION = Column.text("immi_immigration_status");
    private static final Column<LocalDate> IMMIGRATION_START = Column.date("immi_immigration_status_start_date");
    private static final Column<LocalDate> IMMIGRATION_END = Column.date("immi_immigration_status_end_date");

    private static final Column<String> MOTHER_ID = Column.text("moth_table_id");
    private static final Column<String> MOTHER = Column.text("moth_person_id");
    private static final Column<String> MOTHERS_CHILD = Column.text("moth_childs_person_id");
    private static final Column<LocalDate> MOTHERS_CHILD_BORN = Column.date("moth_childs_dob");

    private static final Column<String> LEAVER_ID = Column.text("clea_table_id");
    private static final Column<String> LEAVER = Column.text("clea_person_id");
    private static final Column<String> ELIGIBILITY = Column.text("clea_care_leaver_eligibility");
    private static final Column<InTouch> IN_TOUCH = SsdColumns.code("clea_care_leaver_in_touch", InTouch.codeSet());
    private static final Column<LocalDate> CONTACT = Column.date("clea_care_leaver_latest_contact");
    private static final Column<Accommodation> ACCOMMODATION =
            SsdColumns.code("clea_care_leaver_accommodation", Accommodation.codeSet());
    private static final Column<Boolean> SUITABLE = SsdColumns.suitability("clea_care_leaver_accom_suitable");
    private static final Column<Activity> ACTIVITY = SsdColumns.code("clea_care_leaver_activity", Activity.codeSet());
    private static final Column<LocalDate> PATHWAY_REVIEW = Column.date("clea_pathway_plan_review_date");
    private static final Column<String> ADVISER = Column.text("clea_care_leaver_personal_advisor");

    private static final FactTable DISABILITIES = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_disability")
                    .addColumns(DISABILITY_ID, DISABILITY_PERSON, DISABILITY)
                    .childColumn(DISABILITY_PERSON)
                    .isOptional(true)
                    .build())
            .id(DISABILITY_ID)
            .person(DISABILITY_PERSON)
            .kinds(ImmutableSetMultimap.of(ActKind.DISABILITY, DISABILITY))
            .maker(PersonTables::addDisability)
            .build();

    private static final FactTable STATUSES = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_immigration_status")
                    .addColumns(IMMIGRATION_ID, IMMIGRATION_PERSON, IMMIGRATION, IMMIGRATION_START, IMMIGRATION_END)
                    .childColumn(IMMIGRATION_PERSON)
                    .isOptional(true)
                    .build())
            .id(IMMIGRATION_ID)
            .person(IMMIGRATION_PERSON)
            .date(IMMIGRATION_START)
            .kinds(ImmutableSetMultimap.of(
                    ActKind.IMMIGRATION_STATUS, IMMIGRATION, ActKind.IMMIGRATION_STATUS, IMMIGRATION_START))
            .maker(PersonTables::addStatus)
            .build();

    private static final FactTable MOTHERS = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_mother")
                    .addColumns(MOTHER_ID, MOTHER, MOTHERS_CHILD, MOTHERS_CHILD_BORN)
                    .childColumn(MOTHER)
                    .isOptional(true)
                    .build())
            .id(MOTHER_ID)
            .person(MOTHER)
            .date(MOTHERS_CHILD_BORN)
            .kinds(ImmutableSetMultimap.of(ActKind.MOTHERHOOD, MOTHER))
            .maker(PersonTables::addMother)
            .build();

    private static final FactTable LEAVERS = new FactTableBuilder()
            .definition(TableDefinition.builder()
                    .name("ssd_care_leavers")
                    .addColumns(
                            LEAVER_ID,
                            LEAVER,
                            ELIGIBILITY,
                            IN_TOUCH,
                            CONTACT,
                            ACCOMMODATION,
                            SUITABLE,
                            ACTIVITY,
                            PATHWAY_REVIEW,
                            ADVISER)
                    .addAllOptionalColumns(
                            SsdColumns.unused("clea_care_leaver_allocated_team", "clea_care_leaver_worker_id"))
                    .childColumn(LEAVER)
                    .isOptional(true)
                    .build())
            .id(LEAVER_ID)
            .person(LEAVER)
            .date(CONTACT)
            .kinds(ImmutableSetMultimap.of(ActKind.CARE_LEAVER_STANDING, LEAVER))
            .maker(PersonTables::addLeaver)
            .build();

    /** All of them. */
    static final ImmutableList<FactTable> ALL = ImmutableList.of(DISABILITIES, STATUSES, MOTHERS, LEAVERS);

    private PersonTables() {}

    private static void addDisability(FactRow row, CaseFileBuilder file) {
        row.needed(DISABILITY).map(Disability::new).ifPresent(file::addDisability);
    }

    private static void addStatus(FactRow row, CaseFileBuilder file) {
        row.needed(IMMIGRATION)
                .flatMap(status ->
                        row.days(IMMIGRATION_START, IMMIGRATION_END).map(range -> new ImmigrationStatus(status, range)))
                .ifPresent(file::addImmigration);
    }

    private static void addMother(FactRow row, CaseFileBuilder file) {
        file.addMotherhood(Motherhood.builder()
                .mother(row.child())
                .child(row.get(MOTHERS_CHILD).filter(key -> !key.isBlank()).map(ChildId::of))
                .childBorn(row.get(MOTHERS_CHILD_BORN))
                .build());
    }

    private static void addLeaver(FactRow row, CaseFileBuilder file) {
        file.addCareLeaverStanding(CareLeaverStanding.builder()
                .eligibility(row.get(ELIGIBILITY))
                .inTouch(row.get(IN_TOUCH))
                .latestContact(row.get(CONTACT))
                .accommodation(row.get(ACCOMMODATION))
                .isAccommodationSuitable(row.get(SUITABLE))
                .activity(row.get(ACTIVITY))
                .pathwayPlanReviewed(row.get(PATHWAY_REVIEW))
                .personalAdviser(row.get(ADVISER))
                .build());
    }
}
