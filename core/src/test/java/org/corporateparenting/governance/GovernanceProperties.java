package org.corporateparenting.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.corporateparenting.governance.money.ContractSplit;
import org.corporateparenting.governance.money.Money;
import org.corporateparenting.governance.money.Saving;
import org.corporateparenting.governance.money.SavingColumn;
import org.corporateparenting.governance.money.SavingsProgramme;
import org.corporateparenting.governance.risk.Risk;
import org.corporateparenting.governance.risk.RiskChange;
import org.corporateparenting.governance.risk.RiskRegister;
import org.corporateparenting.governance.risk.RiskScore;
import org.corporateparenting.performance.Rounding;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.time.CollectionYear;

class GovernanceProperties {

    @Property
    void sharesMakeTheWhole(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal amount,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal percent,
            @ForAll @IntRange(max = 4) int places) {
        BigDecimal sum = new ContractSplit(Locality.NORTH, Locality.WEST, percent)
                .of(amount, new Rounding(places)).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualByComparingTo(amount);
    }

    @Property
    void shareFitsTheSplitThatItMade(
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal amount,
            @ForAll @BigRange(min = "0.01", max = "99.99") @Scale(2) BigDecimal percent) {
        BigDecimal share = new ContractSplit(Locality.NORTH, Locality.WEST, percent)
                .of(amount, new Rounding(3))
                .values()
                .asList()
                .get(0);

        assertThat(ContractSplit.fitting(amount, share).contains(percent)).isTrue();
    }

    @Property
    void amountInAnotherUnitAndBackIsWorthTheSame(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal amount,
            @ForAll("units") Unit one,
            @ForAll("units") Unit other) {
        Money money = new Money(amount, one);

        assertThat(money.in(other)).isEqualByComparingTo(money);
        assertThat(money.in(other).in(one).amount()).isEqualByComparingTo(amount);
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(Unit.GBP, Unit.GBP_K, Unit.GBP_M, Unit.GBP_BN);
    }

    @Property
    void orderOfSavingsChangesNoSum(
            @ForAll @Size(min = 1, max = 12) List<@BigRange(min = "0", max = "9") @Scale(3) BigDecimal> amounts,
            @ForAll Random random) {
        List<Saving> savings = new ArrayList<>(amounts.stream()
                .map(amount -> saving(amount, "saving-" + random.nextInt()))
                .toList());
        SavingsProgramme programme = SavingsProgramme.of(savings);
        Collections.shuffle(savings, random);

        assertThat(SavingsProgramme.of(savings).atRisk()).isEqualTo(programme.atRisk());
        assertThat(SavingsProgramme.of(savings).audit()).isEmpty();
    }

    private static Saving saving(BigDecimal amount, String id) {
        return Saving.builder()
                .id(id)
                .title("saving")
                .year(CollectionYear.of("2022/23"))
                .unit(Unit.GBP_M)
                .putAmount(SavingColumn.TARGET, amount)
                .putAmount(SavingColumn.RED, amount)
                .putAmount(SavingColumn.AMBER, BigDecimal.ZERO)
                .putAmount(SavingColumn.GREEN, BigDecimal.ZERO)
                .build();
    }

    @Property
    void changesSinceAndBackAreEachOthersMirror(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 5) Integer> one,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 5) Integer> other) {
        RiskRegister first = register(one);
        RiskRegister second = register(other);

        assertThat(first.changesSince(second).stream().map(RiskChange::kind).map(GovernanceProperties::mirrored))
                .containsExactlyInAnyOrderElementsOf(second.changesSince(first).stream()
                        .map(RiskChange::kind)
                        .toList());
    }

    private static RiskRegister register(List<Integer> impacts) {
        return RiskRegister.of(IntStream.range(0, impacts.size())
                .mapToObj(i -> Risk.builder()
                        .id("R-" + i)
                        .current(RiskScore.of(2, impacts.get(i)))
                        .build())
                .toList());
    }

    private static RiskChange.Kind mirrored(RiskChange.Kind kind) {
        return switch (kind) {
            case UP -> RiskChange.Kind.DOWN;
            case DOWN -> RiskChange.Kind.UP;
            case RAISED -> RiskChange.Kind.CLOSED;
            case CLOSED -> RiskChange.Kind.RAISED;
            case SAME, NOT_KNOWN -> kind;
        };
    }
}
