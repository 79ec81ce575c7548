package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.examples.generate.SyntheticAuthority;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.ssd.SsdExtract;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.validation.ssda903.ReturnCheck;
import org.corporateparenting.validation.ssda903.ReturnRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invented authority's returns, against its extract. */
class GeneratedReturnTest {

    private static final CollectionYear YEAR = CollectionYear.of("2025/26");

    @TempDir
    private static Path folder;

    private static Parsed<Ssda903Return> latest;
    private static Parsed<Ssda903Return> before;
    private static ImmutableList<CaseFile> extract;

    @BeforeAll
    static void readBackWhatWasWritten() {
        extract = SsdExtract.read(Ran.authority(folder, 600, 0)).value().caseFiles();
        latest = Ssda903Return.read(folder.resolve("ssda903/2025-26"));
        before = Ssda903Return.read(folder.resolve("ssda903/2024-25"));
    }

    @Test
    void withoutFaultsThereIsNothingToFind() {
        assertThat(latest.findings()).isEmpty();
        assertThat(before.findings()).isEmpty();
        assertThat(latest.value().caseFiles(ImmutableList.of(before.value())).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void theDatesShowTheYears() {
        assertThat(latest.value().yearShown()).contains(YEAR);
        assertThat(before.value().yearShown()).contains(YEAR.previous());
    }

    @Test
    void everyTableOfTheYearHasRowsAndNoOtherIsThere() {
        for (Parsed<Ssda903Return> returned : ImmutableList.of(latest, before)) {
            for (ReturnTable table : ReturnTable.values()) {
                assertThat(returned.value()
                                .table(table)
                                .filter(read -> !read.rows().isEmpty())
                                .isPresent())
                        .as(table.toString())
                        .isEqualTo(table.isCollectedIn(YEAR));
            }
        }
    }

    @Test
    void everyChildInCareInTheYearsIsReturned() {
        for (Parsed<Ssda903Return> returned : ImmutableList.of(latest, before)) {
            DateRange year = returned.value().year().orElseThrow().range();
            ImmutableSet<ChildId> inCare = extract.stream()
                    .filter(file -> daysInCare(file, year) > 0)
                    .map(CaseFile::id)
                    .collect(ImmutableSet.toImmutableSet());
            assertThat(inCare).hasSizeGreaterThan(200);
            assertThat(returned.value().children().stream()
                            .filter(child -> !child.episodes().isEmpty()
                                    && child.headers().size() == 1)
                            .map(child -> child.id()))
                    .containsAll(inCare);
        }
    }

    @Test
    void daysInCareAreThoseOfTheExtract() {
        DateRange both = DateRange.ofClosed(YEAR.previous().firstDay(), YEAR.lastDay());
        ImmutableMap<ChildId, CaseFile> returned =
                latest.value().caseFiles(ImmutableList.of(before.value())).value().stream()
                        .collect(ImmutableMap.toImmutableMap(CaseFile::id, file -> file));
        assertThat(extract.stream().filter(file -> daysInCare(file, both) > 0))
                .hasSizeGreaterThan(300)
                .allSatisfy(file -> assertThat(daysInCare(returned.get(file.id()), both))
                        .as(file.id().text())
                        .isEqualTo(daysInCare(file, both)));
    }

    @Test
    void theSameArgumentsGiveTheSameBytes() throws IOException {
        Ran.authority(folder.resolve("again"), 600, 0);
        for (String year : ImmutableList.of("2024-25", "2025-26")) {
            Path again = folder.resolve("again/ssda903").resolve(year);
            try (Stream<Path> files = Files.list(folder.resolve("ssda903").resolve(year))) {
                assertThat(files)
                        .hasSize(11)
                        .allSatisfy(file ->
                                assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file));
            }
        }
    }

    @Test
    void slipsOfTheHandAreFound() {
        Ran.authority(folder.resolve("slips"), 100, 0.1);
        assertThat(Ssda903Return.read(folder.resolve("slips/ssda903/2025-26"))
                        .value()
                        .caseFiles()
                        .findings())
                .isNotEmpty();
    }

    private static long daysInCare(CaseFile file, DateRange within) {
        return file.history().periodsOfCare().stream()
                .map(PeriodOfCare::range)
                .flatMap(range -> range.intersection(within).stream())
                .mapToLong(range -> range.days().orElseThrow())
                .sum();
    }

    /** But for what nobody has a list of, and for what only the returns of yet earlier years say. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSoundReturnBreachesNoRule(long seed, @TempDir Path sound) throws IOException {
        new SyntheticAuthority(400, seed, LocalDate.of(2026, 3, 31), 0, true).write(sound);
        CollectionYear year = CollectionYear.of("2025/26");
        Ssda903Return current =
                Ssda903Return.read(sound.resolve("ssda903/2025-26"), year).value();
        Ssda903Return previous = Ssda903Return.read(sound.resolve("ssda903/2024-25"), year.previous())
                .value();
        ReturnCheck check = ReturnRules.of(year).check(current, List.of(previous));
        assertThat(check.findings()).isEmpty();
        assertThat(check.notDetermined().stream()
                        .filter(open -> open.location().child().isPresent())
                        .map(open -> open.rule().text())
                        .distinct())
                .isSubsetOf("1001", "1002", "1003", "334", "632", "634");
    }
}
