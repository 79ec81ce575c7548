package org.corporateparenting.examples.embedding;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.indicator.Breakdown;
import org.corporateparenting.indicator.Indicator;
import org.corporateparenting.indicator.Indicators;
import org.corporateparenting.indicator.Tallies;
import org.corporateparenting.performance.Measure;
import org.corporateparenting.performance.Polarity;
import org.corporateparenting.performance.Unit;
import org.corporateparenting.ssd.SsdExtract;

/** A measure that the library does not have, counted in one pass with one that it has. */
public final class MyOwnMeasure {

    private MyOwnMeasure() {}

    /** Prints the measures of the extract in the folder that is named. */
    public static void main(String[] args) {
        ImmutableList<CaseFile> files =
                SsdExtract.read(Path.of(args[0])).value().caseFiles();
        Measure moved = Measure.builder()
                .id("moved-in-the-year")
                .label("Moved at least once in twelve months")
                .unit(Unit.PERCENT)
                .polarity(Polarity.LOWER)
                .build();
        Indicators indicators = Indicators.standard()
                .only("KPI-08")
                .and(Indicator.share(
                        moved, child -> child.isInCare(), child -> child.placementsIn(child.twelveMonths()) > 1));
        Tallies tallies =
                indicators.asAt(LocalDate.of(2026, 3, 31)).by(Breakdown.SEX).tally(files);
        System.out.println(tallies.of("moved-in-the-year").count());
        System.out.println(tallies.of("moved-in-the-year")
                .above()
                .containsAll(tallies.of("KPI-08").above()));
        System.out.println(tallies.of("moved-in-the-year", "sex").keySet());
    }
}
