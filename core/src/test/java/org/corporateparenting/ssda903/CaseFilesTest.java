package org.corporateparenting.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.EthnicGroup;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.Participation;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.code.Sex;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {

    private static final LocalDate START_2024 = LocalDate.of(2024, 4, 1);
    private static final LocalDate START_2025 = LocalDate.of(2025, 4, 1);
    private static final LocalDate START_2026 = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private static Parsed<ImmutableList<CaseFile>> bothYears() {
        Ssda903Return earlier = Ssda903Return.read(Returns.sample("2024-25")).value();
        return Ssda903Return.read(Returns.sample("2025-26"), Returns.YEAR)
                .value()
                .caseFiles(List.of(earlier));
    }

    private Parsed<ImmutableList<CaseFile>> caseFiles(ImmutableMap<String, List<String>> tables) {
        return Returns.read(folder, Returns.YEAR, tables).value().caseFiles();
    }

    private Parsed<ImmutableList<CaseFile>> caseFiles(
            ImmutableMap<String, List<String>> earlier, ImmutableMap<String, List<String>> current) {
        return Returns.read(folder.resolve("current"), Returns.YEAR, current)
                .value()
                .caseFiles(List.of(Returns.read(folder.resolve("earlier"), Returns.EARLIER_YEAR, earlier)
                        .value()));
    }

    @Test
    void childIsWhoTheHeaderSays() {
        CaseFile file = Returns.file(bothYears(), "0019");

        assertThat(file.born()).contains(LocalDate.of(2007, 6, 20));
        assertThat(file.sex()).contains(Sex.FEMALE);
        assertThat(file.ethnicGroup()).contains(EthnicGroup.of("BAFR"));
        assertThat(file.died()).isEmpty();
    }

    @Test
    void soundReturnsGiveNoFindings() {
        assertThat(Returns.said(bothYears())).isEmpty();
    }

    @Test
    void episodesOfTwoYearsAreJoined() {
        CaseFile file = Returns.file(bothYears(), "0017");

        assertThat(file.episodes())
                .extracting(Episode::commenced)
                .containsExactly(LocalDate.of(2024, 5, 9), LocalDate.of(2024, 11, 20));
        assertThat(file.episodes().get(1).ceased()).contains(LocalDate.of(2025, 7, 14));
        assertThat(file.episodes().get(1).reasonEpisodeCeased()).contains(ReasonEpisodeCeased.of("E4A"));
    }

    @Test
    void startOfCareIsKnownOnlyFromAnEpisodeThatSaysSo() {
        Parsed<ImmutableList<CaseFile>> parsed = bothYears();

        assertThat(Returns.file(parsed, "0017").history().periodsOfCare())
                .extracting(PeriodOfCare::startKnown)
                .containsExactly(true);
        assertThat(Returns.file(parsed, "0018").history().periodsOfCare())
                .extracting(PeriodOfCare::startKnown)
                .containsExactly(false);
    }

    @Test
    void earlierYearShowsWhenCareStarted() {
        Parsed<ImmutableList<CaseFile>> alone =
                Ssda903Return.read(Returns.sample("2025-26")).value().caseFiles();

        assertThat(Returns.file(alone, "0017").history().periodsOfCare())
                .extracting(PeriodOfCare::startKnown)
                .containsExactly(false);
    }

    @Test
    void reviewsOfAllYearsAreHeld() {
        assertThat(Returns.file(bothYears(), "0018").reviews())
                .allMatch(Review::isHeld)
                .extracting(Review::on, review -> review.participation().orElseThrow())
                .containsExactly(
                        tuple(LocalDate.of(2024, 10, 10), Participation.ATTENDED_AND_SPOKE),
                        tuple(LocalDate.of(2025, 4, 10), Participation.ATTENDED_ADVOCATE_SPOKE),
                        tuple(LocalDate.of(2025, 10, 6), Participation.ABSENT_VIEWS_SENT));
    }

    @Test
    void whatAReturnHoldsIsObservedDuringTheYearsGivenAndNothingElseIs() {
        CaseFile file = Returns.file(bothYears(), "0018");

        assertThat(file.observed(ActKind.REVIEW)).isEqualTo(during(START_2024, START_2026));
        assertThat(List.of(ActKind.values()))
                .filteredOn(kind -> file.observed(kind).equals(Observed.notSupplied()))
                .contains(ActKind.VISIT, ActKind.REVIEW_PAPERS, ActKind.HEALTH_ASSESSMENT, ActKind.CARE_PLAN)
                .doesNotContain(
                        ActKind.MISSING_PERIOD,
                        ActKind.SOCIAL_WORKER,
                        ActKind.PREVIOUS_PERMANENCE,
                        ActKind.PERMANENCE_DECISION,
                        ActKind.IMMIGRATION_STATUS,
                        ActKind.MOTHERHOOD,
                        ActKind.HEALTH_YEAR,
                        ActKind.CARE_LEAVER_STANDING);
    }

    private static Observed during(LocalDate start, LocalDate endExclusive) {
        return Observed.during(DateRange.of(start, endExclusive));
    }

    @Test
    void reviewsOfAChildWithShortBreaksOnlyAreNotObserved() {
        Parsed<ImmutableList<CaseFile>> parsed =
                Ssda903Return.read(Returns.sample("2025-26")).value().caseFiles();

        assertThat(Returns.file(parsed, "0020").observed(ActKind.REVIEW)).isEqualTo(Observed.notSupplied());
        assertThat(Returns.file(parsed, "0018").observed(ActKind.REVIEW)).isEqualTo(during(START_2025, START_2026));
    }

    @Test
    void yearOfShortBreaksOnlyIsNotObserved() {
        ImmutableMap<String, List<String>> reviews = ImmutableMap.of("Reviews", Returns.table(Returns.REVIEWS));
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(
                with(reviews, "Episodes", Returns.table(Returns.EPISODES, "7,01/05/2024,S,C2,,,,03/06/2024,E4A,,,,")),
                with(reviews, "Episodes", Returns.table(Returns.EPISODES, "7,01/05/2025,S,V3,,,,03/05/2025,E4A,,,,")));

        assertThat(Returns.file(parsed, "7").observed(ActKind.REVIEW)).isEqualTo(during(START_2024, START_2025));
    }

    @Test
    void yearsBeforeOneOfShortBreaksOnlyAreNotObserved() {
        ImmutableMap<String, List<String>> reviews = ImmutableMap.of("Reviews", Returns.table(Returns.REVIEWS));
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(
                with(reviews, "Episodes", Returns.table(Returns.EPISODES, "7,01/05/2024,S,V4,,,,03/06/2024,E4A,,,,")),
                with(reviews, "Episodes", Returns.table(Returns.EPISODES, "7,01/05/2025,S,C2,,,,03/05/2025,E4A,,,,")));

        assertThat(Returns.file(parsed, "7").observed(ActKind.REVIEW)).isEqualTo(during(START_2025, START_2026));
    }

    private static ImmutableMap<String, List<String>> with(
            ImmutableMap<String, List<String>> tables, String table, List<String> lines) {
        return ImmutableMap.<String, List<String>>builder()
                .putAll(tables)
                .put(table, lines)
                .buildOrThrow();
    }

    @Test
    void withoutTheTableReviewsAreNotObserved() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(Returns.episodes("7,01/05/2025,S,C2,,,,,,,,,"));

        assertThat(Returns.file(parsed, "7").observed(ActKind.REVIEW)).isEqualTo(Observed.notSupplied());
    }

    @Test
    void yearsBeforeAMissingOneAreNotObserved() {
        Ssda903Return old = Returns.read(
                        folder.resolve("old"),
                        CollectionYear.of("2022/23"),
                        ImmutableMap.of("Reviews", Returns.table(Returns.REVIEWS, "0018,,05/05/2022,PN1")))
                .value();
        Ssda903Return earlier = Ssda903Return.read(Returns.sample("2024-25")).value();
        Ssda903Return current = Ssda903Return.read(Returns.sample("2025-26")).value();

        Parsed<ImmutableList<CaseFile>> parsed = current.caseFiles(List.of(old, earlier));

        assertThat(Returns.file(parsed, "0018").observed(ActKind.REVIEW)).isEqualTo(during(START_2024, START_2026));
        assertThat(Returns.file(parsed, "0018").reviews()).hasSize(4);
        assertThat(Returns.said(parsed))
                .containsExactly(
                        "RET-17 input: no return is supplied between 2022/23 and 2024/25; what was observed starts"
                                + " with 2024/25");
        assertThat(current.caseFiles(List.of(earlier, old))).isEqualTo(parsed);
    }

    @Test
    void returnThatIsNotEarlierIsReported() {
        Ssda903Return earlier = Ssda903Return.read(Returns.sample("2024-25")).value();
        Ssda903Return current = Ssda903Return.read(Returns.sample("2025-26")).value();

        assertThat(Returns.said(earlier.caseFiles(List.of(current))))
                .contains("RET-16 input: a return given as earlier is of 2025/26; the return itself is of 2024/25");
        assertThat(Returns.said(current.caseFiles(List.of(current))))
                .contains("RET-16 input: a return given as earlier is of 2025/26; the return itself is of 2025/26");
    }

    @Test
    void returnOfAnUnknownYearComesLast() {
        Ssda903Return unknown = Ssda903Return.read(Returns.write(
                        folder.resolve("unknown"),
                        ImmutableMap.of("Header", Returns.table(Returns.HEADER, "0018,M,,,,,"))))
                .value();
        Ssda903Return current = Ssda903Return.read(Returns.sample("2025-26")).value();

        Parsed<ImmutableList<CaseFile>> parsed = current.caseFiles(List.of(unknown));

        assertThat(Returns.file(parsed, "0018").sex()).contains(Sex.FEMALE);
        assertThat(Returns.said(parsed))
                .containsExactly(
                        "RET-07 Header (SEX): an earlier return has another SEX for the child; this one is used");
    }

    @Test
    void headersThatDifferInOneReturnLeaveOpenWhatTheyDifferIn() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(ImmutableMap.of(
                "Header", Returns.table(Returns.HEADER, "7,F,14/02/2011,WBRI,,,", "7,F,15/02/2011,WBRI,,,")));

        assertThat(Returns.file(parsed, "7").born()).isEmpty();
        assertThat(Returns.file(parsed, "7").sex()).contains(Sex.FEMALE);
        assertThat(Returns.said(parsed))
                .containsExactly(
                        "RET-06 Header (DOB): rows of the child differ in DOB; which one holds cannot be told");
    }

    @Test
    void digitsAndLettersOfOneSexAreTheSame() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(
                ImmutableMap.of("Header", Returns.table(Returns.HEADER, "7,2,,,,,")),
                ImmutableMap.of("Header", Returns.table(Returns.HEADER, "7,F,,,,,")));

        assertThat(Returns.file(parsed, "7").sex()).contains(Sex.FEMALE);
        assertThat(Returns.said(parsed)).isEmpty();
    }

    @Test
    void blankInTheLaterHeaderIsFilledFromTheEarlierReturn() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(
                ImmutableMap.of("Header", Returns.table(Returns.HEADER, "7,F,14/02/2011,WBRI,,,")),
                ImmutableMap.of("Header", Returns.table(Returns.HEADER, "7,,,,,,")));

        assertThat(Returns.file(parsed, "7").born()).contains(LocalDate.of(2011, 2, 14));
        assertThat(Returns.said(parsed)).isEmpty();
    }

    @Test
    void birthDateOfAChildWithoutAHeaderIsTakenFromTheOtherTables() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(ImmutableMap.of(
                "Header",
                Returns.table(Returns.HEADER, "8,F,14/02/2011,WBRI,,,"),
                "Reviews",
                Returns.table(Returns.REVIEWS, "7,14/02/2012,05/06/2025,PN1"),
                "UASC",
                List.of("CHILD,SEX,DOB,DUC", "7,M,14/02/2012,")));

        assertThat(Returns.file(parsed, "7").born()).contains(LocalDate.of(2012, 2, 14));
        assertThat(Returns.file(parsed, "7").sex()).contains(Sex.MALE);
        assertThat(Returns.said(parsed))
                .containsExactly("RET-05 Header: the child has no row here and rows in Reviews, UASC");
    }

    @Test
    void birthDatesThatDifferWithoutAHeaderAreNotKnown() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(ImmutableMap.of(
                "Reviews",
                Returns.table(Returns.REVIEWS, "7,14/02/2012,05/06/2025,PN1", "7,15/02/2012,06/06/2025,PN1")));

        assertThat(Returns.file(parsed, "7").born()).isEmpty();
        assertThat(Returns.said(parsed))
                .containsExactly("RET-08 Reviews row 2 (DOB): DOB differs between rows of the child, and no header says"
                        + " which one holds");
    }

    @Test
    void birthDateThatIsNotTheHeadersIsReportedOncePerTable() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(ImmutableMap.of(
                "Header",
                Returns.table(Returns.HEADER, "7,F,14/02/2011,WBRI,,,"),
                "Reviews",
                Returns.table(
                        Returns.REVIEWS,
                        "7,14/02/2011,05/06/2025,PN1",
                        "7,14/02/2012,06/06/2025,PN1",
                        "7,14/02/2012,07/06/2025,PN1")));

        assertThat(Returns.file(parsed, "7").born()).contains(LocalDate.of(2011, 2, 14));
        assertThat(Returns.said(parsed))
                .containsExactly(
                        "RET-08 Reviews row 2 (DOB): DOB is not the one in the child's header, which is followed");
    }

    @Test
    void rowThatStandsTwiceCountsOnce() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(ImmutableMap.of(
                "Header",
                Returns.table(Returns.HEADER, "7,F,,,,,", "7,F,,,,,"),
                "Episodes",
                Returns.table(Returns.EPISODES, "7,01/05/2025,S,C2,,,,,,,,,", "7,01/05/2025,S,C2,,,,,,,,,"),
                "Reviews",
                Returns.table(Returns.REVIEWS, "7,,05/06/2025,PN1", "7,,05/06/2025,PN1")));

        CaseFile file = Returns.file(parsed, "7");
        assertThat(file.episodes()).hasSize(1);
        assertThat(file.reviews()).hasSize(1);
        assertThat(Returns.said(parsed))
                .containsExactly(
                        "RET-09 Episodes row 2: the row repeats another of the child; it is used once",
                        "RET-09 Header row 2: the row repeats another of the child; it is used once",
                        "RET-09 Reviews row 2: the row repeats another of the child; it is used once");
    }

    @Test
    void episodesOfOneDayThatDifferAreBothKept() {
        Parsed<ImmutableList<CaseFile>> parsed =
                caseFiles(Returns.episodes("7,01/05/2025,S,C2,,,,,,,,,", "7,01/05/2025,S,C1,,,,,,,,,"));

        assertThat(Returns.file(parsed, "7").episodes())
                .extracting(episode -> episode.legalStatus().orElseThrow())
                .containsExactly(LegalStatus.of("C1"), LegalStatus.of("C2"));
    }

    @Test
    void episodeWithoutAUsableDateIsLeftOut() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(Returns.episodes(
                "7,,S,C2,,,,,,,,,",
                "7,31/02/2025,S,C2,,,,,,,,,",
                "7,01/05/2025,S,C2,,,,soon,,,,,",
                "7,01/05/2025,S,C2",
                "7,01/05/2025,S,C2,,,,30/04/2025,,,,,",
                "7,02/05/2025,S,C2,,,,02/05/2025,,,,,"));

        assertThat(Returns.file(parsed, "7").episodes())
                .extracting(Episode::commenced)
                .containsExactly(LocalDate.of(2025, 5, 2));
        assertThat(Returns.said(parsed))
                .containsExactly(
                        "RET-10 Episodes row 1 (DECOM): DECOM is not a day, so the episode is left out",
                        "RET-10 Episodes row 2 (DECOM): DECOM is not a day, so the episode is left out",
                        "RET-10 Episodes row 3 (DEC): whether and when the episode ended cannot be told from DEC, so it is"
                                + " left out",
                        "RET-10 Episodes row 4 (DEC): whether and when the episode ended cannot be told from DEC, so it is"
                                + " left out",
                        "RET-11 Episodes row 5 (DECOM, DEC): DEC is before DECOM, so the episode is left out");
    }

    @Test
    void reviewWithoutAUsableDateIsLeftOut() {
        Parsed<ImmutableList<CaseFile>> parsed =
                caseFiles(ImmutableMap.of("Reviews", Returns.table(Returns.REVIEWS, "7,,,PN1", "7,,05/06/2025,")));

        assertThat(Returns.file(parsed, "7").reviews()).containsExactly(Review.held(LocalDate.of(2025, 6, 5)));
        assertThat(Returns.said(parsed))
                .containsExactly("RET-10 Reviews row 1 (REVIEW): REVIEW is not a day, so the review is left out");
    }

    @Test
    void tableWithoutTheDaysItRestsOnIsReportedOnce() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(ImmutableMap.of(
                "Episodes", List.of("CHILD,DECOM", "7,01/05/2025", "7,01/06/2025"),
                "Reviews", List.of("CHILD,REVIEW_CODE", "7,PN1")));

        CaseFile file = Returns.file(parsed, "7");
        assertThat(file.episodes()).isEmpty();
        assertThat(file.reviews()).isEmpty();
        assertThat(file.observed(ActKind.REVIEW)).isEqualTo(Observed.notSupplied());
        assertThat(Returns.said(parsed))
                .containsExactly(
                        "RET-10 Episodes (DEC): the table has no column DEC; none of its rows can be used for a case file",
                        "RET-10 Reviews (REVIEW): the table has no column REVIEW; none of its rows can be used for a case"
                                + " file");
    }

    @Test
    void unknownCodeCostsItsCellOnly() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(ImmutableMap.of(
                "Episodes",
                Returns.table(Returns.EPISODES, "7,01/05/2025,S,c2,N5,,,,,,,,"),
                "OC3",
                List.of("CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "7,,YES,F9,"),
                "PrevPerm",
                List.of("CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", "7,,P1,94,zz/13/2015")));

        Episode episode = Returns.file(parsed, "7").episodes().get(0);
        assertThat(episode.legalStatus()).isEmpty();
        assertThat(episode.categoryOfNeed()).isPresent();
        assertThat(Returns.said(parsed))
                .containsExactly(
                        "RET-12 Episodes row 1 (LS): LS is not a legal status",
                        "RET-12 OC3 row 1 (ACTIV): ACTIV is not an activity",
                        "RET-12 PrevPerm row 1 (DATE_PERM): DATE_PERM is not a date, whole or partly known",
                        "RET-12 PrevPerm row 1 (LA_PERM): LA_PERM is not the number of an authority");
        assertThat(parsed.findings())
                .filteredOn(finding -> finding.rule().equals(ReturnRule.CODE_UNKNOWN.id()))
                .first()
                .extracting(Finding::evidence)
                .isEqualTo(ImmutableSetMultimap.of("LS", "c2"));
    }

    @Test
    void episodeThatTheEarlierReturnRecordsOtherwiseIsReported() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(
                Returns.episodes(
                        "7,01/05/2024,S,V2,N1,U4,PR1,,,,AB1 2CD,ab3 4ef,1", "8,01/05/2024,S,V2,,,,01/06/2024,X1,,,,"),
                Returns.episodes(
                        "7,01/05/2024,S,C2,N1,U1,PR1,,,,AB12CD,AB3 4EF,", "8,01/05/2024,S,V2,,,,02/06/2024,E4A,,,,"));

        assertThat(Returns.file(parsed, "7").episodes())
                .extracting(episode -> episode.legalStatus().orElseThrow())
                .containsExactly(LegalStatus.of("C2"));
        assertThat(Returns.said(parsed))
                .containsExactly(
                        "RET-13 Episodes row 1 (LS, PLACE): the return of 2024/25 records the episode otherwise (LS,"
                                + " PLACE); this one is used",
                        "RET-13 Episodes row 2 (DEC, REC): the return of 2024/25 records the episode otherwise (DEC, REC);"
                                + " this one is used");
    }

    @Test
    void placementTypeThatTheListReplacedIsNoChange() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(
                Returns.episodes("7,01/05/2024,S,V2,,H5,,,,,,,", "8,01/05/2024,S,V2,,Z1,,,,,,,"),
                Returns.episodes("7,01/05/2024,S,V2,,K3,,,,,,,", "8,01/05/2024,S,V2,,Z12,,,,,,,"));

        assertThat(Returns.said(parsed)).isEmpty();
    }

    @Test
    void nearestEpisodeOfTheDayIsCompared() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(
                Returns.episodes("7,01/05/2024,S,V2,N1,,,,,,,,"),
                Returns.episodes("7,01/05/2024,S,C2,N2,,,02/05/2024,,,,,", "7,01/05/2024,S,V2,N1,,,,,,,,"));

        assertThat(Returns.said(parsed)).isEmpty();
        assertThat(Returns.file(parsed, "7").episodes()).hasSize(2);
    }

    @Test
    void openEpisodeThatTheNextReturnDoesNotHaveGoesOnAndIsReported() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(
                Returns.episodes("7,01/05/2024,S,V2,,,,,,,,,", "8,01/05/2024,S,V2,,,,01/06/2024,E4A,,,,"),
                Returns.episodes("9,01/05/2025,S,V2,,,,,,,,,"));

        assertThat(Returns.file(parsed, "7").episodes().get(0).ceased()).isEmpty();
        assertThat(Returns.said(parsed))
                .containsExactly(
                        "RET-14 Episodes row 1 (DECOM, DEC): the return of 2024/25: the episode goes on and is not"
                                + " in the return of the next year; it is taken to go on");
    }

    @Test
    void openEpisodeIsNotMissedWhereTheNextReturnHasNoEpisodes() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(
                Returns.episodes("7,01/05/2024,S,V2,,,,,,,,,"),
                ImmutableMap.of("Header", Returns.table(Returns.HEADER, "7,F,,,,,")));

        assertThat(Returns.said(parsed)).isEmpty();
    }

    @Test
    void reviewWithDifferentCodesInOneReturnIsHeldAndItsCodeNotKnown() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(ImmutableMap.of(
                "Reviews",
                Returns.table(
                        Returns.REVIEWS,
                        "7,,05/06/2025,PN1",
                        "7,,05/06/2025,PN2",
                        "7,,06/06/2025,",
                        "7,,06/06/2025,PN3")));

        assertThat(Returns.file(parsed, "7").reviews())
                .extracting(Review::participation)
                .containsExactly(Optional.empty(), Optional.of(Participation.ATTENDED_VIEWS_WITHOUT_SPEECH));
        assertThat(Returns.said(parsed))
                .containsExactly("RET-15 Reviews row 1 (REVIEW_CODE): the review stands in 2 rows with different"
                        + " REVIEW_CODE; how the child took part is not known");
    }

    @Test
    void reviewWithAnotherCodeInTheEarlierReturnIsAsTheLaterOneSays() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(
                ImmutableMap.of("Reviews", Returns.table(Returns.REVIEWS, "7,,05/06/2024,PN1", "8,,05/06/2024,PN1")),
                ImmutableMap.of("Reviews", Returns.table(Returns.REVIEWS, "7,,05/06/2024,PN2", "8,,05/06/2024,")));

        assertThat(Returns.file(parsed, "7").reviews().get(0).participation())
                .contains(Participation.ATTENDED_ADVOCATE_SPOKE);
        assertThat(Returns.file(parsed, "8").reviews().get(0).participation())
                .contains(Participation.ATTENDED_AND_SPOKE);
        assertThat(Returns.said(parsed))
                .containsExactly(
                        "RET-15 Reviews row 1 (REVIEW_CODE): the return of 2024/25 has another REVIEW_CODE for the"
                                + " review; this one is used");
    }

    @Test
    void careThatEndedByDeathGivesTheDay() {
        Parsed<ImmutableList<CaseFile>> parsed =
                caseFiles(Returns.episodes("7,01/05/2025,S,C2,,,,04/09/2025,E2,,,,", "8,01/05/2025,S,C2,,,,,E2,,,,"));

        assertThat(Returns.file(parsed, "7").died()).contains(LocalDate.of(2025, 9, 4));
        assertThat(Returns.file(parsed, "8").died()).isEmpty();
    }

    @Test
    void nothingThatIdentifiesAChildIsSaid() {
        Parsed<ImmutableList<CaseFile>> parsed = caseFiles(ImmutableMap.of(
                "Header",
                Returns.table(Returns.HEADER, "7,F,14/02/2011,WBRI,A999,,", "7,F,14/02/2012,WBRI,A999,,"),
                "Episodes",
                Returns.table(
                        Returns.EPISODES,
                        "7,01/05/2025,S,QQ,,,,,,,QQ1 1QQ,QQ2 2QQ,",
                        "7,01/05/2025,S,QQ,,,,,,,QQ1 1QQ,QQ2 2QQ,")));

        assertThat(parsed.findings()).isNotEmpty();
        assertThat(parsed.findings().toString()).doesNotContain("2011", "2012", "A999", "QQ");
    }
}
