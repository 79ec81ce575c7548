package org.corporateparenting.sufficiency.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.sufficiency.FosterCarerApproval;
import org.corporateparenting.sufficiency.FosteredChild;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.FosteringHouseholdStatus;
import org.corporateparenting.sufficiency.HouseholdId;
import org.corporateparenting.sufficiency.HouseholdStatusPeriod;
import org.corporateparenting.sufficiency.SettingKind;
import org.corporateparenting.sufficiency.TermsOfApproval;
import org.corporateparenting.sufficiency.search.AreaOfHome;
import org.corporateparenting.sufficiency.search.DecisionLevel;
import org.corporateparenting.sufficiency.search.PlacementApproval;
import org.corporateparenting.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    @Test
    void aHomeFitsIfEverythingThatConcernsTheChildIsMet() {
        MatchingResult result = Matching.standard().check(full().build());

        assertThat(result.with(MatchingAnswer.NOT_MET)).isEmpty();
        assertThat(result.with(MatchingAnswer.NOT_KNOWN)).isEmpty();
        assertThat(result.verdict()).isEqualTo(MatchingVerdict.FITS);
    }

    @Test
    void nothingIsMetWhereNothingIsOnRecord() {
        PlacementProposal bare = PlacementProposal.builder()
                .child(ChildId.of("C"))
                .day(DAY)
                .setting(ProposedSetting.builder()
                        .kind(SettingKind.CHILDRENS_HOME)
                        .build())
                .build();
        MatchingResult result = Matching.standard().check(bare);

        assertThat(result.with(MatchingAnswer.MET)).isEmpty();
        assertThat(result.verdict()).isEqualTo(MatchingVerdict.NOT_KNOWN);
    }

    @Test
    void agesOfTheTermsHoldTheirFirstAndLastYear() {
        assertThat(age(DAY.minusYears(5))).isEqualTo(MatchingAnswer.MET);
        assertThat(age(DAY.minusYears(5).plusDays(1))).isEqualTo(MatchingAnswer.NOT_MET);
        assertThat(age(DAY.minusYears(11).plusDays(1))).isEqualTo(MatchingAnswer.MET);
        assertThat(age(DAY.minusYears(11))).isEqualTo(MatchingAnswer.NOT_MET);
    }

    @Test
    void anotherChildIsTakenUpToTheNumberOfTheTermsOrOfSiblings() {
        assertThat(number("S", "S")).isEqualTo(MatchingAnswer.MET);
        assertThat(number("S", "T")).isEqualTo(MatchingAnswer.NOT_MET);
        assertThat(number("S", null)).isEqualTo(MatchingAnswer.NOT_KNOWN);
    }

    @Test
    void aHouseholdOnHoldIsRuledOut() {
        FosteringHousehold held = FosteringHousehold.builder()
                .from(household())
                .statuses(ImmutableSet.of(
                        new HouseholdStatusPeriod(FosteringHouseholdStatus.ON_HOLD, DateRange.startingOn(DAY))))
                .build();

        assertThat(Matching.standard().check(full().household(held).build()).verdict())
                .isEqualTo(MatchingVerdict.RULED_OUT);
    }

    @Test
    void siblingsApartAreToBeWeighed() {
        MatchingResult result = Matching.standard()
                .check(full().siblings(ImmutableSet.of(ChildId.of("D"))).build());

        assertThat(result.line(MatchingCriterion.SIBLINGS).answer()).isEqualTo(MatchingAnswer.NOT_MET);
        assertThat(result.verdict()).isEqualTo(MatchingVerdict.TO_BE_WEIGHED);
    }

    @Test
    void aHomeAtADistanceNeedsTheDirectorByTheDay() {
        assertThat(approved(DecisionLevel.NOMINATED_OFFICER, DAY)).isEqualTo(MatchingAnswer.NOT_MET);
        assertThat(approved(DecisionLevel.DIRECTOR, DAY)).isEqualTo(MatchingAnswer.MET);
        assertThat(approved(DecisionLevel.DIRECTOR, DAY.plusDays(1))).isEqualTo(MatchingAnswer.NOT_MET);
    }

    @Test
    void twentyMilesAreFar() {
        assertThat(miles("19.9")).isEqualTo(MatchingAnswer.MET);
        assertThat(miles("20")).isEqualTo(MatchingAnswer.NOT_MET);
    }

    private static MatchingAnswer miles(String miles) {
        return answer(full().miles(new BigDecimal(miles)), MatchingCriterion.DISTANCE);
    }

    private static MatchingAnswer approved(DecisionLevel level, LocalDate decided) {
        return answer(
                full().area(AreaOfHome.AT_A_DISTANCE)
                        .addApproval(PlacementApproval.builder()
                                .level(level)
                                .decided(decided)
                                .isApproved(true)
                                .build()),
                MatchingCriterion.DECISION_LEVEL);
    }

    private static MatchingAnswer age(LocalDate born) {
        return answer(full().born(born), MatchingCriterion.AGE);
    }

    private static MatchingAnswer number(String living, @Nullable String coming) {
        FosteringHousehold one = household().toBuilder()
                .addChild(FosteredChild.builder()
                        .child(ChildId.of("L"))
                        .range(DateRange.startingOn(DAY))
                        .siblingGroup(living)
                        .build())
                .build();
        return answer(full().household(one).siblingGroup(Optional.ofNullable(coming)), MatchingCriterion.NUMBER);
    }

    private static MatchingAnswer answer(PlacementProposalBuilder proposal, MatchingCriterion criterion) {
        return Matching.standard().check(proposal.build()).line(criterion).answer();
    }

    private static PlacementProposalBuilder full() {
        return PlacementProposal.builder()
                .child(ChildId.of("C"))
                .born(DAY.minusYears(8))
                .day(DAY)
                .household(household())
                .siblings(ImmutableSet.of())
                .area(AreaOfHome.WITHIN_AREA)
                .miles(BigDecimal.TEN)
                .isExemptCarer(false)
                .needs(ImmutableSet.of())
                .isHeard(true);
    }

    private static FosteringHousehold household() {
        return FosteringHousehold.builder()
                .id(HouseholdId.of("H"))
                .addStatus(new HouseholdStatusPeriod(
                        FosteringHouseholdStatus.APPROVED, DateRange.startingOn(DAY.minusYears(1))))
                .addApproval(FosterCarerApproval.builder()
                        .range(DateRange.startingOn(DAY.minusYears(1)))
                        .terms(TermsOfApproval.builder()
                                .children(1)
                                .childrenIfSiblings(2)
                                .youngest(5)
                                .oldest(10)
                                .build())
                        .build())
                .build();
    }
}
