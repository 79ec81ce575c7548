package org.corporateparenting.examples.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
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
import org.corporateparenting.adoption.AdoptionPanel;
import org.corporateparenting.adoption.AdoptionPanelCase;
import org.corporateparenting.adoption.AdoptionTimeliness;
import org.corporateparenting.adoption.AssessmentPause;
import org.corporateparenting.adoption.DisruptionCount;
import org.corporateparenting.adoption.EarlyPermanencePlacement;
import org.corporateparenting.adoption.MatchSources;
import org.corporateparenting.adoption.PausedAssessment;
import org.corporateparenting.careleaver.LeavingCare;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.duty.DutyComparison;
import org.corporateparenting.examples.generate.SyntheticAuthority;
import org.corporateparenting.performance.Scorecard;
import org.corporateparenting.performance.Scorecards;
import org.corporateparenting.rule.Parsed;
import org.corporateparenting.ssd.SsdExtract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public value of the library is written and read, or a reason is given. */
class EveryValueTest {

    private static final String TYPED_BY_HAND = "stands in no extract or return";

    private static final Map<Class<?>, String> WRITTEN_ONLY = ImmutableMap.<Class<?>, String>builder()
            .put(DutyComparison.Difference.class, "holds duties as assessed, which are worked out anew")
            .put(AdoptionPanel.class, TYPED_BY_HAND)
            .put(AdoptionPanelCase.class, TYPED_BY_HAND)
            .put(AdoptionTimeliness.class, TYPED_BY_HAND)
            .put(AssessmentPause.class, TYPED_BY_HAND)
            .put(DisruptionCount.class, TYPED_BY_HAND)
            .put(EarlyPermanencePlacement.class, TYPED_BY_HAND)
            .put(MatchSources.class, TYPED_BY_HAND)
            .put(PausedAssessment.class, TYPED_BY_HAND)
            .buildOrThrow();

    private static final Pattern CHECKED = Pattern.compile(
            "org\\.corporateparenting\\.(casework|(child|adoption|sufficiency|careleaver|duty|performance)(?=\\.[A-Z]))\\..*");

    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new CorporateParentingModule()).build();

    private static SetMultimap<Class<?>, Object> reached;

    @BeforeAll
    static void reach(@TempDir Path folder) throws IOException {
        Walk walk = new Walk(MAPPER);
        Samples.all().forEach(walk::from);
        fromExtract(walk, SsdExtract.read(new SyntheticAuthority(150, 7, AS_AT, 0.05).write(folder)));
        walk.from(Scorecards.northamptonshireMarch2023());
        walk.from(Scorecard.of(Scorecards.northamptonshireMarch2023())
                .withStandings(Scorecards.northamptonshireStandings2022To23())
                .lines());
        reached = walk.reached();
    }

    private static void fromExtract(Walk walk, Parsed<SsdExtract> extract) {
        walk.from(extract.findings());
        walk.from(extract.value().households());
        for (CaseFile child : extract.value().caseFiles()) {
            walk.from(child);
            walk.from(child.history().periodsOfCare());
            walk.from(child.history().moves());
            walk.from(child.history().legalStatuses());
            walk.from(LeavingCare.standard().standingsOf(child, AS_AT));
        }
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
    void noValueIsForgotten() throws IOException {
        Set<String> unreached = new TreeSet<>(publicValues());
        reached.keySet().forEach(type -> unreached.remove(type.getName()));
        assertThat(unreached)
                .containsExactlyInAnyOrderElementsOf(
                        WRITTEN_ONLY.keySet().stream().map(Class::getName).toList());
    }

    private static List<String> publicValues() throws IOException {
        Path place = Path.of(URI.create(CaseFile.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        if (Files.isDirectory(place)) {
            return publicValues(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return publicValues(jar.getPath("/"));
        }
    }

    private static List<String> publicValues(Path root) throws IOException {
        String separator = root.getFileSystem().getSeparator();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace(separator, "."))
                    .filter(name ->
                            name.endsWith(".class") && CHECKED.matcher(name).matches())
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(EveryValueTest::isPublicValue)
                    .toList();
        }
    }

    private static boolean isPublicValue(String name) {
        try {
            Class<?> type = Class.forName(name);
            return Modifier.isPublic(type.getModifiers()) && (type.isRecord() || hasBuilder(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasBuilder(Class<?> type) {
        return Values.builderOf(MAPPER.getSerializationConfig()
                        .introspectClassAnnotations(type)
                        .getClassInfo())
                .isPresent();
    }
}
