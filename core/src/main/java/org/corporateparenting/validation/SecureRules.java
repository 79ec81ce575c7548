package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.RECALLED_MEDIUM;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.SECURE_ACCOMMODATION_REGULATIONS_1991;
import static org.corporateparenting.rule.RuleKind.LIMIT;
import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.validation.Entries.entry;
import static org.corporateparenting.validation.Entries.part;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.placement.SecureAuthorisation;
import org.corporateparenting.casework.placement.SecureAuthority;
import org.corporateparenting.casework.placement.SecureStay;
import org.corporateparenting.child.Episode;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.rule.CatalogueEntry;
import org.corporateparenting.time.PeriodAfter;
import org.corporateparenting.time.StatutoryPeriod;

/** From what age, for how long and on whose authority a child may be kept in secure accommodation. */
final class SecureRules {

    private static final int APPROVAL_BELOW_AGE = 13;
    private static final String STAYS = "the hours in secure accommodation";

    private static final ImmutableMap<SecureAuthority, PeriodAfter> LONGEST = ImmutableMap.of(
            SecureAuthority.FIRST, StatutoryPeriod.months(3),
            SecureAuthority.FURTHER, StatutoryPeriod.months(6),
            SecureAuthority.REMAND, StatutoryPeriod.days(28));

    private static final ImmutableMap<SecureAuthority, String> PROVISIONS = ImmutableMap.of(
            SecureAuthority.FIRST, "reg 11",
            SecureAuthority.FURTHER, "reg 12",
            SecureAuthority.REMAND, "reg 13");

    static final ImmutableList<CaseFileRule> ALL = ImmutableList.of(
            CaseFileRule.of(
                    limit("SEC-01", "Approval by the Secretary of State under the age of 13", "reg 4", VERIFIED),
                    ERROR,
                    "secure accommodation",
                    SecureRules::approval),
            CaseFileRule.of(
                    limit(
                            "SEC-02",
                            "Secure accommodation without a court for at most 72 hours in 28 days",
                            "reg 10(1)-(2)",
                            VERIFIED_SECONDARY),
                    ERROR,
                    "secure accommodation",
                    SecureRules::withoutCourt),
            authorisation(SecureAuthority.FIRST, "First authorisation for at most 3 months", VERIFIED_SECONDARY),
            authorisation(SecureAuthority.FURTHER, "Further authorisation for at most 6 months", VERIFIED_SECONDARY),
            authorisation(SecureAuthority.REMAND, "Authorisation on remand for at most 28 days", RECALLED_HIGH));

    /** A run-on that no rule works out, since its text was not read. */
    static final CatalogueEntry HOLIDAY_RUN_ON =
            limit("SEC-03", "The 72 hours run on over a Sunday or public holiday", "reg 10(3)", RECALLED_MEDIUM);

    private SecureRules() {}

    private static CatalogueEntry limit(String id, String title, String provision, Confidence confidence) {
        return entry(
                id,
                title,
                LIMIT,
                STATUTE,
                SECURE_ACCOMMODATION_REGULATIONS_1991.at(provision),
                LegalStatusRules.CHILDREN_ACT,
                confidence);
    }

    private static CaseFileRule authorisation(SecureAuthority kind, String title, Confidence confidence) {
        return CaseFileRule.of(
                part(
                        Ascii.toLowerCase(kind.name()),
                        limit("SEC-04", title, PROVISIONS.getOrDefault(kind, ""), confidence)),
                ERROR,
                "such authorisation of secure accommodation",
                (facts, judgement) -> authorised(facts, judgement, kind));
    }

    /** What is said of a secure children's home where the stays themselves were not supplied. */
    private static boolean areStaysSupplied(CaseFacts facts) {
        return facts.caseFile().observed(ActKind.SECURE_STAY).on(facts.asAt());
    }

    private static ImmutableList<Episode> inSecureHomes(CaseFacts facts) {
        return facts.history().episodes().stream()
                .filter(episode ->
                        episode.placementType().filter(PlacementType::isSecure).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static void approval(CaseFacts facts, Judgement judgement) {
        for (SecureStay stay : facts.caseFile().secureStays()) {
            LocalDate day = SecureHours.dayOf(stay.began());
            if (facts.hasCome(day)) {
                approval(facts, judgement, day, Optional.of(stay));
            }
        }
        if (!areStaysSupplied(facts)) {
            inSecureHomes(facts).forEach(episode -> approval(facts, judgement, episode.commenced(), Optional.empty()));
        }
    }

    private static void approval(CaseFacts facts, Judgement judgement, LocalDate day, Optional<SecureStay> stay) {
        if (facts.age().isEmpty()) {
            judgement.unknown(day, LegalStatusRules.BIRTH_DATE);
        } else if (facts.age().get().hasAttained(APPROVAL_BELOW_AGE, day)) {
            judgement.satisfied(day);
        } else if (stay.isEmpty()) {
            judgement.unknown(day, "whether the Secretary of State approved of secure accommodation");
        } else {
            judgement.test(
                    day,
                    stay.get()
                            .approved()
                            .filter(approved -> !approved.isAfter(day))
                            .isPresent(),
                    "a child under 13 was placed in secure accommodation without the prior approval of the Secretary of"
                            + " State",
                    Compared.of("began", stay.get().began())
                            .and("born", facts.caseFile().born().orElseThrow()));
        }
    }

    private static void withoutCourt(CaseFacts facts, Judgement judgement) {
        SecureHours hours = new SecureHours(facts.caseFile(), facts.asAt());
        hours.stays().forEach(stay -> judgement.satisfied(SecureHours.dayOf(stay.start())));
        hours.usedUp().ifPresent(moment -> {
            LocalDate day = moment.toLocalDate();
            if (!facts.caseFile().observed(ActKind.SECURE_AUTHORISATION).on(day)) {
                judgement.unknown(day, "what a court authorised");
            } else if (SecureHours.mayRunOn(day, facts.calendar())) {
                judgement.unknown(day, "whether the time ran on over a Sunday or public holiday (regulation 10(3))");
            } else {
                judgement.breached(
                        day,
                        "a child was kept in secure accommodation for more than 72 hours in 28 days without a court",
                        Compared.of("usedUp", moment));
            }
        });
        if (!areStaysSupplied(facts)) {
            inSecureHomes(facts).forEach(episode -> judgement.unknown(episode.commenced(), STAYS));
        }
    }

    private static void authorised(CaseFacts facts, Judgement judgement, SecureAuthority kind) {
        PeriodAfter longest = LONGEST.getOrDefault(kind, StatutoryPeriod.days(28));
        for (SecureAuthorisation order : facts.caseFile().secureAuthorisations()) {
            if (order.kind() == kind && facts.hasCome(order.made())) {
                LocalDate last = longest.deadlineAfter(order.made(), facts.calendar())
                        .due()
                        .orElseThrow();
                judgement.test(
                        order.made(),
                        !order.until().isAfter(last),
                        "a court's authorisation of secure accommodation runs longer than " + longest,
                        Compared.of("made", order.made()).and("until", order.until()));
            }
        }
    }
}
