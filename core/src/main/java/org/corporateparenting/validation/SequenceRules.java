package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.INTERPRETATION;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;
import static org.corporateparenting.rule.RuleKind.CASE_FILE;
import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.QUERY;
import static org.corporateparenting.validation.Entries.entry;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.casework.review.Review;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.rule.Severity;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.DateRange;

/** What cannot have happened in the order in which it is recorded: checks of this library's own. */
final class SequenceRules {

    private static final int ADULT = 18;
    private static final int TOO_OLD_FOR_A_COMMUNITY_HOME = 21;

    static final ImmutableList<CaseFileRule> ALL = ImmutableList.of(
            rule("CASE-01", "Care does not begin before birth", "DOB, DECOM", ERROR, "episode", SequenceRules::birth),
            rule("CASE-02", "Death is not before birth", "DOB", ERROR, "day of death", SequenceRules::deathAfterBirth),
            rule("CASE-03", "Care ends with death", "DEC, REC", ERROR, "day of death", SequenceRules::careAfterDeath),
            rule(
                    "CASE-04",
                    "Care ends at 18, except in a children's home under section 20(5)",
                    "DEC",
                    ERROR,
                    "episode",
                    SequenceRules::careAfterEighteen),
            rule("CASE-05", "No day is in two episodes", "DECOM, DEC", ERROR, "episode", SequenceRules::overlaps),
            rule(
                    "CASE-06",
                    "Reviews are of children looked after",
                    "REVIEW",
                    QUERY,
                    "review that was held",
                    SequenceRules::reviewsInCare),
            rule(
                    "CASE-07",
                    "Care ends with an adoption, guardianship or child arrangements order",
                    "DATE_ORDER",
                    ERROR,
                    "order for a permanent home",
                    SequenceRules::careAfterPermanence),
            rule(
                    "CASE-08",
                    "The order for a permanent home follows the placement for adoption",
                    "DATE_PLACED",
                    ERROR,
                    "order after a placement for adoption",
                    SequenceRules::orderAfterPlacement),
            rule(
                    "CASE-09",
                    "Care said to have ended does not go on the same day",
                    "REC, RNE",
                    ERROR,
                    "episode that ended care",
                    SequenceRules::endedAndGoesOn),
            rule(
                    "CASE-10",
                    "Care said to go on does",
                    "REC",
                    ERROR,
                    "episode that ended with care going on",
                    SequenceRules::goesOnAndEnded),
            rule(
                    "CASE-11",
                    "The day of death is the day on which an episode ended by death",
                    "REC",
                    QUERY,
                    "episode that ended by death",
                    SequenceRules::deathAsRecorded),
            rule(
                    "CASE-12",
                    "Only adults stay put with their carers",
                    "REC",
                    ERROR,
                    "episode that ended with staying put",
                    SequenceRules::stayingPut));

    private SequenceRules() {}

    private static CaseFileRule rule(
            String id,
            String title,
            String columns,
            Severity severity,
            String subject,
            BiConsumer<CaseFacts, Judgement> judge) {
        return CaseFileRule.of(
                entry(
                        id,
                        title,
                        CASE_FILE,
                        DATA,
                        SSDA903_GUIDE.at(columns),
                        LegalStatusRules.CHILDREN_ACT,
                        INTERPRETATION),
                severity,
                subject,
                judge);
    }

    private static void birth(CaseFacts facts, Judgement judgement) {
        for (Episode episode : facts.history().episodes()) {
            LocalDate from = episode.commenced();
            facts.caseFile()
                    .born()
                    .ifPresentOrElse(
                            born -> judgement.test(
                                    from,
                                    !from.isBefore(born),
                                    "an episode commenced before birth; check the birth date and the episode",
                                    Compared.of("born", born).and("commenced", from)),
                            () -> judgement.unknown(from, LegalStatusRules.BIRTH_DATE));
        }
    }

    private static void deathAfterBirth(CaseFacts facts, Judgement judgement) {
        died(facts)
                .ifPresent(died -> facts.caseFile()
                        .born()
                        .ifPresentOrElse(
                                born -> judgement.test(
                                        died,
                                        !died.isBefore(born),
                                        "the day of death is before the day of birth; check both",
                                        Compared.of("born", born).and("died", died)),
                                () -> judgement.unknown(died, LegalStatusRules.BIRTH_DATE)));
    }

    private static void careAfterDeath(CaseFacts facts, Judgement judgement) {
        died(facts).ifPresent(died -> {
            for (Episode episode : facts.history().episodes()) {
                judgement.test(
                        died,
                        !facts.lastOrAsAt(episode.range()).isAfter(died)
                                && !episode.commenced().isAfter(died),
                        "an episode goes on after the day of death; care ends with it",
                        between(Compared.of("died", died), episode.range()));
            }
        });
    }

    private static void careAfterEighteen(CaseFacts facts, Judgement judgement) {
        for (Episode episode : facts.history().episodes()) {
            if (facts.age().isEmpty()) {
                judgement.unknown(episode.commenced(), LegalStatusRules.BIRTH_DATE);
            } else {
                careAfterEighteen(facts, judgement, facts.age().get(), episode);
            }
        }
    }

    private static void careAfterEighteen(CaseFacts facts, Judgement judgement, Age age, Episode episode) {
        int limit = mayBeAdult(episode) ? TOO_OLD_FOR_A_COMMUNITY_HOME : ADULT;
        judgement.test(
                episode.commenced(),
                !facts.lastOrAsAt(episode.range()).isAfter(age.attains(limit)),
                "an episode goes on after the day on which the young person turned " + limit
                        + "; they are no longer looked after",
                between(Compared.of("born", facts.caseFile().born().orElseThrow()), episode.range()));
    }

    private static boolean mayBeAdult(Episode episode) {
        return episode.legalStatus().equals(Optional.of(LegalStatus.SINGLE_PERIOD_OF_ACCOMMODATION))
                && episode.placementType().map(PlacementType::isChildrensHome).orElse(false);
    }

    private static void overlaps(CaseFacts facts, Judgement judgement) {
        facts.history().episodes().forEach(episode -> judgement.satisfied(episode.commenced()));
        for (DateRange days : facts.history().overlaps()) {
            judgement.breached(
                    days.start(),
                    "two episodes claim the same days; one must end before the other commences",
                    between(Compared.of("commenced", days.start()), days));
        }
    }

    private static void reviewsInCare(CaseFacts facts, Judgement judgement) {
        for (Review review : facts.caseFile().reviews()) {
            if (review.isHeld() && facts.hasCome(review.on())) {
                reviewInCare(facts.history().periodsOfCare(), review.on(), judgement);
            }
        }
    }

    private static void reviewInCare(ImmutableList<PeriodOfCare> periods, LocalDate day, Judgement judgement) {
        if (!periods.isEmpty() && isBeforeUnknownStart(periods.get(0), day)) {
            judgement.unknown(day, "when care started");
        } else if (mayBeInSeries(periods, day)) {
            judgement.unknown(day, "whether the series of short breaks went on");
        } else {
            judgement.test(
                    day,
                    isInSeries(periods, day) || periods.stream().anyMatch(period -> isInOrEnds(period.range(), day)),
                    "a review is on record for a day on which the child was not looked after; check the day",
                    Compared.of("review", day));
        }
    }

    /** Between two short breaks that follow one another: the series is one placement (regulation 48). */
    private static boolean isInSeries(ImmutableList<PeriodOfCare> periods, LocalDate day) {
        int before = indexBefore(periods, day);
        return before >= 0
                && before + 1 < periods.size()
                && periods.get(before).isShortBreak()
                && periods.get(before + 1).isShortBreak();
    }

    /** After a short break that no other follows. */
    private static boolean mayBeInSeries(ImmutableList<PeriodOfCare> periods, LocalDate day) {
        int before = indexBefore(periods, day);
        return before >= 0
                && periods.get(before).isShortBreak()
                && !isInOrEnds(periods.get(before).range(), day)
                && before + 1 == periods.size();
    }

    private static int indexBefore(ImmutableList<PeriodOfCare> periods, LocalDate day) {
        int index = periods.size() - 1;
        while (index >= 0 && periods.get(index).start().isAfter(day)) {
            index--;
        }
        return index;
    }

    private static boolean isBeforeUnknownStart(PeriodOfCare first, LocalDate day) {
        return !first.startKnown() && day.isBefore(first.start());
    }

    private static boolean isInOrEnds(DateRange range, LocalDate day) {
        return range.contains(day) || range.endExclusive().equals(Optional.of(day));
    }

    private static void careAfterPermanence(CaseFacts facts, Judgement judgement) {
        for (PermanenceDecision decision : facts.caseFile().permanenceDecisions()) {
            decision.permanenceOrder()
                    .filter(facts::hasCome)
                    .ifPresent(order -> judgement.test(
                            order,
                            facts.history()
                                    .periodOn(order)
                                    .filter(period -> goesOn(facts, period, order))
                                    .isEmpty(),
                            "care goes on after an order for a permanent home, which ends it; check the day of the order and the"
                                    + " end of care",
                            Compared.of("permanenceOrder", order)));
        }
    }

    /** An order made on the day asked about may still be entered; care that begins with the day follows the order. */
    private static boolean goesOn(CaseFacts facts, PeriodOfCare period, LocalDate order) {
        return period.start().isBefore(order) && facts.asAt().isAfter(order);
    }

    private static void orderAfterPlacement(CaseFacts facts, Judgement judgement) {
        for (PermanenceDecision decision : facts.caseFile().permanenceDecisions()) {
            Optional<LocalDate> placed = decision.placedForAdoption().filter(facts::hasCome);
            decision.permanenceOrder()
                    .filter(facts::hasCome)
                    .ifPresent(order -> placed.ifPresent(day -> judgement.test(
                            order,
                            !order.isBefore(day),
                            "the order for a permanent home is before the placement for adoption; check both days",
                            Compared.of("placedForAdoption", day).and("permanenceOrder", order))));
        }
    }

    /** Of two episodes without a night on one day, the one that ended care came last. */
    private static void endedAndGoesOn(CaseFacts facts, Judgement judgement) {
        ImmutableList<Episode> all = facts.history().episodes();
        for (int i = 0; i < all.size(); i++) {
            Episode episode = all.get(i);
            ImmutableList<Episode> after = all.subList(i + 1, all.size());
            episode.ceased()
                    .filter(day -> episode.endsPeriodOfCare())
                    .ifPresent(day -> judgement.test(
                            day,
                            after.stream().noneMatch(next -> isNext(episode, next, day) && !next.startsPeriodOfCare()),
                            "an episode says that care ended, and one that does not start care commences on the same day",
                            Compared.of("reasonEpisodeCeased", reason(episode)).and("ceased", day)));
        }
    }

    private static void goesOnAndEnded(CaseFacts facts, Judgement judgement) {
        for (Episode episode : facts.history().episodes()) {
            boolean saysSo = episode.reasonEpisodeCeased().equals(Optional.of(ReasonEpisodeCeased.CARE_GOES_ON));
            episode.ceased()
                    .filter(day -> saysSo)
                    .ifPresent(day -> judgement.test(
                            day,
                            facts.history().episodes().stream().anyMatch(next -> isNext(episode, next, day)),
                            "an episode says that care goes on, and none commences on the day it ceased",
                            Compared.of("reasonEpisodeCeased", reason(episode)).and("ceased", day)));
        }
    }

    private static boolean isNext(Episode episode, Episode next, LocalDate day) {
        return next != episode && next.commenced().equals(day);
    }

    private static void deathAsRecorded(CaseFacts facts, Judgement judgement) {
        for (Episode episode : facts.history().episodes()) {
            if (episode.reasonEpisodeCeased().equals(Optional.of(ReasonEpisodeCeased.DIED))) {
                episode.ceased()
                        .ifPresent(day -> facts.caseFile()
                                .died()
                                .ifPresentOrElse(
                                        died -> judgement.test(
                                                day,
                                                died.equals(day),
                                                "an episode ended by death on another day than that of the death; check both",
                                                Compared.of("died", died).and("ceased", day)),
                                        () -> judgement.unknown(day, "the day of death")));
            }
        }
    }

    private static void stayingPut(CaseFacts facts, Judgement judgement) {
        for (Episode episode : facts.history().episodes()) {
            if (episode.reasonEpisodeCeased().equals(Optional.of(ReasonEpisodeCeased.STAYED_WITH_CARERS))) {
                LocalDate day = facts.lastOrAsAt(episode.range());
                facts.age()
                        .ifPresentOrElse(
                                age -> judgement.test(
                                        day,
                                        age.hasAttained(ADULT, day),
                                        "an episode ended with the young person staying put before they turned 18",
                                        Compared.of(
                                                        "born",
                                                        facts.caseFile().born().orElseThrow())
                                                .and("ceased", day)),
                                () -> judgement.unknown(day, LegalStatusRules.BIRTH_DATE));
            }
        }
    }

    private static Optional<LocalDate> died(CaseFacts facts) {
        return facts.caseFile().died().filter(facts::hasCome);
    }

    private static String reason(Episode episode) {
        return episode.reasonEpisodeCeased().orElseThrow().code();
    }

    private static Compared between(Compared compared, DateRange range) {
        Compared from = compared.and("commenced", range.start());
        return range.endExclusive().map(day -> from.and("ceased", day)).orElse(from);
    }
}
