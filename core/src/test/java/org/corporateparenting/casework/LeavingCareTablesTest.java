package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.adoption.SpecialGuardianshipOrder;
import org.corporateparenting.casework.careleaver.AccommodationElsewhere;
import org.corporateparenting.casework.careleaver.AccommodationElsewhereKind;
import org.corporateparenting.casework.careleaver.AccommodationStatus;
import org.corporateparenting.casework.careleaver.BursaryKind;
import org.corporateparenting.casework.careleaver.BursaryPayment;
import org.corporateparenting.casework.careleaver.ContactMode;
import org.corporateparenting.casework.careleaver.EducationProgramme;
import org.corporateparenting.casework.careleaver.EducationProgrammeKind;
import org.corporateparenting.casework.careleaver.EetStatus;
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
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.AccommodationKind;
import org.corporateparenting.code.Activity;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeavingCareTablesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);
    private static final DateRange RANGE = DateRange.of(DAY, LATER);

    @TempDir
    private Path folder;

    @Test
    void daysAreRead() throws IOException {
        table("cp_leaving_care_assessments", "child,completed", "C1,2024-02-01");
        table("cp_pathway_plans", "child,made", "C1,2024-02-01");
        table("cp_pathway_plan_reviews", "child,reviewed", "C1,2024-02-01");
        table("cp_contacts", "child,on,mode", "C1,2024-02-01,AT_ACCOMMODATION");
        table("cp_bursaries", "child,kind,paid", "C1,APPRENTICESHIP,2024-02-01");
        table("cp_accommodation", "child,from,kind,suitable,homelessness", "C1,2024-02-01,FOYER,N,STREET_HOMELESS");
        CaseFile file = read();
        assertThat(file.leavingCareAssessments()).containsExactly(new LeavingCareNeedsAssessment(DAY));
        assertThat(file.pathwayPlans()).containsExactly(new PathwayPlan(DAY));
        assertThat(file.pathwayPlanReviews()).containsExactly(new PathwayPlanReview(DAY));
        assertThat(file.inTouchContacts()).containsExactly(new InTouchContact(DAY, ContactMode.AT_ACCOMMODATION));
        assertThat(file.bursaryPayments()).containsExactly(new BursaryPayment(BursaryKind.APPRENTICESHIP, DAY));
        assertThat(file.careLeaverAccommodation())
                .containsExactly(new AccommodationStatus(
                        DAY,
                        AccommodationKind.FOYER,
                        Optional.of(false),
                        Optional.of(HomelessnessKind.STREET_HOMELESS)));
        assertThat(file.observed(ActKind.PATHWAY_PLAN)).isEqualTo(Observed.complete());
    }

    @Test
    void timesAreRead() throws IOException {
        for (String name : List.of(
                "personal_advisers",
                "provided_accommodation",
                "staying_put",
                "staying_close",
                "returns_home",
                "special_guardianship_orders")) {
            table("cp_" + name, "child,from,to", "C1,2024-02-01,2024-03-01");
        }
        CaseFile file = read();
        assertThat(file.personalAdvisers()).containsExactly(new PersonalAdviserAllocation(RANGE));
        assertThat(file.providedAccommodation()).containsExactly(new ProvidedAccommodation(RANGE));
        assertThat(file.stayingPutArrangements()).containsExactly(new StayingPutArrangement(RANGE));
        assertThat(file.stayingCloseArrangements()).containsExactly(new StayingCloseArrangement(RANGE));
        assertThat(file.returnsHome()).containsExactly(new ReturnHome(RANGE));
        assertThat(file.specialGuardianshipOrders()).containsExactly(new SpecialGuardianshipOrder(RANGE));
    }

    @Test
    void timesOfAKindAreRead() throws IOException {
        table("cp_institutional_stays", "child,kind,from,to", "C1,HOSPITAL,2024-02-01,2024-03-01");
        table("cp_accommodated_elsewhere", "child,kind,from,to", "C1,HEALTH,2024-02-01,");
        table(
                "cp_education_programmes",
                "child,kind,from,told,to,academic_years",
                "C1,HIGHER,2024-02-01,2024-03-01,,3");
        CaseFile file = read();
        assertThat(file.institutionalStays())
                .containsExactly(new InstitutionalStay(InstitutionalStayKind.HOSPITAL, RANGE));
        assertThat(file.accommodationElsewhere())
                .containsExactly(
                        new AccommodationElsewhere(AccommodationElsewhereKind.HEALTH, DateRange.startingOn(DAY)));
        assertThat(file.educationProgrammes())
                .containsExactly(new EducationProgramme(
                        EducationProgrammeKind.HIGHER, LATER, DateRange.startingOn(DAY), Optional.of(3)));
    }

    @Test
    void everyActivityButNothingToReportHasAStatus() {
        assertThat(EetStatus.of(Activity.HIGHER_EDUCATION_PART_TIME)).containsExactly(EetStatus.EDUCATION);
        assertThat(EetStatus.of(Activity.APPRENTICESHIP_FULL_TIME)).containsExactly(EetStatus.TRAINING);
        assertThat(EetStatus.of(Activity.TRAINING_OR_EMPLOYMENT_FULL_TIME))
                .isEqualTo(ImmutableSet.of(EetStatus.EMPLOYMENT, EetStatus.TRAINING));
        assertThat(EetStatus.of(Activity.NOT_ACTIVE_OTHER)).containsExactly(EetStatus.NEET);
        assertThat(EetStatus.of(Activity.NOTHING_TO_REPORT)).isEmpty();
    }

    private void table(String name, String header, String row) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), header + "\n" + row + "\n");
    }

    private CaseFile read() {
        CaseFile file = CaseFile.builder().id(ChildId.of("C1")).build();
        return SupplementaryTables.addTo(
                        List.of(file),
                        TableReader.of(SupplementaryTables.definitions())
                                .readFolder(folder)
                                .value())
                .value()
                .get(0);
    }
}
