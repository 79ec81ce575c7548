package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForPlacementChange;
import org.corporateparenting.examples.generate.LifeCourse.Path;

/** Invents where a child lives during a period of care. */
final class HomeCourse {

    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    /** From this day supported accommodation has a code of its own. */
    private static final LocalDate RECODED = LocalDate.of(2024, 4, 1);

    private static final int[] OLDEST = {5, 10, 16};
    private static final int DAYS_IN_FIRST_HOME = 240;
    private static final int DAYS_IN_A_HOME = 620;
    private static final int DAYS_IN_RESIDENTIAL_HOME = 300;

    private final Chance chance;
    private final LocalDate born;
    private final Path path;

    HomeCourse(Chance chance, LocalDate born, Path path) {
        this.chance = chance;
        this.born = born;
        this.path = path;
    }

    ImmutableList<From<Home>> homes(LocalDate start, LocalDate last, List<From<LegalStatus>> statuses) {
        LocalDate placed = placedForAdoption(statuses).orElse(LocalDate.MAX);
        List<From<Home>> homes = new ArrayList<>();
        LocalDate day = start;
        while (!day.isAfter(last) && day.isBefore(placed)) {
            homes.add(new From<>(day, next(homes, day, statuses)));
            day = day.plusDays(5 + stay(homes));
        }
        if (!placed.isAfter(last)) {
            homes.add(new From<>(placed, at(PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS, placed)));
        }
        return ImmutableList.copyOf(homes);
    }

    /** A home of one type, entered on a day. */
    Home at(PlacementType type, LocalDate day) {
        boolean settles = type == PlacementType.FOSTER_OTHER && chance.in(0.3);
        return new Home(
                type,
                provider(type),
                Integer.toString(9_000_000 + chance.between(0, 999_999)),
                postcode(),
                false,
                settles ? ReasonForPlacementChange.STATUS_OF_PLACEMENT : chance.pick(National.REASONS_FOR_MOVES),
                terms(type, day));
    }

    private Home next(List<From<Home>> homes, LocalDate day, List<From<LegalStatus>> statuses) {
        Home before = homes.isEmpty() ? null : Iterables.getLast(homes).what();
        if (before != null && before.whyLeft() == ReasonForPlacementChange.STATUS_OF_PLACEMENT) {
            return settled(before, day);
        }
        LegalStatus status = statuses.get(CarePeriod.indexOn(statuses, day)).what();
        return at(type(day, status, before == null), day);
    }

    /** The same foster home, now for the long term. */
    private Home settled(Home before, LocalDate day) {
        return new Home(
                PlacementType.FOSTER_LONG_TERM,
                before.provider(),
                before.urn(),
                before.postcode(),
                true,
                chance.pick(National.REASONS_FOR_MOVES),
                terms(PlacementType.FOSTER_LONG_TERM, day));
    }

    private PlacementType type(LocalDate day, LegalStatus status, boolean first) {
        if (status == LegalStatus.REMANDED && chance.in(0.6)) {
            return PlacementType.YOUNG_OFFENDER_INSTITUTION;
        }
        int band = 0;
        while (band < OLDEST.length && !day.isBefore(born.plusYears(OLDEST[band]))) {
            band++;
        }
        PlacementType type = chance.pick(path == Path.ALONE ? National.HOMES_ALONE : National.HOMES_BY_AGE.get(band));
        boolean order = status == LegalStatus.INTERIM_CARE_ORDER || status == LegalStatus.FULL_CARE_ORDER;
        return switch (type) {
            case WITH_PARENTS -> order ? type : PlacementType.FOSTER_OTHER;
            case FOSTER_LONG_TERM -> first ? PlacementType.FOSTER_OTHER : type;
            case CONNECTED_FOSTER_LONG_TERM -> first ? PlacementType.CONNECTED_FOSTER_OTHER : type;
            case SUPPORTED_ACCOMMODATION -> day.isBefore(RECODED) ? PlacementType.SEMI_INDEPENDENT : type;
            default -> type;
        };
    }

    private int stay(List<From<Home>> homes) {
        Home home = Iterables.getLast(homes).what();
        boolean residential = home.type().setting() != PlacementType.FOSTER_OTHER.setting();
        return chance.daysAround(
                homes.size() == 1 ? DAYS_IN_FIRST_HOME : residential ? DAYS_IN_RESIDENTIAL_HOME : DAYS_IN_A_HOME);
    }

    private Optional<LocalDate> placedForAdoption(List<From<LegalStatus>> statuses) {
        return statuses.stream()
                .filter(status -> status.what() == LegalStatus.PLACEMENT_ORDER)
                .map(status -> status.day().plusDays(chance.between(30, 200)))
                .findFirst();
    }

    private PlacementProvider provider(PlacementType type) {
        return switch (type.setting()) {
            case PARENTS -> PlacementProvider.PARENTS;
            case CUSTODY -> PlacementProvider.OTHER_PUBLIC_BODY;
            case FOSTERING ->
                type.isConnectedPersonFoster() || chance.in(0.55)
                        ? PlacementProvider.OWN_PROVISION
                        : PlacementProvider.PRIVATE;
            default -> chance.in(0.85) ? PlacementProvider.PRIVATE : PlacementProvider.OWN_PROVISION;
        };
    }

    private Optional<Home.Terms> terms(PlacementType type, LocalDate day) {
        boolean unknown = chance.in(0.12);
        Home.Terms terms = switch (type) {
            case FOSTER_LONG_TERM, CONNECTED_FOSTER_LONG_TERM ->
                new Home.Terms(Optional.of(PlacementBasis.ORDINARY), Optional.of(true), Optional.of(day), mostly(0.3));
            case CONNECTED_FOSTER_OTHER ->
                terms(chance.in(0.35) ? PlacementBasis.TEMPORARY_APPROVAL : PlacementBasis.ORDINARY);
            case WITH_PARENTS ->
                terms(chance.in(0.2) ? PlacementBasis.IMMEDIATE_WITH_PARENTS : PlacementBasis.ORDINARY);
            default -> terms(PlacementBasis.ORDINARY);
        };
        return unknown ? Optional.empty() : Optional.of(terms);
    }

    private Home.Terms terms(PlacementBasis basis) {
        return new Home.Terms(Optional.of(basis), mostly(0.2), Optional.empty(), Optional.empty());
    }

    /** Yes in this share of the answers; now and then the record does not say. */
    private Optional<Boolean> mostly(double yes) {
        boolean answer = chance.in(yes);
        return chance.in(0.1) ? Optional.empty() : Optional.of(answer);
    }

    /** In the area ZZ, which does not exist. */
    private String postcode() {
        return "ZZ" + chance.between(1, 30) + " " + chance.between(1, 9) + chance.letter(LETTERS)
                + chance.letter(LETTERS);
    }
}
