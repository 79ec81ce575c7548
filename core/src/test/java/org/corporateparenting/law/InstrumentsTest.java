package org.corporateparenting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentsTest {

    @Test
    void everyInstrumentHasItsOwnTitle() {
        assertThat(all()).hasSizeGreaterThan(10).extracting(Instrument::title).doesNotHaveDuplicates();
    }

    @Test
    void noNumberIsGivenTwice() {
        assertThat(all())
                .extracting(Instrument::number)
                .filteredOn(number -> !number.isEmpty())
                .doesNotHaveDuplicates();
    }

    @Test
    void actsHaveAChapterAndTheirYear() {
        assertThat(all())
                .filteredOn(instrument -> instrument.kind() == InstrumentKind.ACT)
                .isNotEmpty()
                .allSatisfy(act -> {
                    assertThat(act.number()).matches("c\\. \\d+");
                    assertThat(act.title()).matches("[A-Z].* Act (19|20)\\d\\d");
                });
    }

    @Test
    void regulationsHaveANumberOfTheYearInTheirTitle() {
        assertThat(all())
                .filteredOn(instrument -> instrument.kind() == InstrumentKind.REGULATIONS)
                .isNotEmpty()
                .allSatisfy(regulations -> {
                    assertThat(regulations.number()).matches("SI (19|20)\\d\\d/\\d+");
                    assertThat(regulations.title())
                            .endsWith(" Regulations " + regulations.number().substring(3, 7));
                });
    }

    @Test
    void guidanceIsNotNumbered() {
        assertThat(all())
                .filteredOn(instrument -> instrument.kind() == InstrumentKind.STATUTORY_GUIDANCE
                        || instrument.kind() == InstrumentKind.COLLECTION_GUIDE)
                .isNotEmpty()
                .allSatisfy(guidance -> assertThat(guidance.number()).isEmpty());
    }

    private static List<Instrument> all() {
        return Arrays.stream(Instruments.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(InstrumentsTest::read)
                .toList();
    }

    private static Instrument read(Field field) {
        try {
            return (Instrument) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.getName() + " cannot be read", e);
        }
    }
}
