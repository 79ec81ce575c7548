package org.corporateparenting.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.law.ExemptionNames;
import org.corporateparenting.law.FosteringLimitCounting;
import org.corporateparenting.law.Interpretation;
import org.corporateparenting.rule.Finding;
import org.corporateparenting.rule.Outcome;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FosteringLimitTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final FosteringLimit LIMIT = FosteringLimit.standard();

    /** Children are written as their sibling groups; {@code ?} is one of whom it is not known. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "nobody,,NOT_APPLICABLE",
        "three unrelated,A B C,SATISFIED",
        "four unrelated,A B C D,BREACHED",
        "three siblings and one,A A A B,BREACHED",
        "five siblings,A A A A A,SATISFIED",
        "two siblings and two unrelated,A A B C,BREACHED",
        "two pairs of siblings,A A B B,BREACHED",
        "three not known,? ? ?,SATISFIED",
        "four not known,? ? ? ?,NOT_DETERMINABLE",
        "three siblings and one not known,A A A ?,NOT_DETERMINABLE",
        "two not siblings and two not known,A B ? ?,BREACHED",
    })
    void countsChildrenAndSparesSiblings(String hard, String groups, Outcome expected) {
        assertThat(LIMIT.assess(household(groups).build(), DAY).kind()).isEqualTo(expected);
    }

    @Test
    void namesTheChildWhoCameLast() {
        RuleOutcome outcome = LIMIT.assess(household("A B C D").build(), DAY);
        assertThat(findings(outcome)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(FosteringLimit.EXCEEDED);
            assertThat(finding.location().child()).contains("C4");
            assertThat(finding.message())
                    .isEqualTo(
                            "household H7 fosters 4 children on 2024-06-03, the usual limit is 3 and they are not all"
                                    + " siblings; no exemption is in force, so the home is treated as a children's home");
            assertThat(finding.citations())
                    .extracting(Object::toString)
                    .containsExactly("Children Act 1989 (c. 41) s.63(12), Sch 7 paras 2-4");
        });
    }

    @Test
    void namesAllWhoCameOnTheDayOnWhichTheLimitWasPassed() {
        FosteringHouseholdBuilder household = household("A B");
        household
                .addChild(child("C8", "C", LocalDate.of(2024, 5, 1)))
                .addChild(child("C9", "D", LocalDate.of(2024, 5, 1)));
        assertThat(over(LIMIT.assess(household.build(), DAY))).containsExactly("C8", "C9");
    }

    @Test
    void whoLeavesTodayIsNoLongerCounted() {
        FosteringHousehold household = household("A B C")
                .addChild(child("C9", "D", LocalDate.of(2024, 5, 1), DAY))
                .build();
        assertThat(LIMIT.assess(household, DAY.minusDays(1)).kind()).isEqualTo(Outcome.BREACHED);
        assertThat(LIMIT.assess(household, DAY).kind()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aChildRecordedTwiceIsOne() {
        FosteringHousehold household = household("A B C")
                .addChild(child("C3", "C", LocalDate.of(2024, 5, 1)))
                .build();
        assertThat(LIMIT.assess(household, DAY).kind()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void anExemptionCoversTheChildrenItNames() {
        FosteringExemption all = exemption("C1", "C2", "C3", "C4").build();
        assertThat(LIMIT.assess(household("A B C D").addExemption(all).build(), DAY)
                        .kind())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void anExemptionDoesNotCoverTheChildWhoFollowsOneItNamed() {
        FosteringHousehold household = household("A B C")
                .addChild(child("C5", "E", LocalDate.of(2024, 5, 1)))
                .addExemption(exemption("C1", "C2", "C3", "C4").build())
                .build();
        assertThat(findings(LIMIT.assess(household, DAY))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(FosteringLimit.NOT_NAMED);
            assertThat(finding.location().child()).contains("C5");
            assertThat(finding.message()).contains("the exemption in force does not name this child");
        });
    }

    @Test
    void anExemptionHoldsFromItsFirstDayToTheDayBeforeItEnded() {
        FosteringHousehold household = household("A B C D")
                .addExemption(exemption("C1", "C2", "C3", "C4")
                        .range(DateRange.of(DAY, DAY.plusDays(1)))
                        .build())
                .build();
        assertThat(LIMIT.assess(household, DAY.minusDays(1)).kind()).isEqualTo(Outcome.BREACHED);
        assertThat(LIMIT.assess(household, DAY).kind()).isEqualTo(Outcome.SATISFIED);
        assertThat(LIMIT.assess(household, DAY.plusDays(1)).kind()).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void onlyTheAuthorityOfTheAreaCanExempt() {
        FosteringExemption other = exemption("C1", "C2", "C3", "C4")
                .authority(AuthorityCode.of("941"))
                .build();
        FosteringHouseholdBuilder household = household("A B C D").addExemption(other);
        assertThat(LIMIT.assess(household.build(), DAY).kind()).isEqualTo(Outcome.SATISFIED);
        assertThat(LIMIT.assess(household.area(AuthorityCode.of("941")).build(), DAY)
                        .kind())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(LIMIT.assess(household.area(AuthorityCode.of("940")).build(), DAY)
                        .kind())
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void anExemptionNeedNameOnlyThoseOverTheLimitWhereSoRead() {
        FosteringLimit practice = LIMIT.with(
                Interpretation.standard().with("exemption-names", ExemptionNames.CHILDREN_OVER_THE_LIMIT.name()));
        FosteringHouseholdBuilder household =
                household("A B C D").addExemption(exemption("C4").build());
        assertThat(over(LIMIT.assess(household.build(), DAY))).containsExactly("C1", "C2", "C3");
        assertThat(practice.assess(household.build(), DAY).kind()).isEqualTo(Outcome.SATISFIED);
        household.addChild(child("C5", "E", LocalDate.of(2024, 5, 1)));
        assertThat(over(practice.assess(household.build(), DAY))).containsExactly("C5");
    }

    @Test
    void whatWasNotSuppliedIsNamedOnlyIfItMatters() {
        FosteringHousehold four =
                household("A B C D").addNotSupplied(HouseholdFact.EXEMPTION).build();
        assertThat(missing(LIMIT.assess(four, DAY)))
                .containsExactly("exemptions from the usual fostering limit, of which none were supplied");
        FosteringHousehold three =
                household("A B C").addNotSupplied(HouseholdFact.EXEMPTION).build();
        assertThat(LIMIT.assess(three, DAY).kind()).isEqualTo(Outcome.SATISFIED);
        FosteringHousehold both =
                household("? ? ? ?").addNotSupplied(HouseholdFact.EXEMPTION).build();
        assertThat(missing(LIMIT.assess(both, DAY)))
                .containsExactly(
                        "whether the children fostered in household H7 on 2024-06-03 are all brothers and sisters",
                        "exemptions from the usual fostering limit, of which none were supplied");
        FosteringHousehold nothing =
                household("").addNotSupplied(HouseholdFact.CHILD).build();
        assertThat(missing(LIMIT.assess(nothing, DAY)))
                .containsExactly("children fostered, of which none were supplied");
    }

    @Test
    void countsTheChildrenOfEachCarerOrOfTheHome() {
        FosteringHousehold household = household("A B")
                .addCarers(FosterCarer.of("X"), FosterCarer.of("Y"))
                .addChildren(fosteredBy("C8", "C", "X"), fosteredBy("C9", "D", "Y"))
                .build();
        assertThat(LIMIT.assess(household, DAY).kind()).isEqualTo(Outcome.SATISFIED);
        Interpretation home = Interpretation.standard().with("fostering-limit", FosteringLimitCounting.PER_HOME.name());
        assertThat(LIMIT.with(home).assess(household, DAY).kind()).isEqualTo(Outcome.BREACHED);
        FosteringHousehold more =
                household.toBuilder().addChild(fosteredBy("C7", "E", "Y")).build();
        assertThat(over(LIMIT.assess(more, DAY))).containsExactly("C7", "C9");
    }

    @Test
    void thereWasNoLimitBeforeTheAct() {
        LocalDate first = LocalDate.of(1991, 10, 14);
        FosteringHouseholdBuilder household = FosteringHousehold.builder().id(HouseholdId.of("H7"));
        for (String group : "A B C D".split(" ", -1)) {
            household.addChild(child("C" + group, group, first.minusDays(5)));
        }
        assertThat(LIMIT.assess(household.build(), first.minusDays(1)).kind()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(LIMIT.assess(household.build(), first).kind()).isEqualTo(Outcome.BREACHED);
        assertThat(FosteringLimit.usual().on(first))
                .hasValueSatisfying(limit -> assertThat(limit.value()).isEqualTo(3));
    }

    private static FosteringHouseholdBuilder household(String groups) {
        FosteringHouseholdBuilder household = FosteringHousehold.builder().id(HouseholdId.of("H7"));
        LocalDate placed = LocalDate.of(2024, 1, 1);
        if (groups != null && !groups.isEmpty()) {
            int number = 1;
            for (String group : groups.split(" ", -1)) {
                household.addChild(child("C" + number, group, placed.plusDays(number)));
                number++;
            }
        }
        return household;
    }

    private static FosteredChild child(String key, String group, LocalDate from) {
        return fostered(key, group).range(DateRange.startingOn(from)).build();
    }

    private static FosteredChild child(String key, String group, LocalDate from, LocalDate to) {
        return fostered(key, group).range(DateRange.of(from, to)).build();
    }

    private static FosteredChild fosteredBy(String key, String group, String carer) {
        return fostered(key, group)
                .range(DateRange.startingOn(LocalDate.of(2024, 5, 1)))
                .addCarer(carer)
                .build();
    }

    private static FosteredChildBuilder fostered(String key, String group) {
        return FosteredChild.builder()
                .child(ChildId.of(key))
                .siblingGroup(Optional.of(group).filter(word -> !word.equals("?")));
    }

    private static FosteringExemptionBuilder exemption(String... children) {
        return FosteringExemption.builder()
                .range(DateRange.startingOn(LocalDate.of(2024, 1, 1)))
                .addAllChildren(Arrays.stream(children).map(ChildId::of).toList());
    }

    private static ImmutableList<Finding> findings(RuleOutcome outcome) {
        assertThat(outcome).isInstanceOf(RuleOutcome.Breached.class);
        return ((RuleOutcome.Breached) outcome).findings();
    }

    private static ImmutableList<String> over(RuleOutcome outcome) {
        return findings(outcome).stream()
                .map(finding -> finding.location().child().orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> missing(RuleOutcome outcome) {
        assertThat(outcome).isInstanceOf(RuleOutcome.NotDeterminable.class);
        return ((RuleOutcome.NotDeterminable) outcome).missing();
    }
}
