package org.corporateparenting.examples.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementProvider;
import org.corporateparenting.code.PlacementSetting;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;

/**
 * Situations that the law or the return does not allow, planted in a small share of the children whose last period of care
 * they fit, so that what looks for them has something to find. The shares are chosen, not published.
 */
enum Unlawful {
    POLICE_PROTECTION_FOR_A_WEEK(0.008) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            return startingWith(LegalStatus.POLICE_PROTECTION, 7, period, asAt);
        }
    },
    EMERGENCY_ORDER_FOR_A_MONTH(0.008) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            return startingWith(LegalStatus.EMERGENCY_PROTECTION_ORDER, 30, period, asAt);
        }
    },
    CARE_ORDER_MADE_AT_SEVENTEEN(0.04) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            LocalDate day = child.birthday(SEVENTEEN).plusDays(20);
            boolean fits = day.isAfter(period.start())
                    && day.isBefore(period.lastDay(asAt))
                    && period.statusOn(day) == LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION;
            List<From<LegalStatus>> statuses = new ArrayList<>(period.statuses());
            statuses.removeIf(status -> !status.day().isBefore(day));
            statuses.add(new From<>(day, LegalStatus.FULL_CARE_ORDER));
            return Optional.of(period.under(statuses)).filter(changed -> fits);
        }
    },
    INTERIM_ORDER_AFTER_SEVENTEEN(0.2) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            LocalDate day = child.birthday(SEVENTEEN);
            List<From<LegalStatus>> statuses = new ArrayList<>(period.statuses());
            boolean fits = statuses.removeIf(status -> !status.day().isBefore(day))
                    && !statuses.isEmpty()
                    && Iterables.getLast(statuses).what() == LegalStatus.INTERIM_CARE_ORDER;
            return fits ? Optional.of(period.under(statuses)) : Optional.empty();
        }
    },
    IN_CARE_AFTER_EIGHTEEN(0.02) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            LocalDate end = child.birthday(EIGHTEEN).plusDays(15);
            return period.end()
                    .filter(child.birthday(EIGHTEEN)::equals)
                    .filter(day -> !end.isAfter(asAt))
                    .map(day -> period.ending(end, period.reasonEnded()));
        }
    },
    STAYING_PUT_BEFORE_EIGHTEEN(0.15) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            return period.end()
                    .filter(child.birthday(EIGHTEEN)::isAfter)
                    .filter(day -> period.reasonEnded() == ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT)
                    .map(day -> period.ending(day, ReasonEpisodeCeased.STAYED_WITH_CARERS));
        }
    },
    TEMPORARY_PLACEMENT_FOR_WEEKS(0.01) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            From<Home> first = period.homes().get(0);
            LocalDate away = first.day().plusDays(60);
            LocalDate back = away.plusDays(20);
            LocalDate last = period.endOf(period.homes(), 0).orElse(asAt);
            boolean fits = first.what().type().setting() == PlacementSetting.FOSTERING && back.isBefore(last);
            List<From<Home>> homes = new ArrayList<>(period.homes());
            homes.add(1, new From<>(away, first.what().of(PlacementType.TEMPORARY_OTHER)));
            homes.add(2, new From<>(back, first.what()));
            return fits ? Optional.of(period.in(homes)) : Optional.empty();
        }
    },
    SUPPORTED_ACCOMMODATION_BEFORE_SIXTEEN(0.02) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            List<From<Home>> homes = new ArrayList<>(period.homes());
            From<Home> last = homes.remove(homes.size() - 1);
            boolean fits = period.end().isEmpty()
                    && child.birthday(SIXTEEN).isAfter(asAt)
                    && child.birthday(TEN).isBefore(last.day())
                    && last.day().isAfter(SINCE)
                    && !last.what().sameCarer()
                    && last.what().provider() == PlacementProvider.PRIVATE;
            homes.add(new From<>(last.day(), last.what().of(PlacementType.SUPPORTED_ACCOMMODATION)));
            return fits ? Optional.of(period.in(homes)) : Optional.empty();
        }
    },
    REMANDED_TO_CUSTODY_BEFORE_TWELVE(0.02) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            boolean fits = child.birthday(TEN).isBefore(period.start())
                    && child.birthday(TEN + 2).isAfter(period.start());
            Home home = period.homes().get(0).what();
            return startingWith(LegalStatus.REMANDED, 12, period, asAt)
                    .filter(changed -> fits)
                    .map(changed -> changed.in(
                            startingWith(home.of(PlacementType.YOUNG_OFFENDER_INSTITUTION), 12, period.homes())))
                    .filter(changed -> !changed.homes().get(1).what().sameCarer());
        }
    },
    SHORT_BREAK_OF_NINETEEN_DAYS(0.3) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            LocalDate end = period.start().plusDays(19);
            return Optional.of(period.ending(end, period.reasonEnded()))
                    .filter(changed -> LifeCourse.isShortBreaks(child) && !end.isAfter(asAt));
        }
    },
    SHORT_BREAKS_RECORDED_IN_TWO_WAYS(0.2) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            boolean fits = LifeCourse.isShortBreaks(child) && child.periods().size() > 1;
            return Optional.of(period.under(List.of(new From<>(period.start(), LegalStatus.SHORT_BREAKS_AGREEMENT))))
                    .filter(changed -> fits);
        }
    },
    SHORT_BREAK_WITHOUT_A_NIGHT(0.25) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            return Optional.of(period.ending(period.start(), period.reasonEnded()))
                    .filter(changed -> LifeCourse.isShortBreaks(child));
        }
    },
    PLACEMENT_ORDER_AFTER_EIGHTEEN(0.5) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            LocalDate ordered = period.start().plusDays(250);
            boolean fits = ordered.isBefore(child.birthday(YOUNG_ENOUGH_TO_ADOPT))
                    && period.statusOn(ordered).isUnderCareOrder();
            List<From<LegalStatus>> statuses = new ArrayList<>(period.statuses());
            statuses.removeIf(status -> !status.day().isBefore(ordered));
            statuses.add(new From<>(ordered, LegalStatus.PLACEMENT_ORDER));
            return IN_CARE_AFTER_EIGHTEEN
                    .in(child, period, asAt)
                    .filter(changed -> fits)
                    .map(changed -> changed.under(statuses));
        }
    },
    SECURE_BEFORE_THIRTEEN(0.4) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            List<From<Home>> homes = new ArrayList<>(period.homes());
            From<Home> last = homes.remove(homes.size() - 1);
            boolean fits = last.what().type() == PlacementType.CHILDRENS_HOME
                    && !LifeCourse.isShortBreaks(child)
                    && child.birthday(TEN).isBefore(last.day())
                    && child.birthday(TEN + 3).isAfter(last.day());
            homes.add(new From<>(last.day(), last.what().of(PlacementType.SECURE_CHILDRENS_HOME)));
            return fits ? Optional.of(period.in(homes)) : Optional.empty();
        }
    },
    /** More deaths than there are, since it is rare that a child in care dies. */
    DEATH_IN_CARE(0.5) {
        @Override
        Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt) {
            return period.end()
                    .filter(day -> period.reasonEnded() == ReasonEpisodeCeased.OTHER)
                    .map(day -> period.ending(day, ReasonEpisodeCeased.DIED));
        }
    };

    private static final int YOUNG_ENOUGH_TO_ADOPT = 8;

    private static final int TEN = 10;
    private static final int SIXTEEN = 16;
    private static final int SEVENTEEN = 17;
    private static final int EIGHTEEN = 18;

    /** From when supported accommodation has a code of its own. */
    private static final LocalDate SINCE = LocalDate.of(2024, 4, 1);

    private final double share;

    Unlawful(double share) {
        this.share = share;
    }

    /** The period of care with the situation in it, if it fits. */
    abstract Optional<CarePeriod> in(InventedChild child, CarePeriod period, LocalDate asAt);

    /** The same child, or now and then one in such a situation. */
    static InventedChild rarely(InventedChild child, Chance chance, LocalDate asAt) {
        InventedChild result = child;
        for (Unlawful situation : values()) {
            if (chance.in(situation.share) && result.equals(child)) {
                result = situation
                        .in(child, child.lastPeriod(), asAt)
                        .map(child::withLast)
                        .orElse(child);
            }
        }
        return result;
    }

    /** Under another status for so many days, then as before. */
    private static Optional<CarePeriod> startingWith(LegalStatus status, int days, CarePeriod period, LocalDate asAt) {
        LocalDate next = period.start().plusDays(days);
        LegalStatus before = period.statuses().get(0).what();
        boolean fits = !before.isShortBreaks() && !before.isYouthJustice() && next.isBefore(period.lastDay(asAt));
        return fits && period.statusOn(next) != status
                ? Optional.of(period.under(startingWith(status, days, period.statuses())))
                : Optional.empty();
    }

    private static <T> ImmutableList<From<T>> startingWith(T first, int days, ImmutableList<From<T>> all) {
        LocalDate start = all.get(0).day();
        LocalDate next = start.plusDays(days);
        ImmutableList.Builder<From<T>> changed = ImmutableList.builder();
        changed.add(new From<>(start, first));
        changed.add(new From<>(next, all.get(CarePeriod.indexOn(all, next)).what()));
        changed.addAll(all.stream().filter(from -> from.day().isAfter(next)).toList());
        return changed.build();
    }
}
