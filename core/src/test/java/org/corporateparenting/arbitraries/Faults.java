package org.corporateparenting.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.rule.RuleId;

/** Case files in which one thing is wrong. */
public final class Faults {

    private static final ImmutableList<Planter> ALL = Stream.of(RecordFaults.ALL, ActFaults.ALL)
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());

    private Faults() {}

    /** Where a fault can be planted: the case without it, and with it. */
    record Bed(Enquiry sound, Enquiry faulty) {}

    /** A way to plant a fault in a valid case; empty where the case gives no occasion for it. */
    interface Ground {
        Optional<Bed> in(Enquiry valid);
    }

    /** One kind of fault. */
    record Planter(RuleId rule, String what, Optional<DutyOutcome> outcome, Ground ground) {

        static Planter of(String rule, String what, Ground ground) {
            return new Planter(RuleId.of(rule), what, Optional.empty(), ground);
        }

        static Planter of(String rule, String what, DutyOutcome outcome, Ground ground) {
            return new Planter(RuleId.of(rule), what, Optional.of(outcome), ground);
        }

        private Optional<PlantedFault> plant(Enquiry valid) {
            return ground.in(valid).map(bed -> new PlantedFault(rule, what, outcome, bed.sound(), bed.faulty()));
        }

        private Arbitrary<PlantedFault> planted() {
            return CaseFiles.enquiries()
                    .map(this::plant)
                    .filter(Optional::isPresent)
                    .map(Optional::orElseThrow);
        }
    }

    /**
     * Case files with one planted fault, each kind of fault as likely as the other.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PlantedFault> planted() {
        return Arbitraries.of(ALL).flatMap(Planter::planted).withoutEdgeCases();
    }

    /**
     * Case files with one planted fault that a rule finds.
     *
     * @param rule one of {@link #rules()}
     * @return the arbitrary
     * @throws IllegalArgumentException if no fault here is found by the rule
     */
    public static Arbitrary<PlantedFault> planted(RuleId rule) {
        ImmutableList<Planter> planters =
                ALL.stream().filter(each -> each.rule().equals(rule)).collect(ImmutableList.toImmutableList());
        if (planters.isEmpty()) {
            throw new IllegalArgumentException("no fault is planted for " + rule + "; there are faults for " + rules());
        }
        return Arbitraries.of(planters).flatMap(Planter::planted).withoutEdgeCases();
    }

    /**
     * The rules for which there are faults.
     *
     * @return their ids, those of case-file rules first
     */
    public static ImmutableSet<RuleId> rules() {
        return ALL.stream().map(Planter::rule).collect(ImmutableSet.toImmutableSet());
    }
}
