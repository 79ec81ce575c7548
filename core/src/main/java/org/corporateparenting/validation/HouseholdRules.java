package org.corporateparenting.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.FosteringLimit;

/**
 * Whether a fostering household keeps within the usual fostering limit (FOS-01) or, where it is exempted, within its exemption
 * (FOS-02). Whose children are counted is a matter of interpretation (FOS-05).
 *
 * <p>One of the two answers: FOS-02 where an exemption is in force on the day, FOS-01 otherwise. Immutable and free of state:
 * one instance serves any number of households and threads.
 */
public final class HouseholdRules {

    private final Interpretation interpretation;

    private HouseholdRules(Interpretation interpretation) {
        this.interpretation = requireNonNull(interpretation, "interpretation");
    }

    /**
     * The rules under the standard interpretation.
     *
     * @return the usual configuration
     */
    public static HouseholdRules standard() {
        return new HouseholdRules(Interpretation.standard());
    }

    /**
     * The rules with the silences of the law read another way.
     *
     * @param interpretation the readings
     * @return the new configuration
     */
    public HouseholdRules with(Interpretation interpretation) {
        return new HouseholdRules(interpretation);
    }

    /**
     * Judges one household.
     *
     * @param household the household
     * @param asAt the day on which the question is asked; a child who leaves that day is no longer counted
     * @return each rule with its answer
     */
    public CheckedHousehold check(FosteringHousehold household, LocalDate asAt) {
        RuleOutcome outcome = FosteringLimit.standard().with(interpretation).assess(household, asAt);
        boolean exempted = !household.exemptionsOn(asAt).isEmpty();
        RuleOutcome other = new RuleOutcome.NotApplicable(
                exempted
                        ? "an exemption from the usual fostering limit is in force"
                        : "no exemption from the usual fostering limit is on record for the day");
        return new CheckedHousehold(
                household.id(),
                ImmutableList.of(
                        checked(SufficiencyDefinitions.FOSTERING_LIMIT, exempted ? other : outcome),
                        checked(SufficiencyDefinitions.BEYOND_THE_LIMIT, exempted ? outcome : other)));
    }

    private static CheckedRule checked(CatalogueEntry rule, RuleOutcome outcome) {
        ImmutableList<String> missing =
                outcome instanceof RuleOutcome.NotDeterminable open ? open.missing() : ImmutableList.of();
        return new CheckedRule(rule, Severity.ERROR, outcome, ImmutableList.sortedCopyOf(missing));
    }
}
