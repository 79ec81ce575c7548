package org.corporateparenting.performance;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** The measures of the contract: one entry each, in the order of their numbers. */
final class ContractMeasures {

    private ContractMeasures() {}

    static ImmutableList<Measure> all() {
        return ImmutableList.<Measure>builder()
                .addAll(safeguarding())
                .addAll(care())
                .addAll(service())
                .addAll(adoption())
                .build();
    }

    private static ImmutableList<Measure> safeguarding() {
        return ImmutableList.of(
                kpi(
                                1,
                                Polarity.HIGHER,
                                "Referrals decided within two working days",
                                "Referrals on which a decision was made within two working days, out of all referrals.",
                                "S001:1508")
                        .figuresId("referrals-decided-within-2-working-days")
                        .build(),
                kpi(
                                2,
                                Polarity.LOWER,
                                "Referrals that repeat one within twelve months",
                                "Referrals of a child referred before in the previous twelve months, out of all referrals.",
                                "S001:1515")
                        .figuresId("referrals-repeat-within-12-months")
                        .build(),
                kpi(
                                3,
                                Polarity.HIGHER,
                                "Single assessments authorised within 45 working days",
                                "Single assessments authorised within 45 working days, out of those authorised.",
                                "S001:1536")
                        .figuresId("assessments-within-45-working-days")
                        .build(),
                kpi(
                                4,
                                Polarity.LOWER,
                                "Single assessments that end with no further action",
                                "Single assessments closed with no further action, out of those closed.",
                                "S001:1556")
                        .figuresId("assessments-no-further-action")
                        .build(),
                kpi(
                                5,
                                Polarity.HIGHER,
                                "First child protection conferences within 15 days",
                                "Initial child protection conferences held within 15 days of the start of the strategy discussion, out of those held. The source does not say whether the days are working days.",
                                "S001:1576")
                        .figuresId("icpc-within-15-days")
                        .build(),
                kpi(
                                6,
                                Polarity.LOWER,
                                "Child protection plans that are a second or later one",
                                "Children who became subject to a child protection plan and had been before at any time, out of those who became subject to one.",
                                "S001:1596")
                        .figuresId("cp-plan-second-or-subsequent")
                        .build());
    }

    private static ImmutableList<Measure> care() {
        return ImmutableList.of(
                kpi(
                                7,
                                Polarity.HIGHER,
                                "In the same placement for two years or more",
                                "Children in the same placement for two years or more, or placed for adoption, out of the children in care for two and a half years or more.",
                                "S001:1616")
                        .figuresId("same-placement-2-years")
                        .build(),
                kpi(
                                8,
                                Polarity.LOWER,
                                "Three or more placements in twelve months",
                                "Children in care who had three or more placements in the previous twelve months, out of all children in care.",
                                "S001:1635")
                        .figuresId("three-or-more-placements-12-months")
                        .build(),
                kpi(
                                9,
                                Polarity.HIGHER,
                                "Care leavers in education, employment or training",
                                "Young people in education, employment or training, out of those aged 17 to 21 who were looked after at 16.",
                                "S001:1654")
                        .figuresId("care-leavers-eet-17-21")
                        .build(),
                kpi(
                                10,
                                Polarity.HIGHER,
                                "Care leavers in suitable accommodation",
                                "Young people in suitable accommodation, out of those aged 17 to 21 who were looked after at 16.",
                                "S001:1666")
                        .figuresId("care-leavers-suitable-accommodation-17-21")
                        .build(),
                kpi(
                                11,
                                Polarity.LOWER,
                                "Social workers with a caseload above target",
                                "Qualified social workers whose caseload is above the target for their team, out of all qualified social workers.",
                                "S001:1678")
                        .figuresId("workers-over-caseload-share")
                        .build(),
                kpi(
                                12,
                                Polarity.LOWER,
                                "Placed out of the area and over 20 miles from home",
                                "Children placed more than 20 miles from home and outside the authority's boundary, out of all children in care.",
                                "S001:1695")
                        .figuresId("out-of-county-and-20-miles")
                        .build());
    }

    private static ImmutableList<Measure> service() {
        return ImmutableList.of(
                kpi(
                                13,
                                Polarity.HIGHER,
                                "Stage 1 complaints answered within ten working days",
                                "Stage 1 complaints answered within ten working days, out of those answered.",
                                "S001:1710")
                        .build(),
                kpi(
                                14,
                                Polarity.LOWER,
                                "Complaints that went to stage 2",
                                "Stage 2 investigations, as a percentage of the stage 1 complaints received within the year.",
                                "S001:1726")
                        .build(),
                kpi(
                                16,
                                Polarity.LOWER,
                                "Social work posts vacant",
                                "Vacant social work posts, out of all social work posts.",
                                "S001:1733")
                        .figuresId("social-work-posts-vacant")
                        .build(),
                kpi(
                                17,
                                Polarity.LOWER,
                                "Social work posts filled by agency staff",
                                "Social work posts filled by agency staff, out of all social work posts.",
                                "S001:1751")
                        .figuresId("social-work-posts-agency")
                        .build());
    }

    private static ImmutableList<Measure> adoption() {
        return ImmutableList.of(
                kpi(
                                18,
                                Polarity.LOWER,
                                "Days from court authority to adoptive match",
                                "Days from the authority receiving the court's authority to place a child for adoption to deciding on a match, on average over the children matched.",
                                "S001:1773")
                        .frequency(Frequency.QUARTERLY)
                        .unit(Unit.DAYS)
                        .figuresId("placement-order-to-match-days")
                        .build(),
                kpi(
                                19,
                                Polarity.HIGHER,
                                "Placed for adoption within twelve months of the decision",
                                "Children placed for adoption within twelve months of the agency's decision that they should be, out of those about whom it was made.",
                                "S001:1791")
                        .frequency(Frequency.QUARTERLY)
                        .figuresId("placed-for-adoption-within-12-months")
                        .build(),
                kpi(
                                21,
                                Polarity.HIGHER,
                                "Leaving care for a permanent home",
                                "Children who left care through special guardianship, adoption or a residence order, out of all who left care.",
                                "S001:1803")
                        .frequency(Frequency.QUARTERLY)
                        .figuresId("leaving-care-through-permanence")
                        .build());
    }

    private static MeasureBuilder kpi(int number, Polarity polarity, String label, String definition, String source) {
        return Measure.builder()
                .id(String.format(Locale.ROOT, "KPI-%02d", number))
                .kpi(number)
                .unit(Unit.PERCENT)
                .polarity(polarity)
                .frequency(Frequency.MONTHLY)
                .label(label)
                .definition(definition)
                .source(source);
    }
}
