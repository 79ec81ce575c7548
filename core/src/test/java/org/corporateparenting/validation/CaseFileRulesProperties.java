package org.corporateparenting.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.corporateparenting.arbitraries.CaseFiles;
import org.corporateparenting.arbitraries.Faults;
import org.corporateparenting.arbitraries.Retold;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.rule.Outcome;

class CaseFileRulesProperties {

    private final CaseFileRules rules = CaseFileRules.standard();

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void theOrderAndRepetitionOfRecordsChangeNothing(@ForAll("anyFiles") CaseFile file, @ForAll Random random) {
        CaseFile shuffled = Retold.inAnotherOrder(file, random);
        assertThat(rules.check(shuffled, Check.LONG_AFTER)).isEqualTo(rules.check(file, Check.LONG_AFTER));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void aBirthDateSettlesWhatOnlyItWouldSettle(@ForAll("anyFiles") CaseFile drawn) {
        CaseFile file = drawn.toBuilder().born(Check.day("2010-06-15")).build();
        assertThat(rules.check(file, Check.LONG_AFTER).notDetermined())
                .allSatisfy(rule -> assertThat(rule.missing()).doesNotContain("the birth date"));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatIsBreachedHasFindingsAndWhatIsOpenNamesFacts(@ForAll("anyFiles") CaseFile file) {
        CheckedCase checked = rules.check(file, Check.LONG_AFTER);
        assertThat(checked.rules())
                .filteredOn(rule -> rule.kind() == Outcome.NOT_DETERMINABLE)
                .allSatisfy(rule -> assertThat(rule.missing()).isNotEmpty());
        assertThat(checked.findings()).isSorted();
    }

    /** Valid ones, those with a fault, and those with any status and placement after any other. */
    @Provide
    Arbitrary<CaseFile> anyFiles() {
        return Arbitraries.oneOf(
                CaseFiles.valid(),
                Faults.planted().map(fault -> fault.faulty().caseFile()),
                Arbitraries.longs().map(seed -> anyFile(new Random(seed)).build()));
    }

    private static CaseFileBuilder anyFile(Random random) {
        String episodes = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> anyEpisode(random, 2020 + i))
                .collect(Collectors.joining("; "));
        return Check.file("", episodes);
    }

    private static String anyEpisode(Random random, int year) {
        LegalStatus status = oneOf(random, LegalStatus.values());
        PlacementType type = oneOf(random, PlacementType.values());
        String from = year + "-01-01";
        String to = random.nextBoolean() ? (year + 1) + "-01-01" : year + "-01-0" + (1 + random.nextInt(9));
        return status.code() + "/" + type.code() + " " + from + " " + to;
    }

    private static <T> T oneOf(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
