package org.corporateparenting.examples.embedding;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.forecast.CareFlows;
import org.corporateparenting.forecast.ForecastInterval;
import org.corporateparenting.forecast.PlacementGroup;
import org.corporateparenting.forecast.Projection;
import org.corporateparenting.forecast.StockAndFlow;
import org.corporateparenting.ssd.SsdExtract;

/** Where will our children live next year? */
public final class WhereNextYear {

    private WhereNextYear() {}

    /** Prints the answer for the extract in the folder that is named. */
    public static void main(String[] args) {
        ImmutableList<CaseFile> files =
                SsdExtract.read(Path.of(args[0])).value().caseFiles();
        CareFlows flows = CareFlows.of(files, YearMonth.of(2023, 3), YearMonth.of(2026, 3));
        Projection next = StockAndFlow.standard().fit(flows).project(LocalDate.of(2026, 3, 31), 12);
        for (PlacementGroup group : PlacementGroup.values()) {
            ForecastInterval children = next.of(group).interval(0.8);
            System.out.println(group + " " + Math.round(children.lower()) + " to " + Math.round(children.upper()));
        }
        System.out.println(
                "held before: " + next.backTest(0.8).shareWithinBounds().orElseThrow());
    }
}
