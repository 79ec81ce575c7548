package org.corporateparenting.sufficiency.place;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.sufficiency.FosteredChild;
import org.corporateparenting.sufficiency.FosteringHousehold;
import org.corporateparenting.sufficiency.FosteringHouseholdStatus;
import org.corporateparenting.sufficiency.HouseholdFact;
import org.corporateparenting.sufficiency.TermsOfApproval;

/** Works out the places of one household on one day. */
final class PlaceCounting {

    private final FosteringHousehold household;
    private final LocalDate day;
    private final ImmutableList<UnavailablePlaces> unavailable;
    private final ImmutableList<ChildId> children;
    private final ImmutableList.Builder<FosteringPlace> places = ImmutableList.builder();
    private int number;

    PlaceCounting(FosteringHousehold household, Collection<UnavailablePlaces> unavailable, LocalDate day) {
        this.household = household;
        this.day = day;
        this.unavailable = unavailable.stream()
                .filter(some -> some.household().equals(household.id()))
                .filter(some -> some.range().contains(day))
                .collect(toImmutableList());
        this.children = household.childrenOn(day).stream()
                .map(FosteredChild::child)
                .distinct()
                .collect(toImmutableList());
    }

    HouseholdPlaces places() {
        ImmutableList<String> missing = missing();
        HouseholdPlacesBuilder answer = HouseholdPlaces.builder()
                .household(household.id())
                .day(day)
                .missing(missing)
                .beyondTerms(0);
        if (!missing.isEmpty()) {
            return answer.build();
        }
        Optional<TermsOfApproval> terms = isOpen() ? termsInForce().stream().findFirst() : Optional.empty();
        int approved = terms.map(PlaceCounting::largest).orElse(0);
        int filled = Math.min(children.size(), approved + exempted(approved));
        children.subList(0, filled).forEach(child -> add(PlaceState.FILLED, Optional.empty(), Optional.of(child)));
        terms.ifPresent(some -> empty(some, approved - Math.min(filled, approved)));
        return answer.places(places.build())
                .beyondTerms(children.size() - filled)
                .build();
    }

    private boolean isOpen() {
        return household
                .statusOn(day)
                .filter(status -> status != FosteringHouseholdStatus.CLOSED)
                .isPresent();
    }

    private ImmutableSet<TermsOfApproval> termsInForce() {
        return household.approvals().stream()
                .filter(approval -> approval.range().contains(day))
                .flatMap(approval -> approval.terms().stream())
                .collect(toImmutableSet());
    }

    private ImmutableList<String> missing() {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        Optional<FosteringHouseholdStatus> status = household.statusOn(day);
        if (status.isEmpty()) {
            missing.add("where the household stood on " + day);
        }
        if (!household.isSupplied(HouseholdFact.CHILD)) {
            missing.add(HouseholdFact.CHILD.plural() + ", of which none were supplied");
        }
        if (status.isPresent() && isOpen()) {
            missing.addAll(missingTerms());
        }
        return missing.build();
    }

    private ImmutableList<String> missingTerms() {
        if (!household.isSupplied(HouseholdFact.APPROVAL)) {
            return ImmutableList.of(HouseholdFact.APPROVAL.plural() + ", of which none were supplied");
        }
        ImmutableSet<Integer> numbers = termsInForce().stream()
                .filter(terms -> terms.children().isPresent())
                .map(PlaceCounting::largest)
                .collect(toImmutableSet());
        boolean isApproved = household.approvals().stream()
                .anyMatch(approval -> approval.range().contains(day));
        if (!isApproved) {
            return ImmutableList.of();
        }
        if (numbers.isEmpty()) {
            return ImmutableList.of("how many children the terms of approval in force on " + day + " allow");
        }
        return numbers.size() == 1 && termsInForce().size() == 1
                ? ImmutableList.of()
                : ImmutableList.of("which of the terms of approval in force on " + day + " set the places");
    }

    /** Beyond the terms, those whom an exemption names. */
    private int exempted(int approved) {
        ImmutableSet<ChildId> named = household.exemptionsOn(day).stream()
                .flatMap(exemption -> exemption.children().stream())
                .collect(toImmutableSet());
        long living = children.stream().filter(named::contains).count();
        return (int) Math.min(Math.max(children.size() - approved, 0), living);
    }

    /** The places that nobody fills: on hold, stated, lost, and the rest vacant. */
    private void empty(TermsOfApproval terms, int empty) {
        int left = empty;
        if (household
                .statusOn(day)
                .filter(FosteringHouseholdStatus.ON_HOLD::equals)
                .isPresent()) {
            left -= addUnavailable(left, UnavailabilityReason.ON_HOLD);
        }
        for (UnavailablePlaces some : unavailable) {
            left -= addUnavailable(Math.min(left, some.places()), some.reason());
        }
        int open = Math.max(terms.children().orElse(0) - children.size(), 0);
        if (!children.isEmpty()) {
            left -= addUnavailable(Math.max(left - open, 0), UnavailabilityReason.SIBLING_PLACE_LOST);
        }
        for (int i = 0; i < left; i++) {
            add(PlaceState.VACANT, Optional.empty(), Optional.empty());
        }
    }

    private int addUnavailable(int places, UnavailabilityReason reason) {
        for (int i = 0; i < places; i++) {
            add(PlaceState.NOT_AVAILABLE, Optional.of(reason), Optional.empty());
        }
        return places;
    }

    private void add(PlaceState state, Optional<UnavailabilityReason> reason, Optional<ChildId> child) {
        number++;
        places.add(FosteringPlace.builder()
                .household(household.id())
                .number(number)
                .state(state)
                .reason(reason)
                .child(child)
                .build());
    }

    private static int largest(TermsOfApproval terms) {
        int children = terms.children().orElse(0);
        return Math.max(children, terms.childrenIfSiblings().orElse(children));
    }
}
