package org.corporateparenting.sufficiency.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.sufficiency.FosterCarerApproval;
import org.corporateparenting.sufficiency.FosteredChild;
import org.corporateparenting.sufficiency.FosteringExemption;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.FosteringHouseholdBuilder;
import org.corporateparenting.sufficiency.FosteringHouseholdStatus;
import org.corporateparenting.sufficiency.HouseholdFact;
import org.corporateparenting.sufficiency.HouseholdId;
import org.corporateparenting.sufficiency.HouseholdStatusPeriod;
import org.corporateparenting.sufficiency.TermsOfApproval;
import org.corporateparenting.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    @Test
    void publishedCapacityLeavesSixteenPlacesInNoState() {
        Capacity capacity = new Capacity(391, 262, 97, 16);

        assertThat(capacity.residual()).isEqualTo(16);
        assertThat(capacity.reconciles()).isFalse();
        assertThat(capacity.occupancy().percent(0)).hasToString("Optional[67]");
        assertThat(capacity.percent(PlaceState.NOT_AVAILABLE, 0)).hasToString("Optional[25]");
        assertThat(capacity.percent(PlaceState.VACANT, 0)).hasToString("Optional[4]");
        assertThat(capacity.usableOccupancy().percent(1)).hasToString("Optional[89.1]");
    }

    @Test
    void nothingIsSaidOfTheOccupancyOfNoPlaces() {
        assertThat(Capacity.NONE.occupancy().percent(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0,2,0", "1,1,0,1", "2,2,0,0"})
    void theSecondPlaceForSiblingsIsLostOnceOneChildCame(int children, int filled, int vacant, int lost) {
        Capacity capacity = places(home(children, 1, 2).build());

        assertThat(capacity).isEqualTo(new Capacity(2, filled, lost, vacant));
    }

    @Test
    void anEmptyPlaceOfAHouseholdOnHoldIsNotVacant() {
        FosteringHousehold held = home(1, 3, 3)
                .statuses(List.of(period(FosteringHouseholdStatus.ON_HOLD)))
                .build();

        assertThat(places(held)).isEqualTo(new Capacity(3, 1, 2, 0));
    }

    @Test
    void aChildBeyondTheTermsFillsAPlaceOnlyIfExempted() {
        FosteringHousehold over = home(3, 2, 2).build();
        FosteringHousehold exempted = over.toBuilder()
                .addExemption(FosteringExemption.builder()
                        .range(DateRange.startingOn(DAY))
                        .addChild(ChildId.of("C2"))
                        .build())
                .build();

        assertThat(HouseholdPlaces.of(over, List.of(), DAY).beyondTerms()).isEqualTo(1);
        assertThat(places(over)).isEqualTo(new Capacity(2, 2, 0, 0));
        assertThat(places(exempted)).isEqualTo(new Capacity(3, 3, 0, 0));
        assertThat(HouseholdPlaces.of(exempted, List.of(), DAY).beyondTerms()).isZero();
    }

    @Test
    void statedReasonsAreTakenBeforePlacesAreVacant() {
        UnavailablePlaces kept = UnavailablePlaces.builder()
                .household(HouseholdId.of("H"))
                .places(1)
                .reason(UnavailabilityReason.CHILD_ABOUT_TO_MOVE_IN)
                .range(DateRange.ofClosed(DAY, DAY))
                .build();

        assertThat(HouseholdPlaces.of(home(1, 3, 3).build(), List.of(kept), DAY).capacity())
                .contains(new Capacity(3, 1, 1, 1));
        assertThat(HouseholdPlaces.of(home(1, 3, 3).build(), List.of(kept), DAY.plusDays(1))
                        .capacity())
                .contains(new Capacity(3, 1, 0, 2));
    }

    @Test
    void placesAreNotKnownWithoutChildrenOrTerms() {
        FosteringHousehold unknown =
                home(0, 2, 2).addNotSupplied(HouseholdFact.CHILD).build();

        assertThat(HouseholdPlaces.of(unknown, List.of(), DAY).capacity()).isEmpty();
        assertThat(HouseholdPlaces.of(unknown, List.of(), DAY).missing()).hasSize(1);
    }

    @Test
    void onlyAPlaceThatIsNotAvailableHasAReason() {
        assertThatThrownBy(() -> FosteringPlace.builder()
                        .household(HouseholdId.of("H"))
                        .number(1)
                        .state(PlaceState.VACANT)
                        .reason(UnavailabilityReason.ON_HOLD)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason is ON_HOLD");
    }

    /** WE-0510 to WE-0521, in one row: approved and closed by month. */
    @Test
    void publishedMonthsOfHouseholdsRollForward() {
        List<Integer> approved = List.of(0, 2, 2, 0, 3, 0, 3, 2, 3, 2, 0, 2);
        List<Integer> closed = List.of(0, 5, 4, 2, 2, 4, 0, 0, 1, 3, 2, 0);
        List<Integer> closing = List.of(213, 210, 208, 206, 207, 203, 206, 208, 210, 209, 207, 209);
        ImmutableList<HouseholdRollForward> months = IntStream.range(0, 12)
                .mapToObj(i -> new HouseholdRollForward(
                        i == 0 ? 213 : closing.get(i - 1), approved.get(i), closed.get(i), closing.get(i)))
                .collect(ImmutableList.toImmutableList());

        assertThat(months).allMatch(HouseholdRollForward::reconciles);
        assertThat(new HouseholdRollForward(213, 19, 23, 209).reconciles()).isTrue();
        assertThat(new HouseholdRollForward(213, 18, 13, 209).difference()).isEqualTo(-9);
        assertThat(new HouseholdRollForward(219, 9, 0, 228).gapTo(months.get(0)))
                .isEqualTo(-15);
    }

    @Test
    void aHouseholdIsApprovedOnItsFirstDayAndClosedOnTheFirstWithout() {
        FosteringHousehold household = FosteringHousehold.builder()
                .id(HouseholdId.of("H"))
                .addStatus(new HouseholdStatusPeriod(
                        FosteringHouseholdStatus.APPROVED, DateRange.of(DAY, DAY.plusDays(10))))
                .addStatus(new HouseholdStatusPeriod(
                        FosteringHouseholdStatus.ON_HOLD, DateRange.of(DAY.plusDays(10), DAY.plusDays(20))))
                .build();

        assertThat(flow(household, DAY.minusDays(5), DAY)).isEqualTo(new HouseholdRollForward(0, 0, 0, 0));
        assertThat(flow(household, DAY, DAY.plusDays(20))).isEqualTo(new HouseholdRollForward(0, 1, 0, 1));
        assertThat(flow(household, DAY, DAY.plusDays(21))).isEqualTo(new HouseholdRollForward(0, 1, 1, 0));
    }

    private static HouseholdRollForward flow(FosteringHousehold household, LocalDate from, LocalDate end) {
        return HouseholdRollForward.of(List.of(household), DateRange.of(from, end));
    }

    private static Capacity places(FosteringHousehold household) {
        return HouseholdPlaces.of(household, List.of(), DAY).capacity().orElseThrow();
    }

    private static HouseholdStatusPeriod period(FosteringHouseholdStatus status) {
        return new HouseholdStatusPeriod(status, DateRange.startingOn(DAY.minusYears(1)));
    }

    private static FosteringHouseholdBuilder home(int children, int most, int mostIfSiblings) {
        return FosteringHousehold.builder()
                .id(HouseholdId.of("H"))
                .addStatus(period(FosteringHouseholdStatus.APPROVED))
                .addApproval(FosterCarerApproval.builder()
                        .range(DateRange.startingOn(DAY.minusYears(1)))
                        .terms(TermsOfApproval.builder()
                                .children(most)
                                .childrenIfSiblings(mostIfSiblings)
                                .build())
                        .build())
                .addAllChildren(IntStream.range(0, children)
                        .mapToObj(i -> FosteredChild.builder()
                                .child(ChildId.of("C" + i))
                                .range(DateRange.startingOn(DAY.minusDays(9)))
                                .build())
                        .toList());
    }
}
