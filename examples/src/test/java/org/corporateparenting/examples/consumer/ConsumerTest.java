package org.corporateparenting.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corporateparenting.law.Instruments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program of somebody else's, compiled with every warning an error and run, on what a user of core gets: core, Guava
 * and FastCSV. What core was compiled with (Immutables, JSpecify) is on no path.
 */
class ConsumerTest {

    private static final String PROGRAM = """
            package asking;

            import com.google.common.collect.ImmutableList;
            import java.time.LocalDate;
            import org.corporateparenting.law.Citation;
            import org.corporateparenting.law.Instruments;
            import org.corporateparenting.rule.Finding;
            import org.corporateparenting.rule.Location;
            import org.corporateparenting.rule.RuleId;
            import org.corporateparenting.rule.Severity;
            import org.corporateparenting.time.DateRange;

            final class Ask {
                private Ask() {}

                public static void main(String[] args) {
                    DateRange year = DateRange.ofClosed(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));
                    Finding finding = Finding.builder()
                            .rule(RuleId.of("REV-01"))
                            .severity(Severity.QUERY)
                            .location(Location.ofChild("C17"))
                            .message("the first review is not recorded")
                            .addCitation(Instruments.CARE_PLANNING_REGULATIONS_2010.at("reg. 33(1)"))
                            .putEvidence("dob", "2010-01-02")
                            .build();
                    ImmutableList<Citation> citations = finding.citations();
                    System.out.println(year + " " + year.days().orElseThrow());
                    System.out.println(finding.message() + " " + citations.size());
                    System.out.println(finding.toString().contains("2010-01-02"));
                }
            }
            """;

    private static final String DESCRIPTOR = """
            module asking {
                requires org.corporateparenting.core;
            }
            """;

    private static final List<String> PRINTED =
            List.of("2024-04-01/2025-04-01 365", "the first review is not recorded 1", "false");

    /** Guava's annotations are compiled into its class files; javac warns where they are missing. */
    private static final List<String> LIBRARIES =
            List.of("guava-", "failureaccess-", "error_prone_annotations-", "fastcsv-");

    @TempDir
    private Path folder;

    @Test
    void compilesWithoutWarningAndRunsOnTheClassPath() throws Exception {
        Path classes = folder.resolve("classes");
        compile("-d", classes.toString(), "-classpath", path(), program());

        assertThat(run("-classpath", classes + File.pathSeparator + path(), "asking.Ask"))
                .isEqualTo(PRINTED);
    }

    @Test
    void compilesWithoutWarningAndRunsAsANamedModule() throws Exception {
        Path classes = folder.resolve("modules");
        compile("-d", classes.toString(), "--module-path", path(), descriptor(), program());

        assertThat(run("--module-path", classes + File.pathSeparator + path(), "--module", "asking/asking.Ask"))
                .isEqualTo(PRINTED);
    }

    @Test
    void needsNothingThatCoreWasOnlyCompiledWith() throws Exception {
        assertThat(path()).doesNotContain("immutables").doesNotContain("jspecify");
        assertThat(path().split(File.pathSeparator)).hasSize(1 + LIBRARIES.size());
    }

    private static void compile(String... arguments) {
        StringWriter said = new StringWriter();
        List<String> all = Stream.concat(Stream.of("-Xlint:all", "-Werror"), Arrays.stream(arguments))
                .toList();
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(new PrintWriter(said), new PrintWriter(said), all.toArray(String[]::new));
        assertThat(said.toString()).isEmpty();
        assertThat(code).isZero();
    }

    private List<String> run(String... arguments) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = Stream.concat(Stream.of(java.toString()), Arrays.stream(arguments))
                .toList();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(printed)).isZero();
        return Files.readAllLines(printed);
    }

    private String program() throws IOException {
        Path source = Files.createDirectories(folder.resolve("asking")).resolve("Ask.java");
        return Files.writeString(source, PROGRAM).toString();
    }

    private String descriptor() throws IOException {
        return Files.writeString(folder.resolve("module-info.java"), DESCRIPTOR).toString();
    }

    /** What a user gets, found on the paths on which this test itself runs. */
    private static String path() throws URISyntaxException {
        Path core = Path.of(Instruments.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return Stream.concat(Stream.of(core.toString()), libraries()).collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> libraries() {
        return Stream.of("jdk.module.path", "java.class.path")
                .flatMap(name -> Arrays.stream(System.getProperty(name, "").split(File.pathSeparator)))
                .filter(entry -> LIBRARIES.stream().anyMatch(new File(entry).getName()::startsWith))
                .distinct();
    }
}
