package org.corporateparenting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every figure of the founding documents that can be worked out again is worked out by a test, under its id. */
class WorkedExampleIdsTest {

    @Test
    void everyFigureThatReproducesIsATest() throws IOException {
        Set<String> tested = Stream.of("performance", "governance", "forecast")
                .flatMap(WorkedExampleIdsTest::ids)
                .collect(Collectors.toSet());
        List<String> listed = lines("worked-example-ids.txt");
        assertThat(listed).hasSize(739).doesNotHaveDuplicates();
        assertThat(tested).containsAll(listed);
    }

    private static Stream<String> ids(String topic) {
        try {
            return lines(String.join("/", topic, "worked-examples.csv")).stream()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String resource) throws IOException {
        return Resources.readLines(Resources.getResource(WorkedExampleIdsTest.class, resource), UTF_8);
    }
}
