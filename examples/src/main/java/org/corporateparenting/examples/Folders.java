package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corporateparenting.commitment.Evidence;
import org.corporateparenting.commitment.EvidenceFiles;
import org.corporateparenting.commitment.EvidenceRule;
import org.corporateparenting.commitment.Promises;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.ssd.SsdExtract;
import org.corporateparenting.ssda903.ReturnTable;
import org.corporateparenting.ssda903.Ssda903Return;
import org.corporateparenting.table.ReadingRule;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.table.UnusableInputException;
import org.corporateparenting.time.CollectionYear;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Tells an extract from a return by the tables in a folder. Supplementary tables may stand beside either. */
final class Folders {

    /** The tables of an extract without which there is no child. */
    private static final ImmutableSet<String> WHO_THERE_IS = ImmutableSet.of("ssd_person", "ssd_cla_episodes");

    private static final ImmutableSet<RuleId> EVIDENCE =
            Stream.of(EvidenceRule.values()).map(EvidenceRule::id).collect(ImmutableSet.toImmutableSet());

    private Folders() {}

    /** Reads whichever the folder holds. */
    static Supply read(CommandSpec command, Path folder) {
        Optional<Parsed<SsdExtract>> extract = attempt(folder, SsdExtract::read).filter(Folders::hasChildren);
        Optional<Parsed<Ssda903Return>> returned =
                attempt(folder, Ssda903Return::read).filter(read -> hasTables(read.value()));
        if (extract.isPresent() && returned.isPresent()) {
            throw refusal(command, folder, "tables of an extract and of a return; each must have a folder of its own");
        }
        return extract.map(Supply::of)
                .or(() -> returned.map(one -> Supply.of(one, ImmutableList.of())))
                .orElseThrow(() -> neither(command, folder));
    }

    /**
     * Reads the evidence about promises that a folder holds; a file of a return holds none. What is wrong with the tables as
     * tables is noticed when the records are read, and not said again.
     */
    static Parsed<Evidence> evidence(Path folder, LocalDate asAt) {
        if (!Files.isDirectory(folder)) {
            return Parsed.of(Evidence.none(asAt));
        }
        Parsed<Evidence> read = EvidenceFiles.read(folder, asAt, Promises.all());
        return new Parsed<>(
                read.value(),
                read.findings().stream()
                        .filter(finding -> EVIDENCE.contains(finding.rule()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Reads an extract or the returns of some years, whichever the folders hold. */
    static Supply read(CommandSpec command, List<Path> folders) {
        if (folders.size() == 1) {
            return read(command, folders.get(0));
        }
        ImmutableList<Parsed<Ssda903Return>> newestFirst = folders.stream()
                .map(Ssda903Return::read)
                .sorted(Comparator.comparing(one -> year(one.value()), Comparator.reverseOrder()))
                .collect(ImmutableList.toImmutableList());
        return Supply.of(newestFirst.get(0), newestFirst.subList(1, newestFirst.size()));
    }

    private static LocalDate year(Ssda903Return returned) {
        return returned.year().map(CollectionYear::firstDay).orElse(LocalDate.MIN);
    }

    /** A folder that cannot be used at all is refused by the reader itself. */
    private static ParameterException neither(CommandSpec command, Path folder) {
        SsdExtract.read(folder);
        return refusal(
                command, folder, "neither ssd_person nor ssd_cla_episodes of an extract, nor a table of a return");
    }

    private static ParameterException refusal(CommandSpec command, Path folder, String holds) {
        return new ParameterException(command.commandLine(), "folder '" + folder + "' holds " + holds);
    }

    /** Reads a folder, or nothing where it holds no table of the form; a folder without any table cannot be used. */
    private static <T> Optional<T> attempt(Path folder, Function<Path, T> form) {
        try {
            return Optional.of(form.apply(folder));
        } catch (UnusableInputException e) {
            if (!String.valueOf(e.getMessage()).equals(saidWhereNoTableIsKnown(folder))) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static String saidWhereNoTableIsKnown(Path folder) {
        try {
            return TableReader.of(ImmutableList.of()).readFolder(folder).toString();
        } catch (UnusableInputException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static boolean hasChildren(Parsed<SsdExtract> extract) {
        ImmutableSet<String> notSupplied = extract.findings().stream()
                .filter(finding -> finding.rule().equals(ReadingRule.TABLE_NOT_SUPPLIED.id()))
                .flatMap(finding -> finding.location().table().stream())
                .collect(ImmutableSet.toImmutableSet());
        return !notSupplied.containsAll(WHO_THERE_IS);
    }

    private static boolean hasTables(Ssda903Return returned) {
        return Stream.of(ReturnTable.values())
                .anyMatch(table -> returned.table(table).isPresent());
    }
}
