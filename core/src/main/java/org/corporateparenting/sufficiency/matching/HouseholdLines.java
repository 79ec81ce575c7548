package org.corporateparenting.sufficiency.matching;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.FOSTERING_SERVICES_REGULATIONS_2011;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.law.Citation;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.sufficiency.FosterCarerApproval;
import org.corporateparenting.sufficiency.FosteredChild;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.FosteringHouseholdStatus;
import org.corporateparenting.sufficiency.FosteringLimit;
import org.corporateparenting.sufficiency.HouseholdFact;
import org.corporateparenting.sufficiency.TermsOfApproval;
import org.corporateparenting.time.DateRange;

/** The lines about foster carers. */
final class HouseholdLines implements HomeLines {

    private static final Citation TERMS = FOSTERING_SERVICES_REGULATIONS_2011.at("reg 27");
    private static final Citation OUTSIDE_TERMS = CARE_PLANNING_REGULATIONS_2010.at("reg 23");

    private final PlacementProposal proposal;
    private final FosteringHousehold household;
    private final FosteringLimit limit;
    private final ImmutableList<TermsOfApproval> terms;

    HouseholdLines(PlacementProposal proposal, FosteringHousehold household, FosteringLimit limit) {
        this.proposal = proposal;
        this.household = household;
        this.limit = limit;
        this.terms = inForce()
                .flatMap(approval -> approval.terms().stream())
                .distinct()
                .collect(toImmutableList());
    }

    @Override
    public MatchingLine open() {
        MatchingCriterion criterion = MatchingCriterion.HOME_OPEN;
        Optional<FosteringHouseholdStatus> status = household.statusOn(proposal.day());
        if (status.isEmpty()) {
            return Lines.notKnown(criterion, "where the household stands on " + proposal.day());
        }
        if (status.get() != FosteringHouseholdStatus.APPROVED) {
            return Lines.met(criterion, false, "the household is " + status.get() + " on " + proposal.day());
        }
        if (!household.isSupplied(HouseholdFact.APPROVAL)) {
            return Lines.notKnown(criterion, "approvals of the household", TERMS);
        }
        boolean isApproved = inForce().findAny().isPresent();
        return Lines.met(
                criterion,
                isApproved,
                (isApproved ? "an approval" : "no approval") + " is in force on " + proposal.day(),
                TERMS);
    }

    @Override
    public MatchingLine age() {
        MatchingCriterion criterion = MatchingCriterion.AGE;
        Optional<TermsOfApproval> only = onlyTerms();
        if (only.isEmpty()) {
            return Lines.notKnown(criterion, missingTerms(), TERMS);
        }
        Optional<Integer> youngest = only.get().youngest();
        Optional<Integer> oldest = only.get().oldest();
        if (youngest.isEmpty() && oldest.isEmpty()) {
            return Lines.notConcerned(criterion, "the terms of approval set no ages", TERMS);
        }
        return proposal.age()
                .flatMap(age -> Lines.within(age, youngest, oldest)
                        .map(is -> Lines.met(
                                criterion,
                                is,
                                "the child is " + age + ", the terms say " + Lines.ages(youngest, oldest) + outside(is),
                                TERMS,
                                OUTSIDE_TERMS)))
                .orElseGet(() -> Lines.notKnown(criterion, "how old the child is", TERMS));
    }

    @Override
    public MatchingLine number() {
        MatchingCriterion criterion = MatchingCriterion.NUMBER;
        Optional<TermsOfApproval> only = onlyTerms();
        if (only.isEmpty() || !household.isSupplied(HouseholdFact.CHILD)) {
            return Lines.notKnown(criterion, only.isEmpty() ? missingTerms() : HouseholdFact.CHILD.plural(), TERMS);
        }
        Optional<Integer> most = only.get().children();
        if (most.isEmpty()) {
            return Lines.notConcerned(criterion, "the terms of approval set no number", TERMS);
        }
        int children =
                (int) living().stream().map(FosteredChild::child).distinct().count();
        int mostIfSiblings =
                Math.max(most.get(), only.get().childrenIfSiblings().orElse(most.get()));
        if (children <= most.get() || children > mostIfSiblings) {
            boolean is = children <= most.get();
            return Lines.met(criterion, is, living(children, mostIfSiblings) + outside(is), TERMS, OUTSIDE_TERMS);
        }
        return areSiblings()
                .map(are -> Lines.met(
                        criterion,
                        are,
                        living(children, mostIfSiblings)
                                + (are ? ", who are all siblings" : ", who are not all siblings")
                                + outside(are),
                        TERMS,
                        OUTSIDE_TERMS))
                .orElseGet(() ->
                        Lines.notKnown(criterion, "whether the children would all be brothers and sisters", TERMS));
    }

    @Override
    public MatchingLine fosteringLimit() {
        MatchingCriterion criterion = MatchingCriterion.FOSTERING_LIMIT;
        Citation provision = CHILDREN_ACT_1989.at("s.63(12), Sch 7");
        FosteringHousehold then = household.toBuilder().children(living()).build();
        RuleOutcome outcome = limit.assess(then, proposal.day());
        if (outcome instanceof RuleOutcome.NotDeterminable unknown) {
            return Lines.notKnown(criterion, String.join("; ", unknown.missing()), provision);
        }
        if (outcome instanceof RuleOutcome.NotApplicable no) {
            return Lines.notConcerned(criterion, no.reason(), provision);
        }
        boolean is = outcome instanceof RuleOutcome.Satisfied;
        String because =
                is ? "the limit is kept, or may be exceeded" : "over the limit, and neither all siblings nor exempted";
        return Lines.met(criterion, is, because + " with the child in the household", provision);
    }

    @Override
    public MatchingLine lawful() {
        return Lines.notConcerned(MatchingCriterion.SETTING_LAWFUL, "foster carers are approved, not registered");
    }

    private Stream<FosterCarerApproval> inForce() {
        return household.approvals().stream()
                .filter(approval -> approval.range().contains(proposal.day()));
    }

    /** The terms, if only one set of them is in force. */
    private Optional<TermsOfApproval> onlyTerms() {
        return household.isSupplied(HouseholdFact.APPROVAL) && terms.size() == 1
                ? Optional.of(terms.get(0))
                : Optional.empty();
    }

    private String missingTerms() {
        return terms.size() > 1
                ? "which of the terms of approval in force count for the child"
                : "the terms of approval in force on " + proposal.day();
    }

    private static String outside(boolean isWithin) {
        return isWithin ? "" : "; outside the terms a child may come in an emergency only, and for a short time";
    }

    private static String living(int children, int mostIfSiblings) {
        return children + " children would live there, the terms allow up to " + mostIfSiblings;
    }

    /** Those who would then live there. */
    private ImmutableList<FosteredChild> living() {
        ImmutableSet<ChildId> there = household.childrenOn(proposal.day()).stream()
                .map(FosteredChild::child)
                .collect(toImmutableSet());
        Stream<FosteredChild> coming = Stream.concat(Stream.of(proposal.child()), proposal.comingToo().stream())
                .filter(child -> !there.contains(child))
                .map(this::coming);
        return Stream.concat(household.childrenOn(proposal.day()).stream(), coming)
                .collect(toImmutableList());
    }

    private FosteredChild coming(ChildId child) {
        return FosteredChild.builder()
                .child(child)
                .range(DateRange.startingOn(proposal.day()))
                .siblingGroup(proposal.siblingGroup())
                .build();
    }

    private Optional<Boolean> areSiblings() {
        ImmutableList<Optional<String>> groups =
                living().stream().map(FosteredChild::siblingGroup).distinct().collect(toImmutableList());
        long known = groups.stream().filter(Optional::isPresent).count();
        if (known > 1) {
            return Optional.of(false);
        }
        return known == groups.size() ? Optional.of(true) : Optional.empty();
    }
}
