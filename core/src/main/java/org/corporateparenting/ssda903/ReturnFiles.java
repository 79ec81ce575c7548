package org.corporateparenting.ssda903;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corporateparenting.casework.SupplementaryTables;
import org.corporateparenting.commitment.EvidenceFiles;
import org.corporateparenting.governance.pack.BoardRecords;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.sufficiency.Households;
import org.corporateparenting.sufficiency.KnownSettings;
import org.corporateparenting.table.ReadingRule;
import org.corporateparenting.table.TableCollector;
import org.corporateparenting.table.TableDefinition;
import org.corporateparenting.table.TableReader;
import org.corporateparenting.table.TableSet;
import org.corporateparenting.table.UnusableInputException;

/** Finds the files of a return: one XML file, or a folder of CSV files, XML files or both. */
final class ReturnFiles {

    private static final ImmutableList<TableDefinition> DEFINITIONS = ImmutableList.copyOf(Iterables.concat(
            ReturnTable.definitions(),
            SupplementaryTables.definitions(),
            Households.definitions(),
            KnownSettings.definitions(),
            EvidenceFiles.definitions(),
            BoardRecords.definitions()));

    private static final String XML = ".xml";
    private static final String CSV = ".csv";

    private ReturnFiles() {}

    /**
     * Reads the tables.
     *
     * @throws UnusableInputException if there is nothing that can be used, or a table in two files
     */
    static Parsed<TableSet> read(Path source) {
        if (Files.isRegularFile(source) && hasEnding(source, XML)) {
            return readXml(source, List.of(source));
        }
        List<Path> xml = list(source, XML);
        if (xml.isEmpty()) {
            return TableReader.of(DEFINITIONS).readFolder(source);
        }
        Parsed<TableSet> read = readXml(source, xml);
        return list(source, CSV).isEmpty() ? read : withCsv(read, source);
    }

    private static Parsed<TableSet> withCsv(Parsed<TableSet> xml, Path folder) {
        Parsed<TableSet> csv = TableReader.of(DEFINITIONS).readFolder(folder);
        Set<String> inXml = new HashSet<>();
        xml.value().tables().forEach(table -> inXml.add(table.definition().name()));
        ImmutableList.Builder<Finding> findings =
                ImmutableList.<Finding>builder().addAll(xml.findings());
        for (Finding finding : csv.findings()) {
            boolean isInXml = finding.rule().equals(ReadingRule.TABLE_NOT_SUPPLIED.id())
                    && finding.location().table().filter(inXml::contains).isPresent();
            if (!isInXml) {
                findings.add(finding);
            }
        }
        return new Parsed<>(xml.value().and(csv.value()), findings.build());
    }

    private static Parsed<TableSet> readXml(Path source, List<Path> files) {
        Parsed<TableSet> all = new TableCollector().tables();
        for (Path file : files) {
            Parsed<TableSet> read = readXml(file);
            all = new Parsed<>(
                    all.value().and(read.value()),
                    ImmutableList.copyOf(Iterables.concat(all.findings(), read.findings())));
        }
        if (all.value().tables().isEmpty()) {
            throw new UnusableInputException("'" + source + "' holds no return in XML");
        }
        return all;
    }

    private static Parsed<TableSet> readXml(Path file) {
        TableCollector tables = new TableCollector();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ReturnXmlReader.read(in, file.getFileName().toString(), tables);
        } catch (IOException e) {
            throw new UnusableInputException("file '" + file + "' cannot be opened", e);
        }
        return tables.tables();
    }

    private static boolean hasEnding(Path file, String ending) {
        return Ascii.toLowerCase(file.getFileName().toString()).endsWith(ending);
    }

    private static List<Path> list(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> hasEnding(file, ending)).sorted().toList();
        } catch (IOException e) {
            throw new UnusableInputException("folder '" + folder + "' cannot be opened", e);
        }
    }
}
