package org.corporateparenting.examples.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corporateparenting.code.CategoryOfNeed;
import org.corporateparenting.code.EthnicBroadGroup;
import org.corporateparenting.code.LegalBasis;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementSetting;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares among some thousands of invented children, against the published ones of docs/formats.md, in percent. */
class NationalSharesTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);
    private static final int CHILDREN = 8000;
    private static final double POINTS = 3;

    private static final ImmutableList<InventedChild> ALL = invented();
    private static final ImmutableList<InventedChild> CURRENT = ALL.stream()
            .filter(child -> child.lastPeriod().end().isEmpty() && !LifeCourse.isShortBreaks(child))
            .collect(ImmutableList.toImmutableList());

    @ParameterizedTest
    @CsvSource({"0, 1, 5", "1, 5, 12", "5, 10, 18", "10, 16, 38", "16, 18, 27"})
    void agesAreNearThePublishedOnes(int from, int below, double percent) {
        assertShare(child -> age(child) >= from && age(child) < below, percent);
    }

    @ParameterizedTest
    @CsvSource({"WHITE, 71", "MIXED, 11", "BLACK, 7", "ASIAN, 5", "OTHER, 5", "NOT_KNOWN, 1"})
    void ethnicGroupsAreNearThePublishedOnes(EthnicBroadGroup group, double percent) {
        assertShare(child -> child.family().ethnicGroup().broadGroup() == group, percent);
    }

    @ParameterizedTest
    @CsvSource({"CARE_ORDER, 75", "SECTION_20, 20", "ADOPTION_PLAN_ORDER, 5", "YOUTH_JUSTICE, 0"})
    void legalStatusesAreNearThePublishedOnes(LegalBasis basis, double percent) {
        assertShare(child -> child.lastPeriod().statusOn(AS_AT).basis() == basis, percent);
    }

    @ParameterizedTest
    @CsvSource({"FOSTERING, 67", "CHILDRENS_HOME, 10", "SUPPORTED_ACCOMMODATION, 8", "PARENTS, 6", "ADOPTION, 3"})
    void placementsAreNearThePublishedOnes(PlacementSetting setting, double percent) {
        assertShare(child -> home(child).type().setting() == setting, percent);
    }

    @ParameterizedTest
    @CsvSource({"OWN_PROVISION, 46", "PRIVATE, 42", "VOLUNTARY, 4", "PARENTS, 6"})
    void providersAreNearThePublishedOnes(PlacementProvider provider, double percent) {
        assertShare(child -> home(child).provider() == provider, percent);
    }

    @ParameterizedTest
    @CsvSource({"ABUSE_OR_NEGLECT, 65", "FAMILY_DYSFUNCTION, 12", "ABSENT_PARENTING, 9", "FAMILY_IN_ACUTE_STRESS, 7"})
    void needsAreNearThePublishedOnes(CategoryOfNeed need, double percent) {
        assertShare(child -> child.lastPeriod().need() == need, percent);
    }

    @Test
    void sexAndAsylumAreNearThePublishedShares() {
        assertShare(InventedChild::male, 57);
        assertShare(InventedChild::alone, 9);
    }

    @Test
    void distanceAndStabilityAreNearThePublishedShares() {
        assertShare(child -> home(child).place().tenthsOfMiles().orElse(0) > 200, 20);
        assertShare(child -> homesSince(child, AS_AT.minusYears(1)) >= 3, 10);
    }

    @Test
    void twoInThreeOfThoseInCareForLongStayWithTheirCarers() {
        List<InventedChild> settled = CURRENT.stream()
                .filter(child -> age(child) < 16)
                .filter(child -> child.lastPeriod().start().isBefore(AS_AT.minusMonths(30)))
                .toList();
        assertShare(settled, child -> carerSince(child).isBefore(AS_AT.minusYears(2)), 65, 6);
    }

    @Test
    void thoseWhoLeftAreOnRecordToTheirTwentyFifthBirthday() {
        assertShare(ALL, child -> age(child) >= 18, 38, 3);
        assertThat(ALL).allSatisfy(child -> assertThat(age(child)).isBetween(0, 24));
        assertThat(ALL.stream().map(NationalSharesTest::age)).contains(18, 19, 20, 21, 22, 23, 24);
    }

    @Test
    void everyWayOfLeavingHappens() {
        assertThat(ALL.stream()
                        .filter(child -> child.lastPeriod().end().isPresent())
                        .map(child -> child.lastPeriod().reasonEnded()))
                .contains(Stream.of(Leaving.values()).map(Leaving::reason).toArray(ReasonEpisodeCeased[]::new));
    }

    private static ImmutableList<InventedChild> invented() {
        Chance chance = new Chance(new SplittableRandom(7));
        ImmutableList.Builder<InventedChild> all = ImmutableList.builder();
        for (int number = 1; number <= CHILDREN; ) {
            ImmutableList<InventedChild> family =
                    new FamilyCourse(chance.apart(), AS_AT).invent(number, CHILDREN, Integer::toString);
            all.addAll(family);
            number += family.size();
        }
        return all.build();
    }

    private static void assertShare(Predicate<InventedChild> test, double percent) {
        assertShare(CURRENT, test, percent, POINTS);
    }

    private static void assertShare(
            List<InventedChild> children, Predicate<InventedChild> test, double percent, double points) {
        double share = 100.0 * children.stream().filter(test).count() / children.size();
        assertThat(share).isCloseTo(percent, within(points));
    }

    private static int age(InventedChild child) {
        return Period.between(child.born(), AS_AT).getYears();
    }

    private static Home home(InventedChild child) {
        return Iterables.getLast(child.lastPeriod().homes()).what();
    }

    private static long homesSince(InventedChild child, LocalDate day) {
        CarePeriod period = child.lastPeriod();
        return period.homes().stream().filter(home -> home.day().isAfter(day)).count()
                + (period.start().isAfter(day) ? 0 : 1);
    }

    private static LocalDate carerSince(InventedChild child) {
        LocalDate since = child.lastPeriod().start();
        for (From<Home> home : child.lastPeriod().homes()) {
            since = home.what().sameCarer() ? since : home.day();
        }
        return since;
    }
}
