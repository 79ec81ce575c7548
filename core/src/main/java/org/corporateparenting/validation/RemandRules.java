package org.corporateparenting.validation;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.CHILDREN_ACT_1989;
import static org.corporateparenting.law.Instruments.LEGAL_AID_ACT_2012;
import static org.corporateparenting.rule.RuleKind.LIMIT;
import static org.corporateparenting.rule.RuleKind.STATUS;
import static org.corporateparenting.rule.Severity.ERROR;
import static org.corporateparenting.rule.Severity.QUERY;
import static org.corporateparenting.validation.Entries.entry;
import static org.corporateparenting.validation.Entries.part;
import static org.corporateparenting.validation.Entries.version;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.corporateparenting.child.Episode;
import org.corporateparenting.child.LegalStatusPeriod;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.PlacementType;
import org.corporateparenting.time.DateRange;

/** Which remands make a child looked after, and from what age a child may be remanded to youth detention. */
final class RemandRules {

    /** From this day on a remand to youth detention accommodation makes a child looked after. */
    static final LocalDate REMANDS_REFORMED = LocalDate.of(2012, 12, 3);

    private static final int YOUNGEST_IN_DETENTION = 12;

    static final ImmutableList<CaseFileRule> ALL = ImmutableList.of(
            CaseFileRule.of(
                    ImmutableList.of(
                            version(
                                    "LAC-09",
                                    "Looked after when remanded to local authority accommodation",
                                    STATUS,
                                    STATUTE,
                                    CHILDREN_ACT_1989.at("s.21(2)(c)"),
                                    DateRange.of(LegalStatusRules.CHILDREN_ACT, REMANDS_REFORMED),
                                    RECALLED_HIGH),
                            entry(
                                    "LAC-09",
                                    "Looked after when remanded to local authority or youth detention accommodation",
                                    STATUS,
                                    STATUTE,
                                    LEGAL_AID_ACT_2012.at("ss.91-92, 104(1)"),
                                    REMANDS_REFORMED,
                                    VERIFIED_SECONDARY)),
                    QUERY,
                    "remand",
                    RemandRules::madeLookedAfter),
            CaseFileRule.of(
                    part(
                            "age",
                            entry(
                                    "LAC-09",
                                    "Youth detention accommodation only from the age of 12",
                                    LIMIT,
                                    STATUTE,
                                    LEGAL_AID_ACT_2012.at("s.98(2), s.99(2)"),
                                    REMANDS_REFORMED,
                                    VERIFIED)),
                    ERROR,
                    "remand to custody or to a secure children's home",
                    RemandRules::oldEnough));

    private RemandRules() {}

    private static void madeLookedAfter(CaseFacts facts, Judgement judgement) {
        for (LegalStatusPeriod remand : facts.under(LegalStatus.REMANDED)) {
            LocalDate start = remand.range().start();
            boolean inCustody = episodes(facts, remand).stream()
                    .anyMatch(episode -> episode.placementType()
                            .filter(PlacementType::isCustody)
                            .isPresent());
            judgement.test(
                    start,
                    !inCustody || !start.isBefore(REMANDS_REFORMED),
                    "a remand to custody before 3 December 2012 is recorded as a period of care, and did not make the child"
                            + " looked after",
                    LegalStatusRules.compared(facts, remand));
        }
    }

    private static void oldEnough(CaseFacts facts, Judgement judgement) {
        for (LegalStatusPeriod remand : facts.under(LegalStatus.REMANDED)) {
            for (Episode episode : episodes(facts, remand)) {
                episode.placementType()
                        .filter(type -> type.isCustody() || type.isSecure())
                        .ifPresent(type -> oldEnough(facts, judgement, remand, episode, type));
            }
        }
    }

    private static void oldEnough(
            CaseFacts facts, Judgement judgement, LegalStatusPeriod remand, Episode episode, PlacementType type) {
        LocalDate from = episode.commenced();
        if (facts.age().isEmpty()) {
            judgement.unknown(from, LegalStatusRules.BIRTH_DATE);
        } else if (facts.age().get().hasAttained(YOUNGEST_IN_DETENTION, from)) {
            judgement.satisfied(from);
        } else if (type.isCustody()) {
            judgement.breached(
                    from,
                    "the child was remanded to custody before turning 12, from when it may be ordered",
                    LegalStatusRules.compared(facts, remand).and("placementType", type.code()));
        } else {
            judgement.unknown(from, "whether the child was remanded to youth detention accommodation");
        }
    }

    private static ImmutableList<Episode> episodes(CaseFacts facts, LegalStatusPeriod remand) {
        return facts.history().episodes().stream()
                .filter(episode -> episode.legalStatus().isPresent()
                        && episode.legalStatus().get() == remand.status()
                        && remand.range().contains(episode.commenced()))
                .collect(ImmutableList.toImmutableList());
    }
}
