package org.corporateparenting.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.ImmigrationStatus;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.court.DeprivationOfLibertyOrder;
import org.corporateparenting.casework.health.HealthYear;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.code.Activity;
import org.corporateparenting.code.InTouch;
import org.corporateparenting.code.MissingType;
import org.corporateparenting.code.NumberOfAdopters;
import org.corporateparenting.code.PreviousPermanence;
import org.corporateparenting.code.ReasonPlacedForAdoptionCeased;
import org.corporateparenting.code.SocialWorkerChangeReason;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What case files take from the tables of a return beside headers, episodes and reviews. */
class ReturnedFactsTest {

    private static final String MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END";
    private static final String WORKERS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON";
    private static final String EARLIER = "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM";
    private static final String ASYLUM = "CHILD,SEX,DOB,DUC";
    private static final String HEALTH = "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,"
            + "TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED";
    private static final String LEAVERS = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM";
    private static final String ADOPTED = "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR";
    private static final String DECIDED = "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED";

    private static final String LIBERTY = "CHILD,DOB,DOLO_START,DOLO_END";
    private static final CollectionYear YEAR_OF_LIBERTY = CollectionYear.of("2026/27");

    @TempDir
    Path folder;

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private Parsed<ImmutableList<CaseFile>> read(String table, String header, String... rows) {
        return Returns.read(folder, Returns.YEAR, ImmutableMap.of(table, Returns.table(header, rows)))
                .value()
                .caseFiles();
    }

    private Parsed<ImmutableList<CaseFile>> readOf2026(String header, String... orders) {
        return Returns.read(folder, YEAR_OF_LIBERTY, ImmutableMap.of("DoLo", Returns.table(header, orders)))
                .value()
                .caseFiles();
    }

    private Parsed<ImmutableList<CaseFile>> read(String table, List<String> earlier, List<String> current) {
        return Returns.read(folder.resolve("current"), Returns.YEAR, ImmutableMap.of(table, current))
                .value()
                .caseFiles(List.of(
                        Returns.read(folder.resolve("earlier"), Returns.EARLIER_YEAR, ImmutableMap.of(table, earlier))
                                .value()));
    }

    private static CaseFile only(Parsed<ImmutableList<CaseFile>> read) {
        assertThat(read.value()).hasSize(1);
        return read.value().get(0);
    }

    @Test
    void timesOfBeingMissingAreRead() {
        CaseFile file = only(read("Missing", MISSING, "1,,M,02/05/2025,04/05/2025", "1,,A,01/06/2025,"));

        assertThat(file.missingPeriods())
                .extracting(period -> period.range() + " " + period.type().orElseThrow())
                .containsExactly(
                        "2025-05-02/2025-05-04 " + MissingType.of("M"), "2025-06-01/.. " + MissingType.of("A"));
        assertThat(file.observed(ActKind.MISSING_PERIOD))
                .isEqualTo(Observed.during(DateRange.ofClosed(day("2025-04-01"), day("2026-03-31"))));
        assertThat(file.observed(ActKind.SOCIAL_WORKER)).isEqualTo(Observed.notSupplied());
    }

    @Test
    void aTimeOpenInTheEarlierReturnEndsAsTheLaterOneSays() {
        Parsed<ImmutableList<CaseFile>> read = read(
                "Missing",
                Returns.table(MISSING, "1,,M,30/03/2025,"),
                Returns.table(MISSING, "1,,M,30/03/2025,02/04/2025"));

        assertThat(only(read).missingPeriods())
                .extracting(period -> period.range().toString())
                .containsExactly("2025-03-30/2025-04-02");
        assertThat(Returns.said(read)).isEmpty();
        assertThat(only(read).observed(ActKind.MISSING_PERIOD))
                .isEqualTo(Observed.during(DateRange.ofClosed(day("2024-04-01"), day("2026-03-31"))));
    }

    @Test
    void rowsWhoseDaysCannotBeToldAreLeftOutWithAFinding() {
        Parsed<ImmutableList<CaseFile>> read =
                read("Missing", MISSING, "1,,M,,04/05/2025", "1,,M,05/05/2025,soon", "1,,M,09/05/2025,08/05/2025");

        assertThat(only(read).missingPeriods()).isEmpty();
        assertThat(Returns.said(read))
                .containsExactlyInAnyOrder(
                        "RET-10 Missing row 1 (MIS_START, MIS_END): its days cannot be told from MIS_START and"
                                + " MIS_END, so the row is left out",
                        "RET-10 Missing row 2 (MIS_START, MIS_END): its days cannot be told from MIS_START and"
                                + " MIS_END, so the row is left out",
                        "RET-11 Missing row 3 (MIS_START, MIS_END): MIS_END is before MIS_START, so the row is"
                                + " left out");
    }

    @Test
    void ofRowsThatContradictEachOtherOneIsUsedWhateverTheirOrder() {
        String[] rows = {"1,,M,05/05/2025,07/05/2025", "1,,M,05/05/2025,06/05/2025"};
        Parsed<ImmutableList<CaseFile>> read = read("Missing", MISSING, rows);
        assertThat(only(read).missingPeriods())
                .extracting(period -> period.range().toString())
                .containsExactly("2025-05-05/2025-05-06");
        assertThat(Returns.said(read))
                .containsExactly("RET-18 Missing row 2 (MIS_START): the child has 2 rows about the same thing"
                        + " that differ; this one is used");
        assertThat(only(read("Missing", MISSING, rows[1], rows[0])).missingPeriods())
                .extracting(period -> period.range().toString())
                .containsExactly("2025-05-05/2025-05-06");
    }

    @Test
    void socialWorkersAreRead() {
        CaseFile file = only(read("SWEpisodes", WORKERS, "1,,AB1,01/04/2024,01/09/2025,MANAGE", "1,,AB2,01/09/2025,,"));

        assertThat(file.socialWorkers())
                .extracting(worker -> worker.range().toString())
                .containsExactly("2024-04-01/2025-09-01", "2025-09-01/..");
        assertThat(file.socialWorkers().get(0).changeReason()).contains(SocialWorkerChangeReason.of("MANAGE"));
    }

    @Test
    void ordersThatDepriveOfLibertyAreReadWithoutTheirApplications() {
        Parsed<ImmutableList<CaseFile>> read = readOf2026(LIBERTY, "1,,02/05/2026,04/08/2026", "1,,01/09/2026,");

        assertThat(only(read).deprivationsOfLiberty())
                .containsExactly(
                        DeprivationOfLibertyOrder.builder()
                                .order(DateRange.of(day("2026-05-02"), day("2026-08-04")))
                                .build(),
                        DeprivationOfLibertyOrder.builder()
                                .order(DateRange.startingOn(day("2026-09-01")))
                                .build());
        assertThat(Returns.said(read)).isEmpty();
        assertThat(only(read).observed(ActKind.DEPRIVATION_OF_LIBERTY))
                .isEqualTo(Observed.during(DateRange.ofClosed(day("2026-04-01"), day("2027-03-31"))));
    }

    @Test
    void ordersAreNotObservedWhereTheReturnDoesNotSayWhenTheyBegan() {
        assertThat(only(readOf2026("CHILD,DOB,DOLO_END", "1,,04/08/2026")).observed(ActKind.DEPRIVATION_OF_LIBERTY))
                .isEqualTo(Observed.notSupplied());
        assertThat(only(read("Missing", MISSING, "1,,M,02/05/2025,")).observed(ActKind.DEPRIVATION_OF_LIBERTY))
                .isEqualTo(Observed.notSupplied());
    }

    @Test
    void ordersWhoseDaysCannotBeToldAreLeftOutWithAFinding() {
        Parsed<ImmutableList<CaseFile>> read =
                readOf2026(LIBERTY, "1,,,04/05/2026", "1,,05/05/2026,soon", "1,,09/05/2026,08/05/2026");

        assertThat(only(read).deprivationsOfLiberty()).isEmpty();
        assertThat(Returns.said(read))
                .containsExactlyInAnyOrder(
                        "RET-10 DoLo row 1 (DOLO_START, DOLO_END): its days cannot be told from DOLO_START and"
                                + " DOLO_END, so the row is left out",
                        "RET-10 DoLo row 2 (DOLO_START, DOLO_END): its days cannot be told from DOLO_START and"
                                + " DOLO_END, so the row is left out",
                        "RET-11 DoLo row 3 (DOLO_START, DOLO_END): DOLO_END is before DOLO_START, so the row is"
                                + " left out");
    }

    @Test
    void aSupplementaryTableOfOrdersAddsTheirApplicationsAndIsComplete() {
        CaseFile file = only(Returns.read(
                        folder,
                        YEAR_OF_LIBERTY,
                        ImmutableMap.of(
                                "DoLo",
                                Returns.table(LIBERTY, "1,,02/05/2026,04/08/2026", "1,,01/09/2026,"),
                                "cp_deprivation_of_liberty",
                                Returns.table("child,applied,from,to,relaxed", "1,2026-04-29,2026-05-02,2026-08-04,")))
                .value()
                .caseFiles());

        assertThat(file.deprivationsOfLiberty())
                .extracting(order -> order.applied().map(LocalDate::toString).orElse("") + " "
                        + order.order().orElseThrow())
                .containsExactly(" 2026-09-01/..", "2026-04-29 2026-05-02/2026-08-04");
        assertThat(file.observed(ActKind.DEPRIVATION_OF_LIBERTY)).isEqualTo(Observed.complete());
    }

    @Test
    void aSupplementaryTableBesideAReturnSaysWhatWasNotDone() {
        CaseFile file = only(Returns.read(
                        folder,
                        Returns.YEAR,
                        ImmutableMap.of(
                                "Missing",
                                Returns.table(MISSING, "1,,M,02/05/2025,"),
                                "cp_placement_plans",
                                Returns.table("child,placed,agreed")))
                .value()
                .caseFiles());

        assertThat(file.observed(ActKind.PLACEMENT_PLAN)).isEqualTo(Observed.complete());
        assertThat(file.observed(ActKind.PLACEMENT_NOTICE)).isEqualTo(Observed.notSupplied());
    }

    @Test
    void earlierPermanenceIsRead() {
        CaseFile file = only(read("PrevPerm", EARLIER, "1,,P1,E09000001,zz/06/2015"));

        assertThat(file.previousPermanenceOrders()).hasSize(1);
        assertThat(file.previousPermanenceOrders().get(0).option()).isEqualTo(PreviousPermanence.of("P1"));
        assertThat(file.previousPermanenceOrders().get(0).on().orElseThrow().earliest())
                .isEqualTo(day("2015-06-01"));
        assertThat(file.previousPermanenceOrders().get(0).authority()).contains("E09000001");
    }

    @Test
    void seekingAsylumIsKnownFromTheFirstDayTheReturnShows() {
        Parsed<ImmutableList<CaseFile>> read = Returns.read(
                        folder,
                        Returns.YEAR,
                        ImmutableMap.of(
                                "UASC",
                                Returns.table(ASYLUM, "1,M,02/02/2009,02/02/2027"),
                                "Episodes",
                                Returns.table(
                                        Returns.EPISODES,
                                        "1,09/06/2025,S,V2,N8,U6,PR1,,,,,,",
                                        "1,01/05/2025,S,V2,N8,U6,PR1,02/05/2025,E15,,,,")))
                .value()
                .caseFiles();

        assertThat(only(read).immigration())
                .containsExactly(new ImmigrationStatus("UASC", DateRange.of(day("2025-05-01"), day("2027-02-02"))));
        assertThat(only(read).immigration().get(0).isUnaccompaniedAsylumSeeker())
                .isTrue();
    }

    @Test
    void aStatusThatEndedBeforeWhatTheReturnShowsIsNotMade() {
        assertThat(only(read("UASC", ASYLUM, "1,M,02/02/2007,02/02/2025")).immigration())
                .isEmpty();
    }

    @Test
    void aMotherIsKnownFromTheHeader() {
        CaseFile file = only(read("Header", Returns.HEADER, "1,F,02/02/2009,WBRI,UN1,1,03/03/2025"));

        assertThat(file.motherhoods()).hasSize(1);
        assertThat(file.motherhoods().get(0).childBorn()).contains(day("2025-03-03"));
        assertThat(only(read("Header", Returns.HEADER, "1,F,02/02/2009,WBRI,UN1,0,"))
                        .motherhoods())
                .isEmpty();
    }

    @Test
    void yearlyAnswersOnHealthAreKeptByYear() {
        CaseFile file = only(read(
                "OC2", Returns.table(HEALTH, "1,,12,,0,,1,1,1,0,,"), Returns.table(HEALTH, "1,,,SDQ2,0,,1,0,1,1,1,")));

        assertThat(file.healthYears()).extracting(HealthYear::year).containsExactly(Returns.YEAR, Returns.EARLIER_YEAR);
        HealthYear latest = file.healthYears().get(0);
        assertThat(latest.noScoreReason().map(Enum::name)).isPresent();
        assertThat(latest.hadTeethChecked()).contains(false);
        assertThat(latest.misusesSubstances()).contains(true);
        assertThat(latest.receivedIntervention()).contains(true);
        assertThat(latest.hadDevelopmentChecks()).isEmpty();
        assertThat(file.healthYears().get(1).difficultiesScore()).contains(12);
        assertThat(latest.toString()).doesNotContain("misusesSubstances=true").contains("misusesSubstances=***");
    }

    @Test
    void howACareLeaverFaresIsKeptByYear() {
        CaseFile file = only(read("OC3", LEAVERS, "1,,YES,F2,K1"));

        CareLeaverStanding standing = file.careLeaverStandings().get(0);
        assertThat(standing.year()).contains(Returns.YEAR);
        assertThat(standing.inTouch()).contains(InTouch.of("YES"));
        assertThat(standing.activity()).contains(Activity.of("F2"));
        assertThat(standing.isAccommodationSuitable()).contains(true);
        assertThat(only(read("OC3", LEAVERS, "1,,NO,,0"))
                        .careLeaverStandings()
                        .get(0)
                        .isAccommodationSuitable())
                .isEmpty();
    }

    @Test
    void aDecisionAndTheAdoptionThatFollowedAreOne() {
        Parsed<ImmutableList<CaseFile>> read = Returns.read(
                        folder,
                        Returns.YEAR,
                        ImmutableMap.of(
                                "PlacedAdoption",
                                Returns.table(DECIDED, "1,,04/02/2025,,", "1,,05/01/2023,06/06/2023,RD2"),
                                "AD1",
                                Returns.table(ADOPTED, "1,,04/02/2025,05/05/2025,1,2,MF,L11")))
                .value()
                .caseFiles();

        assertThat(only(read).permanenceDecisions())
                .extracting(PermanenceDecision::decided, PermanenceDecision::matched)
                .containsExactly(
                        tuple(Optional.of(day("2023-01-05")), Optional.empty()),
                        tuple(Optional.of(day("2025-02-04")), Optional.of(day("2025-05-05"))));
        PermanenceDecision adopted = only(read).permanenceDecisions().get(1);
        assertThat(adopted.isAdoptedByCarer()).contains(true);
        assertThat(adopted.numberOfAdopters()).contains(NumberOfAdopters.of("2"));
        assertThat(only(read).permanenceDecisions().get(0).reasonReversed())
                .contains(ReasonPlacedForAdoptionCeased.of("RD2"));
    }

    @Test
    void anAdoptionWithoutItsDecisionIsKept() {
        CaseFile file = only(read("AD1", ADOPTED, "1,,04/02/2025,05/05/2025,0,2,MF,L11"));

        assertThat(file.permanenceDecisions())
                .extracting(PermanenceDecision::decided)
                .containsExactly(Optional.of(day("2025-02-04")));
    }
}
