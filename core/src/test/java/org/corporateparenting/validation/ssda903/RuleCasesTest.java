package org.corporateparenting.validation.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule on both sides of each of its boundaries, as the files of cases have them. */
class RuleCasesTest {

    private static final ImmutableList<RecordedCase> CASES = cases();

    static ImmutableList<RecordedCase> caseLines() {
        return CASES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("caseLines")
    void saysWhatTheCaseSays(RecordedCase recorded) {
        assertThat(recorded.answer()).as(recorded.toString()).isEqualTo(recorded.expected());
    }

    @Test
    void everyRuleIsBreachedAndSatisfiedInSomeCase() {
        Set<String> rules = ReturnRules.catalogue().stream()
                .map(entry -> entry.id().text())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rulesWith("breach")).as("rules that a case breaches").isEqualTo(rules);
        assertThat(rulesWith("ok")).as("rules that a case satisfies").isEqualTo(rules);
    }

    private static Set<String> rulesWith(String answer) {
        return CASES.stream()
                .filter(each -> each.expected().startsWith(answer))
                .map(RecordedCase::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ImmutableList<RecordedCase> cases() {
        try (Stream<Path> files =
                Files.list(Path.of(RuleCasesTest.class.getResource("cases").toURI()))) {
            ImmutableList.Builder<RecordedCase> cases = ImmutableList.builder();
            for (Path file : files.sorted().toList()) {
                cases.addAll(RecordedCase.of(file.getFileName().toString(), Files.readAllLines(file)));
            }
            return cases.build();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("the cases cannot be read", e);
        }
    }
}
