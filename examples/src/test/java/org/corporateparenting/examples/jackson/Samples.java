package org.corporateparenting.examples.jackson;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.adoption.AdopterAssessment;
import org.corporateparenting.adoption.AdopterHousehold;
import org.corporateparenting.adoption.AdoptionDates;
import org.corporateparenting.adoption.AdoptionDisruption;
import org.corporateparenting.careleaver.CareLeaverCohort;
import org.corporateparenting.careleaver.CareLeaverGroup;
import org.corporateparenting.careleaver.CareLeaverSpell;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.casework.health.HealthYear;
import org.corporateparenting.casework.practice.Caseload;
import org.corporateparenting.child.CareTransfer;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.child.SeparatedChild;
import org.corporateparenting.child.SiblingGroup;
import org.corporateparenting.child.TemporaryPlacement;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.performance.Benchmark;
import org.corporateparenting.performance.BenchmarkComparison;
import org.corporateparenting.performance.Change;
import org.corporateparenting.performance.Cohort;
import org.corporateparenting.performance.Comparability;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.FigurePart;
import org.corporateparenting.performance.FigureRole;
import org.corporateparenting.performance.Measures;
import org.corporateparenting.performance.PartsOfTotal;
import org.corporateparenting.performance.PopulationEstimate;
import org.corporateparenting.performance.PrintedNumber;
import org.corporateparenting.performance.RollForward;
import org.corporateparenting.sufficiency.ChildrensHome;
import org.corporateparenting.sufficiency.FosterCarer;
import org.corporateparenting.sufficiency.SupportedAccommodationProvider;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;

/** Values that neither an extract nor a scorecard holds, all made up. */
final class Samples {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final DateRange DAYS = DateRange.of(DAY, DAY.plusDays(10));

    private Samples() {}

    static List<Object> all() {
        return ImmutableList.builder()
                .addAll(aboutChildren())
                .addAll(aboutAdopters())
                .addAll(aboutHomes())
                .addAll(aboutFigures())
                .build();
    }

    private static List<Object> aboutChildren() {
        return List.of(
                Observed.complete(),
                Observed.during(DAYS),
                Observed.notSupplied(),
                HealthYear.builder()
                        .year(CollectionYear.of("2024/25"))
                        .isImmunised(false)
                        .build(),
                new Caseload("W1", "North", 0, 15),
                new CareTransfer(ChildId.of("007"), DAY),
                SeparatedChild.during(DateRange.startingOn(DAY)),
                new SiblingGroup(ImmutableSortedSet.of(ChildId.of("C1"), ChildId.of("C2"))),
                new TemporaryPlacement(PlacementType.TEMPORARY_HOSPITAL, DAYS),
                new CareLeaverCohort(17, 21, DAY),
                new CareLeaverSpell(
                        CareLeaverGroup.NOT_DETERMINABLE,
                        ImmutableSet.copyOf(CareLeaverGroup.values()),
                        DAYS,
                        ImmutableList.of("the date of birth")));
    }

    private static List<Object> aboutAdopters() {
        return List.of(
                AdopterAssessment.builder().enquired(DAY).isApproved(true).build(),
                AdopterHousehold.builder()
                        .id("A1")
                        .addAssessment(AdopterAssessment.builder().build())
                        .build(),
                new AdoptionDates(
                        Optional.of(DAY), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                AdoptionDisruption.builder().on(DAY).build());
    }

    private static List<Object> aboutHomes() {
        return List.of(
                ChildrensHome.builder().urn("SC1").addRegistration(DAYS).build(),
                FosterCarer.of("F1"),
                SupportedAccommodationProvider.builder().urn("SA1").applied(DAY).build());
    }

    private static List<Object> aboutFigures() {
        Benchmark benchmark = new Benchmark("England", new BigDecimal("12.50"), Optional.empty());
        return List.of(
                Count.of(0, 12),
                Change.of(12, 15),
                PartsOfTotal.of(1, 2),
                PrintedNumber.of("10.5"),
                RollForward.of(10, 3, 1),
                new Comparability(false, "another unit"),
                new FigurePart(FigureRole.NUMERATOR, "F"),
                new BenchmarkComparison(
                        Measures.catalogue().all().get(0), new BigDecimal("1E+1"), benchmark, new BigDecimal("-2.50")),
                new PopulationEstimate("England", Cohort.aged(16, 17).withInCareFor(Period.ofMonths(30)), DAY, 9));
    }
}
