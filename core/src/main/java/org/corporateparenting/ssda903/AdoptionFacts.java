package org.corporateparenting.ssda903;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.permanence.PermanenceDecision;
import org.corporateparenting.casework.permanence.PermanenceDecisionBuilder;

/**
 * What returns say of one child's way to adoption: the decisions that the child should be placed, and what is added once
 * the child is adopted. Both name the day of the decision, by which they belong together.
 */
final class AdoptionFacts {

    private AdoptionFacts() {}

    static void addTo(CaseFileBuilder file, List<ChildYear> newestFirst) {
        Map<Optional<LocalDate>, AdoptionRow> adopted = new HashMap<>();
        for (FactJoin.Held held : FactJoin.join(newestFirst, ReturnTable.ADOPTIONS, ReturnColumns.DATE_INT)) {
            AdoptionRow row = new AdoptionRow(held.row());
            adopted.put(row.inInterestDecided(), row);
        }
        for (FactJoin.Held held :
                FactJoin.join(newestFirst, ReturnTable.ADOPTION_DECISIONS, ReturnColumns.DATE_PLACED)) {
            AdoptionDecisionRow row = new AdoptionDecisionRow(held.row());
            PermanenceDecisionBuilder decision = PermanenceDecision.builder()
                    .decided(row.decided())
                    .reversed(row.ceased())
                    .reasonReversed(row.reasonCeased());
            Optional.ofNullable(adopted.remove(row.decided())).ifPresent(adoption -> complete(decision, adoption));
            file.addPermanenceDecision(decision.build());
        }
        adopted.values().stream()
                .map(row -> complete(PermanenceDecision.builder().decided(row.inInterestDecided()), row)
                        .build())
                .forEach(file::addPermanenceDecision);
    }

    private static PermanenceDecisionBuilder complete(PermanenceDecisionBuilder decision, AdoptionRow row) {
        return decision.matched(row.matched())
                .isAdoptedByCarer(row.isByFosterCarer())
                .adoptersSex(row.adoptersSex())
                .adoptersLegalStatus(row.adoptersLegalStatus())
                .numberOfAdopters(row.numberOfAdopters());
    }
}
