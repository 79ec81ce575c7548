package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.ssd.SsdExtract;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.KnownSettings;
import org.corporateparenting.time.CollectionYear;

/**
 * What was read, whichever form it came in.
 *
 * @param caseFiles the case files made of it
 * @param households the fostering households made of it
 * @param settings the settings of which it is known when they were registered
 * @param rowCount how many rows were read
 * @param findings what was noticed
 * @param form what it was, in words
 * @param returned the return with those of earlier years, where it was one
 */
record Supply(
        ImmutableList<CaseFile> caseFiles,
        ImmutableList<FosteringHousehold> households,
        KnownSettings settings,
        int rowCount,
        ImmutableList<Finding> findings,
        String form,
        Optional<Returns> returned) {

    /**
     * A return with those of earlier years.
     *
     * @param current the return
     * @param earlier those of earlier years
     */
    record Returns(Ssda903Return current, ImmutableList<Ssda903Return> earlier) {}

    /** An extract of the sector's dataset. */
    static Supply of(Parsed<SsdExtract> extract) {
        return new Supply(
                extract.value().caseFiles(),
                extract.value().households(),
                extract.value().settings(),
                extract.value().rowCount(),
                extract.findings(),
                "an extract of the Standard Safeguarding Dataset",
                Optional.empty());
    }

    /** A return, with those of earlier years. */
    static Supply of(Parsed<Ssda903Return> returned, List<Parsed<Ssda903Return>> previous) {
        Parsed<ImmutableList<CaseFile>> files =
                returned.value().caseFiles(previous.stream().map(Parsed::value).toList());
        Parsed<ImmutableList<FosteringHousehold>> households = returned.value().households();
        Parsed<KnownSettings> settings = returned.value().settings();
        Stream<Finding> earlier = previous.stream().flatMap(Supply::findingsOfEarlier);
        return new Supply(
                files.value(),
                households.value(),
                settings.value(),
                all(returned, previous).mapToInt(one -> one.value().rowCount()).sum(),
                Stream.of(
                                returned.findings().stream(),
                                earlier,
                                files.findings().stream(),
                                households.findings().stream(),
                                settings.findings().stream())
                        .flatMap(findings -> findings)
                        .collect(ImmutableList.toImmutableList()),
                "the statutory return (SSDA903) of "
                        + all(returned, previous).map(one -> year(one.value())).collect(Collectors.joining(", ")),
                Optional.of(new Returns(
                        returned.value(),
                        previous.stream().map(Parsed::value).collect(ImmutableList.toImmutableList()))));
    }

    /** A return, with those of earlier years. */
    static Supply ofReturn(Path folder, List<Path> previous) {
        return of(
                Ssda903Return.read(folder),
                previous.stream().map(Ssda903Return::read).toList());
    }

    /** The same with more that was noticed. */
    Supply with(ImmutableList<Finding> more) {
        return new Supply(
                caseFiles,
                households,
                settings,
                rowCount,
                ImmutableList.<Finding>builder().addAll(findings).addAll(more).build(),
                form,
                returned);
    }

    /** The end of the month before the earliest return's year, from which on everyone in care is in a return. */
    Optional<YearMonth> firstCensus() {
        return years().map(year -> YearMonth.from(year.firstDay()).minusMonths(1))
                .min(Comparator.naturalOrder());
    }

    /** The last day of the latest return's year, after which nothing is on record. */
    Optional<LocalDate> lastDay() {
        return years().map(CollectionYear::lastDay).max(Comparator.naturalOrder());
    }

    private Stream<CollectionYear> years() {
        return returned.stream()
                .flatMap(returns -> Stream.concat(Stream.of(returns.current()), returns.earlier().stream()))
                .flatMap(one -> one.year().stream());
    }

    /** Whether anything noticed is of severity ERROR. */
    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Stream<Parsed<Ssda903Return>> all(
            Parsed<Ssda903Return> returned, List<Parsed<Ssda903Return>> previous) {
        return Stream.concat(Stream.of(returned), previous.stream());
    }

    /** Rows are counted in each return, so a finding about an earlier one says which it is about. */
    private static Stream<Finding> findingsOfEarlier(Parsed<Ssda903Return> earlier) {
        return earlier.findings().stream()
                .map(finding -> Finding.builder()
                        .from(finding)
                        .message("the return of " + year(earlier.value()) + ": " + finding.message())
                        .build());
    }

    private static String year(Ssda903Return returned) {
        Optional<CollectionYear> year = returned.year();
        return year.map(CollectionYear::toString).orElse("a year not known");
    }
}
