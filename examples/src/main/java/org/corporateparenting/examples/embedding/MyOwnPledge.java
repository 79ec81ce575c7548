package org.corporateparenting.examples.embedding;

import java.time.LocalDate;
import java.util.List;
import org.corporateparenting.commitment.Evidence;
import org.corporateparenting.commitment.EvidenceType;
import org.corporateparenting.commitment.Framework;
import org.corporateparenting.commitment.Judgement;
import org.corporateparenting.commitment.KeptPolicy;
import org.corporateparenting.commitment.MeasureEvidence;
import org.corporateparenting.commitment.Promises;
import org.corporateparenting.performance.Count;
import org.corporateparenting.performance.Measures;
import org.corporateparenting.performance.Target;

/** A pledge of an authority's own, and whether it is kept. */
public final class MyOwnPledge {

    private MyOwnPledge() {}

    /** Prints the answer. */
    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2026, 3, 31);
        Framework ours = Framework.of("Pledge 2026", "Anytown", "2026-01");
        Promises pledge = Promises.of(List.of(ours.promise("AT26-1", "A home that lasts")
                .addCalledFor(EvidenceType.MEASURE, EvidenceType.SURVEY)
                .addMeasure("three-or-more-placements-12-months")
                .build()));
        Evidence evidence = Evidence.builder()
                .asAt(day)
                .addMeasure(MeasureEvidence.rated(
                        "three-or-more-placements-12-months",
                        day,
                        Measures.contract().get("KPI-08").rate(Count.of(98, 1200), Target.atMostPercent("10"))))
                .build();
        Judgement judgement = pledge.get("AT26-1").judge(evidence, KeptPolicy.ALL_AT_TARGET);
        System.out.println(judgement.kind());
        judgement.evidence().forEach(System.out::println);
        judgement.missing().forEach(System.out::println);
    }
}
