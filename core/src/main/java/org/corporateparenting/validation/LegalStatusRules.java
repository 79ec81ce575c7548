package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.rule.RuleKind.LIMIT;
import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.validation.Entries.entry;
import static org.corporateparenting.validation.Entries.part;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.child.LegalStatusPeriod;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.time.Age;

/** At what age a legal status may begin, and at what age it ends. */
final class LegalStatusRules {

    /** The Children Act 1989 came into force. */
    static final LocalDate CHILDREN_ACT = LocalDate.of(1991, 10, 14);

    static final String BIRTH_DATE = "the birth date";

    private static final int LAST_AGE_WITHOUT_CARE_ORDER = 17;
    private static final int ADULT = 18;

    private static final CaseFileRule CARE_ORDER_ENDS = CaseFileRule.of(
            part(
                    "end",
                    entry(
                            "LAC-06",
                            "Care order ends at 18",
                            LIMIT,
                            STATUTE,
                            CHILDREN_ACT_1989.at("s.91(12)"),
                            CHILDREN_ACT,
                            VERIFIED_SECONDARY)),
            ERROR,
            "full care order",
            (facts, judgement) -> endsBy(
                    facts,
                    judgement,
                    LegalStatus.FULL_CARE_ORDER,
                    ADULT,
                    "the care order runs past the day on which" + " the young person turned 18, when it ends"));

    private static final CaseFileRule INTERIM_ORDER_ENDS = CaseFileRule.of(
            entry(
                    "LAC-14",
                    "Interim care order ends at 17",
                    LIMIT,
                    STATUTE,
                    CHILDREN_ACT_1989.at("s.31(3), s.38(4)"),
                    CHILDREN_ACT,
                    VERIFIED_SECONDARY),
            ERROR,
            "interim care order",
            (facts, judgement) -> endsBy(
                    facts,
                    judgement,
                    LegalStatus.INTERIM_CARE_ORDER,
                    LAST_AGE_WITHOUT_CARE_ORDER,
                    "the interim care order runs past the day on which the young person turned 17, when it ends; only"
                            + " another basis keeps them looked after"));

    private static final CaseFileRule CARE_ORDER_MADE = CaseFileRule.of(
            part(
                    "made",
                    entry(
                            "LAC-06",
                            "Care order not made from the 17th birthday on",
                            LIMIT,
                            STATUTE,
                            CHILDREN_ACT_1989.at("s.31(3)"),
                            CHILDREN_ACT,
                            VERIFIED)),
            ERROR,
            "full care order",
            LegalStatusRules::careOrderMadeInTime);

    static final ImmutableList<CaseFileRule> ALL =
            ImmutableList.of(CARE_ORDER_MADE, CARE_ORDER_ENDS, INTERIM_ORDER_ENDS);

    private LegalStatusRules() {}

    /** The day on which a status ended may be the birthday at the start of which it ends in law. */
    private static void endsBy(CaseFacts facts, Judgement judgement, LegalStatus status, int age, String message) {
        for (LegalStatusPeriod run : facts.under(status)) {
            LocalDate start = run.range().start();
            if (facts.age().isEmpty()) {
                judgement.unknown(start, BIRTH_DATE);
            } else {
                LocalDate birthday = facts.age().get().attains(age);
                judgement.test(start, !facts.lastOrAsAt(run.range()).isAfter(birthday), message, compared(facts, run));
            }
        }
    }

    /**
     * A status that began with care or after another one may be an older order: one made for another authority, or one that
     * came back into effect when a placement order was revoked.
     */
    private static void careOrderMadeInTime(CaseFacts facts, Judgement judgement) {
        for (LegalStatusPeriod order : facts.under(LegalStatus.FULL_CARE_ORDER)) {
            LocalDate start = order.range().start();
            if (facts.age().isEmpty()) {
                judgement.unknown(start, BIRTH_DATE);
            } else if (isUnder(facts.age().get(), LAST_AGE_WITHOUT_CARE_ORDER, start)) {
                judgement.satisfied(start);
            } else if (mayBeOlder(facts, start)) {
                judgement.unknown(start, "the day on which the care order was made");
            } else {
                judgement.breached(
                        start,
                        "the care order begins on or after the day on which the young person turned 17, from which none"
                                + " may be made",
                        compared(facts, order));
            }
        }
    }

    private static boolean mayBeOlder(CaseFacts facts, LocalDate start) {
        return facts.history()
                .legalStatusOn(start.minusDays(1))
                .map(before -> before != LegalStatus.INTERIM_CARE_ORDER && !before.isUnderSection20())
                .orElse(true);
    }

    private static boolean isUnder(Age age, int years, LocalDate day) {
        return !age.hasAttained(years, day);
    }

    static Compared compared(CaseFacts facts, LegalStatusPeriod run) {
        Compared compared = Compared.of("legalStatus", run.status().code())
                .and("from", run.range().start());
        Compared until =
                run.range().endExclusive().map(day -> compared.and("to", day)).orElse(compared);
        return facts.caseFile().born().map(day -> until.and("born", day)).orElse(until);
    }
}
