package org.corporateparenting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Instruments;

/** Findings are drawn from few values, so that equal ones and ties are common. */
class FindingProperties {

    @Property
    void comparesAsEqualExactlyWhereEqual(@ForAll("findings") Finding a, @ForAll("findings") Finding b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void theOrderIsTransitive(
            @ForAll("findings") Finding a, @ForAll("findings") Finding b, @ForAll("findings") Finding c) {
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void parsedFindingsStandInOneOrderHoweverTheyCame(
            @ForAll @Size(max = 12) List<@From("findings") Finding> findings, @ForAll Random random) {
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, random);
        ImmutableList<Finding> sorted = new Parsed<>("", ImmutableList.copyOf(shuffled)).findings();
        assertThat(sorted).isSorted().containsExactlyInAnyOrderElementsOf(findings);
        assertThat(new Parsed<>("", ImmutableList.copyOf(findings)).findings()).isEqualTo(sorted);
    }

    @Property
    void locationsCompareAsEqualExactlyWhereEqual(@ForAll("locations") Location a, @ForAll("locations") Location b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Provide
    Arbitrary<Finding> findings() {
        Arbitrary<List<Citation>> citations = Arbitraries.of(
                        Instruments.CHILDREN_ACT_1989.at("s.20"), Instruments.CHILDREN_ACT_1989.at("s.22"))
                .list()
                .ofMaxSize(2);
        Arbitrary<Map<String, String>> evidence = Arbitraries.maps(
                        Arbitraries.of("DEC", "DECOM"), Arbitraries.of("", "1"))
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of("1", "2").map(RuleId::of),
                        Arbitraries.of(Severity.class),
                        locations(),
                        Arbitraries.of("", "m"),
                        citations,
                        evidence)
                .as((rule, severity, location, message, cited, values) -> Finding.builder()
                        .from(Finding.of(rule, severity, location, message))
                        .addAllCitations(cited)
                        .putAllEvidence(Multimaps.forMap(values))
                        .build());
    }

    @Provide
    Arbitrary<Location> locations() {
        Arbitrary<Location> places = Arbitraries.of(
                Location.ofTable("A"), Location.ofTable("A", "X"), Location.ofRow("A", 1), Location.ofRow("A", 2, "X"));
        return Arbitraries.oneOf(
                places, places.map(place -> place.forChild("C1")), Arbitraries.just(Location.ofChild("C1")));
    }
}
