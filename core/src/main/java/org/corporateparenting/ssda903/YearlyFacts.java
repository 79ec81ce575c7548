package org.corporateparenting.ssda903;

import java.util.List;
import org.corporateparenting.casework.CaseFileBuilder;
import org.corporateparenting.casework.careleaver.CareLeaverStanding;
import org.corporateparenting.casework.health.HealthYear;
import org.corporateparenting.code.Accommodation;
import org.corporateparenting.time.CollectionYear;

/** What returns say of one child for a year as a whole: health and offending, and how a care leaver fares. */
final class YearlyFacts {

    private YearlyFacts() {}

    static void addTo(CaseFileBuilder file, List<ChildYear> newestFirst) {
        for (ChildYear child : newestFirst) {
            child.year().returned().year().ifPresent(year -> {
                FactJoin.join(List.of(child), ReturnTable.HEALTH)
                        .forEach(held -> file.addHealthYear(health(new HealthRow(held.row()), year)));
                FactJoin.join(List.of(child), ReturnTable.CARE_LEAVERS)
                        .forEach(held -> file.addCareLeaverStanding(leaver(new CareLeaverRow(held.row()), year)));
            });
        }
    }

    private static HealthYear health(HealthRow row, CollectionYear year) {
        return HealthYear.builder()
                .year(year)
                .difficultiesScore(row.difficultiesScore())
                .noScoreReason(row.noScoreReason())
                .wasConvicted(row.wasConvicted())
                .hadDevelopmentChecks(row.hadDevelopmentChecks())
                .isImmunised(row.isImmunised())
                .hadTeethChecked(row.hadTeethChecked())
                .hadHealthAssessment(row.hadHealthAssessment())
                .misusesSubstances(row.misusesSubstances())
                .receivedIntervention(row.receivedIntervention())
                .refusedIntervention(row.refusedIntervention())
                .build();
    }

    private static CareLeaverStanding leaver(CareLeaverRow row, CollectionYear year) {
        return CareLeaverStanding.builder()
                .year(year)
                .inTouch(row.inTouch())
                .activity(row.activity())
                .accommodation(row.accommodation())
                .isAccommodationSuitable(row.accommodation()
                        .filter(code -> code.isSuitable() || code.isUnsuitable())
                        .map(Accommodation::isSuitable))
                .build();
    }
}
