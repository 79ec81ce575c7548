package org.corporateparenting.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptsTest {

    @Test
    void everyConceptOfSupplyIsAPublicTypeOfItsOwn() throws IOException, ClassNotFoundException {
        List<List<String>> lines =
                Resources.readLines(Resources.getResource(ConceptsTest.class, "concepts.txt"), StandardCharsets.UTF_8)
                        .stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> Splitter.on(' ').splitToList(line))
                        .toList();

        assertThat(lines).hasSize(62);
        assertThat(lines.stream().map(line -> line.get(1))).doesNotHaveDuplicates();
        for (List<String> line : lines) {
            assertThat(Class.forName(line.get(1)).getModifiers() & Modifier.PUBLIC)
                    .as(line.get(0))
                    .isNotZero();
        }
    }
}
