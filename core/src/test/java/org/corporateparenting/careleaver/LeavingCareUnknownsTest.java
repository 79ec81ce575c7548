package org.corporateparenting.careleaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.careleaver.CareLeaverGroup.ELIGIBLE;
import static org.corporateparenting.careleaver.CareLeaverGroup.NONE;
import static org.corporateparenting.careleaver.CareLeaverGroup.NOT_DETERMINABLE;
import static org.corporateparenting.careleaver.CareLeaverGroup.QUALIFYING;
import static org.corporateparenting.careleaver.CareLeaverGroup.RELEVANT;
import static org.corporateparenting.careleaver.Lives.born;
import static org.corporateparenting.careleaver.Lives.care;
import static org.corporateparenting.careleaver.Lives.day;
import static org.corporateparenting.careleaver.Lives.group;
import static org.corporateparenting.careleaver.Lives.home;
import static org.corporateparenting.careleaver.Lives.inCareFrom;
import static org.corporateparenting.careleaver.Lives.on;
import static org.corporateparenting.careleaver.Lives.standings;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import org.corporateparenting.adoption.SpecialGuardianshipOrder;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.careleaver.InstitutionalStay;
import org.corporateparenting.casework.careleaver.InstitutionalStayKind;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.EpisodeBuilder;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.law.CareBegunBeforeFourteen;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record leaves open, where it decides the group and where it does not. */
class LeavingCareUnknownsTest {

    private static final String BORN = "2008-09-15";
    private static final LeavingCare LITERAL = LeavingCare.standard()
            .with(Interpretation.builder()
                    .careBegunBeforeFourteen(CareBegunBeforeFourteen.PERIOD_LEFT_OUT)
                    .build());

    @Test
    void whatIsKnownStandsFirst() {
        CareLeaverStatus early =
                on(born(BORN).addEpisode(startUnknown("2024-09-01").build()), "2024-10-01");
        assertThat(early.group()).isEqualTo(NOT_DETERMINABLE);
        assertThat(early.citations())
                .extracting(Object::toString)
                .last()
                .asString()
                .endsWith("reg 40(1)");
        assertThat(on(born(BORN).addEpisode(startUnknown("2024-09-01").build()), "2024-12-01")
                        .because())
                .contains("for 91 days");
    }

    @Test
    void whatTheRecordSaysOfATransferStandsFirst() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2024-01-01")
                        .ceased(day("2024-02-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.TRANSFERRED)
                        .build())
                .addEpisode(inCareFrom("2024-09-01").build());
        assertThat(on(file, "2024-10-01").citations())
                .extracting(Object::toString)
                .last()
                .asString()
                .endsWith("reg 40(1)");
    }

    @Test
    void whatTheRecordSaysOfAReturnHomeStandsFirst() {
        assertThat(on(wentHome(), "2025-03-30").citations())
                .extracting(Object::toString)
                .containsExactly("Children Act 1989 (c. 41) s.23A(2)");
    }

    @Test
    void anUnknownStartReachesBackToTheCareBeforeIt() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(care("2024-08-01", "2024-08-20"))
                .addEpisode(startUnknown("2024-09-10").build());
        assertThat(group(file, "2024-09-20")).isEqualTo(NONE);
    }

    @ParameterizedTest(name = "on record from {0}: {1}")
    @CsvSource({
        "2022-09-14, NONE",
        "2022-09-15, NOT_DETERMINABLE",
        "2023-01-01, NOT_DETERMINABLE",
    })
    void readLiterallyAnUnknownStartMayHaveBeenBeforeFourteen(String from, CareLeaverGroup expected) {
        CaseFile file = born(BORN).addEpisode(startUnknown(from).build()).build();
        assertThat(LITERAL.standingOn(file, day("2025-01-01")).group()).isEqualTo(expected);
        assertThat(LeavingCare.standard().standingOn(file, day("2025-01-01")).group())
                .isEqualTo(ELIGIBLE);
    }

    @Test
    void aReturnHomeOfAnotherTimeDoesNotSettleThisOne() {
        assertThat(group(wentHome().addReturnsHome(home("2020-01-01", "2020-02-01")), "2025-03-30"))
                .isEqualTo(NOT_DETERMINABLE);
        assertThat(group(wentHome().addReturnsHome(home("2024-09-30", "2024-11-01")), "2025-03-30"))
                .isEqualTo(RELEVANT);
    }

    @Test
    void onlyTheReturnHomeThatIsOpenIsOpen() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(care("2023-01-01", "2024-10-01"))
                .addEpisode(inCareFrom("2025-06-01")
                        .ceased(day("2025-12-01"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                        .build());
        assertThat(standings(file, "2026-01-01"))
                .contains(
                        "RELEVANT 2024-10-01/2025-06-01",
                        "ELIGIBLE 2025-06-01/2025-12-01",
                        "RELEVANT 2025-12-01/2026-06-01",
                        "NOT_DETERMINABLE 2026-06-01/2026-09-15");
        assertThat(LeavingCare.standard().standingsOf(file.build(), day("2026-01-01")))
                .filteredOn(each -> each.group() == NOT_DETERMINABLE)
                .flatExtracting(CareLeaverStatus::admissibleGroups)
                .contains(QUALIFYING);
    }

    @Test
    void aDetentionOfAnotherTimeDoesNotSettleThisOne() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2023-01-01")
                        .ceased(day("2024-08-15"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.CUSTODY)
                        .build())
                .addInstitutionalStay(new InstitutionalStay(
                        InstitutionalStayKind.DETENTION, DateRange.of(day("2020-01-01"), day("2020-02-01"))));
        assertThat(group(file, "2024-10-01")).isEqualTo(NOT_DETERMINABLE);
    }

    @ParameterizedTest(name = "care ended on {0}")
    @CsvSource({
        "2016-01-01, NOT_DETERMINABLE, NONE",
        "2023-01-01, NOT_DETERMINABLE, NONE",
        "2024-09-15, NOT_DETERMINABLE, NONE",
        "2024-09-16, QUALIFYING, QUALIFYING",
    })
    void whetherCareEndedWithGuardianshipMustBeKnown(
            String ended, CareLeaverGroup notSupplied, CareLeaverGroup supplied) {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2015-11-01")
                        .ceased(day("2015-11-10"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.OTHER)
                        .build())
                .addEpisode(inCareFrom(day(ended).minusDays(30).toString())
                        .ceased(day(ended))
                        .build());
        assertThat(group(file, "2025-01-01")).isEqualTo(supplied);
        file.observations(Observations.complete().with(ActKind.SPECIAL_GUARDIANSHIP_ORDER, Observed.notSupplied()));
        assertThat(group(file, "2025-01-01")).isEqualTo(notSupplied);
        if (notSupplied == NOT_DETERMINABLE) {
            assertThat(on(file, "2025-01-01").missing())
                    .containsExactly("whether a special guardianship order was made on " + ended);
            assertThat(on(file, "2025-01-01").admissibleGroups()).isEqualTo(ImmutableSet.of(QUALIFYING, NONE));
        }
    }

    @Test
    void theOnlyTimeInCareMayHaveEndedWithGuardianship() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(inCareFrom("2015-01-01").ceased(day("2016-01-01")).build())
                .observations(Observations.complete().with(ActKind.SPECIAL_GUARDIANSHIP_ORDER, Observed.notSupplied()));
        assertThat(group(file, "2025-01-01")).isEqualTo(NOT_DETERMINABLE);
    }

    @Test
    void aReasonForLeavingSettlesThatThereWasNoGuardianship() {
        CaseFileBuilder file = born(BORN)
                .addEpisode(care("2015-01-01", "2016-01-01"))
                .observations(Observations.complete().with(ActKind.SPECIAL_GUARDIANSHIP_ORDER, Observed.notSupplied()));
        assertThat(group(file, "2025-01-01")).isEqualTo(NONE);
    }

    @Test
    void everyChoiceAmongWhatIsOpenComesOnceTheRecordFirst() {
        assertThat(Worlds.subsets(EnumSet.of(Unknown.HOME, Unknown.ELSEWHERE)))
                .containsExactly(
                        EnumSet.noneOf(Unknown.class),
                        EnumSet.of(Unknown.HOME),
                        EnumSet.of(Unknown.ELSEWHERE),
                        EnumSet.of(Unknown.HOME, Unknown.ELSEWHERE));
    }

    @Test
    void withoutADateOfBirthTheAnswerSaysWhatItRestsOn() {
        CaseFile nothing = CaseFile.builder().id(ChildId.of("C17")).build();
        assertThat(LeavingCare.standard().standingsOf(nothing, day("2025-01-01")))
                .extracting(each -> each + " " + each.because())
                .containsExactly("NONE 2025-01-01/.. Nothing on record can have led to a group.");
        CaseFile inCare = CaseFile.builder()
                .id(ChildId.of("C17"))
                .addEpisode(inCareFrom("2023-01-01").build())
                .build();
        assertThat(LeavingCare.standard().standingsOf(inCare, day("2025-01-01")))
                .extracting(each -> each + " " + each.because())
                .containsExactly(
                        "NOT_DETERMINABLE 2023-01-01/2048-01-01 It depends on what is not known: the date of birth.",
                        "NONE 2048-01-01/.. Nothing on record can have led to a group.");
    }

    @Test
    void withoutADateOfBirthAnOrderLeavesEveryGroupOpenForGood() {
        CaseFile order = CaseFile.builder()
                .id(ChildId.of("C17"))
                .addSpecialGuardianshipOrder(
                        new SpecialGuardianshipOrder(DateRange.of(day("2016-01-01"), day("2020-01-01"))))
                .build();
        assertThat(LeavingCare.standard().standingsOf(order, day("2025-01-01")))
                .extracting(CareLeaverStatus::toString)
                .containsExactly("NOT_DETERMINABLE 2025-01-01/..");
    }

    @Test
    void careThatBeginsLaterDoesNotMatterYet() {
        CaseFile later = CaseFile.builder()
                .id(ChildId.of("C17"))
                .addEpisode(inCareFrom("2025-06-01").build())
                .build();
        assertThat(LeavingCare.standard().standingOn(later, day("2025-05-31")).group())
                .isEqualTo(NONE);
        assertThat(LeavingCare.standard().standingOn(later, day("2025-06-01")).group())
                .isEqualTo(NOT_DETERMINABLE);
    }

    @Test
    void theGroupsAloneAreThoseOfTheStandings() {
        CaseFile file = wentHome().build();
        assertThat(LeavingCare.standard().groupsOf(file, day("2025-01-01")))
                .extracting(each -> each.group() + " " + each.period() + " " + each.admissibleGroups())
                .startsWith(
                        "NONE 2023-01-01/2024-09-15 [NONE]",
                        "ELIGIBLE 2024-09-15/2024-09-30 [ELIGIBLE]",
                        "RELEVANT 2024-09-30/2025-03-30 [RELEVANT]",
                        "NOT_DETERMINABLE 2025-03-30/2026-09-15 [RELEVANT, QUALIFYING]");
        CaseFile nothing = CaseFile.builder().id(ChildId.of("C17")).build();
        assertThat(LeavingCare.standard().groupsOf(nothing, day("2025-01-01")))
                .extracting(CareLeaverSpell::group)
                .containsExactly(NONE);
    }

    private static CaseFileBuilder wentHome() {
        return born(BORN)
                .addEpisode(inCareFrom("2023-01-01")
                        .ceased(day("2024-09-30"))
                        .reasonEpisodeCeased(ReasonEpisodeCeased.HOME_PLANNED)
                        .build());
    }

    private static EpisodeBuilder startUnknown(String from) {
        return inCareFrom(from).reasonForNewEpisode(ReasonForNewEpisode.LEGAL_STATUS);
    }
}
