package org.corporateparenting.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.corporateparenting.arbitraries.CaseFiles;
import org.corporateparenting.arbitraries.Enquiry;
import org.corporateparenting.casework.CaseFile;

/**
 * That an answer which cannot be determined names facts that determine it.
 *
 * <p>Every fact that any answer names is supplied, and so again and again, as one fact may call for another. No fact is
 * named again once it was supplied, and in the end no answer is open but for what no record of a case file can settle: a
 * limit without a day, school terms and bank holidays that are not known, why a child was not seen alone, whether a child
 * understood enough to refuse an assessment, whether short breaks went on, and how long another authority looked after the
 * child. Of those it is only shown that nothing else is named beside them. Facts about households are left out.
 */
class SupplyProperties {

    private static final int ROUNDS = 12;

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void supplyingTheFactsThatAreNamedDeterminesTheAnswer(@ForAll("enquiries") Enquiry asked, @ForAll Random random) {
        Supply supply = new Supply(random);
        Set<String> supplied = new TreeSet<>();
        CaseFile file = asked.caseFile();
        Set<String> named = named(asked);
        for (int round = 0; !named.isEmpty() && round < ROUNDS; round++) {
            assertThat(Sets.intersection(named, supplied)).as("named again").isEmpty();
            for (String fact : named) {
                file = supply.supplied(file, fact)
                        .orElseThrow(() -> new AssertionError("nothing knows how to supply " + fact));
            }
            supplied.addAll(named);
            named = named(asked.about(file));
        }
        assertThat(named).isEmpty();
    }

    /** The facts within reach that open answers name. */
    private static Set<String> named(Enquiry asked) {
        return Duties.standard().assess(asked.caseFile(), asked.asAt()).with(DutyOutcome.NOT_DETERMINABLE).stream()
                .flatMap(duty -> duty.missing().stream())
                .flatMap(fact -> Splitter.on("; ").splitToStream(fact))
                .filter(fact -> !Supply.isOutOfReach(fact))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Provide
    Arbitrary<Enquiry> enquiries() {
        return CaseFiles.enquiries();
    }
}
