package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.court.CareProceedings;
import org.corporateparenting.casework.court.PreProceedings;
import org.corporateparenting.casework.education.PepPhase;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.health.AnnualHealthItem;
import org.corporateparenting.casework.health.DentalCheck;
import org.corporateparenting.casework.health.SdqRequirement;
import org.corporateparenting.casework.practice.AuditDimension;
import org.corporateparenting.casework.practice.Caseload;
import org.corporateparenting.casework.practice.PracticeAudit;
import org.corporateparenting.casework.review.ReviewDelayReason;
import org.corporateparenting.casework.review.ReviewOrdinal;
import org.corporateparenting.casework.voice.Complaint;
import org.corporateparenting.casework.voice.ComplaintOutcome;
import org.corporateparenting.casework.voice.ComplaintStage;
import org.corporateparenting.casework.voice.FamilyTime;
import org.corporateparenting.casework.voice.ViewStatement;
import org.corporateparenting.casework.voice.ViewsChannel;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final CollectionYear YEAR = CollectionYear.of("2024/25");

    @ParameterizedTest
    @CsvSource({
        "2020-04-01,COMPULSORY",
        "2020-04-02,OPTIONAL",
        "2021-03-31,OPTIONAL",
        "2021-04-01,MUST_BE_BLANK",
        "2008-04-01,COMPULSORY",
        "2008-03-31,OPTIONAL",
        "2007-04-02,OPTIONAL",
        "2007-04-01,MUST_BE_BLANK"
    })
    void theReturnWantsAQuestionnaireByAge(LocalDate born, SdqRequirement wanted) {
        assertThat(SdqRequirement.of(born, YEAR)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-01,true,false",
        "2020-03-31,false,false",
        "2015-04-01,false,false",
        "2015-03-31,false,true",
        "2007-04-01,false,true",
        "2007-03-31,false,false"
    })
    void theReturnAsksAboutHealthByAge(LocalDate born, boolean development, boolean conviction) {
        assertThat(AnnualHealthItem.askedOf(born, YEAR))
                .contains(AnnualHealthItem.IMMUNISATIONS, AnnualHealthItem.DENTAL_CHECK)
                .contains(AnnualHealthItem.HEALTH_ASSESSMENT, AnnualHealthItem.SUBSTANCE_MISUSE);
        assertThat(AnnualHealthItem.askedOf(born, YEAR).contains(AnnualHealthItem.DEVELOPMENT_ASSESSMENT))
                .isEqualTo(development);
        assertThat(AnnualHealthItem.askedOf(born, YEAR).contains(AnnualHealthItem.CONVICTION))
                .isEqualTo(conviction);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31,false", "2024-04-01,true", "2025-03-31,true", "2025-04-01,false"})
    void teethAreCheckedInTheYear(LocalDate day, boolean counts) {
        assertThat(DentalCheck.isMadeIn(List.of(DentalCheck.made(day)), YEAR)).isEqualTo(counts);
        assertThat(DentalCheck.isMadeIn(List.of(new DentalCheck(day, true)), YEAR))
                .isFalse();
    }

    @Test
    void aComplaintIsAtTheLastStageAskedFor() {
        Complaint first = Complaint.builder().received(DAY).build();
        assertThat(first.stage()).isEqualTo(ComplaintStage.STAGE_1);
        assertThat(first.outcome()).isEqualTo(ComplaintOutcome.PENDING);
        assertThat(Complaint.builder()
                        .from(first)
                        .stageTwoRequested(DAY)
                        .build()
                        .stage())
                .isEqualTo(ComplaintStage.STAGE_2);
        assertThat(Complaint.builder().from(first).panelRequested(DAY).build().stage())
                .isEqualTo(ComplaintStage.PANEL);
    }

    @Test
    void proceedingsLastSoManyWeeks() {
        CareProceedings open = CareProceedings.builder().issued(DAY).build();
        assertThat(open.weeks()).isEmpty();
        assertThat(CareProceedings.builder()
                        .from(open)
                        .ended(DAY.plusDays(20))
                        .build()
                        .weeks())
                .contains(2L);
        assertThat(PreProceedings.builder()
                        .range(DateRange.of(DAY, DAY.plusDays(84)))
                        .build()
                        .weeks())
                .contains(12L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareProceedings.builder()
                        .issued(DAY)
                        .ended(DAY.minusDays(1))
                        .build())
                .withMessage("ended 2024-06-02 is before issued 2024-06-03; it must be the same or later");
    }

    @Test
    void reviewsAreCountedFromTheFirst() {
        assertThat(ReviewOrdinal.after(0)).isEqualTo(ReviewOrdinal.FIRST);
        assertThat(ReviewOrdinal.after(1)).isEqualTo(ReviewOrdinal.SECOND);
        assertThat(ReviewOrdinal.after(2)).isEqualTo(ReviewOrdinal.SUBSEQUENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewOrdinal.after(-1))
                .withMessage("heldBefore is -1; it must be 0 or more");
        assertThat(ReviewDelayReason.CHILD_ATTENDANCE.isInChildsInterest()).isTrue();
        assertThat(ReviewDelayReason.IRO_SICKNESS.isInChildsInterest()).isFalse();
    }

    @Test
    void theTargetItselfIsNotAboveIt() {
        assertThat(new Caseload("W1", "north", 20, 20).isAboveTarget()).isFalse();
        assertThat(new Caseload("W1", "north", 21, 20).isAboveTarget()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Caseload("W1", "north", -1, 20))
                .withMessage("children is -1 and target is 20; both must be 0 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> new Caseload("W1", "north", 1, -1));
    }

    @Test
    void anAuditScoresFromNoughtToTen() {
        assertThat(new PracticeAudit(DAY, AuditDimension.OUTCOMES, 10).score()).isEqualTo(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PracticeAudit(DAY, AuditDimension.OUTCOMES, 11))
                .withMessage("score 11 is not from 0 to 10");
        assertThat(PracticeAudit.isScore(-1)).isFalse();
    }

    @Test
    void nobodyMeetsLessOftenThanNever() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FamilyTime.builder()
                        .range(DateRange.startingOn(DAY))
                        .timesPerYear(-1)
                        .build())
                .withMessage("timesPerYear is -1; it must be 0 or more");
    }

    @Test
    void whatIsPersonalIsNotPrinted() {
        FamilyTime time = FamilyTime.builder()
                .range(DateRange.startingOn(DAY))
                .person("Grandmother Ruth")
                .build();
        ViewStatement view = ViewStatement.builder()
                .on(DAY)
                .channel(ViewsChannel.APP)
                .theme("Ruth")
                .build();
        assertThat(time.toString() + view).doesNotContain("Ruth");
        assertThat(view.theme()).contains("Ruth");
    }

    @Test
    void anEducationPlanMayNameItsPhase() {
        assertThat(PersonalEducationPlan.builder()
                        .started(DAY)
                        .phase(PepPhase.POST_16)
                        .build()
                        .phase())
                .contains(PepPhase.POST_16);
    }

    @Test
    void separationsAreWhatImmigrationStatusesSay() {
        DateRange range = DateRange.startingOn(DAY);
        CaseFile file = CaseFile.builder()
                .id(ChildId.of("C1"))
                .addImmigration(new ImmigrationStatus("UASC", range))
                .addImmigration(new ImmigrationStatus("Refugee", range))
                .build();
        assertThat(file.separations())
                .extracting(separated -> separated.range())
                .containsExactly(range);
        assertThat(Optional.of(file.separations().get(0)).map(each -> each.isOn(DAY)))
                .contains(true);
    }
}
