package org.corporateparenting.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.adoption.AdopterSource;
import org.corporateparenting.adoption.AdoptionApplicant;
import org.corporateparenting.adoption.AdoptionConsent;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionDisruption;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlacement;
import org.corporateparenting.adoption.AdoptionPlan;
import org.corporateparenting.adoption.DecisionRoute;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.casework.education.PersonalEducationPlan;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementNotice;
import org.corporateparenting.casework.placement.PlacementNoticeKind;
import org.corporateparenting.casework.placement.PlacementPlan;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.casework.placement.SecureAuthorisation;
import org.corporateparenting.casework.placement.SecureAuthority;
import org.corporateparenting.casework.placement.SecureReview;
import org.corporateparenting.casework.placement.SecureStay;
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
import org.corporateparenting.time.DateRange;
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
    void secureAccommodationIsReadToTheHour() {
        table(
                "cp_secure_stays",
                "child,began,ended,approved",
                "C1,2024-06-03T09:00+01:00,2024-06-05T09:00+01:00,2024-06-01",
                "C1,2024-07-03T09:00Z,,",
                "C1,2024-08-03T09:00Z,2024-08-03T09:59+01:00,",
                "C1,2024-09-03,,");
        table("cp_secure_authorisations", "child,kind,from,to", "C1,first,2024-06-05,2024-09-05");
        table("cp_secure_reviews", "child,on", "C1,2024-07-01");
        CaseFile file = only();
        assertThat(file.secureStays())
                .containsExactly(
                        new SecureStay(
                                OffsetDateTime.parse("2024-06-03T09:00+01:00"),
                                Optional.of(OffsetDateTime.parse("2024-06-05T09:00+01:00")),
                                Optional.of(LocalDate.of(2024, 6, 1))),
                        new SecureStay(OffsetDateTime.parse("2024-07-03T09:00Z"), Optional.empty(), Optional.empty()));
        assertThat(file.secureAuthorisations())
                .containsExactly(new SecureAuthorisation(
                        SecureAuthority.FIRST, LocalDate.of(2024, 6, 5), LocalDate.of(2024, 9, 5)));
        assertThat(file.secureReviews()).containsExactly(new SecureReview(LocalDate.of(2024, 7, 1)));
        assertThat(file.observed(ActKind.SECURE_STAY)).isEqualTo(Observed.complete());
        assertThat(findings())
                .containsExactly(
                        "CP-04 cp_secure_stays row 3 (began, ended): ended is before began; the row is left out",
                        "CP-03 cp_secure_stays row 4 (began): began holds nothing that can be used; the row is left out");
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
    void stepsToAdoptionAreRead() {
        table("cp_adoption_plans", "child,from,to,twin_track", "C1,2024-02-01,2024-03-01,Y");
        table(
                "cp_adoption_decisions",
                "child,considered,minutes_received,decided,route,parents_told_orally,parents_told_in_writing,revoked",
                "C1,2024-02-01,2024-02-02,2024-02-03,panel,2024-02-04,2024-02-05,2024-03-01");
        table(
                "cp_adoption_consents",
                "child,from,to,relinquished,return_notice,returned",
                "C1,2024-02-01,2024-03-01,Y,2024-03-02,2024-03-03");
        table("cp_placement_orders", "child,from,to", "C1,2024-02-01,");
        table(
                "cp_adoption_matches",
                "child,report_sent,comments,panel,decided,source",
                "C1,2024-02-01,2024-02-02,2024-02-03,2024-02-04,OTHER_AGENCY");
        table("cp_adoption_placements", "child,from,to,agreed_in_writing", "C1,2024-02-01,2024-03-01,N");
        table("cp_adoption_disruptions", "child,on,after_order,meeting", "C1,2024-03-01,N,2024-03-30");
        table(
                "cp_adoption_orders",
                "child,applied,applicant,home_since,with_leave,granted,failed",
                "C1,2024-02-01,FOSTER_PARENT,2023-02-01,Y,,2024-03-01");
        DateRange days = DateRange.of(DAY, LATER);
        assertThat(findings()).isEmpty();
        assertThat(only().adoptionSteps())
                .containsExactly(
                        AdoptionPlan.builder()
                                .agreed(DAY)
                                .ended(LATER)
                                .isTwinTrack(true)
                                .build(),
                        AdoptionDecision.builder()
                                .considered(DAY)
                                .minutesReceived(DAY.plusDays(1))
                                .decided(DAY.plusDays(2))
                                .route(DecisionRoute.PANEL)
                                .parentsToldOrally(DAY.plusDays(3))
                                .parentsToldInWriting(DAY.plusDays(4))
                                .revoked(LATER)
                                .build(),
                        AdoptionConsent.builder()
                                .given(DAY)
                                .withdrawn(LATER)
                                .isRelinquished(true)
                                .returnNotice(LATER.plusDays(1))
                                .returned(LATER.plusDays(2))
                                .build(),
                        PlacementOrder.granted(DAY),
                        AdoptionMatch.builder()
                                .reportSent(DAY)
                                .comments(DAY.plusDays(1))
                                .panel(DAY.plusDays(2))
                                .decided(DAY.plusDays(3))
                                .source(AdopterSource.OTHER_AGENCY)
                                .build(),
                        AdoptionPlacement.builder()
                                .range(days)
                                .isAgreedInWriting(false)
                                .build(),
                        AdoptionDisruption.builder()
                                .on(LATER)
                                .isAfterOrder(false)
                                .meeting(LocalDate.of(2024, 3, 30))
                                .build(),
                        AdoptionOrder.builder()
                                .applied(DAY)
                                .applicant(AdoptionApplicant.FOSTER_PARENT)
                                .homeSince(LocalDate.of(2023, 2, 1))
                                .isWithLeave(true)
                                .failed(LATER)
                                .build());
        assertThat(only().observed(ActKind.ADOPTION_MATCH)).isEqualTo(Observed.complete());
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
    void theDocumentOnFormatsDescribesEveryColumnOfEveryTable() throws IOException {
        List<String> document = Files.readAllLines(Path.of("..", "docs", "formats.md"));
        SupplementaryTables.definitions()
                .forEach(table -> assertThat(section(document, table.name()))
                        .as("docs/formats.md, under a heading \"#### %1$s\" or in a row \"| `%1$s` |\"", table.name())
                        .contains(table.columns().stream()
                                .map(column -> "`" + column.name() + "`")
                                .toList()));
    }

    /** The lines under the heading of a table, or its row in a table of tables. */
    private static String section(List<String> document, String table) {
        int heading = document.indexOf("#### " + table);
        Stream<String> lines = heading < 0
                ? document.stream().filter(line -> line.startsWith("| `cp_") && line.contains("`" + table + "`"))
                : document.stream().skip(heading + 1L).takeWhile(line -> !line.startsWith("#"));
        return lines.collect(Collectors.joining());
    }

    @Test
    void anAbsentTableIsNotSuppliedAndAPresentOneComplete() {
        table("cp_visit_modes", MODES);
        Set<ActKind> without = only().observations().named().keySet();
        assertThat(without)
                .hasSizeGreaterThan(50)
                .contains(ActKind.REQUEST, ActKind.PLACEMENT_TERMS, ActKind.BURSARY)
                .doesNotContain(ActKind.REVIEW, ActKind.VISIT, ActKind.HEALTH_ASSESSMENT);
        table("cp_requests", REQUESTS);
        assertThat(Sets.difference(without, only().observations().named().keySet()))
                .containsExactly(ActKind.REQUEST);
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
                .observations(Observations.complete().with(ActKind.VISIT, Observed.notSupplied()))
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
