package org.corporateparenting.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corporateparenting.commitment.EvidenceType.DUTY;
import static org.corporateparenting.commitment.EvidenceType.MEASURE;
import static org.corporateparenting.commitment.EvidenceType.SURVEY;

import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Measures;
import org.corporateparenting.performance.Target;
import org.corporateparenting.rule.RuleId;
import org.junit.jupiter.api.Test;

/** How an authority defines a pledge of its own in a dozen lines, and asks whether it is kept. */
class OwnPledgeExampleTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);

    @Test
    void pledgeOfOnesOwnIsDefinedAndJudged() {
        Framework ours = Framework.of("Pledge 2026", "Anytown", "2026-04");
        Promises pledge = Promises.of(List.of(
                ours.promise("AT26-1", "A home that lasts")
                        .addCalledFor(MEASURE, SURVEY)
                        .addMeasure("three-or-more-placements-12-months")
                        .build(),
                ours.promise("AT26-1a", "Somebody who visits")
                        .parent("AT26-1")
                        .addCalledFor(DUTY)
                        .addDuties(RuleId.of("VIS-01"), RuleId.of("VIS-02"))
                        .build()));

        Evidence evidence = Evidence.builder()
                .asAt(AS_AT)
                .addMeasure(MeasureEvidence.rated(
                        "three-or-more-placements-12-months",
                        AS_AT,
                        Measures.contract().get("KPI-08").rate(Count.of(98, 1200), Target.atMostPercent("10"))))
                .addDuty(new DutyEvidence(RuleId.of("VIS-02"), AS_AT, new DutyTally(40, 1, 0, 5, 0)))
                .build();

        Judgement judgement = pledge.get("AT26-1").judge(evidence, KeptPolicy.WITHIN_TOLERANCE);
        assertThat(judgement.kind()).isEqualTo(Judgement.Kind.PARTLY);
        assertThat(judgement.evidence()).hasToString("""
                        [three-or-more-placements-12-months: 8.2% (98 of 1200) meets the target of at most 10%, 1.8 \
                        percentage points better than it need be (2026-03-31), AT26-1a is kept in part]""");
        assertThat(judgement.missing()).hasToString("[a survey about AT26-1 since 2025-03-31]");
        assertThat(judgement.children().get(0).evidence())
                .hasToString("[VIS-02: 40 of 41 in time (1 late, 0 overdue), 0 not determinable, 5 not yet due"
                        + " (2026-03-31)]");
        assertThat(judgement.children().get(0).missing()).hasToString("[a count of VIS-01]");
    }

    @Test
    void pledgeThatShipsWithTheLibraryIsJudgedInOneLine() {
        Judgement judgement =
                Promises.northamptonshire2021().get("NN21-2b").judge(Evidence.none(AS_AT), KeptPolicy.ALL_AT_TARGET);

        assertThat(judgement.kind()).isEqualTo(Judgement.Kind.NO_EVIDENCE);
        assertThat(judgement.missing())
                .extracting(MissingEvidence::words)
                .startsWith("a figure of same-placement-2-years", "a figure of three-or-more-placements-12-months");
    }
}
