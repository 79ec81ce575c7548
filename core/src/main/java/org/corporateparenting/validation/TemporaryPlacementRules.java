package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;
import static org.corporateparenting.rule.RuleKind.LIMIT;
import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.validation.Entries.entry;
import static org.corporateparenting.validation.Entries.part;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;

/** How long a child may be in a temporary placement, how often, and where from and to: conventions of the return. */
final class TemporaryPlacementRules {

    private static final ImmutableMap<PlacementType, Integer> MOST_DAYS = ImmutableMap.of(
            PlacementType.TEMPORARY_HOSPITAL, 42,
            PlacementType.TEMPORARY_CARER_ON_HOLIDAY, 21,
            PlacementType.TEMPORARY_OTHER, 7);
    private static final int HOLIDAYS = 2;
    private static final int WINDOW_MONTHS = 12;

    static final ImmutableList<CaseFileRule> ALL = ImmutableList.of(
            rule("length", "Temporary placements are short", TemporaryPlacementRules::length),
            rule("holidays", "Two holidays of the usual carer in 12 months", TemporaryPlacementRules::holidays),
            rule(
                    "ends",
                    "A temporary placement neither starts nor ends care",
                    TemporaryPlacementRules::startOrEndOfCare),
            rule("return", "A temporary placement ends with a return", TemporaryPlacementRules::returns));

    private TemporaryPlacementRules() {}

    private static CaseFileRule rule(String part, String title, BiConsumer<CaseFacts, Judgement> judge) {
        return CaseFileRule.of(
                part(
                        part,
                        entry(
                                "LAC-13",
                                title,
                                LIMIT,
                                DATA,
                                SSDA903_GUIDE.at("PLACE of T0 to T4"),
                                LegalStatusRules.CHILDREN_ACT,
                                VERIFIED_SECONDARY)),
                ERROR,
                "temporary placement",
                judge);
    }

    /** One temporary placement of one type, through any change of legal status. */
    private record Stay(PlacementType type, DateRange range) {}

    private static ImmutableList<Stay> stays(CaseFacts facts) {
        List<Stay> stays = new ArrayList<>();
        for (Episode episode : facts.history().episodes()) {
            episode.placementType()
                    .filter(PlacementType::isTemporary)
                    .ifPresent(type -> add(stays, new Stay(type, episode.range())));
        }
        return ImmutableList.copyOf(stays);
    }

    private static void add(List<Stay> stays, Stay stay) {
        int last = stays.size() - 1;
        boolean goesOn = last >= 0
                && stays.get(last).type() == stay.type()
                && stays.get(last).range().abuts(stay.range());
        if (goesOn) {
            LocalDate start = stays.get(last).range().start();
            stays.set(
                    last,
                    new Stay(stay.type(), new DateRange(start, stay.range().endExclusive())));
        } else {
            stays.add(stay);
        }
    }

    private static void length(CaseFacts facts, Judgement judgement) {
        for (Stay stay : stays(facts)) {
            Integer most = MOST_DAYS.get(stay.type());
            if (most != null) {
                judgement.test(
                        stay.range().start(),
                        facts.daysSoFar(stay.range()) <= most,
                        "a temporary placement of type " + stay.type().code() + " lasted longer than " + most + " days",
                        compared(stay));
            }
        }
    }

    private static void holidays(CaseFacts facts, Judgement judgement) {
        List<Stay> holidays = stays(facts).stream()
                .filter(stay -> stay.type() == PlacementType.TEMPORARY_CARER_ON_HOLIDAY)
                .toList();
        for (int i = 0; i < holidays.size(); i++) {
            LocalDate start = holidays.get(i).range().start();
            boolean third = i >= HOLIDAYS
                    && start.isBefore(holidays.get(i - HOLIDAYS).range().start().plusMonths(WINDOW_MONTHS));
            judgement.test(
                    start,
                    !third,
                    "a third holiday of the usual carer began within 12 months of the first; the return accepts two",
                    compared(holidays.get(i)));
        }
    }

    private static void startOrEndOfCare(CaseFacts facts, Judgement judgement) {
        for (PeriodOfCare period : facts.history().periodsOfCare()) {
            for (Stay stay : stays(facts)) {
                LocalDate start = stay.range().start();
                if (period.range().contains(start)) {
                    boolean starts = start.equals(period.start());
                    boolean ends = period.ended().isPresent()
                            && stay.range().endExclusive().equals(period.ended());
                    if (starts && !period.startKnown() && !ends) {
                        judgement.unknown(start, "when care started");
                    } else {
                        judgement.test(
                                start,
                                !starts && !ends,
                                "care starts or ends with a temporary placement; the main placement must come before and"
                                        + " after it",
                                compared(stay));
                    }
                }
            }
        }
    }

    /** A temporary placement that goes on has no return yet, and one with which care ends is another rule's. */
    private static void returns(CaseFacts facts, Judgement judgement) {
        ImmutableList<Episode> episodes = facts.history().episodes();
        for (int i = 1; i + 1 < episodes.size(); i++) {
            Episode stay = episodes.get(i);
            Episode next = episodes.get(i + 1);
            boolean comesBack = stay.ceased().equals(Optional.of(next.commenced())) && !isTemporary(next);
            if (isTemporary(stay) && comesBack && !next.startsPeriodOfCare()) {
                Optional<LocalDate> notRecorded = Stream.of(episodes.get(i - 1), next)
                        .filter(episode -> episode.placementType().isEmpty())
                        .map(Episode::commenced)
                        .findFirst();
                notRecorded.ifPresentOrElse(
                        day -> judgement.unknown(stay.commenced(), "the placement from " + day),
                        () -> returns(facts, judgement, stay, next));
            }
        }
    }

    private static void returns(CaseFacts facts, Judgement judgement, Episode stay, Episode next) {
        judgement.test(
                stay.commenced(),
                inOnePlacement(facts, stay, next),
                "a temporary placement is followed by another home than the one before it",
                Compared.of("placementType", stay.placementType().orElseThrow().code())
                        .and("commenced", stay.commenced())
                        .and("ceased", next.commenced()));
    }

    private static boolean inOnePlacement(CaseFacts facts, Episode stay, Episode next) {
        return facts.history().placements().stream()
                .anyMatch(placement -> placement.episodes().contains(stay)
                        && placement.episodes().contains(next));
    }

    private static boolean isTemporary(Episode episode) {
        return episode.placementType().map(PlacementType::isTemporary).orElse(false);
    }

    private static Compared compared(Stay stay) {
        Compared compared = Compared.of("placementType", stay.type().code())
                .and("commenced", stay.range().start());
        return stay.range()
                .endExclusive()
                .map(day -> compared.and("ceased", day))
                .orElse(compared);
    }
}
