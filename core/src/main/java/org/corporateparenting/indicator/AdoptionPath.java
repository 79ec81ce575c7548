package org.corporateparenting.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.corporateparenting.adoption.AdoptionApplicant;
import org.corporateparenting.adoption.AdoptionDecision;
import org.corporateparenting.adoption.AdoptionJourney;
import org.corporateparenting.adoption.AdoptionMatch;
import org.corporateparenting.adoption.AdoptionOrder;
import org.corporateparenting.adoption.AdoptionPlacement;
import org.corporateparenting.adoption.PlacementOrder;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.LegalStatusPeriod;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.child.Placement;
import org.corporateparenting.code.LegalBasis;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.DateRange;

/**
 * One child's way to adoption, as far as it had come by a day.
 *
 * <p>Placements for adoption are those of the episodes; steps of their own count for a time in care in which no episode is
 * one. An adoption is an order on record or, where there is none, the end of care by adoption.
 *
 * @param orders the days of the adoption orders, those for the partner of a parent left out
 * @param decisions the decisions that the child should be placed, by their day
 * @param matches the matches decided on, by the day of the decision
 * @param placements the placements for adoption, earliest first
 * @param court the days on which a court had authorised the agency to place the child
 * @param openCourt the first days of these that are not known, so that the authority may be older
 */
record AdoptionPath(
        ImmutableSortedSet<LocalDate> orders,
        ImmutableSortedMap<LocalDate, AdoptionDecision> decisions,
        ImmutableSortedMap<LocalDate, AdoptionMatch> matches,
        ImmutableList<Placed> placements,
        ImmutableList<DateRange> court,
        ImmutableSortedSet<LocalDate> openCourt) {

    private static final AdoptionPath NONE = new AdoptionPath(
            ImmutableSortedSet.of(),
            ImmutableSortedMap.of(),
            ImmutableSortedMap.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableSortedSet.of());

    /**
     * A placement for adoption.
     *
     * @param range from the day on which the child was placed
     * @param isStartKnown whether that day is known
     * @param care the time in care in which it began
     * @param placement the placement that it is or, with carers who had fostered the child, has become
     */
    record Placed(DateRange range, boolean isStartKnown, Optional<PeriodOfCare> care, Optional<Placement> placement) {

        LocalDate on() {
            return range.start();
        }

        /** The day on which it ended, by another day. */
        Optional<LocalDate> endedBy(LocalDate asAt) {
            return range.endExclusive().filter(end -> !end.isAfter(asAt));
        }
    }

    static AdoptionPath of(CaseFile file, LocalDate asAt) {
        boolean anything = !file.adoption().isEmpty();
        for (Episode episode : file.history().episodes()) {
            anything |=
                    episode.placementType().filter(PlacementType::isAdoption).isPresent()
                            || episode.reasonEpisodeCeased()
                                    .filter(ReasonEpisodeCeased::isAdoption)
                                    .isPresent()
                            || episode.legalStatus()
                                    .filter(status -> status.basis() == LegalBasis.ADOPTION_PLAN_ORDER)
                                    .isPresent();
        }
        return anything ? read(file, asAt) : NONE;
    }

    private static AdoptionPath read(CaseFile file, LocalDate asAt) {
        AdoptionJourney journey = file.adoption();
        TreeMap<LocalDate, AdoptionDecision> decisions = new TreeMap<>();
        for (AdoptionDecision decision : journey.all(AdoptionDecision.class)) {
            by(decision.decided(), asAt).ifPresent(day -> decisions.putIfAbsent(day, decision));
        }
        TreeMap<LocalDate, AdoptionMatch> matches = new TreeMap<>();
        for (AdoptionMatch match : journey.all(AdoptionMatch.class)) {
            by(match.decided(), asAt).ifPresent(day -> matches.putIfAbsent(day, match));
        }
        ImmutableList<LegalStatusPeriod> statuses = file.history().legalStatuses().stream()
                .filter(run -> run.status().basis() == LegalBasis.ADOPTION_PLAN_ORDER)
                .collect(ImmutableList.toImmutableList());
        return new AdoptionPath(
                orders(file, asAt),
                ImmutableSortedMap.copyOfSorted(decisions),
                ImmutableSortedMap.copyOfSorted(matches),
                placements(file, asAt),
                court(journey, statuses, asAt),
                statuses.stream()
                        .map(run -> run.range().start())
                        .filter(start -> !isStartKnown(file, start))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }

    private static Optional<LocalDate> by(Optional<LocalDate> day, LocalDate asAt) {
        return day.filter(on -> !on.isAfter(asAt));
    }

    private static ImmutableSortedSet<LocalDate> orders(CaseFile file, LocalDate asAt) {
        TreeSet<LocalDate> granted = new TreeSet<>();
        for (AdoptionOrder order : file.adoption().all(AdoptionOrder.class)) {
            if (!order.applicant().equals(Optional.of(AdoptionApplicant.PARTNER_OF_PARENT))) {
                by(order.granted(), asAt).ifPresent(granted::add);
            }
        }
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        days.addAll(granted);
        for (PeriodOfCare period : file.history().periodsOfCare()) {
            boolean adopted =
                    period.reasonEnded().filter(ReasonEpisodeCeased::isAdoption).isPresent();
            if (adopted && granted.tailSet(period.start()).isEmpty()) {
                by(period.ended(), asAt).ifPresent(days::add);
            }
        }
        return days.build();
    }

    private static ImmutableList<Placed> placements(CaseFile file, LocalDate asAt) {
        List<Placed> placed = new ArrayList<>();
        for (Placement placement : file.history().placements()) {
            placement.episodes().stream()
                    .filter(episode -> !episode.commenced().isAfter(asAt))
                    .filter(episode -> episode.placementType()
                            .filter(PlacementType::isAdoption)
                            .isPresent())
                    .findFirst()
                    .ifPresent(episode -> placed.add(placed(file, placement, episode)));
        }
        ImmutableList<Placed> byEpisodes = ImmutableList.copyOf(placed);
        for (AdoptionPlacement step : file.adoption().all(AdoptionPlacement.class)) {
            Optional<PeriodOfCare> care = careOn(file, step.day());
            if (byEpisodes.stream().noneMatch(each -> each.care().equals(care))) {
                placed.add(new Placed(step.range(), true, care, Optional.empty()));
            }
        }
        return placed.stream()
                .filter(each -> !each.on().isAfter(asAt))
                .sorted(Comparator.comparing(Placed::on))
                .collect(ImmutableList.toImmutableList());
    }

    /** The first day is not known where nothing before it is on record and nothing says that it was the first. */
    private static Placed placed(CaseFile file, Placement placement, Episode episode) {
        LocalDate day = episode.commenced();
        Optional<PeriodOfCare> care = careOn(file, day);
        boolean first = care.filter(period -> period.start().equals(day) && !period.startKnown())
                .isPresent();
        boolean known = !first
                || episode.reasonForNewEpisode()
                        .filter(reason -> reason.changesPlacement() || reason.startsCare())
                        .isPresent();
        return new Placed(new DateRange(day, placement.range().endExclusive()), known, care, Optional.of(placement));
    }

    static Optional<PeriodOfCare> careOn(CaseFile file, LocalDate day) {
        return file.history().periodsOfCare().stream()
                .filter(period -> !period.isShortBreak() && period.range().contains(day))
                .findFirst();
    }

    private static ImmutableList<DateRange> court(
            AdoptionJourney journey, ImmutableList<LegalStatusPeriod> statuses, LocalDate asAt) {
        List<DateRange> ranges = new ArrayList<>();
        journey.all(PlacementOrder.class).forEach(order -> ranges.add(order.range()));
        statuses.forEach(run -> ranges.add(run.range()));
        ranges.removeIf(range -> range.isEmpty() || range.start().isAfter(asAt));
        return DateRange.merged(ranges);
    }

    private static boolean isStartKnown(CaseFile file, LocalDate start) {
        return careOn(file, start)
                        .filter(period -> period.start().equals(start) && !period.startKnown())
                        .isEmpty()
                || file.adoption().all(PlacementOrder.class).stream()
                        .anyMatch(order -> order.day().equals(start));
    }

    /** Whether the child was placed for adoption, or a court had authorised it. */
    boolean isAnywhere() {
        return !placements.isEmpty() || !court.isEmpty();
    }

    /** The last adoption in some days. */
    Optional<LocalDate> adoptedIn(DateRange days) {
        return orders.descendingSet().stream().filter(days::contains).findFirst();
    }

    /** The last placement for adoption that had begun by a day. */
    Optional<Placed> placedBy(LocalDate day) {
        return placements.reverse().stream()
                .filter(placed -> !placed.on().isAfter(day))
                .findFirst();
    }

    /** The last placement for adoption that began in some days. */
    Optional<Placed> placedIn(DateRange days) {
        return placements.reverse().stream()
                .filter(placed -> days.contains(placed.on()))
                .findFirst();
    }

    /** The last match decided on in some days. */
    Optional<LocalDate> matchedIn(DateRange days) {
        return matches.keySet().descendingSet().stream().filter(days::contains).findFirst();
    }

    /** The day from which a court's authority ran that stood on a day. */
    Optional<LocalDate> courtOn(LocalDate day) {
        return court.stream()
                .filter(range -> range.contains(day))
                .map(DateRange::start)
                .findFirst();
    }

    /** The day of the first authority of a court that came after a day. */
    Optional<LocalDate> courtAfter(LocalDate day) {
        return court.stream().map(DateRange::start).filter(day::isBefore).findFirst();
    }
}
