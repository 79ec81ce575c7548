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
import org.corporateparenting.code.PlacementSetting;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonForPlacementChange;
import org.corporateparenting.examples.generate.LifeCourse.Path;

/** Invents where a child lives during a period of care. */
final class HomeCourse {

    /** From this day supported accommodation has a code of its own. */
    private static final LocalDate RECODED = LocalDate.of(2024, 4, 1);

    private static final int[] OLDEST = {5, 10, 16};

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
        boolean unsettled = chance.in(National.UNSETTLED);
        LocalDate day = start;
        while (!day.isAfter(last) && day.isBefore(placed)) {
            homes.add(new From<>(day, next(homes, day, statuses)));
            day = day.plusDays(5 + (unsettled ? chance.daysAround(National.DAYS_WHEN_UNSETTLED) : stay(homes)));
        }
        if (!placed.isAfter(last)) {
            adopt(homes, placed);
            reversedAfter(placed, statuses)
                    .filter(back -> !back.isAfter(last))
                    .ifPresent(back -> homes.add(new From<>(back, at(PlacementType.FOSTER_OTHER, back))));
        }
        statuses.stream()
                .filter(status -> status.what() == LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION)
                .forEach(status -> leaveParents(homes, status.day()));
        return ImmutableList.copyOf(homes);
    }

    /** Nobody is accommodated with their own parents: the child moves on the day on which an order ends. */
    private void leaveParents(List<From<Home>> homes, LocalDate day) {
        int now = CarePeriod.indexOn(homes, day);
        if (homes.get(now).what().type() == PlacementType.WITH_PARENTS) {
            homes.add(now + 1, new From<>(day, at(PlacementType.FOSTER_OTHER, day)));
        }
    }

    /** With new carers, or with those who fostered the child with adoption in view. */
    private void adopt(List<From<Home>> homes, LocalDate placed) {
        From<Home> before = Iterables.getLast(homes);
        if (before.what().type() == PlacementType.FOSTER_FOR_ADOPTION) {
            Home left = before.what().leftFor(ReasonForPlacementChange.STATUS_OF_PLACEMENT);
            homes.set(homes.size() - 1, new From<>(before.day(), left));
            homes.add(new From<>(placed, same(left, PlacementType.ADOPTION_UNDER_ORDER_WITH_CURRENT_CARERS, placed)));
        } else {
            homes.add(new From<>(placed, at(PlacementType.ADOPTION_UNDER_ORDER_WITH_NEW_CARERS, placed)));
        }
    }

    /** When a care order is in force again although the child was placed for adoption. */
    private static Optional<LocalDate> reversedAfter(LocalDate placed, List<From<LegalStatus>> statuses) {
        return statuses.stream()
                .filter(status -> status.what() == LegalStatus.FULL_CARE_ORDER
                        && status.day().isAfter(placed))
                .map(From::day)
                .findFirst();
    }

    /** A home of one type, entered on a day. */
    Home at(PlacementType type, LocalDate day) {
        boolean settles = type == PlacementType.FOSTER_OTHER && chance.in(National.FOSTERING_BECOMES_LONG_TERM);
        PlacementProvider provider = provider(type);
        return new Home(
                type,
                provider,
                SettingCourse.number(type, chance),
                place(type),
                false,
                settles ? ReasonForPlacementChange.STATUS_OF_PLACEMENT : chance.pick(National.REASONS_FOR_MOVES),
                terms(type, day));
    }

    private Home.Place place(PlacementType type) {
        int miles = chance.daysAround(
                10 * (type.setting() == PlacementSetting.CHILDRENS_HOME ? National.MILES_RESIDENTIAL : National.MILES));
        boolean known = path != Path.ALONE;
        return new Home.Place(
                chance.postcode(1, 30),
                known ? Optional.of(miles) : Optional.empty(),
                chance.in(miles > 200 ? National.INSIDE_THOUGH_FAR : National.INSIDE_WHEN_NEAR));
    }

    private Home next(List<From<Home>> homes, LocalDate day, List<From<LegalStatus>> statuses) {
        Home before = homes.isEmpty() ? null : Iterables.getLast(homes).what();
        if (before != null && before.whyLeft() == ReasonForPlacementChange.STATUS_OF_PLACEMENT) {
            return same(before, PlacementType.FOSTER_LONG_TERM, day);
        }
        LegalStatus status = statuses.get(CarePeriod.indexOn(statuses, day)).what();
        return at(type(day, status, before == null), day);
    }

    /** The same foster home, now of another type. */
    private Home same(Home before, PlacementType type, LocalDate day) {
        return new Home(
                type,
                before.provider(),
                before.urn(),
                before.place(),
                true,
                chance.pick(National.REASONS_FOR_MOVES),
                terms(type, day));
    }

    private PlacementType type(LocalDate day, LegalStatus status, boolean first) {
        if (status == LegalStatus.REMANDED && chance.in(0.6)) {
            return PlacementType.YOUNG_OFFENDER_INSTITUTION;
        }
        if (path == Path.ALONE) {
            return alone(day);
        }
        if (path == Path.ADOPTION && chance.in(National.EARLY_PERMANENCE)) {
            return PlacementType.FOSTER_FOR_ADOPTION;
        }
        int band = 0;
        while (band < OLDEST.length && !day.isBefore(born.plusYears(OLDEST[band]))) {
            band++;
        }
        PlacementType type = chance.pick(National.HOMES_BY_AGE.get(band));
        boolean order = status == LegalStatus.INTERIM_CARE_ORDER || status == LegalStatus.FULL_CARE_ORDER;
        return switch (type) {
            case WITH_PARENTS -> order ? type : PlacementType.FOSTER_OTHER;
            case FOSTER_LONG_TERM -> first ? PlacementType.FOSTER_OTHER : type;
            case CONNECTED_FOSTER_LONG_TERM -> first ? PlacementType.CONNECTED_FOSTER_OTHER : type;
            case SUPPORTED_ACCOMMODATION -> supported(day);
            default -> type;
        };
    }

    private PlacementType alone(LocalDate day) {
        boolean old = !day.isBefore(born.plusYears(16));
        return old && chance.in(National.ALONE_IN_SUPPORTED_ACCOMMODATION)
                ? supported(day)
                : PlacementType.FOSTER_OTHER;
    }

    private static PlacementType supported(LocalDate day) {
        return day.isBefore(RECODED) ? PlacementType.SEMI_INDEPENDENT : PlacementType.SUPPORTED_ACCOMMODATION;
    }

    private int stay(List<From<Home>> homes) {
        PlacementType type = Iterables.getLast(homes).what().type();
        boolean lasts = type == PlacementType.FOSTER_LONG_TERM || type == PlacementType.CONNECTED_FOSTER_LONG_TERM;
        if (lasts || type == PlacementType.WITH_PARENTS) {
            return chance.daysAround(National.DAYS_IN_LONG_TERM_HOME);
        }
        if (homes.size() == 1) {
            return chance.daysAround(National.DAYS_IN_FIRST_HOME);
        }
        boolean residential = type.setting() != PlacementSetting.FOSTERING;
        return chance.daysAround(residential ? National.DAYS_IN_RESIDENTIAL_HOME : National.DAYS_IN_A_HOME);
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
            case FOSTERING, ADOPTION ->
                type.isConnectedPersonFoster()
                        ? PlacementProvider.OWN_PROVISION
                        : chance.pick(National.PROVIDERS_OF_FAMILIES);
            default -> {
                PlacementProvider provider = chance.pick(National.PROVIDERS_OF_HOMES);
                yield type == PlacementType.HEALTH_ESTABLISHMENT ? PlacementProvider.OTHER_PUBLIC_BODY : provider;
            }
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
}
