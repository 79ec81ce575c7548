package org.corporateparenting.sufficiency.matching;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.law.Citation;
import org.corporateparenting.sufficiency.FosteredChild;
import org.corporateparenting.sufficiency.search.AreaOfHome;
import org.corporateparenting.sufficiency.search.DecisionLevel;
import org.corporateparenting.sufficiency.search.DistanceFromHome;
import org.corporateparenting.sufficiency.search.OutOfAreaApproval;
import org.corporateparenting.sufficiency.search.PresentingNeed;
import org.corporateparenting.sufficiency.search.RequiredApproval;

/** The lines about what surrounds the home: siblings, place, approval, needs, views. */
final class SurroundingLines {

    private static final Citation NEAR_HOME = CHILDREN_ACT_1989.at("s.22C(8)(a)");
    private static final Citation TOGETHER = CHILDREN_ACT_1989.at("s.22C(8)(c)");
    private static final Citation IN_AREA = CHILDREN_ACT_1989.at("s.22C(9)");
    private static final Citation HEARD = CHILDREN_ACT_1989.at("s.22(4)-(5)");
    private static final String FAR_SOURCE = "S001:4440-4442";

    private final PlacementProposal proposal;

    SurroundingLines(PlacementProposal proposal) {
        this.proposal = proposal;
    }

    MatchingLine decisionLevel() {
        MatchingCriterion criterion = MatchingCriterion.DECISION_LEVEL;
        if (proposal.area().isEmpty()) {
            return Lines.notKnown(criterion, "where the home is, seen from the area of the authority");
        }
        AreaOfHome area = proposal.area().get();
        boolean isExempt =
                proposal.household().isPresent() && proposal.isExemptCarer().orElse(false);
        Optional<RequiredApproval> required = OutOfAreaApproval.required(area, isExempt, proposal.day());
        if (required.isEmpty()) {
            return Lines.notConcerned(criterion, "no such approval was required on " + proposal.day());
        }
        DecisionLevel level = required.get().level();
        Citation citation = required.get().citation();
        if (level == DecisionLevel.NONE) {
            return Lines.notConcerned(criterion, "nobody else has to approve it: the home is " + area, citation);
        }
        boolean isApproved =
                proposal.approvals().stream().anyMatch(approval -> approval.satisfies(level, proposal.day()));
        if (!isApproved
                && proposal.isExemptCarer().isEmpty()
                && proposal.household().isPresent()) {
            return Lines.notKnown(
                    criterion,
                    "whether the carer is connected with the child or approved by the authority itself",
                    citation);
        }
        return Lines.met(
                criterion,
                isApproved,
                (isApproved ? "approved by " : "no approval by ") + level + ", as the home is " + area,
                citation);
    }

    MatchingLine siblings() {
        MatchingCriterion criterion = MatchingCriterion.SIBLINGS;
        if (proposal.siblings().isEmpty()) {
            return Lines.notKnown(criterion, "whether the child has brothers and sisters in care", TOGETHER);
        }
        ImmutableSet<ChildId> all = proposal.siblings().get();
        if (all.isEmpty()) {
            return Lines.notConcerned(criterion, "the child has no brothers and sisters in care", TOGETHER);
        }
        ImmutableSet<ChildId> there = Stream.concat(proposal.comingToo().stream(), living())
                .filter(all::contains)
                .collect(toImmutableSet());
        if (there.size() < all.size() && proposal.isToLiveApart().orElse(false)) {
            return Lines.met(criterion, true, "an assessment says that they should live apart", TOGETHER);
        }
        return Lines.met(
                criterion,
                there.size() == all.size(),
                there.size() + " of " + all.size() + " brothers and sisters in care would live there",
                TOGETHER);
    }

    private Stream<ChildId> living() {
        return proposal.household().stream()
                .flatMap(household -> household.childrenOn(proposal.day()).stream())
                .map(FosteredChild::child);
    }

    MatchingLine area() {
        return proposal.area()
                .map(area -> Lines.met(
                        MatchingCriterion.AREA, area == AreaOfHome.WITHIN_AREA, "the home is " + area, IN_AREA))
                .orElseGet(() -> Lines.notKnown(MatchingCriterion.AREA, "where the home is", IN_AREA));
    }

    MatchingLine distance() {
        MatchingCriterion criterion = MatchingCriterion.DISTANCE;
        return proposal.miles()
                .map(many -> new MatchingLine(
                        criterion,
                        many.compareTo(DistanceFromHome.FAR) < 0 ? MatchingAnswer.MET : MatchingAnswer.NOT_MET,
                        many.toPlainString() + " miles; far away is " + DistanceFromHome.FAR + " or more",
                        ImmutableList.of(NEAR_HOME),
                        FAR_SOURCE))
                .orElseGet(() -> Lines.notKnown(criterion, "how far the home is", NEAR_HOME));
    }

    MatchingLine needs() {
        MatchingCriterion criterion = MatchingCriterion.NEEDS;
        if (proposal.needs().isEmpty()) {
            return Lines.notKnown(criterion, "what the child needs");
        }
        ImmutableSet<PresentingNeed> needs = proposal.needs().get();
        if (needs.isEmpty()) {
            return Lines.notConcerned(criterion, "the child has none of the needs that are asked about");
        }
        if (proposal.needsMet().isEmpty()) {
            return Lines.notKnown(criterion, "what the home can meet");
        }
        ImmutableSet<PresentingNeed> met = proposal.needsMet().get();
        ImmutableSet<PresentingNeed> unmet =
                needs.stream().filter(need -> !met.contains(need)).collect(toImmutableSet());
        return Lines.met(
                criterion,
                unmet.isEmpty(),
                unmet.isEmpty()
                        ? needs.size() + " needs, all met"
                        : "not met: " + unmet.stream().map(Enum::name).sorted().toList());
    }

    MatchingLine views() {
        return proposal.isHeard()
                .map(is -> Lines.met(
                        MatchingCriterion.VIEWS, is, is ? "the child was heard" : "the child was not heard", HEARD))
                .orElseGet(() -> Lines.notKnown(MatchingCriterion.VIEWS, "whether the child was heard", HEARD));
    }
}
