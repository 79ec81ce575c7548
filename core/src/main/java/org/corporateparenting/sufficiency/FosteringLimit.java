package org.corporateparenting.sufficiency;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.law.DatedValue;
import org.corporateparenting.law.ExemptionNames;
import org.corporateparenting.law.FosteringLimitCounting;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Location;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.time.DateRange;

/**
 * The usual fostering limit: how many children a person may foster at a time (rules FOS-01, FOS-02 and FOS-05).
 *
 * <p>It may be exceeded where all the children are brothers and sisters of each other, and under a written exemption of the
 * authority in whose area the carers live, which covers the children it names. Beyond it the home is treated as a
 * children's home. Terms of approval are another matter: they neither widen the limit nor are widened by an exemption.
 *
 * <p>Immutable: one instance serves any number of households and threads.
 */
public final class FosteringLimit {

    /** More than the usual limit, neither all siblings nor exempted. */
    public static final RuleId EXCEEDED = RuleId.of("FOS-01");

    /** More than the usual limit under an exemption that does not name a child. */
    public static final RuleId NOT_NAMED = RuleId.of("FOS-02");

    private static final DatedParameter<Integer> USUAL = DatedParameter.of(
            "Usual fostering limit",
            List.of(new DatedValue<>(
                    3,
                    DateRange.startingOn(LocalDate.of(1991, 10, 14)),
                    CHILDREN_ACT_1989.at("s.63(12), Sch 7 paras 2-4"),
                    Confidence.VERIFIED)));

    private final Interpretation interpretation;

    private FosteringLimit(Interpretation interpretation) {
        this.interpretation = requireNonNull(interpretation, "interpretation");
    }

    /**
     * The limit under the standard interpretation: counted for each person, and with every child named in an exemption.
     *
     * @return the usual configuration
     */
    public static FosteringLimit standard() {
        return new FosteringLimit(Interpretation.standard());
    }

    /**
     * The limit with the silences of the law read another way.
     *
     * @param interpretation the readings
     * @return the new configuration
     */
    public FosteringLimit with(Interpretation interpretation) {
        return new FosteringLimit(interpretation);
    }

    /**
     * The limit in force.
     *
     * @return how many children, with the days and the provision
     */
    public static DatedParameter<Integer> usual() {
        return USUAL;
    }

    /**
     * Whether a household keeps within the limit.
     *
     * @param household the household
     * @param day the day; a child who leaves that day is no longer counted
     * @return satisfied; breached, with a finding for each child over the limit or not named; not applicable where nobody is
     *     fostered; not determinable where it turns on whether the children are siblings, or on exemptions not supplied
     */
    public RuleOutcome assess(FosteringHousehold household, LocalDate day) {
        Optional<DatedValue<Integer>> limit = USUAL.on(day);
        if (!household.isSupplied(HouseholdFact.CHILD)) {
            return new RuleOutcome.NotDeterminable(ImmutableList.of(notSupplied(HouseholdFact.CHILD)));
        }
        ImmutableList<FosteredChild> children = household.childrenOn(day);
        if (limit.isEmpty() || children.isEmpty()) {
            return new RuleOutcome.NotApplicable(
                    children.isEmpty() ? "no child is fostered on " + day : "no limit was in force on " + day);
        }
        return joined(groups(household, children).stream()
                .map(group -> new Count(household, day, limit.get(), group).outcome())
                .collect(toImmutableList()));
    }

    /** The children to be counted together: those of each carer, or all. */
    private ImmutableSet<ImmutableList<FosteredChild>> groups(
            FosteringHousehold household, ImmutableList<FosteredChild> children) {
        ImmutableSet<String> carers = Stream.concat(
                        household.carers().stream().map(FosterCarer::key),
                        children.stream().flatMap(child -> child.carers().stream()))
                .collect(toImmutableSet());
        if (carers.isEmpty() || interpretation.fosteringLimitCounting() == FosteringLimitCounting.PER_HOME) {
            return ImmutableSet.of(children);
        }
        return carers.stream()
                .map(carer -> children.stream()
                        .filter(child ->
                                child.carers().isEmpty() || child.carers().contains(carer))
                        .collect(toImmutableList()))
                .collect(toImmutableSet());
    }

    private static RuleOutcome joined(ImmutableList<RuleOutcome> outcomes) {
        ImmutableSet<Finding> findings = outcomes.stream()
                .filter(RuleOutcome.Breached.class::isInstance)
                .flatMap(outcome -> ((RuleOutcome.Breached) outcome).findings().stream())
                .collect(toImmutableSet());
        if (!findings.isEmpty()) {
            return new RuleOutcome.Breached(findings.asList());
        }
        ImmutableSet<String> missing = outcomes.stream()
                .filter(RuleOutcome.NotDeterminable.class::isInstance)
                .flatMap(outcome -> ((RuleOutcome.NotDeterminable) outcome).missing().stream())
                .collect(toImmutableSet());
        return missing.isEmpty() ? new RuleOutcome.Satisfied() : new RuleOutcome.NotDeterminable(missing.asList());
    }

    private static String notSupplied(HouseholdFact kind) {
        return kind.plural() + ", of which none were supplied";
    }

    /** The children who are counted together, held against the limit. */
    private final class Count {

        private final FosteringHousehold household;
        private final LocalDate day;
        private final DatedValue<Integer> limit;
        private final ImmutableList<FosteredChild> children;
        private final ImmutableList<FosteringExemption> exemptions;

        Count(
                FosteringHousehold household,
                LocalDate day,
                DatedValue<Integer> limit,
                ImmutableList<FosteredChild> children) {
            this.household = household;
            this.day = day;
            this.limit = limit;
            this.children = children;
            this.exemptions = household.exemptionsOn(day);
        }

        RuleOutcome outcome() {
            ImmutableSet<FosteredChild> over = exemptions.isEmpty() ? beyond(children) : notNamed();
            Optional<Boolean> siblings = Siblings.all(children);
            if (number(children) <= limit.value() || over.isEmpty() || siblings.equals(Optional.of(true))) {
                return new RuleOutcome.Satisfied();
            }
            ImmutableList<String> missing = missing(siblings);
            return missing.isEmpty()
                    ? new RuleOutcome.Breached(over.stream().map(this::finding).collect(toImmutableList()))
                    : new RuleOutcome.NotDeterminable(missing);
        }

        /** Those whom no exemption names, or, where it need name those over the limit only, those of them who are over it. */
        private ImmutableSet<FosteredChild> notNamed() {
            ImmutableSet<ChildId> named = exemptions.stream()
                    .flatMap(exemption -> exemption.children().stream())
                    .collect(toImmutableSet());
            ImmutableList<FosteredChild> others = children.stream()
                    .filter(child -> !named.contains(child.child()))
                    .collect(toImmutableList());
            return interpretation.exemptionNames() == ExemptionNames.EVERY_CHILD
                    ? ImmutableSet.copyOf(others)
                    : beyond(others);
        }

        /** Those who came on the day on which the limit was passed, or later; nobody where it is not. */
        private ImmutableSet<FosteredChild> beyond(ImmutableList<FosteredChild> counted) {
            if (number(counted) <= limit.value()) {
                return ImmutableSet.of();
            }
            LocalDate passed = counted.stream()
                    .map(child -> child.range().start())
                    .sorted()
                    .skip(limit.value())
                    .findFirst()
                    .orElseThrow();
            return counted.stream()
                    .filter(child -> !child.range().start().isBefore(passed))
                    .collect(toImmutableSet());
        }

        private ImmutableList<String> missing(Optional<Boolean> siblings) {
            ImmutableList.Builder<String> missing = ImmutableList.builder();
            if (siblings.isEmpty()) {
                missing.add("whether the children fostered in household " + household.id() + " on " + day
                        + " are all brothers and sisters");
            }
            if (!household.isSupplied(HouseholdFact.EXEMPTION)) {
                missing.add(notSupplied(HouseholdFact.EXEMPTION));
            }
            return missing.build();
        }

        private Finding finding(FosteredChild child) {
            boolean exempted = !exemptions.isEmpty();
            String text = "household " + household.id() + " fosters " + number(children) + " children on " + day
                    + ", the usual limit is " + limit.value() + " and they are not all siblings; "
                    + (exempted ? "the exemption in force does not name this child" : "no exemption is in force")
                    + ", so the home is treated as a children's home";
            return Finding.builder()
                    .rule(exempted ? NOT_NAMED : EXCEEDED)
                    .severity(Severity.ERROR)
                    .location(new Location(
                            Optional.of(child.child().text()),
                            Optional.empty(),
                            Optional.empty(),
                            ImmutableList.of("household", "child")))
                    .message(text)
                    .addCitations(exempted ? CHILDREN_ACT_1989.at("Sch 7 para 5") : limit.citation())
                    .build();
        }
    }

    private static long number(ImmutableList<FosteredChild> children) {
        return children.stream().map(FosteredChild::child).distinct().count();
    }
}
