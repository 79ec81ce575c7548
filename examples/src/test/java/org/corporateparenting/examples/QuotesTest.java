package org.corporateparenting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Programs quoted in the documentation are the files themselves.
 *
 * <p>A quotation is a fenced block under a comment that names the file: {@code <!-- file: path -->}. It holds lines of the
 * file as they stand there one after the other, with less white space in front. What a program prints stands in a fenced block under {@code <!-- prints -->}; the test that runs the programs must assert the same lines.
 */
class QuotesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern QUOTED =
            Pattern.compile("<!-- file: (\\S+) -->\\R+```\\w*\\R(.*?)\\R```", Pattern.DOTALL);
    private static final Pattern PRINTED = Pattern.compile("<!-- prints -->\\R+```\\w*\\R(.*?)\\R```", Pattern.DOTALL);
    private static final Path PRINTS =
            Path.of("src/test/java/org/corporateparenting/examples/embedding/EmbeddingTest.java");

    @Test
    void quotedLinesStandInTheFiles() throws IOException {
        for (MatchResult quote : find(QUOTED)) {
            assertThat(withoutIndent(Files.readString(ROOT.resolve(quote.group(1)))))
                    .as(quote.group(1))
                    .contains(withoutIndent(quote.group(2)));
        }
    }

    @Test
    void printedLinesAreAsserted() throws IOException {
        String asserted = withoutIndent(Files.readString(PRINTS));
        for (MatchResult quote : find(PRINTED)) {
            assertThat(asserted).contains(withoutIndent(quote.group(1)));
        }
    }

    @Test
    @EnabledIf("thereIsAReadme")
    void theReadmeQuotesAProgram() throws IOException {
        assertThat(QUOTED.matcher(Files.readString(README)).find())
                .as("README.md quotes a program under a comment <!-- file: ... -->")
                .isTrue();
    }

    static boolean thereIsAReadme() {
        return Files.exists(README);
    }

    private static List<MatchResult> find(Pattern pattern) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path page : Stream.of(README, ROOT.resolve("docs/guide.md"))
                .filter(Files::exists)
                .toList()) {
            all.append(Files.readString(page)).append('\n');
        }
        return pattern.matcher(all).results().toList();
    }

    private static String withoutIndent(String text) {
        return text.replace("\r\n", "\n").replaceAll("(?m)^ +", "").strip();
    }
}
