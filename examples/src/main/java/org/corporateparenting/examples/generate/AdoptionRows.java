package org.corporateparenting.examples.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corporateparenting.code.AdoptersLegalStatus;
import org.corporateparenting.code.AdoptersSex;
import org.corporateparenting.code.Flag;
import org.corporateparenting.code.LegalStatus;
import org.corporateparenting.code.NumberOfAdopters;
import org.corporateparenting.code.ReasonEpisodeCeased;
import org.corporateparenting.time.CollectionYear;

/** Writes the decisions that a child should be adopted, and the adoptions. Nothing about them is left to chance. */
final class AdoptionRows {

    private static final int DECIDED_BEFORE_THE_ORDER = 30;
    private static final int MATCHED_BEFORE_THE_END = 120;

    private final CollectionYear year;
    private final Map<ReturnSheet, SheetWriter> sheets;

    AdoptionRows(CollectionYear year, Map<ReturnSheet, SheetWriter> sheets) {
        this.year = year;
        this.sheets = sheets;
    }

    void write(InventedChild child, List<CarePeriod> periods) {
        for (CarePeriod period : periods) {
            decided(period).filter(day -> !day.isAfter(year.lastDay())).ifPresent(day -> {
                decision(child, day);
                period.end().filter(end -> wasAdopted(period, end)).ifPresent(end -> adoption(child, day, end));
            });
        }
    }

    private boolean wasAdopted(CarePeriod period, LocalDate end) {
        return period.reasonEnded() == ReasonEpisodeCeased.ADOPTED_CONSENT_DISPENSED_WITH && year.contains(end);
    }

    private static Optional<LocalDate> decided(CarePeriod period) {
        return period.statuses().stream()
                .filter(status -> status.what() == LegalStatus.PLACEMENT_ORDER)
                .map(status -> status.day().minusDays(DECIDED_BEFORE_THE_ORDER))
                .filter(day -> !day.isBefore(period.start()))
                .findFirst();
    }

    private void decision(InventedChild child, LocalDate day) {
        row(ReturnSheet.ADOPTION_DECISIONS, child.id(), child.born().toString(), day.toString(), "", "");
    }

    private void adoption(InventedChild child, LocalDate decided, LocalDate end) {
        LocalDate matched = end.minusDays(MATCHED_BEFORE_THE_END);
        row(
                ReturnSheet.ADOPTIONS,
                child.id(),
                child.born().toString(),
                decided.toString(),
                (matched.isBefore(decided) ? decided : matched).toString(),
                Flag.NO.code(),
                NumberOfAdopters.TWO.code(),
                AdoptersSex.MAN_AND_WOMAN.code(),
                AdoptersLegalStatus.MARRIED_DIFFERENT_SEX.code());
    }

    private void row(ReturnSheet sheet, String... cells) {
        Optional.ofNullable(sheets.get(sheet)).ifPresent(writer -> writer.row(cells));
    }
}
