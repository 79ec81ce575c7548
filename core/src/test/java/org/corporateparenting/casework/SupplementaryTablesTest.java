package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.placement.SettingOfPlacement;
import org.corporateparenting.casework.plan.PermanencePlan;
import org.corporateparenting.casework.plan.PermanencePlanKind;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.casework.visit.Visit;
import org.corporateparenting.casework.visit.VisitMode;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.sufficiency.SettingKind;
import org.corporateparenting.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplementaryTablesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);
    private static final CaseFile FILE = CaseFile.builder()
            .id(ChildId.of("C1"))
            .addReview(Review.held(DAY))
            .addVisit(Visit.made(DAY))
            .build();

    private static final String TERMS =
            "child,placed,basis,intended_to_18,long_term_foster_from,agrees_to_fewer_visits";
    private static final String PAPERS = "child,review,decisions_issued,record_completed,distributed,adjourned";
    private static final String OFFICERS = "child,from,to";
    private static final String REQUESTS = "child,kind,on,before";
    private static final String MODES = "child,visit,mode";

    @TempDir
    private Path folder;

    @Test
    void idsAreStable() {
        assertThat(Arrays.stream(SupplementaryRule.values()).map(rule -> rule.id() + " " + rule.severity()))
                .containsExactly(
                        "CP-01 ERROR",
                        "CP-02 ERROR",
                        "CP-03 ERROR",
                        "CP-04 ERROR",
                        "CP-05 ERROR",
                        "CP-06 INTEGRITY",
                        "CP-07 ERROR");
        assertThat(SupplementaryRule.values())
                .extracting(SupplementaryRule::title)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void termsOfAPlacementAreRead() {
        table("cp_placement_terms", TERMS, "C1,2024-02-01,temporary_approval,N,2024-03-01,Y", "C1,2024-03-01,,,,");
        assertThat(only().placementTerms())
                .containsExactly(
                        PlacementTerms.builder()
                                .placed(DAY)
                                .basis(PlacementBasis.TEMPORARY_APPROVAL)
                                .intendedToLastToEighteen(false)
                                .longTermFosterFrom(LATER)
                                .agreesToFewerVisits(true)
                                .build(),
                        PlacementTerms.builder().placed(LATER).build());
    }

    @Test
    void papersGoToTheReviewOfTheirDay() {
        table("cp_review_papers", PAPERS, "C1,2024-02-01,2024-02-06,2024-02-16,2024-03-01,");
        assertThat(only().reviews())
                .containsExactly(Review.builder()
                        .on(DAY)
                        .decisionsIssued(LocalDate.of(2024, 2, 6))
                        .recordCompleted(LocalDate.of(2024, 2, 16))
                        .recordDistributed(LATER)
                        .build());
    }

    @Test
    void anAdjournedReviewIsAddedOrMarked() {
        table("cp_review_papers", PAPERS, "C1,2024-02-01,,,,Y", "C1,2024-03-01,,,,Y");
        assertThat(only().reviews()).containsExactly(Review.adjourned(DAY), Review.adjourned(LATER));
        assertThat(findings()).isEmpty();
    }

    @Test
    void officersRequestsAndModesAreRead() {
        table("cp_reviewing_officers", OFFICERS, "C1,2024-02-01,2024-03-01", "C1,2024-03-01,");
        table("cp_requests", REQUESTS, "C1,REVIEW,2024-02-01,2024-03-01", "C1,CONCERN_ABOUT_HOME,2024-02-01,");
        table("cp_visit_modes", MODES, "C1,2024-02-01,REMOTE_FOR_CORONAVIRUS");
        CaseFile file = only();
        assertThat(file.reviewingOfficers())
                .extracting(officer -> officer.range().toString())
                .containsExactly("2024-02-01/2024-03-01", "2024-03-01/..");
        assertThat(file.requests())
                .extracting(request -> request.kind() + " " + request.on() + " " + request.before())
                .containsExactly(
                        "REVIEW 2024-02-01 Optional[2024-03-01]", "CONCERN_ABOUT_HOME 2024-02-01 Optional.empty");
        assertThat(file.visits()).extracting(Visit::mode).containsExactly(VisitMode.REMOTE_FOR_CORONAVIRUS);
    }

    @Test
    void plansAndNoticesAreRead() {
        table("cp_placement_plans", "child,placed,agreed", "C1,2024-02-01,2024-02-08", "C1,2024-03-01,");
        table("cp_notices", "child,kind,event,given", "C1,placement,2024-02-01,2024-01-31", "C1,ENDING,2024-03-01,");
        table("cp_education_plans", "child,started,completed", "C1,2024-02-01,2024-03-01", "C1,2024-03-01,");
        table("cp_permanence_plans", "child,kind,agreed", "C1,ADOPTION,2024-03-01", "C1,HOPE,2024-03-01");
        CaseFile file = only();
        assertThat(file.placementPlans())
                .containsExactly(
                        new PlacementPlan(DAY, Optional.of(LocalDate.of(2024, 2, 8))),
                        new PlacementPlan(LATER, Optional.empty()));
        assertThat(file.placementNotices())
                .containsExactly(new PlacementNotice(PlacementNoticeKind.PLACEMENT, DAY, DAY.minusDays(1)));
        assertThat(file.educationPlans())
                .containsExactly(
                        PersonalEducationPlan.builder()
                                .started(DAY)
                                .completed(LATER)
                                .build(),
                        PersonalEducationPlan.builder().started(LATER).build());
        assertThat(file.permanencePlans()).containsExactly(new PermanencePlan(PermanencePlanKind.ADOPTION, LATER));
        assertThat(file.observed(ActKind.PLACEMENT_NOTICE)).isEqualTo(Observed.complete());
        assertThat(findings())
                .containsExactly(
                        "CP-03 cp_notices row 2 (given): given holds nothing that can be used; the row is left out",
                        "CP-03 cp_permanence_plans row 2 (kind): kind holds nothing that can be used; the row is left"
                                + " out");
    }

    @Test
    void settingsOfPlacementsAreRead() {
        table("cp_placement_settings", "child,placed,setting,court_authorised", "C1,2024-02-01,hospital,2024-03-01");
        assertThat(only().settings())
                .containsExactly(SettingOfPlacement.builder()
                        .placed(DAY)
                        .setting(SettingKind.HOSPITAL)
                        .courtAuthorised(LATER)
                        .build());
    }

    @Test
    void anAbsentTableIsNotSuppliedAndAPresentOneComplete() {
        table("cp_requests", REQUESTS);
        assertThat(only().observations().keySet())
                .containsExactlyInAnyOrder(
                        ActKind.PLACEMENT_TERMS,
                        ActKind.PLACEMENT_SETTING,
                        ActKind.REVIEW_PAPERS,
                        ActKind.REVIEWING_OFFICER,
                        ActKind.PLACEMENT_PLAN,
                        ActKind.PLACEMENT_NOTICE,
                        ActKind.EDUCATION_PLAN,
                        ActKind.PERMANENCE_PLAN);
        assertThat(only().observed(ActKind.REQUEST)).isEqualTo(Observed.complete());
    }

    @Test
    void aTableThatLacksAColumnIsNotSupplied() {
        table("cp_reviewing_officers", "child,from", "C1,2024-02-01");
        assertThat(only().observed(ActKind.REVIEWING_OFFICER)).isEqualTo(Observed.notSupplied());
    }

    @Test
    void whatWasObservedBeforeStays() {
        table("cp_requests", REQUESTS);
        CaseFile file = FILE.toBuilder()
                .putObservation(ActKind.VISIT, Observed.notSupplied())
                .build();
        assertThat(read(file).value().get(0).observed(ActKind.VISIT)).isEqualTo(Observed.notSupplied());
    }

    @Test
    void rowsThatCannotBeUsedAreLeftOut() {
        table("cp_reviewing_officers", OFFICERS, ",2024-02-01,", "C2,2024-02-01,", "C1,,", "C1,2024-02-01,2024-01-31");
        table("cp_requests", REQUESTS, "C1,WISH,2024-02-01,", "C1,VISIT,2024-02-01,soon");
        table("cp_visit_modes", MODES, "C1,2024-02-01,", "C1,2024-02-02,REMOTE");
        table("cp_review_papers", PAPERS, "C1,2024-02-02,,,,N");
        assertThat(findings())
                .containsExactly(
                        "CP-03 cp_requests row 1 (kind): kind holds nothing that can be used; the row is left out",
                        "CP-03 cp_requests row 2 (before): before holds nothing that can be used; the row is left out",
                        "CP-05 cp_review_papers row 1: nothing is on record for that day; the row is left out",
                        "CP-01 cp_reviewing_officers row 1 (child): child holds no key; the row is left out",
                        "CP-02 cp_reviewing_officers row 2 (child): there is no case file of the child; the row is left"
                                + " out",
                        "CP-03 cp_reviewing_officers row 3 (from): from holds nothing that can be used; the row is left"
                                + " out",
                        "CP-04 cp_reviewing_officers row 4 (from, to): to is before from; the row is left out",
                        "CP-03 cp_visit_modes row 1 (mode): mode holds nothing that can be used; the row is left out",
                        "CP-05 cp_visit_modes row 2: nothing is on record for that day; the row is left out");
        assertThat(only().requests()).isEmpty();
        assertThat(only().reviewingOfficers()).isEmpty();
        assertThat(only().reviews()).containsExactly(Review.held(DAY));
    }

    @Test
    void rowsAboutOneThingAreUsedOnce() {
        table("cp_visit_modes", MODES, "C1,2024-02-01,REMOTE", "C1,01/02/2024,Remote", "C1,2024-02-01,IN_PERSON");
        table("cp_requests", REQUESTS, "C1,VISIT,2024-02-01,", "C1,REVIEW,2024-02-01,");
        assertThat(findings())
                .containsExactly(
                        "CP-06 cp_visit_modes row 2: the row repeats row 1; it is used once",
                        "CP-07 cp_visit_modes row 3: the row says something else than row 1 of the same thing; row 1 is"
                                + " used");
        assertThat(only().visits()).extracting(Visit::mode).containsExactly(VisitMode.REMOTE);
        assertThat(only().requests()).hasSize(2);
    }

    @Test
    void twoCaseFilesOfOneChildAreRefused() {
        table("cp_requests", REQUESTS);
        assertThatThrownBy(() -> read(FILE, FILE)).isInstanceOf(IllegalArgumentException.class);
    }

    private void table(String name, String header, String... rows) {
        try {
            Files.writeString(
                    folder.resolve(name + ".csv"),
                    Stream.concat(Stream.of(header), Stream.of(rows)).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Parsed<ImmutableList<CaseFile>> read(CaseFile... files) {
        return SupplementaryTables.addTo(
                List.of(files),
                TableReader.of(SupplementaryTables.definitions())
                        .readFolder(folder)
                        .value());
    }

    private CaseFile only() {
        return read(FILE).value().get(0);
    }

    private List<String> findings() {
        return read(FILE).findings().stream()
                .map(finding -> finding.rule() + " " + finding.location() + ": " + finding.message())
                .toList();
    }
}
