package org.corporateparenting.validation.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.time.CollectionYear;

/** What holds of all rules together, whatever the return. */
class ReturnRulesProperties {

    private static final int TRIES = 60;

    /** The one rule that compares children. */
    private static final String SHARED_PUPIL_NUMBER = "444";

    /** A return, and perhaps that of the year before. */
    record Drawn(DrawnReturn now, DrawnReturn last, boolean hasLast) {

        ReturnCheck check(DrawnReturn instead) {
            return ReturnRules.of(now.year())
                    .check(instead.read(), hasLast ? ImmutableList.of(last.read()) : ImmutableList.of());
        }
    }

    @Provide
    Arbitrary<Drawn> returns() {
        Arbitrary<CollectionYear> years = Arbitraries.of("2022/23", "2023/24", "2024/25", "2025/26", "2026/27")
                .map(CollectionYear::of);
        return Combinators.combine(
                        years,
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, true, false))
                .as((year, seed, children, hasLast) -> {
                    Random random = new Random(seed);
                    return new Drawn(
                            DrawnReturn.of(random, year, children),
                            DrawnReturn.of(random, year.previous(), children),
                            hasLast);
                });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderOfRowsColumnsAndFilesDoesNotMatter(@ForAll("returns") Drawn drawn, @ForAll Random random) {
        ReturnCheck shuffled = drawn.check(drawn.now().shuffled(random));
        ReturnCheck check = drawn.check(drawn.now());
        assertThat(findings(shuffled, each -> true)).isEqualTo(findings(check, each -> true));
        assertThat(open(shuffled, each -> true)).isEqualTo(open(check, each -> true));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aSoundChildMoreChangesNothing(@ForAll("returns") Drawn drawn) {
        ReturnCheck with = drawn.check(drawn.now().withSoundChild("another"));
        ReturnCheck check = drawn.check(drawn.now());
        assertThat(findings(with, each -> true)).isEqualTo(findings(check, each -> true));
        assertThat(open(with, each -> !each.equals("another"))).isEqualTo(open(check, each -> true));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aBadCellIsAboutItsChildOnly(@ForAll("returns") Drawn drawn, @ForAll Random random) {
        ReturnCheck bad = drawn.check(drawn.now().withBadCell("C1", random));
        ReturnCheck check = drawn.check(drawn.now());
        assertThat(findings(bad, each -> !each.equals("C1"))).isEqualTo(findings(check, each -> !each.equals("C1")));
        assertThat(open(bad, each -> !each.equals("C1"))).isEqualTo(open(check, each -> !each.equals("C1")));
    }

    /** A fault that is planted in a cell of an otherwise sound record, and the rule that finds it. */
    enum PlantedFault {
        NO_SEX("101", ReturnTable.HEADER, "SEX", ""),
        NO_DAY_OF_BIRTH("102", ReturnTable.HEADER, "DOB", "31/02/2012"),
        NO_ETHNIC_GROUP("103", ReturnTable.HEADER, "ETHNIC", "NONE"),
        WRONG_PUPIL_NUMBER("168", ReturnTable.HEADER, "UPN", "I123"),
        BORN_AFTER_THE_YEAR("301", ReturnTable.HEADER, "DOB", "01/04/2031"),
        TOO_OLD("351", ReturnTable.HEADER, "DOB", "01/04/1990"),
        NO_FIRST_DAY("141", ReturnTable.EPISODES, "DECOM", ""),
        WRONG_REASON_NEW("143", ReturnTable.EPISODES, "RNE", "X"),
        WRONG_STATUS("144", ReturnTable.EPISODES, "LS", "C9"),
        WRONG_NEED("145", ReturnTable.EPISODES, "CIN", "N0"),
        WRONG_PLACEMENT("146", ReturnTable.EPISODES, "PLACE", "U9"),
        END_WITHOUT_REASON("148", ReturnTable.EPISODES, "DEC", "01/09/2025"),
        REASON_WITHOUT_END("148", ReturnTable.EPISODES, "REC", "E4A"),
        BEFORE_THE_ACT("353", ReturnTable.EPISODES, "DECOM", "13/10/1991"),
        AFTER_THE_YEAR("354", ReturnTable.EPISODES, "DECOM", "01/04/2031"),
        STARTS_IN_A_TEMPORARY_PLACEMENT("380", ReturnTable.EPISODES, "PLACE", "T1"),
        NO_PROVIDER("526", ReturnTable.EPISODES, "PLACE_PROVIDER", ""),
        DAY_OF_NO_EARLIER_ORDER("635", ReturnTable.PREVIOUS_PERMANENCE, "DATE_PERM", "01/05/2020"),
        OTHER_DAY_OF_BIRTH("INT16", ReturnTable.PREVIOUS_PERMANENCE, "DOB", "11/06/2012");

        private final String rule;
        private final ReturnTable table;
        private final String column;
        private final String text;

        PlantedFault(String rule, ReturnTable table, String column, String text) {
            this.rule = rule;
            this.table = table;
            this.column = column;
            this.text = text;
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aPlantedFaultIsFoundByItsRule(@ForAll("returns") Drawn drawn, @ForAll PlantedFault fault) {
        DrawnReturn sound = drawn.now().withSoundChild("another");
        ReturnCheck check = drawn.check(sound.with("another", fault.table, fault.column, fault.text));
        assertThat(rulesAbout("another", drawn.check(sound))).isEmpty();
        assertThat(rulesAbout("another", check)).contains(fault.rule);
    }

    private static ImmutableList<String> rulesAbout(String child, ReturnCheck check) {
        return check.findings().stream()
                .filter(each -> each.location().child().equals(Optional.of(child)))
                .map(each -> each.rule().text())
                .collect(ImmutableList.toImmutableList());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void noTextIsAnException(
            @ForAll("returns") Drawn drawn, @ForAll("texts") List<String> texts, @ForAll Random random) {
        DrawnReturn odd =
                drawn.now().with(cell -> random.nextBoolean() ? cell : texts.get(random.nextInt(texts.size())));
        assertThatCode(() -> drawn.check(odd).topCauses()).doesNotThrowAnyException();
        Drawn oddLast = new Drawn(drawn.now(), drawn.last().with(cell -> texts.get(0)), true);
        assertThatCode(() -> oddLast.check(odd)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(12),
                        Arbitraries.of(
                                "01/01/0001",
                                "31/12/9999",
                                "29/02/2024",
                                "0000-01-01",
                                "zz/zz/zzzz",
                                "zz/99/2020",
                                "\u00a0",
                                "\u0000",
                                "999999999",
                                "-999999999",
                                "1e9",
                                "\"",
                                "C1"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** What is said of children of some kind or of none, but for the places of rows. */
    private static ImmutableList<String> findings(ReturnCheck check, Predicate<String> children) {
        return said(check.findings().stream()
                .filter(each -> !each.rule().text().equals(SHARED_PUPIL_NUMBER))
                .filter(each ->
                        each.location().child().filter(children.negate()).isEmpty())
                .map(ReturnRulesProperties::said));
    }

    private static ImmutableList<String> open(ReturnCheck check, Predicate<String> children) {
        return said(check.notDetermined().stream()
                .filter(each -> !each.rule().text().equals(SHARED_PUPIL_NUMBER))
                .filter(each ->
                        each.location().child().filter(children.negate()).isEmpty())
                .map(each -> each.rule() + " " + place(each.location()) + " "
                        + each.missing().stream()
                                .map(ReturnRulesProperties::withoutRows)
                                .distinct()
                                .sorted()
                                .toList()));
    }

    private static String said(Finding finding) {
        return finding.rule() + " " + place(finding.location()) + " "
                + finding.evidence().entries().stream()
                        .map(cell -> withoutRows(cell.getKey()) + "=" + cell.getValue())
                        .sorted()
                        .toList();
    }

    private static String place(Location location) {
        return location.child() + " " + location.table() + " " + location.fields();
    }

    private static ImmutableList<String> said(Stream<String> all) {
        return all.sorted().collect(ImmutableList.toImmutableList());
    }

    private static String withoutRows(String place) {
        return place.replaceAll(" row [0-9]+", "");
    }
}
