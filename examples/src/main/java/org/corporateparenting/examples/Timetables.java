package org.corporateparenting.examples;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.corporateparenting.casework.CaseFile;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.Duties;

/** Assesses many case files, several at a time, and households; hands on the duties in the order in which these were read. */
final class Timetables {

    private final Duties duties;
    private final LocalDate asAt;

    Timetables(Duties duties, LocalDate asAt) {
        this.duties = duties;
        this.asAt = asAt;
    }

    /** The children first, then the households. */
    void assess(Supply supply, Consumer<AssessedDuty> each) {
        assess(supply.caseFiles(), each);
        supply.households()
                .forEach(household -> duties.assess(household, asAt).all().forEach(each));
    }

    private void assess(ImmutableList<CaseFile> caseFiles, Consumer<AssessedDuty> each) {
        try (Progress progress = new Progress("Children", caseFiles.size())) {
            caseFiles.parallelStream()
                    .map(caseFile -> duties.assess(caseFile, asAt))
                    .forEachOrdered(timetable -> {
                        timetable.all().forEach(each);
                        progress.step();
                    });
        }
    }
}
