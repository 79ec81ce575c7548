package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.DATA;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.ADOPTION_AND_CHILDREN_ACT_2002;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.SSDA903_GUIDE;
import static org.corporateparenting.rule.RuleKind.DEFINITION;
import static org.corporateparenting.rule.RuleKind.LIMIT;
import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.QUERY;
import static org.corporateparenting.validation.Entries.entry;
import static org.corporateparenting.validation.Entries.part;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.corporateparenting.casework.ImmigrationStatus;
import org.corporateparenting.child.LegalStatusPeriod;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.time.Age;
import org.corporateparenting.time.CollectionYear;

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

    private static final CaseFileRule PLACEMENT_ORDER_ENDS = CaseFileRule.of(
            entry(
                    "LAC-08",
                    "Placement order makes a child looked after, and ends at 18",
                    LIMIT,
                    STATUTE,
                    ADOPTION_AND_CHILDREN_ACT_2002.at("ss.18(3), 21(4), 29"),
                    LocalDate.of(2005, 12, 30),
                    VERIFIED_SECONDARY),
            ERROR,
            "placement order",
            (facts, judgement) -> endsBy(
                    facts,
                    judgement,
                    LegalStatus.PLACEMENT_ORDER,
                    ADULT,
                    "the placement order runs past the day on which the young person turned 18, when it ends"));

    private static final CaseFileRule ONE_KIND_OF_SHORT_BREAKS = CaseFileRule.of(
            entry(
                    "LAC-10",
                    "One way of recording short breaks in a collection year",
                    DEFINITION,
                    DATA,
                    SSDA903_GUIDE.at("LS"),
                    CHILDREN_ACT,
                    VERIFIED_SECONDARY),
            ERROR,
            "short break",
            LegalStatusRules::oneKindOfShortBreaks);

    private static final CaseFileRule ASYLUM_SEEKER = CaseFileRule.of(
            part(
                    "flag",
                    entry(
                            "LAC-12",
                            "Unaccompanied asylum-seeking child only up to 18",
                            LIMIT,
                            DATA,
                            SSDA903_GUIDE.at("DUC"),
                            CHILDREN_ACT,
                            VERIFIED_SECONDARY)),
            QUERY,
            "status as an unaccompanied asylum-seeking child",
            LegalStatusRules::asylumSeeker);

    static final ImmutableList<CaseFileRule> ALL = ImmutableList.of(
            CARE_ORDER_MADE,
            CARE_ORDER_ENDS,
            INTERIM_ORDER_ENDS,
            PLACEMENT_ORDER_ENDS,
            ONE_KIND_OF_SHORT_BREAKS,
            ASYLUM_SEEKER);

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

    private static void oneKindOfShortBreaks(CaseFacts facts, Judgement judgement) {
        Set<CollectionYear> recorded = years(facts, LegalStatus.SHORT_BREAKS_EACH_RECORDED);
        Set<CollectionYear> agreed = years(facts, LegalStatus.SHORT_BREAKS_AGREEMENT);
        for (CollectionYear year : Sets.union(recorded, agreed)) {
            judgement.test(
                    year.firstDay(),
                    !recorded.contains(year) || !agreed.contains(year),
                    "short breaks are recorded one by one (V3) and as an agreement (V4) in the collection year " + year,
                    Compared.of("legalStatus", LegalStatus.SHORT_BREAKS_EACH_RECORDED.code())
                            .and("legalStatus", LegalStatus.SHORT_BREAKS_AGREEMENT.code()));
        }
    }

    private static Set<CollectionYear> years(CaseFacts facts, LegalStatus status) {
        Set<CollectionYear> years = new TreeSet<>();
        for (LegalStatusPeriod run : facts.under(status)) {
            LocalDate end = facts.lastOrAsAt(run.range());
            CollectionYear year = CollectionYear.containing(run.range().start());
            years.add(year);
            while (year.next().firstDay().isBefore(end)) {
                year = year.next();
                years.add(year);
            }
        }
        return years;
    }

    /** A status without an end is still held on the day asked about. */
    private static void asylumSeeker(CaseFacts facts, Judgement judgement) {
        for (ImmigrationStatus held : facts.caseFile().immigration()) {
            LocalDate start = held.range().start();
            if (held.isUnaccompaniedAsylumSeeker() && facts.hasCome(start)) {
                if (facts.age().isEmpty()) {
                    judgement.unknown(start, BIRTH_DATE);
                } else {
                    LocalDate end = facts.lastOrAsAt(held.range());
                    judgement.test(
                            start,
                            !end.isAfter(facts.age().get().attains(ADULT)),
                            "the young person is recorded as an unaccompanied asylum-seeking child past the day on which"
                                    + " they turned 18",
                            Compared.of("immigrationStatus", held.status()).and("to", end));
                }
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
