package org.corporateparenting.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Disability;
import org.corporateparenting.casework.ImmigrationStatus;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.SocialWorkerAllocation;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.missing.MissingPeriod;
import org.corporateparenting.casework.missing.ReturnInterview;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.Motherhood;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.code.ReasonPlacedForAdoptionCeased;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SsdFactsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    @TempDir
    private Path temporary;

    private ExtractFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new ExtractFolder(temporary).persons("1,F,WBRI,2012-05-04,").episodes("E1,1,A1,2024-01-10,S,,,N1,");
    }

    private CaseFile read(String table, String... rows) {
        return folder.facts(table, rows).onlyFile();
    }

    @Test
    void beingMissingComesWithTheOfferOfAnInterview() {
        CaseFile file = read(
                "ssd_missing",
                "X1,1,2024-02-01,2024-02-01,M,Y,N",
                "X2,1,2024-03-01,,A,,",
                "X3,1,2024-03-01,2024-02-01,,,");
        assertThat(file.missingPeriods())
                .containsExactly(
                        MissingPeriod.builder()
                                .range(DateRange.of(DAY, DAY))
                                .type(MissingType.MISSING)
                                .returnInterview(ReturnInterview.builder()
                                        .isOffered(true)
                                        .isAccepted(false)
                                        .build())
                                .build(),
                        MissingPeriod.builder()
                                .range(DateRange.startingOn(LocalDate.of(2024, 3, 1)))
                                .type(MissingType.AWAY_WITHOUT_AUTHORISATION)
                                .build());
        assertThat(file.observed(ActKind.RETURN_INTERVIEW)).isEqualTo(Observed.notSupplied());
        assertThat(folder.findings()).singleElement().asString().startsWith("SSD-09 ssd_missing row 3");
    }

    @Test
    void aTableOfInterviewsOnReturnSaysWhatWasNotDone() {
        folder.table("cp_return_interviews", "child,missing_from,returned,offered,accepted,held");
        assertThat(read("ssd_missing", "X1,1,2024-02-01,2024-02-02,M,,").observed(ActKind.RETURN_INTERVIEW))
                .isEqualTo(Observed.complete());
    }

    @Test
    void plansAndWorkersAreRead() {
        folder.facts("ssd_cla_care_plan", "P1,1,2024-02-01,");
        CaseFile file = read("ssd_involvements", "I1,1,Social worker,2024-02-01,,LEFTRL");
        assertThat(file.carePlans()).extracting(plan -> plan.range()).containsExactly(DateRange.startingOn(DAY));
        assertThat(file.socialWorkers())
                .containsExactly(SocialWorkerAllocation.builder()
                        .range(DateRange.startingOn(DAY))
                        .role("Social worker")
                        .changeReason(SocialWorkerChangeReason.LEFT_ROLE)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "05/06/2015, 2015-06-05",
        "2015-06-05 00:00:00, 2015-06-05",
        "zz/06/2015, 2015-06",
        "ZZ/zz/2015, 2015",
        "zz/zz/zzzz, ''",
        "05/zz/2015, ''",
        "05/06/zzzz, ''",
        "31/02/2015, ''",
        "once, ''"
    })
    void anEarlierOrderMayHaveADateOfWhichPartIsNotKnown(String written, String read) {
        CaseFile file = read("ssd_cla_previous_permanence", "O1,1,P2," + written + ",WAL", "O2,1,P9,,");
        assertThat(file.previousPermanenceOrders()).singleElement().satisfies(order -> {
            assertThat(order.on().map(Object::toString).orElse("")).isEqualTo(read);
            assertThat(order.authority()).contains("WAL");
        });
        assertThat(folder.findings()).singleElement().asString().startsWith("SSD-17 ssd_cla_previous_permanence row 2");
    }

    @Test
    void permanenceIsJoinedByEitherKey() {
        CaseFile file =
                read("ssd_permanence", "D2,,A1,2024-03-01,,", "D1,1,,2024-02-01,2024-05-01,RD3", "D3,9,,2024-02-01,,");
        assertThat(file.permanenceDecisions())
                .containsExactly(
                        PermanenceDecision.builder()
                                .decided(DAY)
                                .reversed(LocalDate.of(2024, 5, 1))
                                .reasonReversed(ReasonPlacedForAdoptionCeased.NO_ADOPTERS_FOUND)
                                .build(),
                        PermanenceDecision.builder()
                                .decided(LocalDate.of(2024, 3, 1))
                                .build());
        assertThat(folder.findings()).singleElement().asString().startsWith("SSD-03 ssd_permanence row 3");
    }

    @Test
    void factsAboutThePersonAreRead() {
        folder.facts("ssd_disability", "D1,1,MOB", "D2,1,");
        folder.facts("ssd_immigration_status", "U1,1,UASC,2024-02-01,", "U2,1,,2024-02-01,");
        CaseFile file = read("ssd_mother", "T1,1,2,2024-02-01", "T2,1, ,2024-03-01");
        assertThat(file.disabilities()).containsExactly(new Disability("MOB"));
        assertThat(file.immigration()).containsExactly(new ImmigrationStatus("UASC", DateRange.startingOn(DAY)));
        assertThat(file.motherhoods())
                .extracting(Motherhood::child)
                .containsExactly(Optional.of(ChildId.of("2")), Optional.empty());
        assertThat(folder.findings())
                .extracting(finding -> finding.substring(0, 6))
                .containsExactly("SSD-17", "SSD-17");
    }

    @ParameterizedTest
    @CsvSource({"1,true", "Yes,true", "suitable,true", "2,false", "n,false", "perhaps,"})
    void leavingCareIsReadRowByRow(String written, @Nullable Boolean suitable) {
        CaseFile file =
                read("ssd_care_leavers", "L1,1,Relevant,YES,2024-02-01,U1," + written + ",F1,2024-02-01,Worker 7");
        assertThat(file.careLeaverStandings())
                .containsExactly(CareLeaverStanding.builder()
                        .eligibility("Relevant")
                        .inTouch(InTouch.of("YES"))
                        .latestContact(DAY)
                        .accommodation(Accommodation.of("U1"))
                        .isAccommodationSuitable(Optional.ofNullable(suitable))
                        .activity(Activity.of("F1"))
                        .pathwayPlanReviewed(DAY)
                        .personalAdviser("Worker 7")
                        .build());
        assertThat(file.careLeaverStandings().toString()).doesNotContain("Worker");
    }

    @Test
    void aTableWithoutRowsSaysThatNothingWasDoneAndOneWithoutAColumnNothing() {
        ExtractFolder.FACTS.forEach((table, header) -> folder.table(table, header));
        Stream<ActKind> supplied = SsdTables.FACTS.stream().flatMap(table -> table.kinds().keySet().stream());
        assertThat(supplied)
                .hasSize(15)
                .allSatisfy(kind -> assertThat(folder.onlyFile().observed(kind)).isEqualTo(Observed.complete()));
        folder.table("ssd_sdq_scores", "csdq_table_id,csdq_person_id,csdq_sdq_score");
        assertThat(folder.onlyFile().observed(ActKind.SDQ_SCORE)).isEqualTo(Observed.notSupplied());
    }
}
