package org.corporateparenting.casework;

import static org.corporateparenting.casework.SupplementaryTable.FROM;
import static org.corporateparenting.casework.SupplementaryTable.TO;
import static org.corporateparenting.casework.SupplementaryTable.maybe;
import static org.corporateparenting.casework.SupplementaryTable.needed;
import static org.corporateparenting.casework.SupplementaryTable.word;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.corporateparenting.adoption.SpecialGuardianshipOrder;
import org.corporateparenting.casework.careleaver.AccommodationElsewhere;
import org.corporateparenting.casework.careleaver.AccommodationElsewhereKind;
import org.corporateparenting.casework.careleaver.AccommodationStatus;
import org.corporateparenting.casework.careleaver.BursaryKind;
import org.corporateparenting.casework.careleaver.BursaryPayment;
import org.corporateparenting.casework.careleaver.ContactMode;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.casework.careleaver.HomelessnessKind;
import org.corporateparenting.casework.careleaver.InTouchContact;
import org.corporateparenting.casework.careleaver.InstitutionalStay;
import org.corporateparenting.casework.careleaver.InstitutionalStayKind;
import org.corporateparenting.casework.careleaver.LeavingCareNeedsAssessment;
import org.corporateparenting.casework.careleaver.PathwayPlan;
import org.corporateparenting.casework.careleaver.PathwayPlanReview;
import org.corporateparenting.casework.careleaver.PersonalAdviserAllocation;
import org.corporateparenting.casework.careleaver.ProvidedAccommodation;
import org.corporateparenting.casework.careleaver.ReturnHome;
import org.corporateparenting.casework.careleaver.StayingCloseArrangement;
import org.corporateparenting.casework.careleaver.StayingPutArrangement;
import org.corporateparenting.code.AccommodationKind;
import org.corporateparenting.table.Column;
import org.corporateparenting.table.Row;
import org.corporateparenting.time.DateRange;

/** Supplementary tables about leaving care. */
final class LeavingCareTables {

    private static final Column<LocalDate> COMPLETED = Column.date("completed");
    private static final Column<LocalDate> MADE = Column.date("made");
    private static final Column<LocalDate> REVIEWED = Column.date("reviewed");
    private static final Column<LocalDate> ON = Column.date("on");
    private static final Column<ContactMode> MODE = word("mode", ContactMode.class);
    private static final Column<AccommodationKind> PLACE = word("kind", AccommodationKind.class);
    private static final Column<Boolean> SUITABLE = Column.flag("suitable");
    private static final Column<HomelessnessKind> HOMELESSNESS = word("homelessness", HomelessnessKind.class);
    private static final Column<InstitutionalStayKind> STAY = word("kind", InstitutionalStayKind.class);
    private static final Column<AccommodationElsewhereKind> ELSEWHERE = word("kind", AccommodationElsewhereKind.class);
    private static final Column<EducationProgrammeKind> PROGRAMME = word("kind", EducationProgrammeKind.class);
    private static final Column<LocalDate> TOLD = Column.date("told");
    private static final Column<Integer> ACADEMIC_YEARS = Column.number("academic_years");
    private static final Column<BursaryKind> BURSARY = word("kind", BursaryKind.class);
    private static final Column<LocalDate> PAID = Column.date("paid");

    static final ImmutableList<SupplementaryTable> ALL = ImmutableList.of(
            ofDay(
                    "cp_leaving_care_assessments",
                    ActKind.LEAVING_CARE_ASSESSMENT,
                    COMPLETED,
                    (file, day) -> file.addLeavingCareAssessment(new LeavingCareNeedsAssessment(day))),
            ofDay(
                    "cp_pathway_plans",
                    ActKind.PATHWAY_PLAN,
                    MADE,
                    (file, day) -> file.addPathwayPlan(new PathwayPlan(day))),
            ofDay(
                    "cp_pathway_plan_reviews",
                    ActKind.PATHWAY_PLAN_REVIEW,
                    REVIEWED,
                    (file, day) -> file.addPathwayPlanReview(new PathwayPlanReview(day))),
            ofRange(
                    "cp_personal_advisers",
                    ActKind.PERSONAL_ADVISER,
                    (file, range) -> file.addPersonalAdviser(new PersonalAdviserAllocation(range))),
            SupplementaryTable.ofFacts(
                    "cp_contacts",
                    ActKind.IN_TOUCH_CONTACT,
                    List.of(ON, MODE),
                    List.of(),
                    (file, row) -> file.addInTouchContact(new InTouchContact(needed(row, ON), needed(row, MODE)))),
            SupplementaryTable.ofFacts(
                    "cp_accommodation",
                    ActKind.ACCOMMODATION_STATUS,
                    List.of(FROM, PLACE),
                    List.of(SUITABLE, HOMELESSNESS),
                    (file, row) -> file.addCareLeaverAccommodation(new AccommodationStatus(
                            needed(row, FROM), needed(row, PLACE), maybe(row, SUITABLE), maybe(row, HOMELESSNESS)))),
            ofRange(
                    "cp_provided_accommodation",
                    ActKind.PROVIDED_ACCOMMODATION,
                    (file, range) -> file.addProvidedAccommodation(new ProvidedAccommodation(range))),
            ofRange(
                    "cp_staying_put",
                    ActKind.STAYING_PUT,
                    (file, range) -> file.addStayingPutArrangement(new StayingPutArrangement(range))),
            ofRange(
                    "cp_staying_close",
                    ActKind.STAYING_CLOSE,
                    (file, range) -> file.addStayingCloseArrangement(new StayingCloseArrangement(range))),
            ofRange(
                    "cp_returns_home",
                    ActKind.RETURN_HOME,
                    (file, range) -> file.addReturnsHome(new ReturnHome(range))),
            SupplementaryTable.ofFacts(
                    "cp_institutional_stays",
                    ActKind.INSTITUTIONAL_STAY,
                    List.of(STAY, FROM),
                    List.of(TO),
                    (file, row) -> file.addInstitutionalStay(new InstitutionalStay(needed(row, STAY), range(row)))),
            SupplementaryTable.ofFacts(
                    "cp_accommodated_elsewhere",
                    ActKind.ACCOMMODATION_ELSEWHERE,
                    List.of(ELSEWHERE, FROM),
                    List.of(TO),
                    (file, row) -> file.addAccommodationElsewhere(
                            new AccommodationElsewhere(needed(row, ELSEWHERE), range(row)))),
            SupplementaryTable.ofFacts(
                    "cp_education_programmes",
                    ActKind.EDUCATION_PROGRAMME,
                    List.of(PROGRAMME, FROM, TOLD),
                    List.of(TO, ACADEMIC_YEARS),
                    (file, row) -> file.addEducationProgramme(new EducationProgramme(
                            needed(row, PROGRAMME), needed(row, TOLD), range(row), maybe(row, ACADEMIC_YEARS)))),
            SupplementaryTable.ofFacts(
                    "cp_bursaries",
                    ActKind.BURSARY,
                    List.of(BURSARY, PAID),
                    List.of(),
                    (file, row) -> file.addBursaryPayment(new BursaryPayment(needed(row, BURSARY), needed(row, PAID)))),
            ofRange(
                    "cp_special_guardianship_orders",
                    ActKind.SPECIAL_GUARDIANSHIP_ORDER,
                    (file, range) -> file.addSpecialGuardianshipOrder(new SpecialGuardianshipOrder(range))));

    private LeavingCareTables() {}

    private static SupplementaryTable ofDay(
            String name, ActKind kind, Column<LocalDate> day, BiConsumer<CaseFileBuilder, LocalDate> add) {
        return SupplementaryTable.ofFacts(
                name, kind, List.of(day), List.of(), (file, row) -> add.accept(file, needed(row, day)));
    }

    private static SupplementaryTable ofRange(String name, ActKind kind, BiConsumer<CaseFileBuilder, DateRange> add) {
        return SupplementaryTable.ofFacts(
                name, kind, List.of(FROM), List.of(TO), (file, row) -> add.accept(file, range(row)));
    }

    private static DateRange range(Row row) {
        return new DateRange(needed(row, FROM), maybe(row, TO));
    }
}
