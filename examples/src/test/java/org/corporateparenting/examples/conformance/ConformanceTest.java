package org.corporateparenting.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.corporateparenting.examples.conformance.Question.Answer;
import org.corporateparenting.ssd.SsdExtract;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library gives every answer of the conformance suite, and rests it on the same provisions. */
class ConformanceTest {

    static ImmutableList<ConformanceCase> cases() {
        return Suite.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theLibraryGivesTheAnswer(ConformanceCase one, @TempDir Path folder) throws IOException {
        Facts.write(one.facts(), folder);
        ImmutableList<Answer> answers =
                one.example().question().ask(SsdExtract.read(folder).value(), one);
        assertThat(answers).hasSize(1);
        Answer answer = answers.get(0);
        assertThat((Object) answer.answer()).isEqualTo(one.answer());
        assertThat(one.example().provision()).containsAll(answer.provision());
        answer.confidence()
                .ifPresent(confidence ->
                        assertThat(confidence).isEqualTo(one.example().confidence()));
    }
}
