package org.corporateparenting.duty;

import static org.corporateparenting.law.Confidence.RECALLED_HIGH;
import static org.corporateparenting.law.Confidence.RECALLED_MEDIUM;
import static org.corporateparenting.law.Confidence.VERIFIED;
import static org.corporateparenting.law.Confidence.VERIFIED_SECONDARY;
import static org.corporateparenting.law.Force.GUIDANCE;
import static org.corporateparenting.law.Force.STATUTE;
import static org.corporateparenting.law.Instruments.ADOPTION_AGENCIES_REGULATIONS_2005;
import static org.corporateparenting.law.Instruments.ADOPTION_AND_CHILDREN_ACT_2002;
import static org.corporateparenting.law.Instruments.ADOPTION_GUIDANCE;
import static org.corporateparenting.law.Instruments.ADOPTION_MINIMUM_STANDARDS;
import static org.corporateparenting.law.Instruments.CORONAVIRUS_AMENDMENT_REGULATIONS_2020;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.adoption.AdopterTimetable;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Confidence;
import org.corporateparenting.law.DatedParameter;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.StatutoryPeriod;

/** The limits on decisions, reviews and visits on the way to adoption, with their provisions. */
final class AdoptionRules {

    /** The Adoption and Children Act 2002 and the Adoption Agencies Regulations 2005 came fully into force. */
    static final LocalDate IN_FORCE = LocalDate.of(2005, 12, 30);

    /** The review of a child's return is held no earlier than on the 28th day after it. */
    static final int EARLIEST_AFTER_RETURN = 28;

    static final DutyRule DECISION =
            standard("decision", "Decision on adoption after the panel's minutes", StatutoryPeriod.workingDays(7));
    static final DutyRule TOLD_ORALLY =
            standard("told-orally", "Parents told of the decision by word of mouth", StatutoryPeriod.workingDays(2));
    static final DutyRule TOLD_IN_WRITING =
            standard("told-in-writing", "Parents told of the decision in writing", StatutoryPeriod.workingDays(5));

    static final DutyRule PLAN_TO_DECISION = DutyRule.of(
            "ADO-03",
            "decision",
            GUIDANCE,
            limit(
                    "Decision on adoption after the review that made it the plan",
                    StatutoryPeriod.months(2),
                    ADOPTION_GUIDANCE.at("timescales: considering adoption"),
                    VERIFIED_SECONDARY));
    static final DutyRule DECISION_TO_MATCH = DutyRule.of(
            "ADO-03",
            "match",
            GUIDANCE,
            limit(
                    "Match approved after the decision on adoption",
                    StatutoryPeriod.months(6),
                    ADOPTION_GUIDANCE.at("timescales: matching and proposing a placement"),
                    VERIFIED));

    /** The limit where the parents asked that a child under six months old be placed. */
    static final DatedParameter<StatutoryPeriod> RELINQUISHED_TO_MATCH = limit(
            "Match approved for a relinquished child under six months old",
            StatutoryPeriod.months(3),
            ADOPTION_GUIDANCE.at("timescales: matching and proposing a placement"),
            RECALLED_MEDIUM);

    /** Counted as the interpretation says. */
    static final DutyRule COMMENTS = DutyRule.limit(
            "ADO-05",
            STATUTE,
            DatedParameter.of(
                    AdopterTimetable.placementComments().name(),
                    AdopterTimetable.placementComments().versions().stream()
                            .map(version -> Limits.version(
                                    version.value(), version.validity(), version.citation(), version.confidence()))
                            .toList()));

    static final DutyRule AUTHORISED_FIRST = review(
            "ADO-08",
            "first",
            "First review once the agency may place the child for adoption",
            StatutoryPeriod.months(3),
            "reg 36(1)(a)");
    static final DutyRule AUTHORISED_LATER = review(
            "ADO-08",
            "later",
            "Next review while the agency may place the child for adoption",
            StatutoryPeriod.months(6),
            "reg 36(1)(b)");

    static final DutyRule VISIT_FIRST = review(
            "ADO-09",
            "visit-first",
            "First visit in a placement for adoption",
            StatutoryPeriod.weeks(1),
            "reg 36(4)(a)");
    static final DutyRule VISIT_WEEKLY = review(
            "ADO-09",
            "visit-weekly",
            "Next weekly visit in a placement for adoption",
            StatutoryPeriod.weeks(1),
            "reg 36(4)(a)");
    static final DutyRule REVIEW_FIRST = review(
            "ADO-09",
            "review-first",
            "First review in a placement for adoption",
            StatutoryPeriod.weeks(4),
            "reg 36(3)(a)");
    static final DutyRule REVIEW_SECOND = review(
            "ADO-09",
            "review-second",
            "Second review in a placement for adoption",
            StatutoryPeriod.months(3),
            "reg 36(3)(b)");
    static final DutyRule REVIEW_LATER = review(
            "ADO-09",
            "review-later",
            "Next review in a placement for adoption",
            StatutoryPeriod.months(6),
            "reg 36(3)(c)");
    static final DutyRule REVIEW_RETURNED = DutyRule.of(
            "ADO-09",
            "review-returned",
            STATUTE,
            limit(
                    "Review after a child came back from a placement for adoption",
                    StatutoryPeriod.days(42),
                    ADOPTION_AGENCIES_REGULATIONS_2005.at("reg 36(8)"),
                    RECALLED_HIGH));

    /** From 24 April to 25 September 2020 six-monthly reviews had no fixed day. */
    static final DutyRule AUTHORISED_EASED = eased("ADO-08");

    /** From 24 April to 25 September 2020 six-monthly reviews had no fixed day. */
    static final DutyRule PLACED_EASED = eased("ADO-09");

    /** The day of the notice is day 1. */
    static final DutyRule RETURN = DutyRule.of(
            "ADO-17",
            STATUTE,
            limit(
                    "Child returned after consent to adoption was withdrawn",
                    StatutoryPeriod.days(14).beginningWith(),
                    ADOPTION_AND_CHILDREN_ACT_2002.at("s.32(2), (5)"),
                    VERIFIED_SECONDARY));

    static final ImmutableList<DutyRule> ALL = ImmutableList.of(
            DECISION,
            TOLD_ORALLY,
            TOLD_IN_WRITING,
            PLAN_TO_DECISION,
            DECISION_TO_MATCH,
            COMMENTS,
            AUTHORISED_FIRST,
            AUTHORISED_LATER,
            AUTHORISED_EASED,
            VISIT_FIRST,
            VISIT_WEEKLY,
            REVIEW_FIRST,
            REVIEW_SECOND,
            REVIEW_LATER,
            REVIEW_RETURNED,
            PLACED_EASED,
            RETURN);

    private AdoptionRules() {}

    private static DutyRule standard(String part, String title, StatutoryPeriod limit) {
        return DutyRule.of(
                "ADO-02",
                part,
                GUIDANCE,
                Limits.since2011(title, limit, ADOPTION_MINIMUM_STANDARDS.at("standard 17"), RECALLED_MEDIUM));
    }

    private static DutyRule review(String id, String part, String title, StatutoryPeriod limit, String provision) {
        return DutyRule.of(
                id, part, STATUTE, limit(title, limit, ADOPTION_AGENCIES_REGULATIONS_2005.at(provision), VERIFIED));
    }

    private static DutyRule eased(String id) {
        return DutyRule.of(
                id,
                "eased",
                STATUTE,
                DatedParameter.of(
                        "Six-monthly reviews under the adoption regulations eased during the coronavirus period",
                        List.of(Limits.version(
                                StatutoryPeriod.asSoonAsPracticable(),
                                DateRange.ofClosed(LocalDate.of(2020, 4, 24), LocalDate.of(2020, 9, 25)),
                                CORONAVIRUS_AMENDMENT_REGULATIONS_2020.at("reg 4"),
                                RECALLED_MEDIUM))));
    }

    private static DatedParameter<StatutoryPeriod> limit(
            String title, StatutoryPeriod limit, Citation citation, Confidence confidence) {
        return DatedParameter.of(
                title, List.of(Limits.version(limit, DateRange.startingOn(IN_FORCE), citation, confidence)));
    }
}
