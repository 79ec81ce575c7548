package org.corporateparenting.validation.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.time.CollectionYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnRulesTest {

    private static final CollectionYear YEAR = CollectionYear.of("2025/26");
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeHeader() throws IOException {
        Files.writeString(folder.resolve("Header.csv"), HEADER + "C1,M,04/05/2012,WBRI,A123456789012,,\n");
    }

    @Test
    void anOlderReturnIsJudgedByTheEarliestPackAndAYoungerOneByTheLatest() throws IOException {
        ReturnCheck old = ReturnRules.of(CollectionYear.of("2018/19")).check(episodes(""));
        assertThat(old.pack()).isEqualTo(CollectionYear.of("2022/23"));
        assertThat(old.isByNearestPack()).isTrue();
        assertThat(ReturnRules.of(CollectionYear.of("2031/32")).pack()).isEqualTo(CollectionYear.of("2026/27"));
        assertThat(ReturnRules.of(YEAR).check(episodes("")).isByNearestPack()).isFalse();
    }

    @Test
    void anyTwelveMonthsCanBeJudged() throws IOException {
        Ssda903Return returned = episodes("C1,01/05/2026,S,C2,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456\n");
        ReturnRules rules = ReturnRules.of(YEAR).only(ImmutableList.of(RuleId.of("354")));
        assertThat(rules.check(returned).findings()).hasSize(1);
        assertThat(rules.overYearFrom(LocalDate.of(2025, 7, 1)).check(returned).findings())
                .isEmpty();
        assertThat(rules.overYearFrom(LocalDate.of(2025, 5, 1)).check(returned).findings())
                .hasSize(1);
    }

    @Test
    void aRuleOfAnotherYearIsNotAmongThem() {
        assertThatThrownBy(() -> ReturnRules.of(YEAR).only(ImmutableList.of(RuleId.of("700"))))
                .hasMessage("'700' is not a rule of the return of 2025/26");
        assertThat(ReturnRules.of(CollectionYear.of("2026/27"))
                        .only(ImmutableList.of(RuleId.of("700")))
                        .rules())
                .hasSize(1);
    }

    @Test
    void aFindingNamesItsPlaceAndHidesWhatItCompared() throws IOException {
        Finding finding = only("148").check(faulty()).findings().get(0);
        assertThat(finding.location()).hasToString("Episodes row 1 (DEC, REC)");
        assertThat(finding.location().child()).contains("C1");
        assertThat(finding.evidence().entries())
                .containsExactlyInAnyOrder(Map.entry("DEC", "30/06/2025"), Map.entry("REC", ""));
        assertThat(finding.toString()).doesNotContain("30/06/2025");
    }

    @Test
    void theValuesOfBothEpisodesAreEvidence() throws IOException {
        Ssda903Return returned = episodes("""
                C1,01/05/2025,S,C2,N1,U6,PR1,02/06/2025,X1,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456
                C1,01/06/2025,L,E1,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456
                """);
        assertThat(only("501").check(returned).findings().get(0).evidence().entries())
                .contains(Map.entry("DECOM", "01/06/2025"), Map.entry("Episodes row 1 DEC", "02/06/2025"));
    }

    @Test
    void findingsAboutOneCellHaveOneCause() throws IOException {
        Ssda903Return returned = episodes("C1,01/05/2025,,C2,N1,U6,PR1,30/06/2025,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456\n");
        ReturnCheck check = ReturnRules.of(YEAR)
                .only(ImmutableList.of(RuleId.of("143"), RuleId.of("148")))
                .check(returned);
        assertThat(check.topCauses())
                .containsExactly(new Cause(RuleId.of("143"), 1, 1), new Cause(RuleId.of("148"), 1, 1));
        Finding whole = check.findings().get(0);
        Finding narrow = Finding.builder().from(whole).rule(RuleId.of("353")).build();
        assertThat(Causes.of(ImmutableList.of(narrow, whole))).containsExactly(new Cause(whole.rule(), 1, 2));
    }

    @Test
    void theRulesOfTwoYearsCanBeCompared() throws IOException {
        ReturnCheck now = only("101").check(faulty());
        ReturnCheck then = ReturnRules.of(CollectionYear.of("2023/24"))
                .only(ImmutableList.of(RuleId.of("101")))
                .check(faulty());
        assertThat(now.addedBy(then))
                .extracting(finding -> finding.rule().text())
                .containsExactly("101");
        assertThat(then.addedBy(now)).isEmpty();
    }

    @Test
    void groupsByRuleAndByChild() throws IOException {
        ReturnCheck check = only("148").check(faulty());
        assertThat(check.byRule()).containsOnlyKeys(RuleId.of("148"));
        assertThat(check.byChild()).containsOnlyKeys(ChildId.of("C1"));
        assertThat(check).hasToString("ReturnCheck[2025/26 by the rules of 2025/26, 1 findings, 0 open]");
    }

    @Test
    void tellsOfEachChild() throws IOException {
        List<String> told = new ArrayList<>();
        only("148").check(faulty(), ImmutableList.of(), () -> told.add("."));
        assertThat(told).hasSize(1);
    }

    @Test
    void offersTheEndThatTheNextEpisodeShows() throws IOException {
        Ssda903Return returned = episodes("""
                C1,01/05/2025,s,C2,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456
                C1,01/06/2025,L,E1,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456
                """);
        assertThat(ReturnRules.of(YEAR).corrections(returned))
                .extracting(each -> each + ": " + each.recorded() + "->" + each.corrected())
                .containsExactly(
                        "143 at Episodes row 1 (RNE): s->S",
                        "142 at Episodes row 1 (DEC): ->01/06/2025",
                        "142 at Episodes row 1 (REC): ->X1");
    }

    @Test
    void offersNoEndWhereTheNextEpisodeStartsCareAnew() throws IOException {
        Ssda903Return returned = episodes("""
                C1,01/05/2025,S,C2,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456
                C1,01/06/2025,S,E1,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456
                """);
        assertThat(ReturnRules.of(YEAR).corrections(returned)).isEmpty();
    }

    @Test
    void aShrunkRecordHoldsNothingThatTheBreachDoesNotTurnOn() throws IOException {
        ShrunkRecord small =
                ReturnRules.of(YEAR).shrink(faulty(), ImmutableList.of(), ChildId.of("C1"), RuleId.of("148"));
        assertThat(small.returned().rowCount()).isEqualTo(1);
        assertThat(small.asRecorded()).isEmpty();
        assertThat(small.finding().rule()).isEqualTo(RuleId.of("148"));
        assertThat(small.returned()
                        .table(ReturnTable.EPISODES)
                        .orElseThrow()
                        .rows()
                        .get(0)
                        .child())
                .contains("SHRUNK");
    }

    @Test
    void aShrunkRecordNamesWhatIsStillAsRecorded() throws IOException {
        Files.writeString(folder.resolve("Header.csv"), HEADER + "C1,X,04/05/2012,WBRI,A123456789012,,\n");
        Ssda903Return returned = episodes("C1,13/10/1991,S,C2,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456\n");
        ShrunkRecord sex =
                ReturnRules.of(YEAR).shrink(returned, ImmutableList.of(), ChildId.of("C1"), RuleId.of("101"));
        assertThat(sex.asRecorded()).isEmpty();
        ShrunkRecord act =
                ReturnRules.of(YEAR).shrink(returned, ImmutableList.of(), ChildId.of("C1"), RuleId.of("353"));
        assertThat(act.asRecorded()).extracting(Object::toString).containsExactly("Episodes (DECOM)");
        assertThatThrownBy(() ->
                        ReturnRules.of(YEAR).shrink(returned, ImmutableList.of(), ChildId.of("C1"), RuleId.of("102")))
                .hasMessageStartingWith("child 'C1' does not breach rule 102");
    }

    private static ReturnRules only(String rule) {
        return ReturnRules.of(YEAR).only(ImmutableList.of(RuleId.of(rule)));
    }

    private Ssda903Return faulty() throws IOException {
        return episodes("C1,01/05/2025,S,C2,N1,U6,PR1,30/06/2025,,,ZZ1 1ZZ,ZZ2 2ZZ,SC123456\n");
    }

    private Ssda903Return episodes(String rows) throws IOException {
        Files.writeString(folder.resolve("Episodes.csv"), EPISODES + rows);
        return Ssda903Return.read(folder, YEAR).value();
    }
}
