package org.corporateparenting.examples.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corporateparenting.arbitraries.CaseFiles;
import org.corporateparenting.careleaver.LeavingCare;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.examples.generate.SyntheticAuthority;
import org.corporateparenting.performance.Scorecard;
import org.corporateparenting.performance.Scorecards;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.ssd.SsdExtract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public value of the library can be written and read, or a reason is given. */
class EveryValueTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new CorporateParentingModule()).build();
    private static final Pattern PACKAGES = Pattern.compile(
            "org\\.corporateparenting\\.(child|casework|adoption|sufficiency|careleaver|duty|performance)\\..*");

    private static SetMultimap<Class<?>, Object> reached;

    @BeforeAll
    static void reach(@TempDir Path folder) throws IOException {
        Walk walk = new Walk(MAPPER);
        CaseFiles.valid().sampleStream().limit(200).forEach(walk::from);
        SyntheticAuthority authority = new SyntheticAuthority(150, 7, AS_AT, 0.05);
        Parsed<SsdExtract> extract = SsdExtract.read(authority.write(folder));
        walk.from(extract.findings());
        walk.from(extract.value().households());
        for (CaseFile child : extract.value().caseFiles()) {
            walk.from(child);
            walk.from(child.history().periodsOfCare());
            walk.from(child.history().placements());
            walk.from(child.history().moves());
            walk.from(child.history().temporaryPlacements());
            walk.from(child.history().legalStatuses());
            walk.from(LeavingCare.standard().standingsOf(child, AS_AT));
        }
        walk.from(Scorecards.northamptonshireMarch2023());
        walk.from(Scorecard.of(Scorecards.northamptonshireMarch2023())
                .withStandings(Scorecards.northamptonshireStandings2022To23())
                .lines());
        reached = walk.reached();
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        for (Map.Entry<Class<?>, Object> each : reached.entries()) {
            String json = MAPPER.writeValueAsString(each.getValue());
            assertThat(MAPPER.<Object>readValue(json, MAPPER.constructType(each.getKey())))
                    .as(json)
                    .isEqualTo(each.getValue());
        }
    }

    @Test
    void noValueIsForgotten() throws Exception {
        Set<String> unreached = new TreeSet<>(values());
        reached.keySet().forEach(type -> unreached.remove(type.getName()));
        assertThat(unreached).isEmpty();
    }

    private static List<String> values() throws IOException, URISyntaxException, ClassNotFoundException {
        URI core = CaseFile.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path place = Path.of(core);
        if (Files.isDirectory(place)) {
            return values(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return values(jar.getPath("/"));
        }
    }

    private static List<String> values(Path root) throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "."))
                    .filter(name -> name.endsWith(".class") && PACKAGES.matcher(name).matches())
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(EveryValueTest::isValue)
                    .toList();
        }
    }

    private static boolean isValue(String name) {
        try {
            Class<?> type = Class.forName(name);
            return java.lang.reflect.Modifier.isPublic(type.getModifiers())
                    && (type.isRecord() || Values.builderOf(MAPPER.getSerializationConfig()
                                    .introspect(MAPPER.constructType(type))
                                    .getClassInfo())
                            .isPresent());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
