package org.corporateparenting.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.casework.placement.PlacementBasis;
import org.corporateparenting.casework.placement.PlacementTerms;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.child.Placement;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;

/**
 * The part of a placement over which one paragraph of regulation 28 governs visits.
 *
 * @param placement the placement
 * @param terms what else is on record about it
 * @param range the days
 * @param regime the paragraph
 * @param startKnown whether the first day is known to be the day on which the placement, or the order, began
 * @param alternative the paragraph that would apply on a footing that may not be on record
 * @param ending what ends the part, if it has an end
 */
record VisitSegment(
        Placement placement,
        Optional<PlacementTerms> terms,
        DateRange range,
        VisitRegime regime,
        boolean startKnown,
        Optional<Alternative> alternative,
        Optional<Owed.Ending> ending) {

    /**
     * Another paragraph that may apply.
     *
     * @param regime the paragraph
     * @param fact the fact that would say so
     */
    record Alternative(VisitRegime regime, String fact) {}

    /** The parts of the placements of a period of care that had begun by the as-at date, in order of time. */
    static ImmutableList<VisitSegment> in(CaseFile caseFile, PeriodOfCare period, LocalDate asAt) {
        List<Placement> placements = new ArrayList<>();
        for (Placement placement : caseFile.history().placements()) {
            LocalDate start = placement.start();
            if (period.range().contains(start) && !start.isAfter(asAt)) {
                placements.add(placement);
            }
        }
        ImmutableList.Builder<VisitSegment> segments = ImmutableList.builder();
        for (int i = 0; i < placements.size(); i++) {
            Optional<LocalDate> next = i + 1 < placements.size()
                    ? Optional.of(placements.get(i + 1).start())
                    : Optional.empty();
            segments.addAll(new Cutter(caseFile, period, placements.get(i), next).cut());
        }
        return segments.build();
    }

    boolean beginsPlacement() {
        return range.start().equals(placement.start());
    }

    /** The day from which the first year is counted. */
    LocalDate yearFrom() {
        return regime == VisitRegime.ELSEWHERE ? range.start() : placement.start();
    }

    /** The first day on which it was a long-term foster placement under regulation 22B, by its code or its terms. */
    Optional<LocalDate> longTermFosterFrom() {
        return terms.flatMap(PlacementTerms::longTermFosterFrom).or(this::longTermFosterByCodeFrom);
    }

    private Optional<LocalDate> longTermFosterByCodeFrom() {
        for (Episode episode : placement.episodes()) {
            Optional<PlacementType> type = episode.placementType();
            if (type.isPresent() && type.get().isLongTermFoster()) {
                LocalDate day = episode.commenced();
                LocalDate inForce = VisitRules.LONG_TERM_FOSTERING_IN_FORCE;
                return Optional.of(day.isBefore(inForce) ? inForce : day);
            }
        }
        return Optional.empty();
    }

    Optional<Boolean> intendedToLast() {
        return terms.flatMap(PlacementTerms::intendedToLastToEighteen);
    }

    Optional<Boolean> agreesToFewerVisits() {
        return terms.flatMap(PlacementTerms::agreesToFewerVisits);
    }

    /** Cuts one placement where the paragraph changes. */
    private static final class Cutter {

        private final CaseFile caseFile;
        private final PeriodOfCare period;
        private final Placement placement;
        private final DateRange range;
        private final Optional<PlacementTerms> terms;

        Cutter(CaseFile caseFile, PeriodOfCare period, Placement placement, Optional<LocalDate> next) {
            this.caseFile = caseFile;
            this.period = period;
            this.placement = placement;
            Optional<LocalDate> end = placement
                    .range()
                    .endExclusive()
                    .filter(day -> next.isEmpty() || day.isBefore(next.get()))
                    .or(() -> next);
            this.range = new DateRange(placement.start(), end);
            this.terms = caseFile.placementTerms().stream()
                    .filter(fact -> fact.placed().equals(placement.start()))
                    .findFirst();
        }

        ImmutableList<VisitSegment> cut() {
            if (range.isEmpty()) {
                return ImmutableList.of();
            }
            List<LocalDate> starts = new ArrayList<>();
            TreeSet<LocalDate> changes = new TreeSet<>();
            changes.add(range.start());
            for (Episode episode : placement.episodes()) {
                if (range.contains(episode.commenced())) {
                    changes.add(episode.commenced());
                }
            }
            for (LocalDate day : changes) {
                if (starts.isEmpty() || regimeOn(day) != regimeOn(starts.get(starts.size() - 1))) {
                    starts.add(day);
                }
            }
            ImmutableList.Builder<VisitSegment> segments = ImmutableList.builder();
            for (int i = 0; i < starts.size(); i++) {
                Optional<LocalDate> end = i + 1 < starts.size() ? Optional.of(starts.get(i + 1)) : range.endExclusive();
                segments.add(segment(new DateRange(starts.get(i), end)));
            }
            return segments.build();
        }

        private VisitSegment segment(DateRange part) {
            LocalDate day = part.start();
            return new VisitSegment(
                    placement,
                    terms,
                    part,
                    regimeOn(day),
                    startKnown(day),
                    alternativeOn(day),
                    part.endExclusive().map(this::ending));
        }

        private boolean startKnown(LocalDate day) {
            boolean firstOnRecord = day.equals(period.episodes().get(0).commenced());
            return !firstOnRecord || (period.startKnown() && day.equals(period.start())) || statesItsStart();
        }

        private boolean statesItsStart() {
            return placement
                    .episodes()
                    .get(0)
                    .reasonForNewEpisode()
                    .map(reason -> reason.changesPlacement() || reason.startsCare())
                    .orElse(false);
        }

        private Owed.Ending ending(LocalDate day) {
            String what = period.ended().equals(Optional.of(day))
                    ? "the child ceased to be looked after on "
                    : range.endExclusive().equals(Optional.of(day))
                            ? "the placement ended on "
                            : "another rule on visits applied from ";
            return new Owed.Ending(day, what + day);
        }

        private VisitRegime regimeOn(LocalDate day) {
            PlacementBasis basis = terms.flatMap(PlacementTerms::basis).orElse(PlacementBasis.ORDINARY);
            return VisitRegime.of(placement.typeOn(day), statusOn(day), basis);
        }

        private Optional<LegalStatus> statusOn(LocalDate day) {
            return caseFile.history().legalStatusOn(day);
        }

        private Optional<Alternative> alternativeOn(LocalDate day) {
            boolean known = terms.flatMap(PlacementTerms::basis).isPresent()
                    || caseFile.observed(ActKind.PLACEMENT_TERMS).on(placement.start());
            VisitRegime regime = regimeOn(day);
            if (known || regime == VisitRegime.TEMPORARY) {
                return Optional.empty();
            }
            Optional<PlacementType> type = placement.typeOn(day);
            if (type.map(PlacementType::isConnectedPersonFoster).orElse(false)) {
                return Optional.of(new Alternative(
                        VisitRegime.TEMPORARY, "whether the carer is under temporary approval (regulation 24)"));
            }
            if (type.map(PlacementType::isWithParents).orElse(false)) {
                return Optional.of(new Alternative(
                        VisitRegime.IMMEDIATE_WITH_PARENTS,
                        "whether it is an immediate placement with a parent (regulation 19)"));
            }
            return Optional.empty();
        }
    }
}
