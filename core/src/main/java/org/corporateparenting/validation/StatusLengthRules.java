package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;
import static org.corporateparenting.rule.RuleKind.LIMIT;
import static org.corporateparenting.rule.RuleKind.STATUS;
import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.QUERY;
import static org.corporateparenting.validation.Entries.entry;
import static org.corporateparenting.validation.Entries.part;
import static org.corporateparenting.validation.Entries.version;
import static org.corporateparenting.validation.LegalStatusRules.CHILDREN_ACT;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.child.LegalStatusPeriod;
import org.corporateparenting.child.PeriodOfCare;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.time.DateRange;

/** How long a legal status must last to make a child looked after, and how long it may last. */
final class StatusLengthRules {

    private static final int LOOKED_AFTER_PAST_HOURS = 24;
    private static final int POLICE_PROTECTION_HOURS = 72;
    private static final int EMERGENCY_DAYS = 8;
    private static final int EXTENSION_DAYS = 7;
    private static final int EMERGENCY_DAYS_IN_THE_RETURN = 21;
    private static final int FIRST_INTERIM_ORDER_WEEKS = 8;

    /** Interim care orders may be of any length from this day on (Children and Families Act 2014 s.14). */
    static final LocalDate INTERIM_ORDERS_UNCAPPED = LocalDate.of(2014, 4, 22);

    static final ImmutableList<CaseFileRule> ALL = ImmutableList.of(
            CaseFileRule.of(
                    entry(
                            "LAC-01",
                            "Looked after only past 24 hours of accommodation",
                            STATUS,
                            STATUTE,
                            CHILDREN_ACT_1989.at("s.22(1)-(2)"),
                            CHILDREN_ACT,
                            VERIFIED),
                    QUERY,
                    "period of care",
                    StatusLengthRules::lookedAfter),
            CaseFileRule.of(
                    entry(
                            "LAC-04",
                            "Police protection of at most 72 hours",
                            LIMIT,
                            STATUTE,
                            CHILDREN_ACT_1989.at("s.46(6)"),
                            CHILDREN_ACT,
                            VERIFIED_SECONDARY),
                    ERROR,
                    "police protection",
                    StatusLengthRules::policeProtection),
            CaseFileRule.of(
                    part(
                            "law",
                            entry(
                                    "LAC-05",
                                    "Emergency protection order of at most 8 days, extended once by 7",
                                    LIMIT,
                                    STATUTE,
                                    CHILDREN_ACT_1989.at("s.45(1)-(6)"),
                                    CHILDREN_ACT,
                                    VERIFIED_SECONDARY)),
                    ERROR,
                    "emergency protection order",
                    StatusLengthRules::emergencyProtection),
            CaseFileRule.of(
                    part(
                            "return",
                            entry(
                                    "LAC-05",
                                    "Emergency protection order of at most 21 days in the return",
                                    LIMIT,
                                    DATA,
                                    SSDA903_GUIDE.at("LS of L2"),
                                    CHILDREN_ACT,
                                    VERIFIED_SECONDARY)),
                    ERROR,
                    "emergency protection order",
                    StatusLengthRules::emergencyProtectionInTheReturn),
            CaseFileRule.of(
                    ImmutableList.of(
                            version(
                                    "LAC-07",
                                    "Interim care order of 8 weeks at first, then of 4 weeks each",
                                    LIMIT,
                                    STATUTE,
                                    CHILDREN_ACT_1989.at("s.38(4)-(5)"),
                                    DateRange.of(CHILDREN_ACT, INTERIM_ORDERS_UNCAPPED),
                                    RECALLED_HIGH),
                            entry(
                                    "LAC-07",
                                    "Interim care order of any length up to the end of the proceedings",
                                    LIMIT,
                                    STATUTE,
                                    CHILDREN_ACT_1989.at("s.38(4)"),
                                    INTERIM_ORDERS_UNCAPPED,
                                    VERIFIED)),
                    ERROR,
                    "interim care order",
                    StatusLengthRules::interimOrder));

    private StatusLengthRules() {}

    /** A child in care is looked after whatever the hours; the agreement of a series of short breaks is no stay. */
    private static void lookedAfter(CaseFacts facts, Judgement judgement) {
        for (PeriodOfCare period : facts.history().periodsOfCare()) {
            LocalDate start = period.start();
            if (inCare(period)) {
                judgement.satisfied(start);
            } else if (!onlyAgreed(period)) {
                accommodated(facts, period, judgement);
            }
        }
    }

    private static void accommodated(CaseFacts facts, PeriodOfCare period, Judgement judgement) {
        LocalDate start = period.start();
        boolean over = period.ended().isPresent();
        Optional<Boolean> past = hours(facts, period.range()).isOver(LOOKED_AFTER_PAST_HOURS);
        if (past.orElse(false) || !period.startKnown()) {
            judgement.satisfied(start);
        } else if (past.isPresent() && over) {
            judgement.breached(
                    start,
                    "a period of care ended within 24 hours; accommodation makes a child looked after only past them",
                    Compared.of("from", start).and("to", facts.lastOrAsAt(period.range())));
        } else {
            judgement.unknown(
                    start,
                    over
                            ? "the hours at which accommodation began and ended"
                            : "whether accommodation goes on past 24 hours");
        }
    }

    private static boolean inCare(PeriodOfCare period) {
        return period.episodes().stream()
                .anyMatch(episode -> episode.legalStatus()
                        .filter(LegalStatus::isInCareUnderOrder)
                        .isPresent());
    }

    private static boolean onlyAgreed(PeriodOfCare period) {
        return period.episodes().stream()
                .allMatch(episode -> episode.legalStatus().equals(Optional.of(LegalStatus.SHORT_BREAKS_AGREEMENT)));
    }

    private static HoursBetween hours(CaseFacts facts, DateRange range) {
        return range.endExclusive()
                .map(ended -> HoursBetween.days(range.start(), ended))
                .orElseGet(() -> HoursBetween.goingOn(range.start(), facts.asAt()));
    }

    private static void policeProtection(CaseFacts facts, Judgement judgement) {
        for (LegalStatusPeriod run : facts.under(LegalStatus.POLICE_PROTECTION)) {
            LocalDate start = run.range().start();
            hours(facts, run.range())
                    .isOver(POLICE_PROTECTION_HOURS)
                    .ifPresentOrElse(
                            over -> judgement.test(
                                    start,
                                    !over,
                                    "police protection lasted longer than 72 hours",
                                    LegalStatusRules.compared(facts, run)),
                            () -> judgement.unknown(start, "the hours at which police protection began and ended"));
        }
    }

    private static void emergencyProtection(CaseFacts facts, Judgement judgement) {
        for (LegalStatusPeriod run : facts.under(LegalStatus.EMERGENCY_PROTECTION_ORDER)) {
            LocalDate start = run.range().start();
            LocalDate end = facts.lastOrAsAt(run.range());
            LocalDate unextended = lastEnd(facts, start);
            if (!end.isAfter(unextended)) {
                judgement.satisfied(start);
            } else if (!end.isAfter(unextended.plusDays(EXTENSION_DAYS))) {
                judgement.unknown(start, "whether the emergency protection order was extended");
            } else {
                judgement.breached(
                        start,
                        "the emergency protection order lasted longer than 8 days and one extension of 7",
                        LegalStatusRules.compared(facts, run));
            }
        }
    }

    /**
     * The last day on which an order that was not extended may have ended. After police protection the eight days begin
     * with its first day; where the last of them is a Sunday or a public holiday, the order may run to noon of the next day
     * that is neither.
     */
    private static LocalDate lastEnd(CaseFacts facts, LocalDate start) {
        Optional<LocalDate> taken = facts.under(LegalStatus.POLICE_PROTECTION).stream()
                .map(LegalStatusPeriod::range)
                .filter(range -> range.endExclusive().equals(Optional.of(start)))
                .map(DateRange::start)
                .findFirst();
        LocalDate end = taken.orElse(start).plusDays(EMERGENCY_DAYS);
        LocalDate last = taken.isPresent() ? end.minusDays(1) : end;
        LocalDate ordinary = last;
        while (isHoliday(facts, ordinary)) {
            ordinary = ordinary.plusDays(1);
        }
        return ordinary.isAfter(end) ? ordinary : end;
    }

    private static boolean isHoliday(CaseFacts facts, LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || facts.calendar().bankHolidayOn(day).isPresent();
    }

    private static void emergencyProtectionInTheReturn(CaseFacts facts, Judgement judgement) {
        for (LegalStatusPeriod run : facts.under(LegalStatus.EMERGENCY_PROTECTION_ORDER)) {
            judgement.test(
                    run.range().start(),
                    facts.daysSoFar(run.range()) <= EMERGENCY_DAYS_IN_THE_RETURN,
                    "the emergency protection order lasted longer than 21 days, the most that the return accepts",
                    LegalStatusRules.compared(facts, run));
        }
    }

    /** A run of days under interim care orders may be several orders, one after another. */
    private static void interimOrder(CaseFacts facts, Judgement judgement) {
        for (LegalStatusPeriod run : facts.under(LegalStatus.INTERIM_CARE_ORDER)) {
            LocalDate start = run.range().start();
            boolean capped = start.isBefore(INTERIM_ORDERS_UNCAPPED);
            if (capped && facts.lastOrAsAt(run.range()).isAfter(start.plusWeeks(FIRST_INTERIM_ORDER_WEEKS))) {
                judgement.unknown(start, "the days on which interim care orders were made again");
            } else {
                judgement.satisfied(start);
            }
        }
    }
}
