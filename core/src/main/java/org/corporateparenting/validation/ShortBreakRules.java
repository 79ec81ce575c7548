package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CARE_PLANNING_REGULATIONS_2010;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;
import static org.corporateparenting.rule.RuleKind.LIMIT;
import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.QUERY;
import static org.corporateparenting.validation.Entries.entry;
import static org.corporateparenting.validation.Entries.part;
import static org.corporateparenting.validation.Entries.version;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.LegalStatusPeriod;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.ReasonForNewEpisode;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.DaysInWindow;

/** What keeps a series of short breaks within the lighter regime of regulation 48, and within the return's checks. */
final class ShortBreakRules {

    static final LocalDate IN_FORCE = LocalDate.of(2011, 4, 1);

    /** While the limit on a single break was lifted. */
    static final DateRange NO_LIMIT_ON_A_BREAK = DateRange.of(LocalDate.of(2020, 4, 24), LocalDate.of(2020, 9, 26));

    private static final int DAYS_OF_A_BREAK = 17;
    private static final int DAYS_OF_A_YEAR = 75;
    private static final DaysInWindow ANY_TWELVE_MONTHS = new DaysInWindow(DAYS_OF_A_YEAR, 12);

    static final ImmutableList<CaseFileRule> ALL = ImmutableList.of(
            CaseFileRule.of(
                    ImmutableList.of(
                            breakLimit(DateRange.of(IN_FORCE, NO_LIMIT_ON_A_BREAK.start())),
                            breakLimit(DateRange.startingOn(
                                    NO_LIMIT_ON_A_BREAK.endExclusive().orElseThrow()))),
                    QUERY,
                    "short break",
                    ShortBreakRules::lengthInLaw),
            CaseFileRule.of(
                    part(
                            "year",
                            entry(
                                    "SBK-01",
                                    "Short breaks of at most 75 days in any 12 months",
                                    LIMIT,
                                    STATUTE,
                                    CARE_PLANNING_REGULATIONS_2010.at("reg 48(2)"),
                                    IN_FORCE,
                                    VERIFIED)),
                    QUERY,
                    "short break",
                    ShortBreakRules::anyTwelveMonths),
            inTheReturn("break", "A short break of at most 17 days in the return", ShortBreakRules::lengthInTheReturn),
            inTheReturn(
                    "year",
                    "Short breaks of at most 75 days in a collection year in the return",
                    ShortBreakRules::collectionYear),
            inTheReturn("change", "No change of placement within a short break", ShortBreakRules::noChange),
            inTheReturn(
                    "placement",
                    "No temporary or long-term foster placement in a short break",
                    ShortBreakRules::placement));

    private ShortBreakRules() {}

    private static CatalogueEntry breakLimit(DateRange validity) {
        return part(
                "break",
                version(
                        "SBK-01",
                        "A short break of at most 17 days",
                        LIMIT,
                        STATUTE,
                        CARE_PLANNING_REGULATIONS_2010.at("reg 48(2)(c)"),
                        validity,
                        VERIFIED));
    }

    private static CaseFileRule inTheReturn(String part, String title, BiConsumer<CaseFacts, Judgement> judge) {
        return CaseFileRule.of(
                part(
                        part,
                        entry(
                                "SBK-04",
                                title,
                                LIMIT,
                                DATA,
                                SSDA903_GUIDE.at("LS of V3"),
                                IN_FORCE,
                                VERIFIED_SECONDARY)),
                ERROR,
                "short break",
                judge);
    }

    private static ImmutableList<PeriodOfCare> breaks(CaseFacts facts) {
        return facts.history().periodsOfCare().stream()
                .filter(period -> period.isShortBreak()
                        && period.episodes().stream()
                                .noneMatch(episode -> episode.legalStatus().isPresent()
                                        && episode.legalStatus().get() == LegalStatus.SHORT_BREAKS_AGREEMENT))
                .collect(ImmutableList.toImmutableList());
    }

    /** Of a series of which only the agreement is recorded, nobody can tell how long its breaks were. */
    private static void agreements(CaseFacts facts, Judgement judgement) {
        for (LegalStatusPeriod agreement : facts.under(LegalStatus.SHORT_BREAKS_AGREEMENT)) {
            judgement.unknown(agreement.range().start(), "the days of each short break");
        }
    }

    private static void lengthInLaw(CaseFacts facts, Judgement judgement) {
        agreements(facts, judgement);
        lengths(
                facts,
                judgement,
                "a short break lasted longer than 17 days; the whole of the regulations applies to it");
    }

    private static void lengthInTheReturn(CaseFacts facts, Judgement judgement) {
        lengths(facts, judgement, "a short break lasted longer than 17 days, the most that the return accepts");
    }

    private static void lengths(CaseFacts facts, Judgement judgement, String message) {
        for (PeriodOfCare one : breaks(facts)) {
            judgement.test(
                    one.start(),
                    facts.daysSoFar(one.range()) <= DAYS_OF_A_BREAK,
                    message,
                    compared(facts, one.range()));
        }
    }

    private static void anyTwelveMonths(CaseFacts facts, Judgement judgement) {
        agreements(facts, judgement);
        ImmutableList<DateRange> stays = stays(facts);
        stays.forEach(stay -> judgement.satisfied(stay.start()));
        ANY_TWELVE_MONTHS
                .firstDayOver(stays)
                .ifPresent(day -> judgement.breached(
                        day,
                        "short breaks came to more than 75 days in the 12 months up to " + day
                                + "; the whole of the regulations applies from then on",
                        Compared.of("legalStatus", LegalStatus.SHORT_BREAKS_EACH_RECORDED.code())
                                .and("day", day)));
    }

    private static void collectionYear(CaseFacts facts, Judgement judgement) {
        SortedMap<CollectionYear, Long> days = new TreeMap<>();
        for (DateRange stay : stays(facts)) {
            CollectionYear year = CollectionYear.containing(stay.start());
            for (; !year.firstDay().isAfter(stay.endExclusive().orElseThrow()); year = year.next()) {
                long part =
                        stay.intersection(year.range()).flatMap(DateRange::days).orElse(0L);
                days.merge(year, part, Long::sum);
            }
        }
        days.forEach((year, sum) -> judgement.test(
                year.firstDay(),
                sum <= DAYS_OF_A_YEAR,
                "short breaks came to more than 75 days in the collection year " + year
                        + ", the most that the return accepts",
                Compared.of("legalStatus", LegalStatus.SHORT_BREAKS_EACH_RECORDED.code())
                        .and("days", sum)));
    }

    /** The days of the breaks so far, without empty ones. */
    private static ImmutableList<DateRange> stays(CaseFacts facts) {
        return DateRange.merged(breaks(facts).stream()
                .map(one -> DateRange.of(one.start(), facts.lastOrAsAt(one.range())))
                .toList());
    }

    private static void noChange(CaseFacts facts, Judgement judgement) {
        for (PeriodOfCare one : breaks(facts)) {
            boolean changes = one.episodes().stream()
                    .skip(1)
                    .anyMatch(episode -> episode.reasonForNewEpisode()
                            .filter(ReasonForNewEpisode::changesPlacement)
                            .isPresent());
            judgement.test(
                    one.start(),
                    !changes,
                    "the placement changes within a short break; a new break must start",
                    compared(facts, one.range()));
        }
    }

    private static void placement(CaseFacts facts, Judgement judgement) {
        for (PeriodOfCare one : breaks(facts)) {
            for (Episode episode : one.episodes()) {
                episode.placementType()
                        .ifPresent(type -> judgement.test(
                                episode.commenced(),
                                !type.isTemporary() && !type.isLongTermFoster(),
                                "a short break is in a temporary or a long-term foster placement",
                                Compared.of("placementType", type.code()).and("commenced", episode.commenced())));
            }
        }
    }

    private static Compared compared(CaseFacts facts, DateRange range) {
        return Compared.of("from", range.start()).and("to", facts.lastOrAsAt(range));
    }
}
