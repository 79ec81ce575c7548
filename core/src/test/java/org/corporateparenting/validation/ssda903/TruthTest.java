package org.corporateparenting.validation.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "yes, yes, yes, yes, no",
        "yes, no, no, yes, yes",
        "no, yes, no, yes, yes",
        "no, no, no, no, no",
        "a, yes, a, yes, a",
        "yes, a, a, yes, a",
        "a, no, no, a, a",
        "no, a, no, a, a",
        "a, b, a+b, a+b, a+b",
        "a, a, a, a, a"
    })
    void joinsAsOneWouldThink(String one, String other, String and, String or, String differs) {
        assertThat(text(truth(one).and(truth(other)))).isEqualTo(and);
        assertThat(text(truth(one).and(() -> truth(other)))).isEqualTo(and);
        assertThat(text(truth(one).or(truth(other)))).isEqualTo(or);
        assertThat(text(truth(one).or(() -> truth(other)))).isEqualTo(or);
        assertThat(text(truth(one).differs(truth(other)))).isEqualTo(differs);
    }

    @ParameterizedTest
    @CsvSource({"yes, no", "no, yes", "a, a"})
    void denies(String one, String not) {
        assertThat(text(truth(one).not())).isEqualTo(not);
    }

    @Test
    void asksNoFurtherThanItMust() {
        AtomicBoolean asked = new AtomicBoolean();
        assertThat(Truth.NO.and(() -> ask(asked)).isNo()).isTrue();
        assertThat(Truth.YES.or(() -> ask(asked)).isYes()).isTrue();
        assertThat(asked).isFalse();
        assertThat(Truth.YES.and(() -> ask(asked)).isYes()).isTrue();
        assertThat(asked).isTrue();
    }

    @Test
    void saysWhatItIs() {
        assertThat(Truth.YES).hasToString("yes");
        assertThat(Truth.unknown("DOB of Header row 1")).hasToString("not known: DOB of Header row 1");
        assertThat(Truth.unknown("a").isUnknown()).isTrue();
        assertThat(Truth.of(true).isUnknown()).isFalse();
        assertThat(Truth.of(false).isNo()).isTrue();
    }

    private static Truth ask(AtomicBoolean asked) {
        asked.set(true);
        return Truth.YES;
    }

    private static Truth truth(String text) {
        return switch (text) {
            case "yes" -> Truth.YES;
            case "no" -> Truth.NO;
            default -> Truth.unknown(text);
        };
    }

    private static String text(Truth truth) {
        return truth.isUnknown() ? String.join("+", truth.missing()) : truth.toString();
    }
}
