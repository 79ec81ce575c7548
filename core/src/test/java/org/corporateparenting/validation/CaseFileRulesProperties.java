package org.corporateparenting.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.rule.Outcome;

class CaseFileRulesProperties {

    private final CaseFileRules rules = CaseFileRules.standard();

    @Property(tries = 200)
    void theOrderOfEpisodesChangesNothing(@ForAll long seed) {
        CaseFile file = anyFile(new Random(seed)).build();
        List<Episode> shuffled = new ArrayList<>(file.episodes());
        Collections.shuffle(shuffled, new Random(seed));
        CaseFile other = file.toBuilder().episodes(shuffled).build();
        assertThat(rules.check(other, Check.LONG_AFTER)).isEqualTo(rules.check(file, Check.LONG_AFTER));
    }

    @Property(tries = 200)
    void anEpisodeGivenTwiceChangesNothing(@ForAll long seed) {
        CaseFile file = anyFile(new Random(seed)).build();
        CaseFile twice = file.toBuilder().addAllEpisodes(file.episodes()).build();
        assertThat(rules.check(twice, Check.LONG_AFTER)).isEqualTo(rules.check(file, Check.LONG_AFTER));
    }

    @Property(tries = 200)
    void aBirthDateSettlesWhatOnlyItWouldSettle(@ForAll long seed) {
        CaseFile file = anyFile(new Random(seed)).born(Check.day("2010-06-15")).build();
        assertThat(rules.check(file, Check.LONG_AFTER).notDetermined())
                .allSatisfy(rule -> assertThat(rule.missing()).doesNotContain("the birth date"));
    }

    @Property(tries = 200)
    void whatIsBreachedHasFindingsAndWhatIsOpenNamesFacts(@ForAll long seed) {
        CheckedCase checked = rules.check(anyFile(new Random(seed)).build(), Check.LONG_AFTER);
        assertThat(checked.rules())
                .filteredOn(rule -> rule.kind() == Outcome.NOT_DETERMINABLE)
                .allSatisfy(rule -> assertThat(rule.missing()).isNotEmpty());
        assertThat(checked.findings()).isSorted();
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
