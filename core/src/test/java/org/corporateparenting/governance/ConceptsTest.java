package org.corporateparenting.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each concept of governance that a user would look for is a public type, with the values it may have. */
class ConceptsTest {

    static Stream<String> concepts() {
        return GovernanceSamples.lines("concepts.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void conceptIsAPublicType(String line) throws ClassNotFoundException {
        List<String> words = Splitter.on(' ').splitToList(line);
        Class<?> type = Class.forName("org.corporateparenting." + words.get(1));

        assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
        if (words.size() > 2) {
            assertThat(Stream.of(type.getEnumConstants()).map(Object::toString))
                    .containsAll(Splitter.on(';').split(words.get(2)));
        }
    }

    @Test
    void noConceptIsListedTwice() {
        assertThat(concepts().map(line -> line.substring(0, line.indexOf(' '))))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(54);
    }
}
